package org.figurebook.render;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import org.figurebook.report.Chart;
import org.figurebook.report.Disagreement;
import org.figurebook.report.KeyFigure;
import org.figurebook.report.Report;
import org.figurebook.report.StatTable;
import org.figurebook.report.StatTable.Cell;
import org.figurebook.report.StatTable.Column;
import org.figurebook.report.StatTable.Row;
import org.figurebook.report.StatTable.Total;
import org.figurebook.report.Theme;

/** A small report of invented figures, in Chinese or English, with every part that one can have. */
public final class SampleReport {
  private static final String[] YEARS = {"2019", "2020", "2021", "2022", "2023", "2024"};

  private final boolean chinese;
  private final List<Figure> figures = new ArrayList<>();

  private SampleReport(boolean chinese) {
    this.chinese = chinese;
  }

  /** The sample in a language. */
  public static Report in(Language language) {
    return new SampleReport(language == Language.CHINESE).report(language);
  }

  /** A report with other themes and other papers. */
  public static Report with(Report report, List<Theme> themes, List<Harvest> harvests) {
    return new Report(
        report.language(),
        report.title(),
        report.subtitle(),
        report.scope(),
        report.contact(),
        report.date(),
        report.keyFigures(),
        themes,
        report.disagreements(),
        report.checks(),
        report.notes(),
        harvests);
  }

  private String say(String zh, String en) {
    return chinese ? zh : en;
  }

  private Report report(Language language) {
    List<Theme> themes = List.of(harbour(), libraries(), empty());
    return new Report(
        language,
        say("海港及圖書館統計匯編", "Harbour and Library Statistics"),
        say("根據控制人員答覆及年報編製", "From controlling officers' replies and yearbooks"),
        say(
            "本報告涵蓋四個渡輪碼頭的乘客人次，以及公共圖書館的借閱量，時間由2019年至2024年。",
            "This report covers passengers at four ferry piers and loans of public libraries, 2019 to 2024."),
        say("統計組，電話 2123 4567", "Statistics Unit, tel. 2123 4567"),
        "2025-04-08",
        keyFigures(),
        themes,
        List.of(disagreement()),
        checks(),
        List.of(
            say("2024年數字只計首三季。", "2024 covers the first three quarters only."),
            say("北角碼頭於2021年停用半年。", "North Point pier was closed for half of 2021.")),
        List.of(harvest()));
  }

  private Theme harbour() {
    StatTable table = harbourTable();
    List<Chart.Series> lines = new ArrayList<>();
    for (Row row : table.rows()) {
      lines.add(series(row.label(), shown(table, row)));
    }
    Chart line =
        chart(
            "harbour-line",
            table,
            Chart.Kind.LINE,
            List.of(YEARS),
            lines,
            say("中環碼頭乘客最多", "Central pier has the most passengers"));
    Chart stacked =
        chart(
            "harbour-stack",
            table,
            Chart.Kind.STACKED_BAR,
            List.of(YEARS),
            lines,
            say("乘客總數2024年回升", "Total passengers recovered in 2024"));
    return new Theme(
        "harbour",
        say("渡輪乘客", "Ferry passengers"),
        say("各碼頭全年登船人次，不包括貨運。", "Passengers boarding at each pier in the year, without freight."),
        List.of(
            say(
                "2024年四個碼頭共有約1,204.6萬人次登船，較2023年增加8.3%。中環碼頭佔42.1%。",
                "In 2024 about 12.046 million passengers boarded at the four piers, 8.3% more than in 2023. Central had 42.1%."),
            say("北角碼頭2021年沒有備存數字。", "North Point kept no figures for 2021.")),
        List.of(table),
        List.of(line, stacked));
  }

  private StatTable harbourTable() {
    List<Column> columns = new ArrayList<>();
    for (String year : YEARS) {
      columns.add(new Column(year, year, Column.Kind.VALUE));
    }
    columns.add(new Column(say("變動", "Change"), "", Column.Kind.GROWTH));
    String hong = say("港島", "Hong Kong Island");
    String kowloon = say("九龍", "Kowloon");
    List<Row> rows = new ArrayList<>();
    rows.add(row(say("中環", "Central"), hong, 5210000, 3104000, 3620500, 4011200, 4702300, 5071400));
    rows.add(row(say("北角", "North Point"), hong, 1802000, 901000, null, 1150300, 1290000, 1377250));
    rows.add(
        row(
            say("尖沙咀", "Tsim Sha Tsui"),
            kowloon,
            4405100,
            2604000,
            2980000,
            3300700,
            3905000,
            4250000));
    rows.add(
        row(say("紅磡", "Hung Hom"), kowloon, 1310000, 640500, 720000, 998000, 1225400, 1347600));
    List<Cell> printed = new ArrayList<>();
    long[] totals = {12727100, 7249500, 7320500, 9460200, 11122700, 12046250};
    for (long total : totals) {
      printed.add(new Cell(BigDecimal.valueOf(total), "", "", List.of(), List.of()));
    }
    printed.add(Cell.MISSING);
    return new StatTable(
        "harbour-1",
        say("各碼頭登船人次，2019年至2024年", "Passengers by pier, 2019 to 2024"),
        say("千人次", "thousand"),
        new BigDecimal(1000),
        1,
        say("碼頭", "Pier"),
        columns,
        rows,
        new Total(say("總計", "Total"), printed),
        List.of(1, 2));
  }

