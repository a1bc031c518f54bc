package org.figurebook.render.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.figurebook.document.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook of a small report, read back. */
class WorkbookRendererTest {
  @TempDir static Path folder;
  private static XSSFWorkbook chinese;
  private static XSSFWorkbook english;

  @BeforeAll
  static void write() throws IOException {
    chinese = written(Language.CHINESE, "zh.xlsx");
    english = written(Language.ENGLISH, "en.xlsx");
  }

  @AfterAll
  static void close() throws IOException {
    chinese.close();
    english.close();
  }

  private static XSSFWorkbook written(Language language, String name) throws IOException {
    Path file = folder.resolve(name);
    WorkbookRenderer.write(Sample.report(language), file);
    return new XSSFWorkbook(Files.newInputStream(file));
  }

  @Test
  void sheetsStandInOrderAndHaveNamesInTheReportsLanguage() {
    assertThat(names(english))
        .containsExactly(
            "Cover",
            "Contents",
            "Key figures",
            "Grants by scheme",
            "Cases",
            "Patents",
            "Disagreements",
            "Checks",
            "Gaps",
            "Replies",
            "Tables",
            "77-AB001-t1 Table 1 grants by s",
            "Figures",
            "Ledger",
            "Notes and method");
    assertThat(names(chinese)).startsWith("封面", "目錄", "主要數字", "計劃撥款").contains("全部數字");
  }

  @Test
  void contentsLinkToEverySheet() {
    XSSFSheet contents = english.getSheet("Contents");
    List<String> targets =
        contents.getHyperlinkList().stream().map(XSSFHyperlink::getLocation).toList();
    assertThat(targets)
        .containsExactlyElementsOf(
            names(english).stream().map(name -> "'" + name + "'!A1").toList());
    Row figures = rowOf(contents, "Figures");
    assertThat(figures.getCell(2).getNumericCellValue()).isEqualTo(29);
  }

  @Test
  void totalsAreLiveSumsAndChangesAreFormulas() {
    XSSFSheet sheet = english.getSheet("Grants by scheme");
    Row total = rowOf(sheet, "Total");
    assertThat(total.getCell(1).getCellFormula()).isEqualTo("SUM(B11:B13)");
    assertThat(total.getCell(1).getNumericCellValue()).isEqualTo(560.5);
    assertThat(total.getCell(4).getNumericCellValue()).isEqualTo(714.3);
    Cell change = rowOf(sheet, "Young Scholars Scheme").getCell(5);
    assertThat(change.getCellFormula()).contains("(E11-D11)/ABS(D11)");
    assertThat(change.getNumericCellValue()).isCloseTo(0.09833, within(0.00001));
    assertThat(change.getCellStyle().getDataFormatString()).isEqualTo("+0.0%;-0.0%;0.0%");
  }

  @Test
  void theTableIsMarkedUpWithOneHeaderRowAndATotalRow() {
    XSSFSheet sheet = english.getSheet("Grants by scheme");
    XSSFTable table = sheet.getTables().get(0);
    assertThat(table.getName()).isEqualTo("table_grants_1");
    assertThat(table.getArea().formatAsString()).isEqualTo("A10:G14");
    assertThat(table.getHeaderRowCount()).isEqualTo(1);
    assertThat(table.getTotalsRowCount()).isEqualTo(1);
    assertThat(table.getColumns()).extracting(c -> c.getName()).contains("Scheme", "2021-22");
    for (XSSFSheet any : sheets(english)) {
      assertThat(any.getMergedRegions()).isEmpty();
    }
  }

