package org.figurebook.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.figurebook.read.DocumentReader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of pages, and rows of tables that end in such a word and numbers. */
class FolioTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Page 7, true",
    "Page 7 of 12, true",
    "page 12, true",
    "PAGE 3, true",
    "Page 1 2, true",
    "Session 3 ABCD(E) - Page 104, true",
    "Session 3 ABCD(E) - Page  1 0 4, true",
    "ABCD(E)-2-E Page 3, true",
    "第 1 2 節  - 第  3  頁, true",
    "第 3 頁，共 8 頁, true",
    "Oil seepage 74 72 42, false",
    "Oil seepage 7, false",
    "Home page 12, false",
    "Home page 7 2 4, false",
    "Web Page 12 7 31, false",
    "Web Page 1 7 3, false",
    "Page 1 2 3 4 5 6, false",
  })
  void page(String line, boolean folio) throws Exception {
    Path paper = folder.resolve("paper.txt");
    Files.writeString(paper, line + "\n", StandardCharsets.UTF_8);
    PaperText text = new PaperText(DocumentReader.read(paper));
    assertThat(Furniture.isFolio(text, 1)).isEqualTo(folio);
  }
}
