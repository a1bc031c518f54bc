package org.figurebook.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.figurebook.evidence.Check;
import org.figurebook.evidence.CheckStatus;
import org.figurebook.figure.Basis;
import org.figurebook.figure.Bound;
import org.figurebook.figure.Figure;
import org.figurebook.harvest.Harvest;
import org.figurebook.template.Indicator;
import org.figurebook.template.Template;
import org.figurebook.template.TemplateLibrary;
import org.figurebook.template.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What figures of several papers say together, under the default template. */
class AnalysisTest {
  private static Template template;

  @BeforeAll
  static void load() throws Exception {
    template = TemplateLibrary.load("innovation");
  }

  @Test
  void aSeriesIsJoinedAcrossPapers() {
    Harvest yearbook =
        Papers.paper("001", "2020-01-01")
            .says("香港", "初創企業", "3184", "count", Bound.EXACT, "2019")
            .harvest();
    Harvest paper =
        Papers.paper("002", "2021-03-01")
            .says("", "初創企業數目", "1070", "count", Bound.ABOUT, "2014")
            .says("", "初創企業數目", "3360", "count", Bound.ABOUT, "2020")
            .harvest();
    Harvest replies =
        Papers.paper("003", "2025-04-01")
            .table(
                "過去兩年的初創公司",
                "本地初創公司數目",
                "count",
                List.of("=", "2020=2020", "2021=2021"),
                "本地初創公司數目 | 3360 | 3,755")
            .harvest();

    Series series = only(Analysis.of(List.of(yearbook, paper, replies), template), "startups");

    assertThat(series.points())
        .extracting(p -> p.year().text(), p -> p.value().toPlainString(), p -> ids(p))
        .containsExactly(
            tuple("2014", "1070", List.of("002-f01")),
            tuple("2019", "3184", List.of("001-f01")),
            // the exact statement is used, the rounded one agrees with it
            tuple("2020", "3360", List.of("003-f01", "002-f02")),
            tuple("2021", "3755", List.of("003-f02")));
  }

  @Test
  void papersThatDisagreeAreAllKeptAndTheLatestIsUsed() {
    Harvest older =
        Papers.paper("001", "2024-04-01")
            .says("", "初創企業數目", "4257", "count", Bound.EXACT, "2023")
            .harvest();
    Harvest newer =
        Papers.paper("002", "2025-04-01")
            .says("", "初創企業數目", "4300", "count", Bound.EXACT, "2023")
            .harvest();

    Analysis analysis = Analysis.of(List.of(older, newer), template);
    Point point = only(analysis, "startups").points().get(0);

    assertThat(point.value()).isEqualByComparingTo("4300");
    assertThat(point.differing()).extracting(Figure::id).containsExactly("001-f01");
    assertThat(analysis.checks())
        .extracting(Check::kind, Check::status)
        .containsExactly(tuple("agreement", CheckStatus.DIFFERS));
  }

  @Test
  void aFigureInDoubtIsUsedLast() {
    Harvest older =
        Papers.paper("001", "2024-04-01")
            .says("", "初創企業數目", "4257", "count", Bound.EXACT, "2023")
            .harvest();
    Harvest newer =
        Papers.paper("002", "2025-04-01")
            .says("", "初創企業數目", "42571", "count", Bound.EXACT, "2023")
            .inDoubt()
            .harvest();

    Point point = only(Analysis.of(List.of(older, newer), template), "startups").points().get(0);

    assertThat(point.value()).isEqualByComparingTo("4257");
    assertThat(point.isDisputed()).isTrue();
  }

  @Test
  void aPartOfAYearIsMarkedAndALaterCutOffReplacesAnEarlierOne() {
    Harvest paper =
        Papers.paper("001", "2025-04-01")
            .table(
                "大學獲批的專利數目",
                "獲批專利數目",
                "count",
                List.of("大學=", "2023-24=FY2023-24", "2024-25=FY2024-25;asof:2025-02"),
                "香港大學 | 121 | 80")
            .table(
                "大學獲批的專利數目",
                "獲批專利數目",
                "count",
                List.of("大學=", "2024-25=FY2024-25;asof:2025-01"),
                "港大 | 71")
            .harvest();

    Series series = only(Analysis.of(List.of(paper), template), "patents-granted");

    assertThat(series.points()).extracting(Point::isFinal).containsExactly(true, false);
    assertThat(series.points().get(1).standing()).isEqualTo(Point.Standing.PART_OF_YEAR);
    assertThat(series.points().get(1).value()).isEqualByComparingTo("80");
    assertThat(series.points().get(1).isDisputed()).isFalse();
  }

  @Test
  void anActualValueOfAYearNotOverWhenThePaperWasWrittenCoversAPartOfIt() {
    Harvest paper =
        Papers.paper("001", "2025-02-26")
            .says("", "初創企業數目", "4000", "count", Bound.EXACT, "2024")
            .says("", "初創企業數目", "700", "count", Bound.EXACT, "2025")
            .harvest();

    assertThat(only(Analysis.of(List.of(paper), template), "startups").points())
        .extracting(Point::isFinal)
        .containsExactly(true, false);
  }

