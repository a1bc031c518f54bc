package org.figurebook.template;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.figurebook.failure.Failure;
import org.figurebook.failure.FailureCode;
import org.figurebook.failure.Why;

/** Checks a template or vocabulary against its JSON Schema and tells people what is wrong. */
final class SchemaCheck {
  private final JsonNode schemaTree;
  private final Schema schema;

  SchemaCheck(JsonNode schemaTree) {
    this.schemaTree = schemaTree;
    this.schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schemaTree);
  }

  /** Every problem, in the order of the file. */
  List<Problem> problems(String file, JsonNode json, JsonLines lines) {
    List<Problem> problems = new ArrayList<>();
    for (Error error : schema.validate(json)) {
      if (!isConsequence(error)) {
        problems.add(problem(file, error, lines));
      }
    }
    joinTypes(problems);
    problems.sort(Comparator.comparingInt(Problem::line).thenComparing(Problem::path));
    return problems;
  }

  /** A value that may be of two types is one problem, not two. */
  private static void joinTypes(List<Problem> problems) {
    for (int i = 0; i < problems.size(); i++) {
      for (int k = problems.size() - 1; k > i; k--) {
        Problem one = problems.get(i);
        Problem other = problems.get(k);
        if (one.path().equals(other.path()) && isKind(one) && isKind(other)) {
          problems.set(i, joined(one, other));
          problems.remove(k);
        }
      }
    }
  }

  private static boolean isKind(Problem problem) {
    return problem.what().code() == FailureCode.VALUE_KIND;
  }

  private static Problem joined(Problem one, Problem other) {
    List<String> first = one.what().arguments();
    String types = first.get(1) + " / " + other.what().arguments().get(1);
    Failure what = FailureCode.VALUE_KIND.of(first.get(0), types);
    return new Problem(one.file(), one.line(), one.path(), what);
  }

  /** {@code anyOf} reports every branch; the branch for objects alone says nothing new. */
  private static boolean isConsequence(Error error) {
    return error.getEvaluationPath().toString().contains("/anyOf/")
        && !"additionalProperties".equals(error.getKeyword())
        && !"type".equals(error.getKeyword());
  }

  private Problem problem(String file, Error error, JsonLines lines) {
    JsonPointer at = JsonPointer.compile(error.getInstanceLocation().toString());
    JsonPointer place =
        error.getKeyword().equals("additionalProperties")
            ? at.appendProperty(error.getProperty())
            : at;
    return new Problem(file, lines.line(place), JsonLines.path(place), what(error));
  }

  private Failure what(Error error) {
    String property = error.getProperty();
    String shown = shown(error.getInstanceNode());
    JsonNode rule = error.getSchemaNode();
    return switch (error.getKeyword()) {
      case "additionalProperties" -> {
        List<String> known = properties(error);
        yield FailureCode.KEY_UNKNOWN
            .of(property, String.join(", ", known))
            .near(Nearest.of(property, known));
      }
      case "enum" -> {
        List<String> allowed = new ArrayList<>();
        rule.forEach(word -> allowed.add(word.asText()));
        String found = error.getInstanceNode().asText();
        yield FailureCode.NOT_KNOWN
            .of(found, String.join(", ", allowed))
            .near(Nearest.of(found, allowed));
      }
      case "required" -> FailureCode.KEY_MISSING.of(property);
      case "type" -> FailureCode.VALUE_KIND.of(shown, rule.isArray() ? rule : rule.asText());
      case "pattern" -> FailureCode.VALUE_PATTERN.of(shown);
      case "minimum" -> FailureCode.VALUE_BELOW.of(shown, rule.asText());
      case "exclusiveMinimum" -> FailureCode.VALUE_NOT_ABOVE.of(shown, rule.asText());
      case "maximum" -> FailureCode.VALUE_ABOVE.of(shown, rule.asText());
      case "minLength" -> FailureCode.VALUE_EMPTY.of(shown);
      default -> FailureCode.VALUE_WRONG.of(shown).because(Why.said(error.getMessage()));
    };
  }

  private static String shown(JsonNode node) {
    String text = String.valueOf(node);
    return text.length() > 60 ? text.substring(0, 60) + " …" : text;
  }

  /** The keys that the object of an error may have, from the schema the error comes from. */
  private List<String> properties(Error error) {
    String fragment = error.getSchemaLocation().getFragment().toString();
    JsonNode object = schemaTree.at(JsonPointer.compile(fragment).head());
    List<String> names = new ArrayList<>();
    object.path("properties").fieldNames().forEachRemaining(names::add);
    return names;
  }
}