  private Row row(String label, String group, Integer... values) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null) {
        cells.add(new Cell(null, "[x]", "", List.of(), List.of(2)));
        continue;
      }
      String id = "f" + figures.size();
      String reply = i < 4 ? "TLB021" : "TLB108";
      figures.add(figure(id, reply, 40 + i, label, YEARS[i], values[i]));
      String mark = i == values.length - 1 ? "[p]" : "";
      String bound = i == 1 && label.equals(say("中環", "Central")) ? say("約", "about") : "";
      cells.add(new Cell(BigDecimal.valueOf(values[i]), mark, bound, List.of(id), List.of()));
    }
    cells.add(new Cell(null, "", "", List.of(), List.of()));
    return new Row(label, group, cells);
  }

  private Theme libraries() {
    List<Column> columns = new ArrayList<>();
    for (int year = 2009; year < 2025; year++) {
      String label = year + "-" + String.format("%02d", (year + 1) % 100);
      columns.add(new Column(label, "FY" + label, Column.Kind.VALUE));
    }
    List<Row> rows = new ArrayList<>();
    List<Chart.Series> series = new ArrayList<>();
    for (int district = 1; district <= 9; district++) {
      List<Cell> cells = new ArrayList<>();
      for (int c = 0; c < columns.size(); c++) {
        long value = 150000L + district * 41357L + c * 8123L * (district % 3) - c * 977L;
        cells.add(new Cell(BigDecimal.valueOf(value), "", "", List.of(), List.of()));
      }
      String label =
          say(
              "第" + district + "區公共圖書館及流動圖書車服務站",
              "Public libraries and mobile stops, district " + district);
      rows.add(new Row(label, "", cells));
      series.add(series(label, cells.stream().map(Cell::value).toList()));
    }
    StatTable wide =
        new StatTable(
            "library-1",
            say("各區圖書館借閱量，2009-10至2024-25年度", "Library loans by district, 2009-10 to 2024-25"),
            say("項", "items"),
            BigDecimal.ONE,
            0,
            say("地區", "District"),
            columns,
            rows,
            null,
            List.of());
    List<String> labels = columns.stream().map(Column::label).toList();
    Chart panels =
        chart(
            "library-panels",
            wide,
            Chart.Kind.LINE,
            labels,
            series,
            say("多數地區的借閱量平穩", "Loans are steady in most districts"));
    List<String> names = rows.stream().map(Row::label).toList();
    List<BigDecimal> last = rows.stream().map(r -> r.cells().get(15).value()).toList();
    Chart ranked =
        chart(
            "library-ranked",
            wide,
            Chart.Kind.RANKED_DOT,
            names,
            List.of(new Chart.Series("2024-25", last, last.stream().map(v -> false).toList())),
            say("2024-25年度各區借閱量排名", "Districts ranked by loans, 2024-25"));
    return new Theme(
        "libraries",
        say("圖書館借閱", "Library loans"),
        say("包括書籍及視聽資料。", "Books and audio-visual items."),
        List.of(
            say("九個地區的借閱量合共超過350萬項。", "The nine districts lent over 3.5 million items together.")),
        List.of(wide),
        List.of(panels, ranked));
  }

  private Theme empty() {
    return new Theme(
        "parks",
        say("公園", "Parks"),
        say("公園面積。", "Area of parks."),
        List.of(),
        List.of(),
        List.of());
  }

  private Chart chart(
      String id,
      StatTable table,
      Chart.Kind kind,
      List<String> categories,
      List<Chart.Series> series,
      String title) {
    return new Chart(
        id,
        table.id(),
        kind,
        title,
        say("單位：", "Unit: ") + table.unit(),
        "",
        table.unit(),
        categories,
        series,
        title + say("（圖）", " (chart)"));
  }

  private static Chart.Series series(String name, List<BigDecimal> values) {
    List<Boolean> provisional = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      provisional.add(i == values.size() - 1);
    }
    return new Chart.Series(name, values, provisional);
  }

  private static List<BigDecimal> shown(StatTable table, Row row) {
    List<BigDecimal> values = new ArrayList<>();
    for (int c = 0; c < YEARS.length; c++) {
      BigDecimal value = row.cells().get(c).value();
      values.add(value == null ? null : value.divide(table.scale()));
    }
    return values;
  }

  private List<KeyFigure> keyFigures() {
    return List.of(
        new KeyFigure(
            say("四個碼頭登船人次", "Passengers at four piers"),
            say("1,204.6萬人次", "12.046 million"),
            say("2024年（首三季）", "2024 (three quarters)"),
            say("較2023年增加8.3%", "8.3% more than in 2023"),
            List.of(),
            say("002_replies.pdf，答覆 TLB108，第44頁", "002_replies.pdf, reply TLB108, page 44")),
        new KeyFigure(
            say("圖書館借閱量", "Library loans"),
            say("354萬項", "3.54 million items"),
            "2024-25",
            say("較上年度減少1.2%", "1.2% fewer than the year before"),
            List.of(),
            say("007_yearbook.pdf，第12頁", "007_yearbook.pdf, page 12")),
        new KeyFigure(say("受訪讀者滿意程度", "Readers satisfied"), "93.5%", "2023", "", List.of(), ""),
        new KeyFigure(
            say("碼頭翻新工程核准承擔額", "Approved commitment for pier works"),
            say("17.05億元", "$1.705 billion"),
            "2022-23",
            say("不變", "unchanged"),
            List.of(),
            say("003_paper.docx，第3段", "003_paper.docx, paragraph 3")));
  }

  private Disagreement disagreement() {
    return new Disagreement(
        "d1",
        say("登船人次", "Passengers"),
        say("紅磡", "Hung Hom"),
        "2023",
        say("人次", "passengers"),
        say("相差 24 600", "difference 24 600"),
        say("採用較後發表的文件", "the later paper is used"),
        List.of(
            new Disagreement.Version(
                "1 225 400",
                "f1",
                say("002_replies.pdf 答覆 TLB108", "002_replies.pdf reply TLB108"),
                say(
                    "紅磡碼頭2023年登船1 225 400人次。",
                    "1 225 400 passengers boarded at Hung Hom in 2023.")),
            new Disagreement.Version(
                say("約120萬", "about 1.2 million"),
                "f2",
                say("007_yearbook.pdf 第12頁", "007_yearbook.pdf page 12"),
                say("紅磡全年約有120萬人次登船。", "About 1.2 million boarded at Hung Hom."))));
  }

  private static List<Check> checks() {
    Place place = new Place("002_replies.pdf", 44, 12, 1);
    return List.of(
        new Check(
            "c-1", "column-total", "t1", CheckStatus.HOLDS, "12727100", "12727100", "", place),
        new Check(
            "c-2", "column-total", "t1", CheckStatus.DIFFERS, "9460201", "9460200", "2022", place),
        new Check("c-3", "printed-change", "t1", CheckStatus.ROUNDING, "8.3", "8.30", "", place));
  }

  private Harvest harvest() {
    Document document =
        new Document(
            "002",
            "002_replies.pdf",
            "002_replies.pdf",
            "00",
            "pdf",
            chinese ? Language.CHINESE : Language.ENGLISH,
            say("審核開支預算管制人員的答覆", "Controlling officers' replies"),
            "2025-04-08",
            88,
            List.of(),
            List.of(),
            ReadStatus.READ,
            List.of());
    Gap gap =
        new Gap(
            "TLB033",
            "0412",
            "100",
            "(1)",
            say("陳大文", "Chan Tai-man"),
            "not kept",
            say("政府沒有備存按時段劃分的乘客數字。", "Passenger figures by time of day are not kept."),
            new Place("002_replies.pdf", 51, 3, 1));
    LedgerEntry entry =
        new LedgerEntry("2024", "date", "year", "", new Place("002_replies.pdf", 51, 3, 1));
    return new Harvest(
        document,
        new Outline(PaperKind.REPLIES, List.of(), List.of(), List.of()),
        List.of(),
        figures,
        List.of(entry),
        List.of(gap));
  }

  private static Figure figure(
      String id, String reply, int page, String subject, String year, int value) {
    BigDecimal amount = BigDecimal.valueOf(value);
    return new Figure(
        id,
        reply,
        "0411",
        SectionName.ANSWER,
        "",
        null,
        subject,
        "passengers",
        List.of(),
        new Quantity(amount, null, null, "count", "", Bound.EXACT, amount.toString()),
        new Period(year),
        Basis.ACTUAL,
        "",
        new Place("002_replies.pdf", page / 4, page * 3, 1),
        Confidence.CERTAIN,
        List.of());
  }
}
