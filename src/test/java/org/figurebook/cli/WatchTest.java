package org.figurebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import org.figurebook.document.Language;
import org.figurebook.pipeline.RunOptions;
import org.figurebook.pipeline.Watched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A watched run is made again when something it depends on has changed. */
class WatchTest {
  @TempDir Path folder;

  /** What is seen at each look; the first is before the first run. */
  @ParameterizedTest
  @CsvSource({
    "a,       1, nothing happens",
    "aaaa,    1, nothing happens for long",
    "aabb,    2, a change at rest",
    "aab,     1, a change that may still go on",
    "aabcdd,  2, a file that is being written is waited for",
    "abbaa,   3, a change and back again",
    "abba,    2, a change and one that may still go on"
  })
  void itRunsOnceForEachChangeThatCameToRest(String seen, int runs, String why) {
    Deque<Character> looks = new ArrayDeque<>();
    seen.chars().forEach(c -> looks.add((char) c));
    int[] count = {0};

    new Watch(looks::poll, () -> !looks.isEmpty()).each(() -> count[0]++);

    assertThat(count[0]).as(why).isEqualTo(runs);
  }

  @Test
  void inputsTemplateWhatLiesBesideItAndCorrectionsAreWatched() throws IOException {
    Path papers = Files.createDirectory(folder.resolve("papers"));
    Path paper = Files.writeString(papers.resolve("a.txt"), "開支為5億元。\n");
    Path mine = Files.writeString(folder.resolve("mine.json"), "{}");
    Path words = Files.writeString(folder.resolve("words.json"), "{}");
    Path decisions = Files.writeString(folder.resolve("decisions.csv"), "");
    RunOptions options =
        new RunOptions(
            List.of(papers),
            folder.resolve("out"),
            mine.toString(),
            List.of(Language.CHINESE),
            new TreeMap<>(),
            decisions,
            false);

    for (Path file : List.of(paper, mine, words, decisions)) {
      Object before = Watched.of(options);
      Files.writeString(file, "changed " + file);
      assertThat(Watched.of(options)).as(file.toString()).isNotEqualTo(before);
      assertThat(Watched.of(options)).isEqualTo(Watched.of(options));
    }
    Object before = Watched.of(options);
    Files.writeString(papers.resolve("b.txt"), "new");
    assertThat(Watched.of(options)).isNotEqualTo(before);
  }

  @Test
  void aWatchedCommandRunsAgainAndStopsWhenItIsInterrupted() throws Exception {
    Path paper = Files.writeString(folder.resolve("a.txt"), "基金批出約2.7億元。\n");
    Path figures = folder.resolve("out/data/figures.csv");
    String[] command = {
      "extract", paper.toString(), "--out", folder.resolve("out").toString(), "--watch", "--quiet"
    };
    Thread watching = new Thread(() -> Main.run(command));
    watching.start();
    waitFor(figures, "2.7億元");
    Files.writeString(paper, "基金批出約2.85億元。\n");
    waitFor(figures, "2.85億元");

    watching.interrupt();
    watching.join(20_000);
    assertThat(watching.isAlive()).isFalse();
  }

  private static void waitFor(Path file, String text) throws InterruptedException {
    for (int i = 0; i < 200 && !has(file, text); i++) {
      Thread.sleep(100);
    }
    assertThat(file).content().contains(text);
  }

  private static boolean has(Path file, String text) {
    try {
      return Files.exists(file) && Files.readString(file).contains(text);
    } catch (java.nio.file.NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
