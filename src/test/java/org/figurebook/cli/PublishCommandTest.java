package org.figurebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From papers to readers in one command, and again. */
class PublishCommandTest {
  private static final int PEOPLE = 30;

  @TempDir Path folder;
  private Path papers;

  @BeforeEach
  void papers() throws IOException {
    papers = Files.createDirectory(folder.resolve("papers"));
    Files.writeString(papers.resolve("a.txt"), "2023-24年度甲基金的開支為5億元。\n");
    list(PEOPLE);
  }

  private void list(int people) throws IOException {
    Files.writeString(
        folder.resolve("list.csv"),
        "address,language\n"
            + IntStream.range(0, people)
                .mapToObj("p%d@example.org,zh\n"::formatted)
                .collect(Collectors.joining()));
  }

  private List<String> command(String... more) {
    List<String> words =
        new ArrayList<>(List.of("publish", papers.toString(), "--template", "everything"));
    words.addAll(List.of("--out", folder.resolve("out").toString(), "--language", "zh"));
    words.addAll(List.of("--library", folder.resolve("library.sqlite").toString()));
    words.addAll(List.of("--list", folder.resolve("list.csv").toString()));
    words.addAll(List.of("--from", "unit@example.org", "--eml", folder.resolve("m").toString()));
    words.addAll(List.of(more));
    return words;
  }

  private Ears publish(String... more) {
    return Ears.on(command(more).toArray(String[]::new));
  }

  private Set<String> messages() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("m"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".eml"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void anEditionIsSentWhenSomethingChangedAndOnlyThen() throws IOException {
    list(1);
    Ears first = publish();
    assertThat(first.code()).as(first.err()).isEqualTo(ExitCode.DONE);
    assertThat(first.err()).contains("（首個版本）：已發給 1 人");
    assertThat(folder.resolve("out/report.pdf")).exists();

    Ears again = publish("--quiet");
    assertThat(again.code()).isEqualTo(ExitCode.DONE);
    assertThat(again.out() + again.err()).as("nothing to say").isEmpty();
    assertThat(messages()).hasSize(1);

    Files.writeString(papers.resolve("b.txt"), "2024-25年度甲基金的開支為6億元。\n");
    Ears next = publish();
    assertThat(next.err()).contains("1 份新文件", "已發給 1 人");
    assertThat(messages()).hasSize(2);
  }

  @Test
  void whoIsNewOnTheListGetsThePresentEdition() throws IOException {
    list(1);
    publish();
    list(2);

    assertThat(publish().out()).startsWith("sent\tp1@example.org").hasLineCount(1);
    assertThat(messages()).hasSize(2);
  }

  @Test
  void killedAndRunAgainEverybodyHasIt() throws Exception {
    Process process = start();
    Path journal = folder.resolve("m/sent/journal.jsonl");
    while (process.isAlive() && (!Files.exists(journal) || lines(journal) < 9)) {
      Thread.sleep(2);
    }
    process.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
    assertThat(process.exitValue()).as("killed, not ended").isGreaterThan(ExitCode.DEFECT);

    Ears again = publish("--json");

    assertThat(again.code()).isEqualTo(ExitCode.DONE);
    JsonNode report = new ObjectMapper().readTree(again.out()).get("reports").get(0);
    List<String> fates = new ArrayList<>();
    report.get("receivers").forEach(each -> fates.add(each.get("fate").asText()));
    assertThat(fates).hasSize(PEOPLE).containsOnly("sent", "has it").contains("sent", "has it");
    assertThat(messages()).hasSize(PEOPLE);
  }

  private Process start() throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfigurebook.cache=none",
                "-Duser.home=" + folder,
                "-cp",
                // the test's folder is not that of the classes
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(entry -> Path.of(entry).toAbsolutePath().toString())
                    .collect(Collectors.joining(File.pathSeparator)),
                "org.figurebook.cli.Main"));
    command.addAll(command());
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log.txt").toFile())
        .start();
  }

  private static long lines(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    }
  }

  @Test
  void whatIsWrongIsSaidBeforeAnyPaperIsRead() throws IOException {
    Files.writeString(folder.resolve("list.csv"), "address\nnobody\n");

    Ears wrong = publish();

    assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
    assertThat(wrong.err()).contains("list.csv:2: 「nobody」不是電郵地址");
    assertThat(folder.resolve("library.sqlite")).doesNotExist();
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aPaperThatCannotBeReadIsToldAndTheOthersArePublished() throws IOException {
    list(1);
    Files.writeString(papers.resolve("empty.pdf"), "");

    Ears said = publish();

    assertThat(said.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(said.err()).contains("empty.pdf: 沒有內容", "已發給 1 人");
  }
}
