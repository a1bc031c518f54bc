package org.figurebook.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every character of a clean text knows its line and character, however they lie. */
class CleanTextTest {
  @Test
  void charactersInSequenceOnOneLine() {
    CleanText text = new CleanText("abc", new int[] {7, 7, 7}, new int[] {4, 5, 6});
    assertThat(origins(text)).isEqualTo("7:4 7:5 7:6");
    assertThat(origins(text.slice(1, 3))).isEqualTo("7:5 7:6");
  }

  @Test
  void charactersWithGapsOnSeveralLines() {
    CleanText text = new CleanText("abc", new int[] {7, 7, 9}, new int[] {4, 8, 1});
    assertThat(origins(text)).isEqualTo("7:4 7:8 9:1");
    assertThat(origins(text.slice(1, 3))).isEqualTo("7:8 9:1");
  }

  @Test
  void charactersThatLieFarApart() {
    int[] lines = {1, 400_000, 2};
    int[] characters = {1, 2, 900_000};
    assertThat(origins(new CleanText("abc", lines, characters))).isEqualTo("1:1 400000:2 2:900000");
  }

  @Test
  void oneTextBehindAnother() {
    CleanText one = new CleanText("ab", new int[] {1, 1}, new int[] {1, 2});
    CleanText other = new CleanText("c", new int[] {2}, new int[] {5});
    assertThat(origins(one.plus(other))).isEqualTo("1:1 1:2 2:5");
    assertThat(one.plus(other).text()).isEqualTo("abc");
  }

  private static String origins(CleanText text) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      all.append(i == 0 ? "" : " ").append(text.lineAt(i)).append(':').append(text.characterAt(i));
    }
    return all.toString();
  }
}
