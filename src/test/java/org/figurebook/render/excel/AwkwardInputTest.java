package org.figurebook.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.figurebook.document.Document;
import org.figurebook.document.Language;
import org.figurebook.document.Place;
import org.figurebook.evidence.Check;
import org.figurebook.evidence.CheckStatus;
import org.figurebook.harvest.Harvest;
import org.figurebook.render.SampleReport;
import org.figurebook.report.Report;
import org.figurebook.report.StatTable;
import org.figurebook.report.Theme;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a workbook cannot hold is made to fit, and said on the Notes sheet. */
class AwkwardInputTest {
  private static final Limits USUAL = Limits.OF_FORMAT;

  @TempDir Path folder;

  @Test
  void captionsThatAreLongAlikeOrFullOfForbiddenSigns() throws IOException {
    String caption = "Table [1]: grants / cases? *by* \\scheme\\ " + "and year ".repeat(30);
    Report report = withTables(table("t", caption), table("t", caption), table("t", "'"));
    try (XSSFWorkbook book = written(report, USUAL)) {
      List<String> names = WorkbookRendererTest.names(book).subList(11, 14);
      assertThat(names)
          .containsExactly(
              "t Table 1 grants cases by schem", "t Table 1 grants cases by s (2)", "t");
      assertThat(book.getSheet(names.get(1)).getRow(0).getCell(0).getStringCellValue())
          .isEqualTo(caption);
      assertThat(notes(book)).contains("Sheet names have 31 characters at most: 2 are cut.");
    }
  }

  @Test
  void columnsWithoutHeadingOrWithTheSameOne() throws IOException {
    Report report = withTables(table("t", "", "", "2024", "2024", "A\nB", "x".repeat(300)));
    try (XSSFWorkbook book = written(report, USUAL)) {
      XSSFSheet sheet = book.getSheet("t");
      List<String> labels = new ArrayList<>();
      sheet.getTables().get(0).getColumns().forEach(column -> labels.add(column.getName()));
      assertThat(labels)
          .startsWith("Column 1", "2024", "2024 (2)", "A B")
          .allMatch(label -> label.length() <= 255);
      Row header = sheet.getRow(sheet.getTables().get(0).getStartRowIndex());
      assertThat(WorkbookRendererTest.texts(header)).isEqualTo(labels);
    }
  }

  @Test
  void aTextLongerThanACell() throws IOException {
    Report report = withTables(table("t", "long", "label", "a".repeat(40_000)));
    try (XSSFWorkbook book = written(report, USUAL)) {
      XSSFSheet sheet = book.getSheet("t long");
      String cell = sheet.getRow(sheet.getTables().get(0).getEndRowIndex()).getCell(1).toString();
      assertThat(cell).hasSize(32_767).endsWith("aaa […]");
      assertThat(notes(book)).contains("texts of more than 32,767 characters are cut");
    }
  }

  /** Only the first rows of a long list are looked at before it is written. */
  @ParameterizedTest
  @CsvSource({
    "Long,texts of more than 32,767 characters are cut",
    "Bell,control characters",
    "=Formula,''"
  })
  void aRowFarDownInAListThatNeedsMoreThanTheOthers(String last, String said) throws IOException {
    String detail =
        switch (last) {
          case "Long" -> "a".repeat(40_000);
          case "Bell" -> "b\u0007";
          default -> last;
        };
    List<Check> checks =
        IntStream.rangeClosed(1, 3_100)
            .mapToObj(n -> check("c" + n, n < 3_100 ? "plain" : detail))
            .toList();
    try (XSSFWorkbook book = written(withChecks(checks), USUAL)) {
      assertThat(notes(book)).contains(said);
      XSSFSheet sheet = book.getSheet("Checks");
      Row row = sheet.getRow(sheet.getTables().get(0).getEndRowIndex());
      assertThat(WorkbookRendererTest.texts(row)).contains("c3100");
      String text = row.getCell(5).getStringCellValue();
      assertThat(text).startsWith(last.equals("=Formula") ? last : detail.substring(0, 1));
      assertThat(row.getCell(5).getCellStyle().getQuotePrefixed()).isEqualTo(text.startsWith("="));
    }
  }

  private static Check check(String id, String detail) {
    Place place = new Place("papers.txt", 0, 1, 1);
    return new Check(id, "sum", "t", CheckStatus.HOLDS, "1", "1", detail, place);
  }

  private static Report withChecks(List<Check> checks) {
    Report sample = Sample.report(Language.ENGLISH);
    return new Report(
        sample.language(),
        sample.title(),
        sample.subtitle(),
        sample.scope(),
        sample.contact(),
        sample.date(),
        sample.keyFigures(),
        sample.themes(),
        sample.disagreements(),
        checks,
        sample.notes(),
        sample.harvests());
  }

  @Test
  void signsThatXmlCannotHold() throws IOException {
    Report report = withTables(table("t", "a\u0000b\u0007c\uD800d\uFFFFe", "l", "v"));
    try (XSSFWorkbook book = written(report, USUAL)) {
      assertThat(WorkbookRendererTest.names(book)).contains("t abcde");
      assertThat(book.getSheet("t abcde").getRow(0).getCell(0).getStringCellValue())
          .isEqualTo("abcde");
      assertThat(notes(book)).contains("control characters");
    }
  }

