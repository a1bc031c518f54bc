package org.figurebook.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.figurebook.analysis.Analysis;
import org.figurebook.analysis.Papers;
import org.figurebook.document.Language;
import org.figurebook.figure.Bound;
import org.figurebook.harvest.Harvest;
import org.figurebook.report.StatTable.Cell;
import org.figurebook.template.Template;
import org.figurebook.template.TemplateLibrary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report built from two little papers under the default template. */
class ReportBuilderTest {
  private static Template template;

  private static final List<Harvest> PAPERS =
      List.of(
          Papers.paper("001", "2024-04-01")
              .says("", "初創企業數目", "4200", "count", Bound.EXACT, "2023")
              .says("", "初創企業數目", "2000", "count", Bound.ABOUT, "2021")
              .harvest(),
          Papers.paper("002", "2025-04-01")
              .table(
                  "獲批專利",
                  "獲批專利數目",
                  "count",
                  List.of(
                      "大學=",
                      "2022-23=FY2022-23",
                      "2023-24=FY2023-24",
                      "2024-25=FY2024-25;asof:2025-01"),
                  "香港大學 | 100 | 120 | 10",
                  "嶺南大學 | 20 | 24 | -",
                  "總數 | 120 | 144 | 10")
              .says("", "初創企業數目", "4257", "count", Bound.EXACT, "2023")
              .says("", "初創企業數目", "4694", "count", Bound.EXACT, "2024")
              .harvest());

  @BeforeAll
  static void load() throws Exception {
    template = TemplateLibrary.load("innovation");
  }

  private static Report report(Language language) {
    return ReportBuilder.build(Analysis.of(PAPERS, template), template, language, PAPERS);
  }

