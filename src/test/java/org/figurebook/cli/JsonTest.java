package org.figurebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data go to standard output, as one object if asked; words go to standard error. */
class JsonTest {
  private static final String COMMANDS =
      """
      report PAPER --out OUT --template replies           | documents tables figures written failed
      send OUT --list LIST --dry-run                      | edition receivers stopped
      publish PAPER --template replies --out SENT --library SENT/l --list LIST --from a@b.org --eml SENT/m | documents reports failed
      extract PAPER --out OUT                             | documents figures written milliseconds
      extract PAPER --out NOT-THERE --dry-run             | papers outputs
      report PAPER --show-settings                        | settings
      tables PAPER                                        | tables failed
      check PAPER                                         | items failed
      audit OUT/report.xlsx                               | items
      explain 17-f1 --data OUT                            | error
      compare OUT OUT                                     | added gone restated unchanged
      quantities PAPER                                    | lines
      templates list                                      | templates
      templates show replies                              | name text
      templates check replies                             | name indicators sections
      templates new MINE                                  | file from written
      templates new NEVER --dry-run                       | file from written
      library add PAPER --library OUT/l.sqlite            | library added failed findings
      library list --library OUT/l.sqlite                 | documents
      library query SELECT+1 --library OUT/l.sqlite       | columns rows
      library remove 17 --library OUT/l.sqlite            | documents
      serve --library NOT-THERE --port 0                  | error
      completion zsh                                      | shell script
      """;

  @TempDir Path folder;

  @Test
  void everyCommandHasItsResultAsOneObject() throws IOException {
    for (String line : COMMANDS.lines().toList()) {
      String command = line.substring(0, line.indexOf('|')).strip();
      Ears said = on(command + " --json");

      JsonNode result = new ObjectMapper().readTree(said.out());
      assertThat(result.path("exitCode").asInt()).as(command).isEqualTo(said.code());
      assertThat(result.path("exit").asText()).isEqualTo(ExitCode.name(said.code()));
      for (String field : line.substring(line.indexOf('|') + 1).strip().split(" ")) {
        assertThat(result.has(field)).as(command + ": " + field).isTrue();
      }
    }
    assertThat(folder.resolve("NOT-THERE")).doesNotExist();
    assertThat(folder.resolve("NEVER")).doesNotExist();
  }

  @Test
  void noCommandIsForgotten() {
    Set<String> tried = new TreeSet<>();
    COMMANDS.lines().forEach(line -> tried.add(line.split(" ")[0]));

    assertThat(tried)
        .containsExactlyElementsOf(new TreeSet<>(Main.commandLine().getSubcommands().keySet()));
  }

  @ParameterizedTest
  @CsvSource({"tables", "check", "extract --out OUT", "report --out OUT --template replies"})
  void aPaperThatCannotBeReadIsToldAndTheOthersAreDone(String command) throws IOException {
    Files.writeString(folder.resolve("empty.pdf"), "");

    Ears said = on(command + " PAPER EMPTY --json");

    assertThat(said.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(said.err()).contains("figurebook: empty.pdf: is empty; get the file again");
    JsonNode failed = new ObjectMapper().readTree(said.out()).get("failed").get(0);
    assertThat(failed.get("file").asText()).endsWith("empty.pdf");
    assertThat(failed.get("codes").toString()).isEqualTo("[\"empty\"]");
  }

  @Test
  void quietSaysNothingButData() throws IOException {
    assertThat(on("tables PAPER --quiet").err()).isEmpty();
    assertThat(on("extract PAPER --out OUT --quiet").err()).isEmpty();
    assertThat(on("extract PAPER --out OUT").out()).isEmpty();
  }

  private Ears on(String command) throws IOException {
    Path paper = folder.resolve("17_paper.txt");
    Files.writeString(paper, "2024年香港基金批出約2.7億元。\n");
    Path list = Files.writeString(folder.resolve("list.csv"), "address\na@example.org\n");
    return Ears.on(
        Arrays.stream(command.split(" "))
            .map(
                word ->
                    switch (word) {
                      case "PAPER" -> paper.toString();
                      case "SELECT+1" -> "SELECT 1";
                      case "LIST" -> list.toString();
                      case "EMPTY" -> folder.resolve("empty.pdf").toString();
                      default ->
                          word.matches("(OUT|NOT-THERE|MINE|NEVER|SENT)(/.*)?")
                              ? folder.resolve(word).toString()
                              : word;
                    })
            .toArray(String[]::new));
  }
}
