package org.figurebook.render.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.figurebook.document.Document;
import org.figurebook.document.Language;
import org.figurebook.document.Place;
import org.figurebook.document.ReadStatus;
import org.figurebook.evidence.Check;
import org.figurebook.evidence.CheckStatus;
import org.figurebook.evidence.Confidence;
import org.figurebook.figure.Basis;
import org.figurebook.figure.Bound;
import org.figurebook.figure.Figure;
import org.figurebook.figure.Period;
import org.figurebook.figure.Quantity;
import org.figurebook.figure.SectionName;
import org.figurebook.harvest.Gap;
import org.figurebook.harvest.Harvest;
import org.figurebook.harvest.LedgerEntry;
import org.figurebook.outline.Outline;
import org.figurebook.outline.PaperKind;
import org.figurebook.outline.Reply;
import org.figurebook.report.Chart;
import org.figurebook.report.Disagreement;
import org.figurebook.report.KeyFigure;
import org.figurebook.report.Report;
import org.figurebook.report.StatTable;
import org.figurebook.report.Theme;
import org.figurebook.table.Footnote;
import org.figurebook.table.Table;

/**
 * A little report about invented grants, in Chinese or English, with what is hard about real ones.
 */
final class Sample {
  private static final String MILLIONS = "1000000";

  private final boolean chinese;
  private final String paper;
  private final List<Figure> figures = new ArrayList<>();

  private Sample(Language language) {
    this.chinese = language == Language.CHINESE;
    this.paper = say("撥款文件 甲.pdf", "grants paper A.pdf");
  }

  static Report report(Language language) {
    return new Sample(language).build();
  }

  private String say(String zh, String en) {
    return chinese ? zh : en;
  }

  private Report build() {
    List<Theme> themes = List.of(grants(), cases(), empty());
    KeyFigure key =
        new KeyFigure(
            say("三項計劃的撥款總額", "Grants of the three schemes"),
            say("7.14 億元", "HK$714 million"),
            "2024-25",
            say("較上年增加 9.6%", "up 9.6% on the year before"),
            List.of(figures.get(0).id()),
            paper + say("，答覆 AB001，第 2 頁", ", reply AB001, page 2"));
    KeyFigure second =
        new KeyFigure(
            say("批准的申請", "Applications approved"),
            say("逾 1,200 宗", "over 1,200"),
            say("2020 年推出至今", "since 2020"),
            "",
            List.of(figures.get(1).id()),
            paper);
    return new Report(
        chinese ? Language.CHINESE : Language.ENGLISH,
        say("研究資助統計報告", "Research grants: a statistical report"),
        say("2021-22 至 2024-25 年度", "2021-22 to 2024-25"),
        say("涵蓋三項研究資助計劃在四個財政年度的撥款及個案。", "Grants and cases of three schemes over four years."),
        say("統計組 stat@example.org", "Statistics Unit, stat@example.org"),
        "2025-04-11",
        List.of(key, second),
        themes,
        List.of(disagreement()),
        checks(),
        List.of(
            say("2024-25 年度只計至 2025 年 2 月。", "2024-25 covers the year up to February 2025."),
            say("不包括行政費用。", "Administration is not included.")),
        List.of(harvest()));
  }

  private Theme grants() {
    String years = say("年度", "");
    List<StatTable.Column> columns =
        List.of(
            column("2021-22" + years, StatTable.Column.Kind.VALUE),
            column("2022-23" + years, StatTable.Column.Kind.VALUE),
            column("2023-24" + years, StatTable.Column.Kind.VALUE),
            column("2024-25" + years, StatTable.Column.Kind.VALUE),
            column(say("變動", "Change"), StatTable.Column.Kind.GROWTH));
    List<StatTable.Row> rows =
        List.of(
            row("青年學者計劃", "Young Scholars Scheme", "100.5", "110.2", "120.0", "131.8"),
            row("伙伴研究計劃", "Partnership Research", "210", "~225", "241.3", "p262.5"),
            row("跨院校合作基金（第二期）", "Joint Institutions Fund (phase 2)", "250", "x", "290", "320"));
    List<StatTable.Cell> printed =
        List.of(
            money("560.5", ""),
            StatTable.Cell.MISSING,
            money("651", ""),
            money("720", ""),
            StatTable.Cell.MISSING);
    StatTable table =
        new StatTable(
            "grants-1",
            say("各計劃撥款，2021-22 至 2024-25 年度", "Grants by scheme, 2021-22 to 2024-25"),
            say("百萬元", "HK$ million"),
            new BigDecimal(MILLIONS),
            1,
            say("計劃", "Scheme"),
            columns,
            rows,
            new StatTable.Total(say("總計", "Total"), printed),
            List.of(1));
    return new Theme(
        "grants",
        say("計劃撥款", "Grants by scheme"),
        say("按計劃及財政年度的已批撥款。", "Grants approved, by scheme and financial year."),
        List.of(
            say("2024-25 年度的撥款為 7.143 億元。", "Grants in 2024-25 were HK$714.3 million."),
            say("跨院校合作基金佔最大份額。", "The Joint Institutions Fund had the largest share.")),
        List.of(table),
        List.of(
            chart("grants-stack", table, Chart.Kind.STACKED_BAR),
            chart("grants-line", table, Chart.Kind.LINE)));
  }

