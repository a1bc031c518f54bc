package org.figurebook.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.figure.Bound;
import org.figurebook.template.Template;
import org.figurebook.template.TemplateLibrary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A series that is counted otherwise from a year on is no trend over that year. */
class BreaksTest {
  private static Template template;

  @BeforeAll
  static void load() throws Exception {
    template = TemplateLibrary.load(TemplateLibrary.DEFAULT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          註 | 由2022-23年度起包括試驗園圃的開支。 | 2022-23
          註 | 2022-23年度的統計範圍有所擴大，不能與較早年度直接比較。 | 2022-23
          Note | Figures from 2023-24 onwards include trial gardens. | 2023-24
          # no year, and no heading bears its mark
          註 | 數字按最新定義計算。 |
          # nothing about how it is counted
          註 | 2022-23年度的開支於2023年3月底結算。 |
          # before the first value there is nothing to break
          註 | 由2018-19年度起包括試驗園圃的開支。 |
          """)
  void aNoteThatNamesAYearBreaksTheSeriesThere(String mark, String text, String year) {
    List<Series> series = Analysis.of(List.of(paper(mark, text).harvest()), template).series();

    assertThat(series)
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.breaks().keySet().stream().map(Year::label).toList())
                    .isEqualTo(year == null ? List.of() : List.of(year)));
  }

  @Test
  void thereIsNoGrowthOverABreak() {
    List<Series> series =
        Analysis.of(List.of(paper("註", "由2022-23年度起包括試驗園圃的開支。").harvest()), template).series();
    List<Year> years = YearRange.of(series, null, true, template);

    Pivot.Row row = new PivotBuilder(series, years).build().rows().get(0);

    assertThat(row.growth().get(0)).isNull();
    assertThat(row.growth().get(1)).as("2022-23 is counted otherwise").isNull();
    assertThat(row.growth().get(2)).isEqualByComparingTo("50");
  }

  @Test
  void aSentenceMaySayItOfItsOwnValue() {
    List<Series> series =
        Analysis.of(
                List.of(
                    Papers.paper("001", "2025-04-01")
                        .says("", "初創企業數目", "4257", "count", Bound.EXACT, "2022")
                        .sentence("按2023年起採用的新定義，初創企業數目為3000間。")
                        .says("", "初創企業數目", "3000", "count", Bound.EXACT, "2023")
                        .harvest()),
                template)
            .series();

    assertThat(series.get(0).breaks()).containsOnlyKeys(new Year(false, 2023));
  }

  private static Papers paper(String mark, String text) {
    return Papers.paper("001", "2025-04-01")
        .table(
            "各計劃的開支",
            "開支",
            "HKD",
            List.of("=", "2021-22=FY2021-22", "2022-23=FY2022-23", "2023-24=FY2023-24"),
            "校園農圃資助計劃 | 100 | 200 | 300")
        .note(mark, text);
  }
}
