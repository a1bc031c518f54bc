package org.figurebook.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema is the reference of templates: every key is in it, and described. */
class SchemaTest {

  @ParameterizedTest
  @CsvSource({"report-templates/schema.json", "vocabulary/schema.json"})
  void everyKeyIsDescribed(String file) throws Exception {
    List<String> undescribed = new ArrayList<>();
    collect(schema(file), "", undescribed);

    assertThat(undescribed).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/$defs/indicator, org.figurebook.template.Indicator",
    "/$defs/table, org.figurebook.template.TableSpec",
    "/$defs/section, org.figurebook.template.SectionSpec",
    "/$defs/chart, org.figurebook.template.ChartSpec",
    "/$defs/words, org.figurebook.template.Words",
    "/$defs/parameter, org.figurebook.template.Parameter"
  })
  void theModelHasTheKeysOfTheSchemaAndNoOthers(String pointer, String type) throws Exception {
    Set<String> keys = new TreeSet<>();
    schema("report-templates/schema.json")
        .at(pointer + "/properties")
        .fieldNames()
        .forEachRemaining(keys::add);

    assertThat(
            Arrays.stream(Class.forName(type).getRecordComponents()).map(RecordComponent::getName))
        .containsExactlyInAnyOrderElementsOf(keys);
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyBuiltInTemplateIsValid(String name) throws Exception {
    Template template = TemplateLibrary.load(name);

    assertThat(template.id()).isEqualTo(name);
    assertThat(template.title().zh()).isNotBlank();
    assertThat(template.title().en()).isNotBlank();
  }

  /** What comes with the program is checked here, not in each run. */
  @ParameterizedTest
  @ValueSource(strings = {"report-templates", "vocabulary"})
  void everyBuiltInFileFitsItsSchema(String kind) throws Exception {
    SchemaCheck check = new SchemaCheck(schema(kind + "/schema.json"));
    for (String file : builtIn(kind)) {
      String text = JsonSource.builtIn(kind + "/" + file).text();
      JsonLines lines = JsonLines.of(text, new ObjectMapper());
      assertThat(check.problems(file, new ObjectMapper().readTree(text), lines)).isEmpty();
    }
  }

  private static List<String> builtIn(String kind) throws Exception {
    Path folder = Path.of(JsonSource.class.getClassLoader().getResource(kind).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
      assertThat(names).hasSizeGreaterThan(3).contains("schema.json");
      return names.stream()
          .filter(name -> name.endsWith(".json") && !name.equals("schema.json"))
          .toList();
    }
  }

  @Test
  void theDefaultTemplateIsBuiltIn() {
    assertThat(TemplateLibrary.names()).contains(TemplateLibrary.DEFAULT);
  }

  static List<String> names() {
    return TemplateLibrary.names();
  }

  private static JsonNode schema(String file) throws Exception {
    return new ObjectMapper().readTree(JsonSource.builtIn(file).text());
  }

  private static void collect(JsonNode node, String path, List<String> undescribed) {
    node.path("properties")
        .properties()
        .forEach(
            property -> {
              if (property.getValue().path("description").asText().isBlank()) {
                undescribed.add(path + "/" + property.getKey());
              }
            });
    node.properties()
        .forEach(field -> collect(field.getValue(), path + "/" + field.getKey(), undescribed));
    if (node.isArray()) {
      node.forEach(item -> collect(item, path + "[]", undescribed));
    }
  }
}