  private Theme cases() {
    List<String> names =
        chinese
            ? List.of("香港大學", "理工學院", "海洋研究所", "公開學院")
            : List.of("University", "Polytechnic", "Marine Institute", "Open College");
    int[][] counts = {{12, 15, 19}, {8, 9, 7}, {3, 0, 4}, {0, 2, 2}};
    List<StatTable.Row> rows = new ArrayList<>();
    for (int r = 0; r < names.size(); r++) {
      List<StatTable.Cell> cells = new ArrayList<>();
      for (int count : counts[r]) {
        cells.add(count(count));
      }
      rows.add(
          new StatTable.Row(
              names.get(r), say(r < 2 ? "大學" : "其他", r < 2 ? "Universities" : "Others"), cells));
    }
    List<StatTable.Cell> printed = List.of(count(23), count(26), count(33));
    StatTable table =
        new StatTable(
            "cases-1",
            say("按院校劃分的個案，2022 至 2024 年", "Cases by institution, 2022 to 2024"),
            say("宗", "cases"),
            BigDecimal.ONE,
            0,
            say("院校", "Institution"),
            List.of(
                column("2022", StatTable.Column.Kind.VALUE),
                column("2023", StatTable.Column.Kind.VALUE),
                column("2024", StatTable.Column.Kind.VALUE)),
            rows,
            new StatTable.Total(say("合計", "All"), printed),
            List.of());
    return new Theme(
        "cases",
        say("個案數目", "Cases"),
        say("獲批個案，按院校劃分。", "Cases approved, by institution."),
        List.of(),
        List.of(table),
        List.of(
            chart("cases-small", table, Chart.Kind.SMALL_MULTIPLES),
            chart("cases-share", table, Chart.Kind.SHARE_BAR),
            ranked(table)));
  }

  private Theme empty() {
    return new Theme("empty", say("專利", "Patents"), "", List.of(), List.of(), List.of());
  }

  private StatTable.Column column(String label, StatTable.Column.Kind kind) {
    return new StatTable.Column(label, "", kind);
  }

  private StatTable.Row row(String zh, String en, String... millions) {
    List<StatTable.Cell> cells = new ArrayList<>();
    for (String value : millions) {
      cells.add(cell(value));
    }
    cells.add(new StatTable.Cell(new BigDecimal("9"), "", "", List.of(), List.of()));
    return new StatTable.Row(say(zh, en), "", cells);
  }

  private StatTable.Cell cell(String value) {
    if (value.equals("x")) {
      return StatTable.Cell.MISSING;
    }
    if (value.startsWith("~")) {
      StatTable.Cell exact = money(value.substring(1), "");
      return new StatTable.Cell(exact.value(), "", say("約", "about"), exact.figures(), List.of(2));
    }
    return value.startsWith("p") ? money(value.substring(1), "[p]") : money(value, "");
  }

  private StatTable.Cell money(String millions, String mark) {
    BigDecimal value = new BigDecimal(millions).multiply(new BigDecimal(MILLIONS));
    String id = figure(value, "HKD", millions + say("百萬元", " million"));
    return new StatTable.Cell(value, mark, "", List.of(id), List.of());
  }

  private StatTable.Cell count(int count) {
    String id = figure(BigDecimal.valueOf(count), "count", String.valueOf(count));
    return new StatTable.Cell(BigDecimal.valueOf(count), "", "", List.of(id), List.of());
  }

  private String figure(BigDecimal value, String unit, String printed) {
    String id = "77-AB001-f%02d".formatted(figures.size() + 1);
    figures.add(
        new Figure(
            id,
            "AB001",
            "0101",
            SectionName.ANSWER,
            say("附件一", "Annex 1"),
            figures.size() % 2 == 0 ? null : new Figure.CellPosition("77-AB001-t1", 1, 2),
            say("研究基金", "research fund"),
            say("撥款", "grants"),
            List.of(),
            new Quantity(
                value, null, null, unit, unit.equals("count") ? "宗" : "", Bound.EXACT, printed),
            new Period("FY2024-25"),
            Basis.ACTUAL,
            say("基金在年度內批出" + printed + "，用於研究。", "The fund granted " + printed + " for research."),
            new Place(paper, 2, 10 + figures.size(), 4),
            Confidence.values()[figures.size() % 3],
            List.of("c-1")));
    return id;
  }

  private Chart chart(String id, StatTable table, Chart.Kind kind) {
    List<Integer> values = new ArrayList<>();
    for (int c = 0; c < table.columns().size(); c++) {
      if (table.columns().get(c).kind() == StatTable.Column.Kind.VALUE) {
        values.add(c);
      }
    }
    List<Chart.Series> series =
        table.rows().stream()
            .map(
                row ->
                    new Chart.Series(
                        row.label(),
                        values.stream().map(c -> shown(table, row.cells().get(c))).toList(),
                        values.stream().map(c -> row.cells().get(c).mark().equals("[p]")).toList()))
            .toList();
    return new Chart(
        id,
        table.id(),
        kind,
        say("跨院校合作基金撥款最多", "The joint fund grants most"),
        table.unit(),
        say("年度", "Year"),
        say("撥款（", "Grants (") + table.unit() + say("）", ")"),
        values.stream().map(c -> table.columns().get(c).label()).toList(),
        series,
        say("撥款逐年上升，由首年的 560.5 至末年的 714.3。", "Grants rise every year, from 560.5 to 714.3."));
  }

