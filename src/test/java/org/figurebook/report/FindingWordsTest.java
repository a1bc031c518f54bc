package org.figurebook.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.figurebook.document.Finding;
import org.figurebook.document.Language;
import org.figurebook.document.Place;
import org.junit.jupiter.api.Test;

/** What is told of a document is told in the language of the report. */
class FindingWordsTest {
  private static final Pattern CODE =
      Pattern.compile(
          "(?:new Unreadable|Finding\\.(?:note|warning)|failed|find)\\(\\s*(?:\\w+, name, sha256, )?"
              + "\"([a-z]+(?:-[a-z]+)*)\"");

  @Test
  void everyCodeOfReadingHasChineseWords() throws IOException {
    Set<String> codes = new TreeSet<>(Set.of("over-limit", "too-slow", "no-memory", "defect"));
    try (Stream<Path> files = Files.list(Path.of("src/main/java/org/figurebook/read"))) {
      for (Path file : files.toList()) {
        Matcher code = CODE.matcher(Files.readString(file));
        while (code.find()) {
          codes.add(code.group(1));
        }
      }
    }
    assertThat(codes)
        .contains("encrypted", "truncated", "zip-bomb", "hidden")
        .hasSizeGreaterThan(20);
    FindingWords words = FindingWords.of(Language.CHINESE);
    for (String code : codes) {
      Finding finding = finding(code, "a.pdf is odd", "do something");
      assertThat(words.what(finding)).as(code).startsWith("a.pdf ").matches(".*\\p{IsHan}.*");
    }
  }

  @Test
  void theNumbersOfAFindingAreKept() {
    Finding lost = finding("characters-lost", "a1.txt has 14 characters that cannot be read", "x");

    assertThat(FindingWords.of(Language.CHINESE).what(lost)).isEqualTo("a.pdf 有 14 個字元無法讀出");
    assertThat(FindingWords.of(Language.CHINESE).remedy(lost)).isEqualTo("請重新取得檔案，或另存為 UTF-8");
    assertThat(FindingWords.of(Language.ENGLISH).what(lost)).isEqualTo(lost.what());
  }

  @Test
  void theArgumentsOfAFindingGoBeforeItsNumbers() {
    Finding stale =
        finding(
                "correction-stale",
                "correction of 1-f1 (\"5\") is not applied: it now reads \"6\"",
                "")
            .about("1-f1", "{2}", "6");

    assertThat(FindingWords.of(Language.CHINESE).what(stale))
        .isEqualTo("a.pdf 更正 1-f1（「{2}」）沒有套用：現時內容為「6」");
    assertThat(FindingWords.of(Language.ENGLISH).what(stale)).isEqualTo(stale.what());
  }

  @Test
  void aFindingWithoutWordsSpeaksForItself() {
    Finding other = finding("quite-new", "something", "do this");

    assertThat(FindingWords.of(Language.CHINESE).what(other)).isEqualTo("something");
    assertThat(FindingWords.of(Language.CHINESE).remedy(other)).isEqualTo("do this");
  }

  private static Finding finding(String code, String what, String remedy) {
    return new Finding(Finding.Severity.ERROR, code, what, remedy, Place.ofDocument("a.pdf"));
  }
}