  @Test
  void anEstimateIsMarkedAndGivesWayToTheActualValue() {
    Harvest before =
        Papers.paper("001", "2024-04-01")
            .says("研究人才庫", "計劃開支", "532000000", "HKD", Bound.EXACT, "FY2023-24")
            .on(Basis.REVISED)
            .harvest();
    Analysis estimated = Analysis.of(List.of(before, prose()), proseTemplate());
    assertThat(only(estimated, "spending").points().get(0).standing())
        .isEqualTo(Point.Standing.ESTIMATE);

    Harvest after =
        Papers.paper("002", "2025-04-01")
            .says("研究人才庫", "計劃開支", "345100000", "HKD", Bound.EXACT, "FY2023-24")
            .on(Basis.ACTUAL)
            .harvest();
    Point actual =
        only(Analysis.of(List.of(before, after), proseTemplate()), "spending").points().get(0);
    assertThat(actual.value()).isEqualByComparingTo("345100000");
    assertThat(actual.isDisputed()).as("a revised estimate is no other version").isFalse();
  }

  @Test
  void rowsOfATableAboutOneSchemeAreItsPartsAndTheTotalIsTheSchemes() {
    Harvest paper =
        Papers.paper("001", "2025-04-01")
            .table(
                "「企業支援計劃」各範疇的資助金額",
                "獲批資助金額",
                "HKD",
                List.of("科技範疇=", "2023-24=FY2023-24"),
                "生物科技 | 3000000",
                "資訊科技 | 5000000",
                "總數 | 8000000")
            .harvest();

    Analysis analysis = Analysis.of(List.of(paper), template);

    assertThat(analysis.of("scheme-approved"))
        .extracting(
            s -> s.subject().name().zh(),
            Series::breakdown,
            s -> s.points().get(0).value().toPlainString())
        .containsExactlyInAnyOrder(
            tuple("企業支援計劃", "", "8000000"),
            tuple("企業支援計劃", "生物科技", "3000000"),
            tuple("企業支援計劃", "資訊科技", "5000000"));
  }

  @Test
  void aSentenceDoesNotContradictItself() {
    Harvest paper =
        Papers.paper("001", "2025-04-01")
            .sentence("初創企業由6,100間增至8,150間。")
            .says("", "初創企業數目", "6100", "count", Bound.EXACT, "2022")
            .says("", "初創企業數目", "8150", "count", Bound.EXACT, "2022")
            .sentence("")
            .says("", "初創企業數目", "8150", "count", Bound.EXACT, "2022")
            .harvest();

    Point point = only(Analysis.of(List.of(paper), template), "startups").points().get(0);

    assertThat(point.value()).isEqualByComparingTo("8150");
    assertThat(point.isDisputed()).as("6,100 is of another year").isFalse();
  }

  @Test
  void aPrintedDashIsNoMissingValue() {
    Harvest paper =
        Papers.paper("001", "2025-04-01")
            .table(
                "獲批專利",
                "獲批專利數目",
                "count",
                List.of("大學=", "2021-22=FY2021-22", "2022-23=FY2022-23", "2023-24=FY2023-24"),
                "香港大學 | 90 | 100 | 121",
                "嶺南大學 | - |  | 3")
            .harvest();

    Series lingnan = Analysis.of(List.of(paper), template).of("patents-granted").get(1);

    assertThat(lingnan.dashes()).extracting(Year::text).containsExactly("FY2021-22");
  }

  @Test
  void aTableThatNamesNobodyIsAboutTheOneSchemeItsReplyNames() {
    Papers one =
        Papers.paper("001", "2025-04-01")
            .reply("DEMO01", "「企業支援計劃」(「支援計劃」)資助本地企業的研發。", "批出的資助表列如下。")
            .table("每年的資助金額", "獲批資助金額", "HKD", List.of("=", "2023-24=FY2023-24"), "合共 | 8000000");
    Papers two =
        Papers.paper("002", "2025-04-01")
            .reply("DEMO02", "「企業支援計劃」和「一般支援計劃」各有資助。", "批出的資助表列如下。")
            .table("每年的資助金額", "獲批資助金額", "HKD", List.of("=", "2023-24=FY2023-24"), "合共 | 7000000");

    assertThat(Analysis.of(List.of(one.harvest(), two.harvest()), template).of("scheme-approved"))
        .filteredOn(series -> !series.subject().isTotal())
        .extracting(s -> s.subject().name().zh(), s -> s.points().get(0).value().toPlainString())
        .containsExactly(tuple("企業支援計劃", "8000000"));
  }

  @Test
  void aShortNameOfTheReplyNamesTheSchemeOfATable() {
    Papers paper =
        Papers.paper("001", "2025-04-01")
            .reply("DEMO01", "「企業支援計劃」(「本計劃」)與「一般支援計劃」不同。", "「本計劃」的資助如下。")
            .table("「本計劃」每年的資助金額", "獲批資助金額", "HKD", List.of("=", "2023-24=FY2023-24"), "合共 | 9");

    assertThat(Analysis.of(List.of(paper.harvest()), template).of("scheme-approved"))
        .extracting(s -> s.subject().name().zh())
        .containsExactly("企業支援計劃");
  }

