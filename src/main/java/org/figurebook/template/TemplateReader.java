package org.figurebook.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.figurebook.failure.Failure;
import org.figurebook.failure.FailureCode;
import org.figurebook.failure.Why;

/** Reads a template with those it extends and the vocabularies it names. */
final class TemplateReader {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();
  private static final String SCHEMA = "report-templates/schema.json";

  private final Map<String, String> chain = new LinkedHashMap<>();

  /** The template, all that is wrong with it told at once. */
  Template read(JsonSource source) throws TemplateException {
    ObjectNode json = merged(source);
    List<Problem> problems = new ArrayList<>(References.problems(source.name(), json));
    List<Vocabulary> vocabularies = new ArrayList<>();
    vocabularies.add(VocabularyReader.read("characters", null, source.name()));
    for (JsonNode name : json.path("vocabularies")) {
      try {
        vocabularies.add(VocabularyReader.read(name.asText(), source.folder(), source.name()));
      } catch (TemplateException e) {
        problems.addAll(e.problems());
      }
    }
    problems.addAll(References.kindProblems(source.name(), json, vocabularies));
    if (!problems.isEmpty()) {
      throw new TemplateException(located(problems, source));
    }
    return template(json, vocabularies, source);
  }

  /**
   * Gives each problem its line: that of its path, or, since the paths of a template that extends
   * another are those of both together, that of the word it speaks of.
   */
  private static List<Problem> located(List<Problem> problems, JsonSource source)
      throws TemplateException {
    ObjectNode own = parsed(source);
    JsonLines lines = lines(source);
    List<Problem> located = new ArrayList<>();
    for (Problem problem : problems) {
      boolean known = problem.line() > 0 || !problem.file().equals(source.name());
      int line =
          own.has("extends") && !problem.path().equals("extends")
              ? lineOfWord(problem, source)
              : lines.line(problem.path());
      located.add(known ? problem : problem.at(line));
    }
    return located;
  }

  private static int lineOfWord(Problem problem, JsonSource source) {
    List<String> arguments = problem.what().arguments();
    int at = arguments.isEmpty() ? -1 : source.text().indexOf('"' + arguments.get(0) + '"');
    return at < 0
        ? 0
        : 1 + (int) source.text().substring(0, at).chars().filter(c -> c == '\n').count();
  }

  /** The template's JSON laid over that of the one it extends. */
  private ObjectNode merged(JsonSource source) throws TemplateException {
    chain.put(source.identity(), source.name());
    ObjectNode json = parsed(source);
    List<Problem> problems = new ArrayList<>(schemaProblems(source, json, SCHEMA));
    if (!problems.isEmpty()) {
      if (References.canBeLookedAt(json)) {
        problems.addAll(located(References.problems(source.name(), json), source));
      }
      throw new TemplateException(problems);
    }
    if (!json.has("extends")) {
      return json;
    }
    return Extension.of(merged(parent(source, json.get("extends").asText())), json);
  }

  private JsonSource parent(JsonSource source, String name) throws TemplateException {
    JsonSource parent;
    try {
      parent = TemplateLibrary.source(name, source.folder(), source.name());
    } catch (TemplateException e) {
      throw new TemplateException(located(e.problems(), source));
    }
    if (chain.containsKey(parent.identity())) {
      String circle = String.join(" → ", chain.values()) + " → " + parent.name();
      throw problem(
          source.name(),
          lines(source).line("extends"),
          "extends",
          FailureCode.TEMPLATES_CIRCLE.of(circle));
    }
    return parent;
  }

  /** The title alone. */
  static LocalText title(JsonSource source) throws TemplateException {
    try {
      JsonNode title = MAPPER.readTree(source.text()).path("title");
      return title.isObject()
          ? new LocalText(title.path("zh").asText(), title.path("en").asText())
          : LocalText.same(title.asText());
    } catch (JsonProcessingException e) {
      throw problem(source.name(), 0, "title", notJson(e));
    }
  }

  /** A file's JSON, checked against a schema. */
  static ObjectNode checked(JsonSource source, String schema) throws TemplateException {
    ObjectNode json = parsed(source);
    List<Problem> problems = schemaProblems(source, json, schema);
    if (!problems.isEmpty()) {
      throw new TemplateException(problems);
    }
    return json;
  }

  /** A file's JSON. */
  private static ObjectNode parsed(JsonSource source) throws TemplateException {
    try {
      JsonNode json = MAPPER.readTree(source.text());
      if (json instanceof ObjectNode object) {
        return object;
      }
      throw problem(source.name(), 1, "", FailureCode.NO_OBJECT.of());
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw problem(source.name(), line, "", notJson(e));
    }
  }

  private static Failure notJson(JsonProcessingException e) {
    return FailureCode.JSON_WRONG
        .of()
        .because(
            e instanceof StreamConstraintsException
                ? Why.of(Why.Kind.TOO_DEEP)
                : Why.said(e.getOriginalMessage()));
  }

  private static JsonLines lines(JsonSource source) {
    try {
      return JsonLines.of(source.text(), MAPPER);
    } catch (IOException e) {
      throw new IllegalStateException("JSON that was read is read again", e);
    }
  }

  /** Built-in files were checked when the program was made: each run would only pay for it. */
  private static List<Problem> schemaProblems(JsonSource source, ObjectNode json, String schema) {
    if (source.isBuiltIn()) {
      return List.of();
    }
    try {
      return new SchemaCheck(MAPPER.readTree(JsonSource.builtIn(schema).text()))
          .problems(source.name(), json, lines(source));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the program's own schema is JSON", e);
    }
  }

  /** JSON that was checked, as a record. */
  static <T> T record(JsonNode json, Class<T> type, String file) throws TemplateException {
    try {
      return MAPPER.treeToValue(json, type);
    } catch (JsonMappingException e) {
      // what no schema can say, such as a number that is too large to count to
      String path =
          e.getPath().stream()
              .map(
                  step ->
                      step.getFieldName() == null
                          ? "[" + step.getIndex() + "]"
                          : "." + step.getFieldName())
              .collect(Collectors.joining());
      throw problem(file, 0, path.replaceFirst("^\\.", ""), wrongValue(e));
    } catch (JsonProcessingException e) {
      throw problem(file, 0, "", wrongValue(e));
    }
  }

  private static Template template(
      ObjectNode json, List<Vocabulary> vocabularies, JsonSource source) throws TemplateException {
    ObjectNode rest = json.deepCopy();
    rest.remove("vocabularies");
    Template read = record(rest, Template.class, source.name());
    return new Template(
        json.has("id") ? read.id() : source.name(),
        read.title(),
        read.subtitle(),
        read.scope(),
        read.contact(),
        vocabularies,
        read.parameters(),
        read.indicators(),
        read.sections());
  }

  private static Failure wrongValue(JsonProcessingException e) {
    return FailureCode.VALUE_UNFIT.of().because(Why.said(e.getOriginalMessage()));
  }

  static TemplateException problem(String file, int line, String path, Failure what) {
    return new TemplateException(List.of(new Problem(file, line, path, what)));
  }

  static Map<String, JsonNode> fields(JsonNode json) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    json.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
    return fields;
  }
}
