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
        if (one.path().equals(other.path()) && one.what().equals(other.what())) {
          problems.set(i, one.expecting(one.expected() + " or " + other.expected()));
          problems.remove(k);
        }
      }
    }
  }

  /** {@code anyOf} reports every branch; the branch for objects alone says nothing new. */
  private static boolean isConsequence(Error error) {
    return error.getEvaluationPath().toString().contains("/anyOf/")
        && !"additionalProperties".equals(error.getKeyword())
        && !"type".equals(error.getKeyword());
  }

  private Problem problem(String file, Error error, JsonLines lines) {
    JsonPointer at = JsonPointer.compile(error.getInstanceLocation().toString());
    String property = error.getProperty();
    return switch (error.getKeyword()) {
      case "additionalProperties" -> {
        List<String> known = properties(error);
        JsonPointer key = at.appendProperty(property);
        yield new Problem(
            file,
            lines.line(key),
            JsonLines.path(key),
            "unknown key \"" + property + "\"",
            "one of " + String.join(", ", known),
            Nearest.of(property, known));
      }
      case "enum" -> {
        List<String> allowed = new ArrayList<>();
        error.getSchemaNode().forEach(word -> allowed.add(word.asText()));
        String found = error.getInstanceNode().asText();
        yield new Problem(
            file,
            lines.line(at),
            JsonLines.path(at),
            "\"" + found + "\" is not known here",
            "one of " + String.join(", ", allowed),
            Nearest.of(found, allowed));
      }
      case "required" ->
          new Problem(
              file,
              lines.line(at),
              JsonLines.path(at),
              "the key \"" + property + "\" is missing",
              "",
              "");
      case "type" ->
          new Problem(
              file,
              lines.line(at),
              JsonLines.path(at),
              "wrong type of value: " + shown(error.getInstanceNode()),
              error.getSchemaNode().isArray()
                  ? error.getSchemaNode().toString()
                  : error.getSchemaNode().asText(),
              "");
      default ->
          new Problem(
              file,
              lines.line(at),
              JsonLines.path(at),
              "wrong value: " + shown(error.getInstanceNode()),
              expected(error),
              "");
    };
  }

  private static String expected(Error error) {
    String limit = error.getSchemaNode().asText();
    return switch (error.getKeyword()) {
      case "pattern" -> "a short name of small letters, digits and hyphens, a letter first";
      case "minimum" -> "at least " + limit;
      case "exclusiveMinimum" -> "more than " + limit;
      case "maximum" -> "at most " + limit;
      case "minLength" -> "a text that is not empty";
      default -> error.getMessage();
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
