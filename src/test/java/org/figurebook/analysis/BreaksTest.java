package org.figurebook.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.figurebook.document.Language;
import org.figurebook.figure.Bound;
import org.figurebook.harvest.Harvest;
import org.figurebook.report.Chart;
import org.figurebook.report.Report;
import org.figurebook.report.ReportBuilder;
import org.figurebook.report.Theme;
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

  @Test
  void aReportSplitsTheLineAndSaysWhyAtTheCell() {
    String why = "由2022-23年度起，數字包括與其他院校共同提交的申請。";
    Harvest paper =
        Papers.paper("001", "2025-04-01")
            .table(
                "大學提交的專利申請數目",
                "專利申請數目",
                "count",
                List.of(
                    "大學=",
                    "2020-21=FY2020-21",
                    "2021-22=FY2021-22",
                    "2022-23=FY2022-23",
                    "2023-24=FY2023-24"),
                "香港大學 | 90 | 100 | 200 | 220",
                "嶺南大學 | 5 | 6 | 9 | 12")
            .note("註", why)
            .harvest();
    Analysis analysis = Analysis.of(List.of(paper), template);

    Report report = ReportBuilder.build(analysis, template, Language.CHINESE, List.of(paper));
    Theme theme =
        report.themes().stream().filter(t -> t.id().equals("patents")).findFirst().orElseThrow();

    assertThat(theme.charts().get(0).series())
        .extracting(Chart.Series::name, Chart.Series::values)
        .containsExactly(
            tuple("香港大學", values(90, 100, null, null)),
            tuple("香港大學（2022-23起）", values(null, null, 200, 220)),
            tuple("嶺南大學", values(5, 6, null, null)),
            tuple("嶺南大學（2022-23起）", values(null, null, 9, 12)));
    List<Integer> notes = theme.tables().get(0).rows().get(0).cells().get(2).notes();
    assertThat(report.notes().get(notes.get(0) - 1)).contains("2022-23").contains(why);
    assertThat(theme.tables().get(0).rows().get(0).cells().get(1).notes()).isEmpty();
    assertThat(theme.narrative())
        .as("no rise over the break is told")
        .noneMatch(t -> t.contains("2020-21"));
  }

  private static List<BigDecimal> values(Integer... values) {
    return Arrays.stream(values)
        .map(v -> v == null ? null : BigDecimal.valueOf(v).stripTrailingZeros())
        .toList();
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