  @Test
  void moreRowsThanASheetHolds() throws IOException {
    Report report = Sample.report(Language.ENGLISH);
    try (XSSFWorkbook book = written(report, new Limits(10))) {
      assertThat(WorkbookRendererTest.names(book))
          .contains("Figures", "Figures (2)", "Figures (3)");
      XSSFSheet grants = book.getSheet("Grants by scheme");
      var link = grants.getRow(11).getCell(1).getHyperlink();
      assertThat(link.getLocation()).isEqualTo("'Figures'!A9");
      var later = book.getSheet("Cases").getRow(9).getCell(3).getHyperlink();
      assertThat(later.getLocation()).startsWith("'Figures (2)'!A");
      assertThat(notes(book)).contains("split over 3 sheets");
    }
  }

  @Test
  void nothingAtAll() throws IOException {
    Report report =
        new Report(
            Language.CHINESE,
            "空",
            "",
            "",
            "",
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    try (XSSFWorkbook book = written(report, USUAL)) {
      assertThat(book.getNumberOfSheets()).isEqualTo(11);
      assertThat(book.getSheet("全部數字").getRow(3).getCell(0).getStringCellValue())
          .isEqualTo("沒有資料。");
    }
  }

  @Test
  void themesWithAwkwardNames() throws IOException {
    List<String> titles = List.of("History", "A/B", "A B", "", "'quoted'");
    List<Theme> themes =
        IntStream.range(0, titles.size())
            .mapToObj(n -> new Theme("t" + n, titles.get(n), "", List.of(), List.of(), List.of()))
            .toList();
    Report sample = Sample.report(Language.ENGLISH);
    try (XSSFWorkbook book = written(SampleReport.with(sample, themes, sample.harvests()), USUAL)) {
      assertThat(WorkbookRendererTest.names(book).subList(3, 8))
          .containsExactly("History_", "A B", "A B (2)", "_", "quoted");
    }
  }

  private XSSFWorkbook written(Report report, Limits limits) throws IOException {
    Path file = folder.resolve("awkward.xlsx");
    WorkbookRenderer.write(report, file, limits);
    return new XSSFWorkbook(Files.newInputStream(file));
  }

  private static String notes(XSSFWorkbook book) {
    StringBuilder text = new StringBuilder();
    book.getSheetAt(book.getNumberOfSheets() - 1)
        .forEach(
            row -> text.append(String.join(" ", WorkbookRendererTest.texts(row))).append('\n'));
    return text.toString();
  }

  @Test
  void moreWordsAtNumbersThanASpreadsheetTakes() throws IOException {
    List<StatTable.Row> rows =
        IntStream.range(0, 130)
            .mapToObj(
                r ->
                    new StatTable.Row(
                        "Scheme " + r,
                        "",
                        List.of(
                            new StatTable.Cell(
                                BigDecimal.valueOf(r), "", "word " + r, List.of(), List.of()))))
            .toList();
    StatTable table =
        new StatTable(
            "many",
            "Many bounds",
            "cases",
            BigDecimal.ONE,
            0,
            "Scheme",
            List.of(new StatTable.Column("2024", "2024", StatTable.Column.Kind.VALUE)),
            rows,
            null,
            List.of());
    Theme theme = new Theme("t", "Many", "", List.of(), List.of(table), List.of());
    try (XSSFWorkbook book =
        written(
            SampleReport.with(Sample.report(Language.ENGLISH), List.of(theme), List.of()), USUAL)) {
      assertThat(notes(book)).contains("Many bounds").contains("10 numbers of this table");
    }
  }

  @Test
  void twoDocumentsOfOneName() throws IOException {
    Report sample = Sample.report(Language.ENGLISH);
    Harvest harvest = sample.harvests().get(0);
    Document d = harvest.document();
    Document twin =
        new Document(
            "78",
            d.name(),
            "elsewhere/" + d.name(),
            "b".repeat(64),
            d.format(),
            d.language(),
            d.title(),
            d.date(),
            d.pages(),
            d.lines(),
            d.tables(),
            d.status(),
            d.findings());
    Harvest second =
        new Harvest(twin, harvest.outline(), List.of(), List.of(), List.of(), List.of());
    try (XSSFWorkbook book =
        written(SampleReport.with(sample, sample.themes(), List.of(harvest, second)), USUAL)) {
      List<String> addresses =
          book.getSheet("Cover").getHyperlinkList().stream()
              .map(link -> link.getAddress())
              .filter(address -> address != null && address.endsWith(".pdf"))
              .toList();
      assertThat(addresses).hasSize(2).doesNotHaveDuplicates();
      assertThat(book.getSheet("Gaps").getHyperlinkList()).isEmpty();
      assertThat(notes(book)).contains("only the cover links to each of them");
    }
  }

  private static Report withTables(Table... tables) {
    Report sample = Sample.report(Language.ENGLISH);
    Harvest harvest = sample.harvests().get(0);
    Harvest changed =
        new Harvest(
            harvest.document(),
            harvest.outline(),
            List.of(tables),
            harvest.figures(),
            harvest.ledger(),
            harvest.gaps());
    return SampleReport.with(sample, sample.themes(), List.of(changed));
  }

  /** A table of one row; without columns given, of a label and a number. */
  private static Table table(String id, String caption, String... columns) {
    boolean headed = columns.length > 2;
    List<String> headings = headed ? List.of(columns) : List.of("Label", "Value");
    List<String> row =
        columns.length == 2
            ? List.of(columns)
            : IntStream.range(0, headings.size()).mapToObj(String::valueOf).toList();
    Table like = Sample.report(Language.ENGLISH).harvests().get(0).tables().get(0);
    return new Table(
        id,
        like.document(),
        "",
        "",
        "",
        caption,
        "",
        headings,
        1,
        List.of(row),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        1,
        2,
        0,
        like.confidence(),
        "",
        List.of(),
        List.of());
  }
}
