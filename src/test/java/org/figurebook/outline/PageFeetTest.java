package org.figurebook.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.read.DocumentReader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feet of a text whose pages are not told: a space begins the line behind each. */
class PageFeetTest {
  /** Lines of text on a page. */
  private static final int PAGE = 20;

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}, {1} pages: {2}")
  @CsvSource({
    "%d, 3, true",
    "%d, 2, false",
    "總目12—%d, 2, true",
    "Head 12 — %d, 2, true",
    "港—%d, 2, false",
  })
  void feet(String foot, int pages, boolean found) throws Exception {
    List<String> lines = new ArrayList<>();
    List<Integer> feet = new ArrayList<>();
    for (int page = 1; page <= pages; page++) {
      for (int n = 0; n < PAGE; n++) {
        lines.add((n == 0 && page > 1 ? " " : "") + "The ferries of the harbour were inspected");
      }
      lines.add(String.format(foot, page));
      feet.add(lines.size());
    }
    Path paper = folder.resolve("paper.txt");
    Files.write(paper, lines, StandardCharsets.UTF_8);
    PaperText text = new PaperText(DocumentReader.read(paper));
    assertThat(PageFeet.of(text)).isEqualTo(found ? feet : List.of());
  }

  /** - 2 -, whatever stands near: the page of a signature is short, and the first has no number. */
  @ParameterizedTest(name = "page {0} first, {1} next: {2}")
  @CsvSource({"1, 2, true", "2, 3, true", "4, 5, false", "2, 4, false"})
  void numbersBetweenDashes(int first, int second, boolean found) throws Exception {
    List<String> lines = new ArrayList<>();
    for (int n = 0; n < PAGE; n++) {
      lines.add("The ferries of the harbour were inspected");
    }
    List<Integer> feet = new ArrayList<>();
    for (int number : new int[] {first, second}) {
      lines.addAll(List.of("", "-  " + number + " -", ""));
      feet.add(lines.size() - 1);
      for (int n = 0; n < PAGE; n++) {
        lines.add("The piers of the harbour were painted");
      }
    }
    Path paper = folder.resolve("paper.txt");
    Files.write(paper, lines, StandardCharsets.UTF_8);
    PaperText text = new PaperText(DocumentReader.read(paper));
    assertThat(RunningHeads.of(text)).isEqualTo(found ? feet : List.of());
  }
}
