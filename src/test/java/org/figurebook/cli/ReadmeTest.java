package org.figurebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.pipeline.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The README says what is so. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Pattern FILE =
      Pattern.compile("`([a-z]+\\.json)`[^`]*\\n```json\\n([^`]*)```");

  /** What of a command is a path: it is taken into the test's folder, never into the project's. */
  private static final Pattern PATH =
      Pattern.compile("(papers|output|figures)[-a-z0-9]*(/.*)?|[a-z-]+\\.(json|txt)");

  private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");

  @TempDir Path folder;

  /** Every {@code figurebook} line of the README, run in its order on the samples. */
  @Test
  void everyCommandOfTheReadmeRuns() throws IOException {
    for (String year : List.of("papers", "papers-2024", "papers-2025")) {
      Path papers = Files.createDirectory(folder.resolve(year));
      for (String name : Samples.names()) {
        try (InputStream sample = Samples.class.getResourceAsStream("/samples/" + name)) {
          Files.copy(sample, papers.resolve(name));
        }
      }
    }
    Files.writeString(folder.resolve("lines.txt"), "批出約2.7億元\n");
    Map<String, String> files = filesOfReadme();
    assertThat(files)
        .containsOnlyKeys("mine.json", "decisions.json", "readers.json", "figurebook.json");
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }

    List<String> commands = commandsOfReadme();
    assertThat(commands).hasSizeGreaterThan(15);
    for (String command : commands) {
      Ears said = run(command);
      assertThat(said.code())
          .as(command + "\n" + said.err())
          .isIn(ExitCode.DONE, ExitCode.FINDINGS);
    }
    assertThat(folder.resolve("output-en/report.pdf")).exists();
  }

  /** The papers disagree before the README's correction, and not after it. */
  @Test
  void theCorrectionOfTheReadmeSettlesWhatItIsAbout() throws IOException {
    Path decisions = folder.resolve("decisions.json");
    Files.writeString(decisions, filesOfReadme().get("decisions.json"));
    Path papers = Files.createDirectory(folder.resolve("papers"));
    for (String name : Samples.names()) {
      try (InputStream sample = Samples.class.getResourceAsStream("/samples/" + name)) {
        Files.copy(sample, papers.resolve(name));
      }
    }

    assertThat(run("check papers/").out()).contains("02-DEMO005-f09");
    Ears corrected = run("check papers/ --corrections decisions.json");
    assertThat(corrected.out()).doesNotContain("02-DEMO005-f09");
    assertThat(corrected.err()).doesNotContain("not applied", "nothing of this id");
  }

  /** The template of the README finds its statistic in the samples. */
  @Test
  void theTemplateOfTheReadmeFindsItsStatistic() throws IOException {
    Files.writeString(folder.resolve("mine.json"), filesOfReadme().get("mine.json"));

    assertThat(run("report --template mine.json --out output").code()).isEqualTo(ExitCode.DONE);
    assertThat(folder.resolve("output/data/figures.csv")).content().contains(",licensing,");
  }

  @Test
  void everyOptionIsInTheReadme() throws IOException {
    Set<String> options = new TreeSet<>();
    addOptions(Main.commandLine(), options);
    String readme = Files.readString(README);

    assertThat(options).contains("--template", "--watch");
    assertThat(options).allSatisfy(option -> assertThat(readme).contains("`" + option));
  }

  private static void addOptions(CommandLine command, Set<String> options) {
    command.getCommandSpec().options().forEach(option -> options.add(option.longestName()));
    command.getSubcommands().values().forEach(sub -> addOptions(sub, options));
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

  private static List<String> commandsOfReadme() throws IOException {
    List<String> commands = new ArrayList<>();
    for (String line : Files.readAllLines(README)) {
      if (line.startsWith("figurebook ")) {
        commands.add(line.substring("figurebook ".length()));
      }
    }
    return commands;
  }

  /** Each JSON text of the README, by the name that the text before it gives. */
  private static Map<String, String> filesOfReadme() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    Matcher block = FILE.matcher(Files.readString(README));
    while (block.find()) {
      files.put(block.group(1), block.group(2));
    }
    return files;
  }

  /** Runs a command with its paths in the test's folder. */
  private Ears run(String command) {
    String[] words =
        WORD.matcher(command)
            .results()
            .map(m -> m.group().replace("\"", ""))
            .toArray(String[]::new);
    for (int i = 0; i < words.length; i++) {
      words[i] = PATH.matcher(words[i]).matches() ? folder.resolve(words[i]).toString() : words[i];
    }
    return Ears.on(words);
  }
}