  @Test
  void boundedProvisionalAndMissingValuesStayWhatTheyAre() {
    XSSFSheet sheet = chinese.getSheet("計劃撥款");
    Row row = rowOf(sheet, "伙伴研究計劃");
    assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(225);
    assertThat(row.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("\"約\"#,##0.0");
    assertThat(row.getCell(6).getStringCellValue()).endsWith(" [註2]");
    assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(262.5);
    assertThat(row.getCell(4).getCellStyle().getDataFormatString()).isEqualTo("#,##0.0\" [p]\"");
    assertThat(rowOf(sheet, "跨院校合作基金（第二期）").getCell(2).getStringCellValue()).isEqualTo("[x]");
  }

  @Test
  void printedTotalsStandBesideTheLiveOnes() {
    XSSFSheet sheet = english.getSheet("Grants by scheme");
    XSSFTable totals = sheet.getTables().get(1);
    int row = totals.getStartRowIndex() + 1;
    assertThat(texts(sheet, row, 0, 5))
        .containsExactly("2021-22", "560.5", "560.5", "0.0", "1.1", "Holds");
    assertThat(texts(sheet, row + 1, 2, 5))
        .containsExactly("[x]", "[z]", "0.55", "No total printed (1 not available)");
    assertThat(texts(sheet, row + 2, 2, 5)).containsExactly("651.0", "0.3", "1.1", "Rounding");
    assertThat(texts(sheet, row + 3, 2, 5)).containsExactly("720.0", "-5.7", "1.1", "Differs");
    assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings()).isEqualTo(3);
  }

