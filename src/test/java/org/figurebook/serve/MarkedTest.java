package org.figurebook.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.figurebook.library.SourceLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number is marked where it stands in the source, however it was printed there. */
class MarkedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # source                            | at | printed   | marked
          批出約2.7億元予港大                    | 4  | 2.7億元    | 批出約[2.7億元]予港大
          合 共 1 053 名 學 員                  | 5  | 1,053名   | 合 共 [1 053 名] 學 員
          共１２３宗                            | 2  | 123宗     | 共[１２３宗]
          上升6 %。                             | 3  | 6%        | 上升[6 %]。
          共37宗                                | 2  | 37項      | 共[37]宗
          ab                                    | 9  | 12        | ab
          達4 億 2,5 00 萬元/上限2億元         | 2  | 4億2,500萬元 | 達[4 億 2,5 00 萬元]/上限2億元
          合共超過600/項目，                    | 5  | 600項     | 合共超過[600]/[項]目，
          """)
  void numbers(String source, int at, String printed, String marked) {
    List<SourceLine> lines = new ArrayList<>();
    for (String text : source.split("/")) {
      lines.add(new SourceLine(7 + lines.size(), 1, text));
    }
    String shown =
        Marked.number(lines, 7, at, printed).stream()
            .map(MarkedTest::shown)
            .collect(Collectors.joining("/"));
    assertThat(shown).isEqualTo(marked);
  }

  @Test
  void wordsAreMarkedWhateverTheirSize() {
    assertThat(shown(Marked.words("Fund of funds", List.of("fund"))))
        .isEqualTo("[Fund] of [fund]s");
    assertThat(shown(Marked.words("基金", List.of("")))).isEqualTo("基金");
  }

  private static String shown(List<Marked.Piece> pieces) {
    return pieces.stream()
        .map(piece -> piece.mark() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining());
  }
}
