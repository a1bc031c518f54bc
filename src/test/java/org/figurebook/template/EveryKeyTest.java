package org.figurebook.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.figurebook.failure.FailureCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each key of a template is known where it belongs, has its type, and is found when misspelt. */
class EveryKeyTest {
  /** Where in the schema an object is described, and a template that has one there. */
  private static final String[][] OBJECTS = {
    {"", "{%s}"},
    {"/$defs/text", "{\"title\": {%s}}"},
    {"/properties/parameters", "{\"parameters\": {%s}}"},
    {"/$defs/parameter", "{\"parameters\": {\"from\": {%s}}}"},
    {"/$defs/indicator", "{\"indicators\": [{%s}]}"},
    {"/$defs/words", "{\"indicators\": [{\"measure\": {%s}}]}"},
    {"/$defs/indicator/properties/subject", "{\"indicators\": [{\"subject\": {%s}}]}"},
    {"/$defs/indicator/properties/ratio", "{\"indicators\": [{\"ratio\": {%s}}]}"},
    {"/$defs/section", "{\"sections\": [{%s}]}"},
    {"/$defs/table", "{\"sections\": [{\"tables\": [{%s}]}]}"},
    {"/$defs/chart", "{\"sections\": [{\"tables\": [{\"chart\": {%s}}]}]}"},
  };

  @TempDir Path folder;

  static Stream<Arguments> keys() throws Exception {
    JsonNode schema =
        new ObjectMapper().readTree(JsonSource.builtIn("report-templates/schema.json").text());
    return Stream.of(OBJECTS)
        .flatMap(
            object -> {
              JsonNode described = object[0].isEmpty() ? schema : schema.at(object[0]);
              JsonNode one = described.has("anyOf") ? described.get("anyOf").get(1) : described;
              Iterable<String> names = () -> one.path("properties").fieldNames();
              return StreamSupport.stream(names.spliterator(), false)
                  .map(name -> Arguments.of(name, object[1]));
            });
  }

  @ParameterizedTest
  @MethodSource("keys")
  void aMisspeltKeyBringsTheNearestOne(String key, String template) throws Exception {
    String wrong = key + key.charAt(key.length() - 1);

    List<Problem> problems = problems(template.formatted("\n\"" + wrong + "\": \"x\""));

    assertThat(problems)
        .filteredOn(problem -> problem.what().code() == FailureCode.KEY_UNKNOWN)
        .filteredOn(problem -> problem.what().arguments().get(0).equals(wrong))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.line()).isEqualTo(2);
              assertThat(problem.path()).endsWith(wrong);
              assertThat(problem.what().arguments().get(1)).contains(key);
              assertThat(problem.nearest()).isEqualTo(key);
            });
  }

  @ParameterizedTest
  @MethodSource("keys")
  void aValueOfAnotherTypeIsTold(String key, String template) throws Exception {
    List<Problem> problems = problems(template.formatted("\n\"" + key + "\": [[]]"));

    assertThat(problems)
        .filteredOn(problem -> problem.path().matches("(.*\\.)?" + Pattern.quote(key) + "(\\[0])?"))
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.line()).isEqualTo(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          []                                                   | mine.json:1: this is no JSON object
          ''                                                   | mine.json:1: this is no JSON object
          {"id": "a", "id": "b"}                               | mine.json:1: this is not JSON (Duplicate field
          {"id": "a", "title": "t", "sections": []} ]          | mine.json:1: this is not JSON
          {"id": "a", "title": null}                           | mine.json:1: title: wrong type of value: null; expected string / object
          {"id": "A b", "title": "t", "sections": []}          | id: wrong value: "A b"; expected a short name of small letters
          {"sections": [{"tables": [{"decimals": 9}]}]}        | decimals: wrong value: 9; expected at most 6
          {"sections": [{"tables": [{"scale": 0}]}]}           | scale: wrong value: 0; expected more than 0
          {"id": "a", "title": "t", "sections": [], "parameters": {"from": {"value": "last"}}} | parameters.from: "last" is not a year
          {"id": "a", "title": "t", "sections": [{"id": "s", "tables": [{"id": "t", "count": "gaps", "top": 99999999999}]}]} | sections[0].tables[0].top: a value cannot be used
          """)
  void whatIsWrongIsNamed(String template, String said) throws Exception {
    assertThat(problems(template))
        .extracting(Problem::toString)
        .anySatisfy(problem -> assertThat(problem).contains(said));
  }

  private List<Problem> problems(String template) throws Exception {
    Path file = Files.writeString(folder.resolve("mine.json"), template);
    TemplateException wrong =
        catchThrowableOfType(TemplateException.class, () -> TemplateLibrary.load(file.toString()));
    assertThat(wrong).as(template).isNotNull();
    return wrong.problems();
  }
}
