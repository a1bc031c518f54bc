package org.figurebook.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.evidence.Confidence;
import org.figurebook.notation.HeadingUnit;
import org.figurebook.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which unit a cell of the second column has: caption, unit line, headings and row of a table. */
class TableUnitsTest {
  @ParameterizedTest(name = "{0} {1}: {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a caption of shares holds for its columns
          及格學生的百分比 |  | 地區/男生/女生 | 東區/45.2/51.3 | percent
          # though one of them says so again, which leaves a doubt
          及格學生的百分比 |  | 地區/男生/百分率增減 | 東區/45.2/1.2 | percent?
          及格學生的百分比 |  | 地區/男生/百分率增減 | 東區/45/1.2 | none?
          # numbers over 100 beside shares are none
          乘客及按年變動百分率 |  | 地區/渡輪/百分率 | 東區/1,204/1.2 | none
          # a caption may name counts and shares
          學生人數及百分比 |  | 地區/男生/百分比 | 東區/45/1.2 | none
          # a column says its unit itself
          及格學生的百分比 |  | 地區/人次/百分率增減 | 東區/45/1.2 | count
          # staff or the millions for them, dollars or millions of them
          各區開支 | 百萬元 | 地區/員工/設備 | 東區/1.2/3.4 | count?
          各區存款 | 百萬元 | 地區/美元/港元 | 東區/1.2/3.4 | USD?
          各區開支 | 百萬元 | 地區/開支 / 員工/設備 | 東區/1.2/3.4 | HKD
          各區開支 | 百萬元 | 地區/單價(元)/總值 | 東區/1.2/3.4 | HKD
          """)
  void isFound(String caption, String unit, String columns, String row, String expected) {
    List<String> headings =
        List.of(columns.replace(" / ", "+").split("/")).stream()
            .map(heading -> heading.replace("+", " / "))
            .toList();
    Table table = table(caption, unit == null ? "" : unit, headings, List.of(row.split("/")));
    TableUnits units = new TableUnits(table, new String[] {table.label(0)}, "HKD");

    HeadingUnit found = units.at(0, 1);

    assertThat((found == null ? "none" : found.unit()) + (units.isDoubtful(0, 1) ? "?" : ""))
        .isEqualTo(expected);
  }

  private static Table table(String caption, String unit, List<String> columns, List<String> row) {
    return new Table(
        "t1",
        "p.txt",
        "",
        "",
        "",
        caption,
        unit,
        columns,
        1,
        List.of(row),
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
