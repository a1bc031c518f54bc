package org.figurebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.settings.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is set once holds for every run; each value tells where it comes from. */
class SettingsTest {
  @TempDir Path folder;
  private Path home;

  @BeforeEach
  void home() throws IOException {
    home = Files.createDirectory(folder.resolve("home"));
  }

  private Ears on(String command) {
    return Ears.listen(() -> Main.run(folder, home, java.util.Map.of(), command.split(" ")));
  }

  private Path inFolder(String json) throws IOException {
    return Files.writeString(folder.resolve("figurebook.json"), json);
  }

  private Path inHome(String json) throws IOException {
    return Files.writeString(home.resolve("figurebook.json"), json);
  }

  @Test
  void anOptionGoesBeforeTheFolderTheFolderBeforeTheHomeAndTheHomeBeforeTheUsual()
      throws IOException {
    Path near = inFolder("{\"template\": \"replies\", \"parameters\": {\"from\": \"2021\"}}");
    Path far = inHome("{\"template\": \"patents\", \"language\": \"en\", \"charts\": true}");

    assertThat(on("report --show-settings --param to=2023 --out there").out().lines())
        .contains(
            "out\tthere\tcommand line",
            "template\treplies\t" + near,
            "language\ten\t" + far,
            "charts\ttrue\t" + far,
            "parameters.from\t2021\t" + near,
            "parameters.to\t2023\tcommand line",
            "cache\ttrue\tdefault");
  }

  @Test
  void theyAreShownWithoutACommandAndAsAnObject() throws IOException {
    inFolder("{\"language\": \"en\"}");

    JsonNode shown = new ObjectMapper().readTree(on("--show-settings --json").out());

    assertThat(shown.get("settings"))
        .filteredOn(setting -> setting.get("key").asText().equals("language"))
        .singleElement()
        .satisfies(setting -> assertThat(setting.get("value").asText()).isEqualTo("en"));
  }

  @Test
  void theyHoldForARun() throws IOException {
    Path paper = Files.writeString(folder.resolve("a.txt"), "開支為5億元。\n");
    inFolder("{\"out\": \"mine\", \"quiet\": true, \"cacheFolder\": \"kept\"}");

    Ears run = on("extract " + paper);

    assertThat(run.err()).isEmpty();
    assertThat(folder.resolve("mine/data/figures.csv")).exists();
    assertThat(folder.resolve("kept/papers")).isNotEmptyDirectory();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"langage": "en"}                       | :1: langage: unknown key "langage" | did you mean "language"?
          {"language": "eng"}                     | :1: language: "eng" is not known here | did you mean "en"?
          {"charts": "yes"}                       | :1: charts: wrong type of value: "yes" | expected boolean
          {"charts": true,                        | this is not JSON | figurebook.json:1
          {"cache": false, "cacheFolder": "x"}    | cacheFolder: contradicts "cache": false | one of the two
          {"parameters": {"from": "2022", "to": "2020"}} | parameters.to: "2020" is before "from", 2022 | not before the first
          """)
  void whatIsWrongIsOneMessage(String json, String what, String more) throws IOException {
    inFolder(json);

    Ears run = on("report --show-settings");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(what, more).doesNotContain("\tat ").hasLineCount(1);
  }

  @Test
  void theHelpIsThereEvenWithWrongSettings() throws IOException {
    inFolder("{\"langage\": \"en\"}");

    assertThat(on("report --help").code()).isEqualTo(ExitCode.DONE);
    assertThat(on("templates list").code()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aFolderOfOtherThingsIsNotTakenForACache() throws IOException {
    Path paper = Files.writeString(folder.resolve("a.txt"), "開支為5億元。\n");

    Ears run = on("extract " + paper + " --cache " + folder + " --out " + folder.resolve("o"));

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("holds other things").hasLineCount(1);
  }

  @Test
  void optionsThatContradictEachOtherAreOneMessage() {
    Ears run = on("extract --cache x --no-cache --out " + folder.resolve("o"));

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--cache: contradicts --no-cache");
  }

  static List<String> keys() {
    return Settings.KEYS;
  }

  @ParameterizedTest
  @MethodSource("keys")
  void everyKeyIsDescribedInTheSchemaAndTheReadme(String key) throws IOException {
    try (InputStream schema = Settings.class.getResourceAsStream("/settings/schema.json")) {
      JsonNode described = new ObjectMapper().readTree(schema).get("properties");
      List<String> keys = new ArrayList<>();
      described.fieldNames().forEachRemaining(keys::add);
      keys.remove("$schema");

      assertThat(keys).containsExactlyInAnyOrderElementsOf(Settings.KEYS);
      assertThat(described.path(key).path("description").asText()).isNotBlank();
    }
    assertThat(Files.readString(Path.of("README.md"))).contains("| `" + key + "` |");
  }
}