  private Chart ranked(StatTable table) {
    List<String> names = table.rows().stream().map(StatTable.Row::label).toList();
    List<BigDecimal> values = table.rows().stream().map(row -> row.cells().get(2).value()).toList();
    return new Chart(
        "cases-ranked",
        table.id(),
        Chart.Kind.RANKED_DOT,
        say("2024 年個案", "Cases in 2024"),
        table.unit(),
        table.stubHead(),
        say("個案（宗）", "Cases"),
        names,
        List.of(new Chart.Series("2024", values, List.of(false, false, false, false))),
        say("大學最多，有 19 宗。", "The university has most, 19."));
  }

  private static BigDecimal shown(StatTable table, StatTable.Cell cell) {
    return cell.value() == null ? null : cell.value().divide(table.scale());
  }

  private Disagreement disagreement() {
    return new Disagreement(
        "d-1",
        say("撥款", "grants"),
        say("青年學者計劃", "Young Scholars Scheme"),
        "FY2024-25",
        say("百萬元", "HK$ million"),
        say("相差 0.8 百萬元", "HK$0.8 million apart"),
        say("以較新的文件為準", "the newer paper is used"),
        List.of(
            new Disagreement.Version(
                "131.8", figures.get(3).id(), paper, say("批出131.8百萬元", "131.8")),
            new Disagreement.Version("131.0", figures.get(2).id(), paper, "=131.0")));
  }

  private List<Check> checks() {
    Place place = new Place(paper, 2, 14, 1);
    return Arrays.stream(CheckStatus.values())
        .map(
            status ->
                new Check(
                    "c-" + (status.ordinal() + 1),
                    "column-total",
                    "77-AB001-t1",
                    status,
                    "560.5",
                    "560.4",
                    say("總計與各項之和比較", "total against the sum of its parts"),
                    place))
        .toList();
  }

  private Harvest harvest() {
    Document document =
        new Document(
            "77",
            paper,
            "papers/" + paper,
            "a".repeat(64),
            "pdf",
            chinese ? Language.CHINESE : Language.ENGLISH,
            say("財務委員會審核答覆", "Replies to the Finance Committee"),
            "2025-04-11",
            12,
            List.of(),
            List.of(),
            ReadStatus.READ,
            List.of());
    Reply reply =
        new Reply(
            "AB001",
            "0101",
            say("陳大文", "Chan Tai-man"),
            "135",
            say("研究署", "Research Office"),
            "",
            List.of(say("(2) 研究", "(2) Research")),
            say("研究署署長", "Commissioner for Research"),
            say("局長", "Secretary"),
            3,
            80,
            2);
    Place place = new Place(paper, 2, 14, 1);
    return new Harvest(
        document,
        new Outline(PaperKind.REPLIES, List.of(), List.of(reply), List.of()),
        List.of(table()),
        figures,
        List.of(
            new LedgerEntry("100.5", "figure", "amount", "77-AB001-f01", place),
            new LedgerEntry("110.2", "figure", "amount", "77-AB001-f02", place),
            new LedgerEntry("42", "unexplained", "none", "", place)),
        List.of(
            new Gap(
                "AB001",
                "0101",
                "135",
                say("(2) 研究", "(2) Research"),
                say("陳大文", "Chan Tai-man"),
                "not kept",
                say("本署沒有備存按性別劃分的數字。", "The Office keeps no figures by sex."),
                place)));
  }

  private Table table() {
    List<List<String>> rows =
        chinese
            ? List.of(
                List.of("青年學者計劃", "100.5", "110.2", "+9.7%"),
                List.of("伙伴研究計劃", "1,210", "約225", "不適用"),
                List.of("總計", "1,310.5", "335.2", "-"))
            : List.of(
                List.of("Young Scholars", "100.5", "110.2", "+9.7%"),
                List.of("Partnership", "1,210", "about 225", "n.a."),
                List.of("Total", "1,310.5", "335.2", "-"));
    return new Table(
        "77-AB001-t1",
        paper,
        "AB001",
        "0101",
        say("附件一", "Annex 1"),
        say("表1：各計劃的撥款", "Table 1: grants by scheme"),
        say("百萬元", "HK$ million"),
        List.of(say("計劃", "Scheme"), "2021-22", "2022-23", say("變動", "Change")),
        1,
        rows,
        List.of(2),
        List.of(),
        List.of(),
        List.of(new Footnote(say("註1", "Note 1"), say("數字經四捨五入。", "Figures are rounded."))),
        10,
        20,
        2,
        Confidence.LIKELY,
        "",
        checks(),
        List.of());
  }
}