  @Test
  void cellsOfOneTableNeverDisagreeWithEachOther() {
    Harvest paper =
        Papers.paper("001", "2025-04-01")
            .table(
                "「企業支援計劃」的資助金額",
                "獲批資助金額",
                "HKD",
                List.of("範疇=", "平台項目=FY2023-24", "合作項目=FY2023-24"),
                "生物科技 | 3 | 4",
                "資訊科技 | 5 | 6")
            .harvest();

    Analysis analysis = Analysis.of(List.of(paper), template);

    assertThat(analysis.of("scheme-approved"))
        .extracting(Series::breakdown)
        .containsExactlyInAnyOrder("生物科技, 平台項目", "生物科技, 合作項目", "資訊科技, 平台項目", "資訊科技, 合作項目");
    assertThat(analysis.checks()).isEmpty();
  }

  @Test
  void theTotalsOfTwoTablesAreNotTheSameStatistic() {
    Harvest paper =
        Papers.paper("001", "2025-04-01")
            .table(
                "獲批專利",
                "獲批專利數目",
                "count",
                List.of("大學=", "2022-23=FY2022-23"),
                "香港大學 | 90",
                "總數 | 90")
            .table(
                "獲批專利",
                "獲批專利數目",
                "count",
                List.of("大學=", "2022-23=FY2022-23"),
                "嶺南大學 | 3",
                "總數 | 3")
            .harvest();

    Analysis analysis = Analysis.of(List.of(paper), template);

    assertThat(analysis.of("patents-granted"))
        .filteredOn(series -> series.subject().isTotal())
        .extracting(series -> series.points().get(0).value().toPlainString())
        .containsExactly("90", "3");
    assertThat(analysis.checks()).isEmpty();
  }

  @Test
  void everyFigureOfASeriesHasItsThemeAndNoOther() {
    Harvest paper =
        Papers.paper("001", "2025-04-01")
            .says("", "初創企業數目", "4257", "count", Bound.EXACT, "2023")
            .says("", "獲資助的初創企業數目", "36", "count", Bound.EXACT, "2023")
            .says("", "初創企業員工", "16453", "count", Bound.EXACT, "2023")
            .harvest();

    assertThat(Analysis.of(List.of(paper), template).themes())
        .containsExactly(entry("001-f01", "startups"), entry("001-f03", "startup-staff"));
  }

  @Test
  void aStateAtADateIsNoValueOfAYearUnlessTheIndicatorSaysSo() throws Exception {
    Harvest paper =
        Papers.paper("001", "2025-04-01")
            .table("職位數目", "職位數目", "count", List.of("部門=", "2023=2023"), "甲署 | 120")
            .table("職位數目", "職位數目", "count", List.of("部門=", "年底=asof:2023-12"), "甲署 | 3000")
            .harvest();
    Template posts = TemplateLibrary.load("manpower-and-expenditure");

    Analysis analysis = Analysis.of(List.of(paper), posts);

    assertThat(analysis.of("posts"))
        .extracting(s -> s.subject().name().zh(), s -> s.points().get(0).value().toPlainString())
        .containsExactly(tuple("甲署", "120"), tuple("甲署（截至某日）", "3000"));
    assertThat(analysis.checks()).as("they do not disagree").isEmpty();
  }

  @Test
  void theTotalOfATableThatListsOtherBodiesIsNoTotalOfTheIndicator() {
    Harvest paper =
        Papers.paper("001", "2025-04-01")
            .table(
                "對大學的資助額",
                "資助額",
                "HKD",
                List.of("大學=", "2023-24=FY2023-24"),
                "香港大學 | 90",
                "總數 | 90")
            .harvest();

    assertThat(Analysis.of(List.of(paper), template).of("scheme-approved")).isEmpty();
  }

  @Test
  void anIndicatorThatMatchesNothingIsAFinding() {
    Analysis analysis = Analysis.of(List.of(prose()), template);

    assertThat(analysis.findings())
        .extracting(finding -> finding.code() + " " + finding.what())
        .contains("indicator-empty no figure belongs to the indicator \"patents-filed\"");
  }

  private static Harvest prose() {
    return Papers.paper("000", "").harvest();
  }

  private static Template proseTemplate() {
    return new Template(
        "spending",
        null,
        null,
        null,
        null,
        template.vocabularies(),
        null,
        List.of(
            new Indicator(
                "spending",
                null,
                new Words(List.of("開支"), null, null),
                new Indicator.SubjectRule(null, null, List.of("scheme"), false),
                null,
                null,
                List.of("HKD"),
                null,
                null,
                true,
                false,
                null,
                null)),
        null);
  }

  private static Series only(Analysis analysis, String indicator) {
    assertThat(analysis.of(indicator)).hasSize(1);
    return analysis.of(indicator).get(0);
  }

  private static List<String> ids(Point point) {
    return point.used().stream().map(Figure::id).toList();
  }
}
