package org.figurebook.render.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypefaceTest {
  private final Typeface typeface = Typeface.bundled();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          共有1,204萬人次     | WenQuanZhengHei.ttf:共有 NotoSansMerged-Regular.ttf:1,204 WenQuanZhengHei.ttf:萬人次
          完。                | WenQuanZhengHei.ttf:完。
          香港·九龍           | WenQuanZhengHei.ttf:香港·九龍
          A–B                 | NotoSansMerged-Regular.ttf:A–B
          """)
  void eachCharacterHasTheFontOfItsScript(String text, String runs) {
    StringBuilder found = new StringBuilder();
    for (Run run : typeface.runs(text, false)) {
      found.append(found.isEmpty() ? "" : " ").append(run.font()).append(':').append(run.text());
    }
    assertThat(found).hasToString(runs);
  }

  @Test
  void chineseHasNoBoldFontAndIsThickened() {
    assertThat(typeface.runs("總計 12", true))
        .extracting(Run::thickened)
        .containsExactly(true, false);
  }

  @Test
  void aCharacterThatNoFontHasIsReplacedAndReported() {
    String text = "甲\uDB80\uDC00乙";
    assertThat(typeface.runs(text, false)).extracting(Run::text).containsExactly("甲〓乙");
    assertThat(typeface.missing(text)).containsExactly(0xF0000);
    assertThat(typeface.missing("香港 2024")).isEmpty();
  }

  @Test
  void compatibilityIdeographsBecomeTheCharactersTheyStandFor() {
    assertThat(typeface.runs("\uF98E", false)).extracting(Run::text).containsExactly("年");
  }

  @Test
  void digitsAreAllOfOneWidthAndIdeographsAnEmWide() {
    assertThat(typeface.width("11111", 10, false))
        .isEqualTo(typeface.width("80974", 10, false), within(1e-9));
    assertThat(typeface.width("香港", 10, false)).isEqualTo(20, within(0.5));
  }

  @ParameterizedTest
  @CsvSource({"OTTO0000000000000000", "ttcf0000000000000000", "tiny"})
  void fontsThatAreNotTrueTypeAreRefused(String start) {
    assertThatThrownBy(() -> FontFile.read("bad.otf", start.getBytes()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("bad.otf");
  }
}
