package org.figurebook.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.evidence.Confidence;
import org.figurebook.notation.QuantityReader;
import org.figurebook.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the headings of a cell make of it: whom it is about, and what is counted. */
class LabelsTest {
  private final HeadingPeriods periods = new HeadingPeriods(QuantityReader.hongKong());

  @ParameterizedTest(name = "{0} | {1} under {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # caption             | row                      | column                    | subject    | measure
          各園圃的收成            | 東園                      | 收成數目                   | 東園       | 收成數目
          各園圃的收成            | 收成數目                   | 東園                      | 東園       | 收成數目
          # a period is neither
          園圃                  | 東園                      | 2023-24                  | 東園       | 園圃
          # levels of a label: the body is whom it is about
          各園圃的收支            | 東園 / 開支(百萬元)         | 2023-24                  | 東園       | 開支(百萬元)
          各園圃的收支            | 開支(百萬元) / 東園         | 2023-24                  | 東園       | 開支(百萬元)
          # what a value rests on is nobody's name
          「綠色基金」的開支       | 2023-24(實際)             | 開支(百萬元)               | 綠色基金    | 開支(百萬元)
          「綠色基金」的開支       | 2024-25(修訂預算)          | 開支(百萬元)               | 綠色基金    | 開支(百萬元)
          「綠色基金」            | 員工開支                   | 2024-25(原來預算)(百萬元)   | 綠色基金    | 員工開支
          「綠色基金」            | 員工開支                   | 2024-25修訂預算            | 綠色基金    | 員工開支
          # other brackets are names
          園圃                  | (甲)東園                  | 收成數目                   | (甲)東園    | 收成數目
          # a caption for a subject has no list mark
          2)過去三年，市內的樹木    | 2023                     | 數目                     | 市內的樹木   | 數目
          # a label of digits names nobody, and a programme keeps its number
          「綠色基金」的開支       | 103                      | 數目                     | 綠色基金    | 數目
          收支                  | 綱領(2)園圃護理             | 2023-24                  | 綱領(2)園圃護理 | 收支
          # a caption that only says that data follow leaves it to the text before the table
          最近3年的相關數據        | 2023                     | 申請數目                  | 綠色基金    | 申請數目
          """)
  void aCellIsAboutSomebody(
      String caption, String row, String column, String subject, String measure) {
    Table table = table(caption, row, column);

    Labels labels =
        Labels.of(table, table.label(0), 1, periods, new TableNames(new ShortNames(), "綠色基金"));

    assertThat(labels.subject()).isEqualTo(subject);
    assertThat(labels.measure()).isEqualTo(measure);
  }

  private static Table table(String caption, String row, String column) {
    return new Table(
        "t1",
        "paper.txt",
        "",
        "",
        "",
        caption,
        "",
        List.of("", column),
        1,
        List.of(List.of(row, "5")),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        1,
        2,
        1,
        Confidence.CERTAIN,
        "",
        List.of(),
        List.of());
  }
}
