package org.figurebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.figurebook.pipeline.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The README says what is so. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");

  @TempDir Path folder;

  /** Every {@code figurebook} line of the README, run in its order on the samples. */
  @Test
  void everyCommandOfTheReadmeRuns() throws IOException {
    Path papers = Files.createDirectory(folder.resolve("papers"));
    for (String name : Samples.names()) {
      try (InputStream sample = Samples.class.getResourceAsStream("/samples/" + name)) {
        Files.copy(sample, papers.resolve(name));
      }
    }
    Files.writeString(folder.resolve("lines.txt"), "批出約2.7億元\n");
    Files.writeString(folder.resolve("decisions.json"), jsonOfReadme());
    Main.run("extract", papers.toString(), "--out", in("output-2024"), "--quiet");
    Main.run("extract", papers.toString(), "--out", in("output-2025"), "--quiet");

    List<String> commands = commandsOfReadme();
    assertThat(commands).hasSizeGreaterThan(8);
    for (String command : commands) {
      Outcome outcome = run(command);
      assertThat(outcome.code())
          .as(command + "\n" + outcome.said())
          .isIn(ExitCode.DONE, ExitCode.FINDINGS);
    }
  }

  @Test
  void everyCommandHasItsRowInTheTable() throws IOException {
    String readme = Files.readString(README);
    Map<String, CommandLine> commands = Main.commandLine().getSubcommands();

    assertThat(commands.keySet()).isNotEmpty();
    for (String command : commands.keySet()) {
      assertThat(readme).as(command).containsPattern("\\| `" + command + "[ `]");
    }
  }

  private String in(String name) {
    return folder.resolve(name).toString();
  }

  private static List<String> commandsOfReadme() throws IOException {
    List<String> commands = new ArrayList<>();
    for (String line : Files.readAllLines(README)) {
      if (line.startsWith("figurebook ")) {
        commands.add(line.substring("figurebook ".length()));
      }
    }
    return commands;
  }

  private static String jsonOfReadme() throws IOException {
    String readme = Files.readString(README);
    int start = readme.indexOf("```json\n") + 8;
    return readme.substring(start, readme.indexOf("```", start));
  }

  private static final Set<String> PATHS =
      Set.of(
          "papers/",
          "output",
          "output-en",
          "output-2024",
          "output-2025",
          "figures",
          "mine.json",
          "lines.txt",
          "decisions.json");

  /** Runs a command with its paths in the test's folder. */
  private Outcome run(String command) {
    String[] words = command.split(" ");
    for (int i = 0; i < words.length; i++) {
      words[i] = PATHS.contains(words[i]) ? in(words[i]) : words[i];
    }
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try (PrintStream ear = new PrintStream(said, true, StandardCharsets.UTF_8)) {
      System.setOut(ear);
      System.setErr(ear);
      return new Outcome(Main.run(words), said.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  private record Outcome(int code, String said) {}
}
