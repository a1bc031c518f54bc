package org.figurebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Maps of fonts that would be worked on for hours are told from those of papers. */
class PdfFontsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2 beginbfrange <0020> <007e> <0020> <4e00> <9fff> <4e00> endbfrange | true
          1 beginbfrange <0000> <ffff> [<0041> <0042>] endbfrange             | true
          1 beginbfrange <00000000> <7fffffff> <0020> endbfrange              | false
          1 beginbfrange <0041> <0042999999999999> <0020> endbfrange          | false
          1 beginbfrange <0000> <4fffff> <00                                  | false
          9 beginbfrange <01><02><f0000001> <03><04><f0000002> <05><06><f0000003> endbfrange | true
          2 beginbfrange <0000><0001><0002> <0041><0000><ff000000> endbfrange | true
          2 beginbfchar <41> <0041> <42> <ffffffff> endbfchar                 | true
          """)
  void isTame(String map, boolean tame) {
    assertThat(PdfFonts.isTame(map)).isEqualTo(tame);
  }
}
