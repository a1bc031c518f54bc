package org.figurebook.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a template with those it extends and the vocabularies it names. */
final class TemplateReader {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();
  private static final String SCHEMA = "report-templates/schema.json";

  private final Set<String> chain = new LinkedHashSet<>();

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
      throw new TemplateException(problems.stream().map(p -> located(p, source)).toList());
    }
    return template(json, vocabularies, source);
  }

  /** Gives a problem the line that has the word it speaks of. */
  private static Problem located(Problem problem, JsonSource source) {
    int open = problem.what().indexOf('"');
    int close = problem.what().indexOf('"', open + 1);
    if (problem.line() > 0 || open < 0 || close < 0 || !problem.file().equals(source.name())) {
      return problem;
    }
    int at = source.text().indexOf(problem.what().substring(open, close + 1));
    int line = at < 0 ? 0 : (int) source.text().substring(0, at).lines().count();
    return new Problem(
        problem.file(),
        line,
        problem.path(),
        problem.what(),
        problem.expected(),
        problem.nearest());
  }

  /** The template's JSON laid over that of the one it extends. */
  private ObjectNode merged(JsonSource source) throws TemplateException {
    if (!chain.add(source.name())) {
      String circle = String.join(" → ", chain) + " → " + source.name();
      throw problem(source.name(), 0, "extends", "templates extend each other: " + circle);
    }
    ObjectNode json = checked(source, SCHEMA);
    if (!json.has("extends")) {
      return json;
    }
    JsonSource parent =
        TemplateLibrary.source(json.get("extends").asText(), source.folder(), source.name());
    return Extension.of(merged(parent), json);
  }

  /** The title alone. */
  static LocalText title(JsonSource source) throws TemplateException {
    try {
      JsonNode title = MAPPER.readTree(source.text()).path("title");
      return title.isObject()
          ? new LocalText(title.path("zh").asText(), title.path("en").asText())
          : LocalText.same(title.asText());
    } catch (JsonProcessingException e) {
      throw problem(source.name(), 0, "title", "this is not JSON: " + e.getOriginalMessage());
    }
  }

  /** A file's JSON, checked against a schema. */
  static ObjectNode checked(JsonSource source, String schema) throws TemplateException {
    try {
      JsonNode json = MAPPER.readTree(source.text());
      JsonLines lines = JsonLines.of(source.text(), MAPPER);
      List<Problem> problems =
          new SchemaCheck(MAPPER.readTree(JsonSource.builtIn(schema).text()))
              .problems(source.name(), json, lines);
      if (!problems.isEmpty()) {
        throw new TemplateException(problems);
      }
      return (ObjectNode) json;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw problem(source.name(), line, "", "this is not JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw problem(source.name(), 0, "", "cannot be read: " + e.getMessage());
    }
  }

  /** JSON that was checked, as a record. */
  static <T> T record(JsonNode json, Class<T> type) {
    try {
      return MAPPER.treeToValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the schema allows what the model does not: " + json, e);
    }
  }

  private static Template template(
      ObjectNode json, List<Vocabulary> vocabularies, JsonSource source) {
    ObjectNode rest = json.deepCopy();
    rest.remove("vocabularies");
    Template read = record(rest, Template.class);
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

  static TemplateException problem(String file, int line, String path, String what) {
    return new TemplateException(List.of(new Problem(file, line, path, what, "", "")));
  }

  static Map<String, JsonNode> fields(JsonNode json) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    json.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
    return fields;
  }
}