  private static StatTable table(Report report, String id) {
    return report.themes().stream()
        .flatMap(theme -> theme.tables().stream())
        .filter(table -> table.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aTableHasItsYearsItsRowsAndThePrintedTotal() {
    StatTable table = table(report(Language.CHINESE), "patents-granted");

    assertThat(table.title()).isEqualTo("各大學獲批的專利（2022-23至2024-25）");
    assertThat(table.columns())
        .extracting(StatTable.Column::label)
        .containsExactly("2022-23", "2023-24", "2024-25", "按年變動（%）");
    assertThat(table.rows()).extracting(StatTable.Row::label).containsExactly("香港大學", "嶺南大學");
    Cell partOfYear = table.rows().get(0).cells().get(2);
    assertThat(partOfYear.value()).isEqualByComparingTo("10");
    assertThat(partOfYear.mark()).isEqualTo("[p]");
    assertThat(table.rows().get(1).cells().get(2).mark()).as("a printed dash").isEqualTo("[z]");
    assertThat(table.rows().get(0).cells().get(3).mark())
        .as("no change from a year to a part of one")
        .isEqualTo("[z]");
    assertThat(table.total().printed().get(1).value()).isEqualByComparingTo("144");
    assertThat(table.total().printed().get(1).figures()).containsExactly("002-f07");
  }

  @Test
  void theStoryIsToldFromTheLastYearThatIsOver() {
    Theme patents = report(Language.CHINESE).themes().get(1);

    assertThat(patents.narrative())
        .containsExactly(
            "2023-24，各大學獲批的專利合計為144項，較2022-23上升20.0%。", "2023-24以香港大學最多，有120項，佔83.3%。");
  }

  @Test
  void aYearThatIsNotOverForSomeIsNotTheLastOneOfTheStory() {
    List<Harvest> papers =
        List.of(
            Papers.paper("003", "2025-04-01")
                .table(
                    "獲批專利",
                    "獲批專利數目",
                    "count",
                    List.of("大學=", "2022-23=FY2022-23", "2023-24=FY2023-24"),
                    "香港大學 | 100 | 120",
                    "嶺南大學 | 20 | -")
                .says("嶺南大學", "獲批專利數目", "9", "count", Bound.EXACT, "FY2023-24;asof:2023-12")
                .harvest());

    Report report =
        ReportBuilder.build(Analysis.of(papers, template), template, Language.CHINESE, papers);

    assertThat(report.themes().get(1).narrative())
        .allSatisfy(sentence -> assertThat(sentence).doesNotStartWith("2023-24，"));
  }

  @Test
  void theSameInEnglish() {
    Theme patents = report(Language.ENGLISH).themes().get(1);

    assertThat(patents.narrative())
        .containsExactly(
            "Patents granted to universities (total), 2023-24: 144 patents, up 20.0% from 2022-23.",
            "The University of Hong Kong had the most in 2023-24: 120 patents, or 83.3% of the total.");
  }

  @Test
  void everyVersionOfADisputedValueIsThereTheUsedOneFirst() {
    Report report = report(Language.CHINESE);

    Cell disputed = table(report, "startup-numbers").rows().get(0).cells().get(2);
    assertThat(disputed.mark()).isEqualTo("[c]");
    assertThat(disputed.value()).isEqualByComparingTo("4257");
    assertThat(report.disagreements()).hasSize(1);
    assertThat(report.disagreements().get(0).versions())
        .extracting(Disagreement.Version::printed)
        .containsExactly("4257", "4200");
    assertThat(report.disagreements().get(0).difference()).isEqualTo("4,200至4,257，相差57（1.4%）");
  }

  @Test
  void aBoundIsKeptAndAYearWithoutAValueIsAGap() {
    StatTable startups = table(report(Language.CHINESE), "startup-numbers");

    assertThat(startups.columns().subList(0, 4))
        .extracting(StatTable.Column::label)
        .containsExactly("2021", "2022", "2023", "2024");
    assertThat(startups.rows().get(0).cells().get(0).bound()).isEqualTo("約");
    assertThat(startups.rows().get(0).cells().get(1)).isEqualTo(Cell.MISSING);
    assertThat(startups.rows().get(0).cells().get(4).value())
        .as("4,257 to 4,694")
        .isEqualByComparingTo("10.265445");
  }

  @Test
  void aLineDoesNotFallIntoAYearThatIsNotOver() {
    Chart chart = report(Language.CHINESE).themes().get(1).charts().get(0);

    assertThat(chart.kind()).isEqualTo(Chart.Kind.LINE);
    assertThat(chart.categories()).containsExactly("2022-23", "2023-24", "2024-25");
    assertThat(chart.series().get(0).values().get(1)).isEqualByComparingTo("120");
    assertThat(chart.series().get(0).values().get(2)).isNull();
    assertThat(chart.title()).isEqualTo("各大學獲批的專利：由2022-23的120項升至2023-24的144項");
    assertThat(chart.alternative()).contains("香港大學：2022-23 100項、2023-24 120項");
  }

  @ParameterizedTest
  @CsvSource({"'',            各資助計劃批出的資助額（財政年度）：2023-24以科技券最多", ";asof:2024-01, 各資助計劃批出的資助額（財政年度）"})
  void aChartNamesTheLargestOfAYearThatIsOver(String standing, String title) {
    List<Harvest> papers =
        List.of(
            Papers.paper("003", "2025-04-01")
                .table(
                    "批出的資助額",
                    "批出資助額",
                    "HKD",
                    List.of("資助計劃=", "2023-24=FY2023-24" + standing),
                    "科技券 | 900 | ",
                    "企業支援計劃 | 200 | ")
                .harvest());
    Report report =
        ReportBuilder.build(Analysis.of(papers, template), template, Language.CHINESE, papers);

    assertThat(report.themes().stream().flatMap(theme -> theme.charts().stream()))
        .extracting(Chart::title)
        .containsExactly(title);
  }

  @Test
  void theFirstPageHasTheLatestValueAndItsChange() {
    assertThat(report(Language.CHINESE).keyFigures())
        .extracting(KeyFigure::label, KeyFigure::value, KeyFigure::period, KeyFigure::change)
        .containsExactly(
            tuple("各大學獲批的專利", "144項", "2023-24", "較2022-23上升20.0%"),
            tuple("初創企業數目", "4,694間", "2024", "較2023上升10.3%"));
  }
}
