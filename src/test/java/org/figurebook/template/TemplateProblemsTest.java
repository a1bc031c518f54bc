package org.figurebook.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people are told when a template is wrong: everything at once, with its line. */
class TemplateProblemsTest {
  @TempDir Path folder;

  @Test
  void everyProblemIsToldAtOnceWithTheNearestWord() throws Exception {
    String problems =
        problems(
            """
            {
              "id": "mine",
              "titel": "A report",
              "sections": [
                {
                  "id": "one",
                  "tables": [
                    {"id": "t", "indicators": ["x"], "rows": "subjekt", "top": "ten"}
                  ]
                }
              ]
            }
            """);

    assertThat(problems.lines())
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("mine.json:3: titel: unknown key \"titel\"")
                    .endsWith("did you mean \"title\"?"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("mine.json:8: sections[0].tables[0].rows: \"subjekt\"")
                    .endsWith("did you mean \"subject\"?"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("mine.json:8: sections[0].tables[0].top: wrong type of value")
                    .contains("expected integer"))
        .hasSize(3);
  }

  @Test
  void aSyntaxErrorHasItsLine() throws Exception {
    assertThat(problems("{\n  \"id\": \"mine\",\n  \"title\": \n}\n"))
        .contains("mine.json:4: this is not JSON");
  }

  @Test
  void anObjectWhereAListBelongsIsToldOnce() throws Exception {
    String problems =
        problems(
            """
            {
              "id": "mine",
              "title": "A report",
              "indicators": [{"id": "patents", "name": "Patents", "subject": {"kinds": {"a": 1}}}],
              "sections": [
                {"id": "one", "tables": {"id": "t", "indicators": ["patents"]}},
                {"id": "two", "tables": [{"id": "u", "indicators": {"a": "patents"}}]}
              ]
            }
            """);

    assertThat(problems.lines())
        .anySatisfy(line -> assertThat(line).contains("mine.json:4: indicators[0].subject.kinds"))
        .anySatisfy(line -> assertThat(line).contains("mine.json:6: sections[0].tables"))
        .anySatisfy(line -> assertThat(line).contains("mine.json:7: sections[1].tables[0]"))
        .allSatisfy(line -> assertThat(line).contains("expected array"))
        .hasSize(3);
  }

  @Test
  void namesThatAreNotDefinedAreFound() throws Exception {
    String problems =
        problems(
            """
            {
              "id": "mine",
              "title": "A report",
              "vocabularies": ["schemez"],
              "indicators": [{"id": "patents", "name": "Patents"}],
              "sections": [
                {"id": "one", "tables": [{"id": "t", "indicators": ["patent"]}]}
              ]
            }
            """);

    assertThat(problems)
        .contains("mine.json:7: sections[0].tables[0].indicators[0]: \"patent\" is not defined")
        .contains("did you mean \"patents\"?")
        .contains("there is no vocabulary \"schemez\"")
        .contains("did you mean \"schemes\"?");
  }

  @Test
  void aTemplateMayChangeAnother() throws Exception {
    write(
        "mine.json",
        """
        {
          "id": "mine",
          "extends": "innovation",
          "title": "My report",
          "drop": ["startups"],
          "sections": [{"id": "patents", "title": "Inventions"}]
        }
        """);

    Template mine = TemplateLibrary.load(folder.resolve("mine.json").toString());

    assertThat(mine.title().en()).isEqualTo("My report");
    assertThat(mine.sections())
        .extracting(SectionSpec::id)
        .containsExactly("scheme-funding", "patents");
    assertThat(mine.sections().get(1).title().en()).isEqualTo("Inventions");
    assertThat(mine.sections().get(1).tables()).as("kept from the other").hasSize(3);
  }

  @Test
  void templatesThatExtendEachOtherAreAFinding() throws Exception {
    write("other.json", "{\"id\": \"other\", \"extends\": \"mine.json\"}");

    assertThat(problems("{\"id\": \"mine\", \"extends\": \"other.json\"}"))
        .contains("templates extend each other");
  }

  @Test
  void aCircleIsTheSameUnderWhateverNameAndHasItsLine() throws Exception {
    write("other.json", "{\"id\": \"other\",\n\"extends\": \"./mine.json\"}");

    assertThat(problems("{\"id\": \"mine\",\n\"extends\": \"other.json\"}").lines())
        .singleElement()
        .asString()
        .startsWith("other.json:2: extends: templates extend each other: ")
        .contains("mine.json → other.json → ./mine.json; take one");
  }

  @Test
  void namesAreLookedAtThoughAKeyIsWrong() throws Exception {
    String problems =
        problems(
            """
            {"id": "mine", "title": "A report", "subtitel": "x",
              "indicators": [{"id": "patents", "name": "Patents"}],
              "sections": [{"id": "one", "tables": [
                {"id": "t", "indicators": ["patent"]}]}]}
            """);

    assertThat(problems.lines())
        .hasSize(2)
        .anySatisfy(line -> assertThat(line).contains("mine.json:1: subtitel"))
        .anySatisfy(line -> assertThat(line).contains("mine.json:4:", "did you mean \"patents\"?"));
  }

  @Test
  void anUnknownTemplateNamesTheOnesThereAre() {
    TemplateException unknown =
        catchThrowableOfType(TemplateException.class, () -> TemplateLibrary.load("inovation"));

    assertThat(unknown.problems()).hasSize(1);
    assertThat(unknown.getMessage())
        .contains("there is no template of this name")
        .endsWith("did you mean \"innovation\"?");
  }

  @Test
  void parametersAreChecked() throws Exception {
    Template template = TemplateLibrary.load("innovation");

    assertThat(template.with(Map.of("from", "2020")).parameter("from")).isEqualTo("2020");
    TemplateException wrong =
        catchThrowableOfType(
            TemplateException.class,
            () -> template.with(Map.of("form", "2020", "to", "last year")));
    assertThat(wrong.problems()).extracting(Problem::nearest).contains("from");
    assertThat(wrong.getMessage()).contains("\"last year\" is not a year");
  }

  private String problems(String json) throws Exception {
    write("mine.json", json);
    String path = folder.resolve("mine.json").toString();
    TemplateException wrong =
        catchThrowableOfType(TemplateException.class, () -> TemplateLibrary.load(path));
    assertThat(wrong).as("the template is wrong").isNotNull();
    return wrong.getMessage();
  }

  private void write(String name, String json) throws Exception {
    Files.writeString(folder.resolve(name), json);
  }
}
