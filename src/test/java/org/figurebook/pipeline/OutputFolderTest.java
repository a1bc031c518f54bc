package org.figurebook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The outputs in a folder are those of one run, whatever happens to a run. */
class OutputFolderTest {
  private static final List<String> NAMES = List.of("data", "report.xlsx", "report.pdf");

  @TempDir Path home;

  private Path staging;

  @BeforeEach
  void anEarlierRun() throws Exception {
    staging = home.resolve(".figurebook-partial");
    Files.writeString(home.resolve("mine.txt"), "kept");
    run("old");
  }

  private void run(String text) throws Exception {
    try (OutputFolder out = OutputFolder.open(home)) {
      stage(out, text);
      out.publish(NAMES);
    }
  }

  private static void stage(OutputFolder out, String text) throws IOException {
    Files.createDirectory(out.staged("data"));
    Files.writeString(out.staged("data").resolve("run.json"), text);
    Files.writeString(out.staged("report.xlsx"), text);
    Files.writeString(out.staged("report.pdf"), text);
  }

  @Test
  void aRunReplacesWhatIsItsOwnAndLeavesNothingBeside() throws Exception {
    run("new");

    holds("new");
  }

  @Test
  void aRunThatFailsChangesNothing() throws Exception {
    try (OutputFolder out = OutputFolder.open(home)) {
      stage(out, "new");
    }

    holds("old");
  }

  @Test
  void aRunThatCannotMoveItsOutputsPutsTheOldOnesBack() throws Exception {
    try (OutputFolder out = OutputFolder.open(home)) {
      stage(out, "new");
      Files.createDirectories(staging.resolve("old/report.pdf/in-the-way"));

      assertThatThrownBy(() -> out.publish(NAMES)).isInstanceOf(IOException.class);

      Trees.delete(staging.resolve("old/report.pdf"));
      Files.delete(out.staged("report.pdf"));
      assertThatThrownBy(() -> out.publish(NAMES)).hasMessageContaining("report.pdf");
    }

    holds("old");
  }

  @Test
  void aRunThatWasKilledBeforeItMovedAnythingIsToldOf() throws Exception {
    killed("new");

    holds("old", ".figurebook-partial");
    try (OutputFolder out = OutputFolder.open(home)) {
      assertThat(out.findings()).singleElement().asString().contains("had changed nothing");
    }
    holds("old");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void aRunThatWasKilledWhileItMovedIsFinishedByTheNext(int moves) throws Exception {
    killed("new");
    Files.writeString(staging.resolve("exchange.txt"), String.join("\n", NAMES));
    for (int move = 0; move < moves; move++) {
      String name = NAMES.get(move % 3);
      Path from = move < 3 ? home : staging.resolve("new");
      Path to = move < 3 ? staging.resolve("old") : home;
      Files.move(from.resolve(name), to.resolve(name));
    }

    try (OutputFolder out = OutputFolder.open(home)) {
      assertThat(out.findings()).singleElement().asString().contains("they are now");
      holds("new", ".figurebook-partial");
    }
    holds("new");
  }

  /** Leaves the folder as a run does that is killed before it is done. */
  private void killed(String text) throws Exception {
    Path other = Files.createDirectory(home.resolveSibling(home.getFileName() + "-other"));
    OutputFolder out = OutputFolder.open(other);
    stage(out, text);
    Files.move(other.resolve(".figurebook-partial"), staging);
    out.close();
    Trees.delete(other);
  }

  @Test
  void aSecondRunIntoTheFolderIsTurnedAway() throws Exception {
    try (OutputFolder out = OutputFolder.open(home)) {
      stage(out, "new");

      assertThatThrownBy(() -> OutputFolder.open(home))
          .isInstanceOf(InvalidUse.class)
          .hasMessageContaining(home + ": another run is writing into this folder")
          .hasMessageContaining("--out");
      out.publish(NAMES);
    }
    run("newer");

    holds("newer");
  }

  private void holds(String text, String... more) throws IOException {
    assertThat(home.resolve("data/run.json")).hasContent(text);
    assertThat(home.resolve("report.xlsx")).hasContent(text);
    assertThat(home.resolve("report.pdf")).hasContent(text);
    try (Stream<Path> all = Files.list(home)) {
      assertThat(all.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(
                      Stream.of("mine.txt", "data", "report.xlsx", "report.pdf"), Stream.of(more))
                  .toList());
    }
  }
}