  @Test
  void aCellThatIsEditedChangesTotalChangeAndCheck() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(folder.resolve("en.xlsx")))) {
      XSSFSheet sheet = book.getSheet("Grants by scheme");
      rowOf(sheet, "Young Scholars Scheme").getCell(1).setCellValue(90.5);
      XSSFFormulaEvaluator.evaluateAllFormulaCells(book);
      assertThat(rowOf(sheet, "Total").getCell(1).getNumericCellValue()).isEqualTo(550.5);
      int row = sheet.getTables().get(1).getStartRowIndex() + 1;
      assertThat(texts(sheet, row, 3, 5)).containsExactly("-10.0", "1.1", "Differs");
    }
  }

  @Test
  void countsThatAreCountedOutAreNeverMerelyRounded() {
    XSSFSheet sheet = english.getSheet("Cases");
    int row = sheet.getTables().get(1).getStartRowIndex() + 3;
    assertThat(texts(sheet, row, 0, 5))
        .containsExactly("2024", "32.0", "33.0", "-1.0", "0.0", "Differs");
  }

  @Test
  void aPartThatDoesNotApplyIsNotLacking() {
    XSSFSheet sheet = english.getSheet("Grants by scheme");
    Cell result = sheet.getRow(sheet.getTables().get(1).getStartRowIndex() + 2).getCell(5);
    Cell missing = rowOf(sheet, "Joint Institutions Fund (phase 2)").getCell(2);
    missing.setCellValue("[z]");
    XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(english);
    assertThat(evaluator.evaluate(result).getStringValue()).isEqualTo("No total printed");
    missing.setCellValue("[x]");
    evaluator.clearAllCachedResultValues();
    assertThat(evaluator.evaluate(result).getStringValue())
        .isEqualTo("No total printed (1 not available)");
  }

  @Test
  void everyNumberOfAThemeLeadsToItsRowInFiguresAndBack() {
    XSSFSheet sheet = english.getSheet("Grants by scheme");
    XSSFCell number = (XSSFCell) rowOf(sheet, "Young Scholars Scheme").getCell(4);
    XSSFHyperlink link = number.getHyperlink();
    CellReference target = new CellReference(link.getLocation());
    Row row = english.getSheet(target.getSheetName()).getRow(target.getRow());
    assertThat(row.getCell(0).getStringCellValue()).isEqualTo("77-AB001-f04");
    assertThat(link.getTooltip()).contains("131.8 million").contains("AB001");
    assertThat(formulas(row))
        .contains("HYPERLINK(\"#'Grants by scheme'!E11\",\"Grants by scheme E11\")");
  }

  @Test
  void everyFigureLeadsToItsPageInTheSourceFile() {
    Row row = rowOf(chinese.getSheet("全部數字"), "77-AB001-f02");
    assertThat(formulas(row))
        .contains(
            "HYPERLINK(\"" + relativeToHere() + "papers/撥款文件%20甲.pdf#page=2\",\"撥款文件 甲.pdf\")")
        .anyMatch(formula -> formula.startsWith("HYPERLINK(\"#'77-AB001-t1 表1：各計劃的撥款'!A1\""));
    assertThat(texts(row)).contains("基金在年度內批出110.2百萬元，用於研究。", "AB001");
  }

  @Test
  void filtersAndFrozenHeadersAreOnTheWorkingSheetsOnly() {
    List<String> filtered = new ArrayList<>();
    for (XSSFSheet sheet : sheets(english)) {
      boolean filter =
          sheet.getTables().stream().anyMatch(table -> table.getCTTable().isSetAutoFilter());
      assertThat(sheet.getPaneInformation() != null).as(sheet.getSheetName()).isEqualTo(filter);
      if (filter) {
        filtered.add(sheet.getSheetName());
        assertThat(sheet.getRepeatingRows().getFirstRow())
            .isEqualTo(sheet.getTables().get(0).getStartRowIndex());
      }
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    }
    assertThat(filtered).containsExactly("Checks", "Replies", "Figures", "Ledger");
  }

  @Test
  void tableSheetsHaveNumbersAsPrintedAndWordsAsText() {
    XSSFSheet sheet = english.getSheetAt(11);
    Row row = rowOf(sheet, "Partnership");
    assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(1210);
    assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("#,##0");
    assertThat(row.getCell(2).getStringCellValue()).isEqualTo("about 225");
    assertThat(rowOf(sheet, "Young Scholars").getCell(3).getStringCellValue()).isEqualTo("+9.7%");
  }

  @Test
  void textThatBeginsLikeAFormulaStaysText() {
    XSSFSheet sheet = english.getSheet("Disagreements");
    Cell quote = sheet.getRow(5).getCell(8);
    assertThat(quote.getCellType()).isEqualTo(CellType.STRING);
    assertThat(quote.getStringCellValue()).isEqualTo("=131.0");
    assertThat(quote.getCellStyle().getQuotePrefixed()).isTrue();
  }

  @Test
  void propertiesSayWhatItIsAndNothingOfToday() throws Exception {
    var core = chinese.getProperties().getCoreProperties();
    assertThat(core.getTitle()).isEqualTo("研究資助統計報告");
    assertThat(core.getSubject()).startsWith("涵蓋三項");
    assertThat(core.getCreated()).isEqualTo("2025-04-11T00:00:00Z");
    assertThat(core.getModified()).isEqualTo("2025-04-11T00:00:00Z");
    assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("zh-HK");
    assertThat(chinese.getActiveSheetIndex()).isZero();
    assertThat(chinese.getSheetAt(0).getActiveCell().formatAsString()).isEqualTo("A1");
  }

  @Test
  void theSameReportGivesTheSameBytes() throws IOException {
    Path again = folder.resolve("again.xlsx");
    WorkbookRenderer.write(Sample.report(Language.CHINESE), again);
    assertThat(again).hasSameBinaryContentAs(folder.resolve("zh.xlsx"));
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("again.xlsx", "zh.xlsx", "en.xlsx");
    }
  }

  private static String relativeToHere() {
    String up = folder.toAbsolutePath().relativize(Path.of("").toAbsolutePath()).toString();
    return up.isEmpty() ? "" : up + "/";
  }

  static List<String> names(XSSFWorkbook book) {
    return sheets(book).stream().map(XSSFSheet::getSheetName).toList();
  }

  static List<XSSFSheet> sheets(XSSFWorkbook book) {
    List<XSSFSheet> sheets = new ArrayList<>();
    book.forEach(sheet -> sheets.add((XSSFSheet) sheet));
    return sheets;
  }

  /** The first row that has a text in its first two cells. */
  static Row rowOf(XSSFSheet sheet, String text) {
    for (Row row : sheet) {
      for (int c = 0; c < 2; c++) {
        Cell cell = row.getCell(c);
        if (cell != null && text(cell).equals(text)) {
          return row;
        }
      }
    }
    throw new AssertionError("no row " + text + " on " + sheet.getSheetName());
  }

  private static List<String> texts(XSSFSheet sheet, int row, int from, int to) {
    List<String> texts = new ArrayList<>();
    for (int c = from; c <= to; c++) {
      texts.add(text(sheet.getRow(row).getCell(c)));
    }
    return texts;
  }

  static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    row.forEach(cell -> texts.add(text(cell)));
    return texts;
  }

  private static List<String> formulas(Row row) {
    List<String> formulas = new ArrayList<>();
    row.forEach(
        cell -> {
          if (cell.getCellType() == CellType.FORMULA) {
            formulas.add(cell.getCellFormula());
          }
        });
    return formulas;
  }

  private static String text(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case NUMERIC -> String.valueOf(cell.getNumericCellValue());
      case STRING -> cell.getStringCellValue();
      default -> "";
    };
  }
}
