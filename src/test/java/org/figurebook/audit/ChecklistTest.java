package org.figurebook.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each item of the checklist, broken once in a workbook that is otherwise right. */
class ChecklistTest {
  @TempDir Path folder;

  @Test
  void aWorkbookThatKeepsToTheGuidance() throws Exception {
    List<Outcome> outcomes = audited(book -> {});

    assertThat(notMet(outcomes)).isEmpty();
    assertThat(verdict(outcomes, "marked-up")).isEqualTo(Verdict.MET);
    assertThat(verdict(outcomes, "note-word")).isEqualTo(Verdict.MET);
    assertThat(verdict(outcomes, "images")).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(verdict(outcomes, "links")).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(verdict(outcomes, "spelling")).isEqualTo(Verdict.BY_HAND);
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> faults() {
    return Stream.of(
        fault("marked-up", ChecklistTest::looseRows),
        fault("table-names", book -> grants(book).getTables().get(0).setDisplayName("Table1")),
        fault(
            "merged-cells",
            book -> grants(book).addMergedRegion(CellRangeAddress.valueOf("A1:B1"))),
        fault("blank-lines empty-cells", book -> grants(book).removeRow(grants(book).getRow(4))),
        fault(
            "header-row",
            book -> grants(book).getTables().get(0).getCTTable().setHeaderRowCount(0)),
        fault("header-row", book -> cell(book, "C3").setCellValue("Cases")),
        fault("header-row", book -> cell(book, "C3").setBlank()),
        fault("wrapped-text", book -> cell(book, "A4").setCellValue("long name ".repeat(9))),
        fault("filters-and-panes", book -> grants(book).createFreezePane(0, 3)),
        fault(
            "filters-and-panes",
            book ->
                grants(book).getTables().get(0).getCTTable().addNewAutoFilter().setRef("A3:C5")),
        fault("empty-cells", book -> cell(book, "B4").setBlank()),
        fault("hidden", book -> grants(book).setColumnHidden(1, true)),
        fault("hidden", book -> grants(book).getRow(3).setZeroHeight(true)),
        fault("hidden", book -> book.setSheetVisibility(1, SheetVisibility.HIDDEN)),
        fault("note-signs", book -> cell(book, "A4").setCellValue("Seed scheme*")),
        fault("note-signs", ChecklistTest::raise),
        fault("note-word", book -> cell(book, "A4").setCellValue("Seed scheme [1]")),
        fault("note-places", book -> format(book, "B4", "#,##0\" [note 1]\"")),
        fault("notes-sheet", book -> book.setSheetName(1, "Remarks")),
        fault("links", book -> link(book, "A4", "click here", "")),
        fault("links", book -> link(book, "B4", "", "")),
        fault("text-format", book -> font(book).setFontName("Times New Roman")),
        fault("text-format", book -> font(book).setFontHeightInPoints((short) 8)),
        fault("text-format", book -> font(book).setItalic(true)),
        fault("titles", book -> cell(book, "A1").setCellStyle(book.getCellStyleAt(0))),
        fault("symbols", book -> cell(book, "B4").setCellValue("-")),
        fault("headers-and-footers", book -> grants(book).getFooter().setLeft("Provisional")),
        fault("headers-and-footers", ChecklistTest::textBox),
        fault("dividers", ChecklistTest::stripes),
        fault("background", book -> fill(book, "B4", IndexedColors.LIGHT_YELLOW)),
        fault("contrast", book -> font(book).setColor(IndexedColors.YELLOW.getIndex())),
        fault("images", ChecklistTest::picture),
        fault("macros", ChecklistTest::macro),
        fault("sheet-names", book -> book.setSheetName(0, "Sheet1")),
        fault("blank-sheets", book -> book.createSheet("Nothing")),
        fault("titles column-a", book -> cell(book, "A1").setBlank()),
        fault("column-a", book -> grants(book).removeRow(grants(book).getRow(1))),
        fault("left-edge", ChecklistTest::addFarTable),
        fault("below-tables", book -> grants(book).createRow(8).createCell(0).setCellValue("More")),
        fault("several-tables", ChecklistTest::addSecondTable),
        fault("document-information", book -> properties(book).setLanguageProperty("")),
        fault("document-information", book -> properties(book).setTitleProperty("")),
        fault("cursor", book -> grants(book).setActiveCell(new CellAddress("C7"))),
        fault("cursor", book -> book.setActiveSheet(1)));
  }

  @ParameterizedTest(name = "{index} {0}")
  @MethodSource("faults")
  void oneFaultIsFoundAndNothingElse(String items, Consumer<XSSFWorkbook> fault) throws Exception {
    assertThat(notMet(audited(fault))).containsExactlyInAnyOrder(items.split(" "));
  }

  @Test
  void whatTheGuidanceAllowsIsMet() throws Exception {
    List<Outcome> outcomes =
        audited(
            book -> {
              cell(book, "A2").setCellValue("Blank cells: no scheme then.");
              cell(book, "B4").setBlank();
              link(book, "B5", "", "Source: paper 1, page 2");
              grants(book).getFooter().setRight("Page &P of &N");
              grants(book).getHeader().setCenter("&A");
              cell(book, "C5").setCellValue("2 km²");
            });

    assertThat(notMet(outcomes)).isEmpty();
    assertThat(verdict(outcomes, "links")).isEqualTo(Verdict.MET);
  }

  @Test
  void theVerdictsNameSheetsAndCells() throws Exception {
    Outcome outcome =
        audited(book -> cell(book, "B4").setBlank()).stream()
            .filter(o -> o.item().id().equals("empty-cells"))
            .findFirst()
            .orElseThrow();

    assertThat(outcome.fails()).isTrue();
    assertThat(outcome.sheets())
        .containsExactly(
            new SheetVerdict("Grants", Verdict.NOT_MET, "B4"),
            new SheetVerdict("Notes", Verdict.MET, ""));
  }

  @Test
  void filesThatAreNoWorkbooksAreOneLine() throws Exception {
    Path text = Files.writeString(folder.resolve("a.xlsx"), "no workbook");
    Path empty = Files.writeString(folder.resolve("b.xlsx"), "");
    Path whole = written(book -> {});
    byte[] bytes = Files.readAllBytes(whole);
    Path half =
        Files.write(folder.resolve("c.xlsx"), java.util.Arrays.copyOf(bytes, bytes.length / 2));

    assertRefused(text, "is not an Excel workbook (.xlsx)");
    assertRefused(empty, "is empty");
    assertRefused(half, "is damaged or not a workbook");
    assertRefused(encrypted(whole), "is encrypted");
  }

  private static void assertRefused(Path file, String why) {
    assertThatThrownBy(() -> Checklist.of(file))
        .isInstanceOf(UnreadableWorkbook.class)
        .hasMessageContaining(why)
        .extracting(Throwable::getMessage, org.assertj.core.api.InstanceOfAssertFactories.STRING)
        .startsWith(file.toString())
        .hasLineCount(1);
  }

  private Path encrypted(Path workbook) throws Exception {
    Path file = folder.resolve("secret.xlsx");
    try (POIFSFileSystem system = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("password");
      try (OutputStream data = encryptor.getDataStream(system)) {
        Files.copy(workbook, data);
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        system.writeFilesystem(out);
      }
    }
    return file;
  }

  private static org.junit.jupiter.params.provider.Arguments fault(
      String items, Consumer<XSSFWorkbook> fault) {
    return arguments(items, fault);
  }

  private List<Outcome> audited(Consumer<XSSFWorkbook> change) throws Exception {
    return Checklist.of(written(change));
  }

  private Path written(Consumer<XSSFWorkbook> change) throws IOException {
    Path file = folder.resolve("book.xlsx");
    try (XSSFWorkbook book = GoodBook.make()) {
      change.accept(book);
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
    return file;
  }

  private static List<String> notMet(List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(outcome -> outcome.verdict() == Verdict.NOT_MET)
        .map(outcome -> outcome.item().id())
        .toList();
  }

  private static Verdict verdict(List<Outcome> outcomes, String id) {
    return outcomes.stream()
        .filter(outcome -> outcome.item().id().equals(id))
        .findFirst()
        .orElseThrow()
        .verdict();
  }

  private static XSSFSheet grants(XSSFWorkbook book) {
    return book.getSheetAt(0);
  }

  private static Cell cell(XSSFWorkbook book, String address) {
    CellAddress at = new CellAddress(address);
    return grants(book).getRow(at.getRow()).getCell(at.getColumn());
  }

  private static XSSFFont font(XSSFWorkbook book) {
    XSSFFont font = book.createFont();
    font.setFontName("Arial");
    font.setFontHeightInPoints((short) 11);
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(font);
    cell(book, "B4").setCellStyle(style);
    return font;
  }

  private static void fill(XSSFWorkbook book, String address, IndexedColors colour) {
    XSSFCellStyle style = book.createCellStyle();
    style.setFillForegroundColor(colour.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    cell(book, address).setCellStyle(style);
  }

  private static void format(XSSFWorkbook book, String address, String format) {
    XSSFCellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    cell(book, address).setCellStyle(style);
  }

  private static void raise(XSSFWorkbook book) {
    XSSFRichTextString text = new XSSFRichTextString("Seed scheme a");
    XSSFFont font = book.createFont();
    font.setTypeOffset(Font.SS_SUPER);
    text.applyFont(12, 13, font);
    cell(book, "A4").setCellValue(text);
  }

  private static void link(XSSFWorkbook book, String address, String text, String tip) {
    XSSFHyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setLocation("'Notes'!A1");
    if (!tip.isEmpty()) {
      link.setTooltip(tip);
    }
    cell(book, address).setHyperlink(link);
    if (!text.isEmpty()) {
      cell(book, address).setCellValue(text);
    }
  }

  private static void textBox(XSSFWorkbook book) {
    XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, 5, 5, 7, 7);
    grants(book).createDrawingPatriarch().createTextbox(anchor).setText("Look!");
  }

  private static void picture(XSSFWorkbook book) {
    int picture = book.addPicture(new byte[] {1}, Workbook.PICTURE_TYPE_PNG);
    XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, 5, 5, 7, 7);
    grants(book)
        .createDrawingPatriarch()
        .createPicture(anchor, picture)
        .getCTPicture()
        .getNvPicPr()
        .getCNvPr()
        .unsetDescr();
  }

  private static void stripes(XSSFWorkbook book) {
    var style = grants(book).getTables().get(0).getCTTable().addNewTableStyleInfo();
    style.setName("TableStyleMedium2");
    style.setShowRowStripes(true);
  }

  private static void looseRows(XSSFWorkbook book) {
    XSSFSheet sheet = book.createSheet("Loose");
    GoodBook.heading(sheet, "Loose rows", "Nothing is marked up.");
    for (int r = 3; r < 6; r++) {
      sheet.createRow(r).createCell(0).setCellValue("Scheme");
      sheet.getRow(r).createCell(1).setCellValue(r);
    }
  }

  private static void macro(XSSFWorkbook book) {
    try {
      book.setVBAProject(new java.io.ByteArrayInputStream(new byte[] {1}));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void addFarTable(XSSFWorkbook book) {
    XSSFSheet sheet = book.createSheet("Far");
    GoodBook.heading(sheet, "Far", "One table.");
    GoodBook.table(sheet, "far_table", 3, 2, List.of("Scheme", "Cases"), List.of("Seed", "Angel"));
  }

  private static void addSecondTable(XSSFWorkbook book) {
    GoodBook.table(
        grants(book), "second_table", 8, 0, List.of("Year", "Cases"), List.of("2023", "2024"));
  }

  private static org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart properties(
      XSSFWorkbook book) {
    return book.getProperties().getCoreProperties().getUnderlyingProperties();
  }
}
