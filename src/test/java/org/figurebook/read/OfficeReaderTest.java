package org.figurebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.figurebook.document.Document;
import org.figurebook.document.DrawnTable.DrawnCell;
import org.figurebook.document.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

class OfficeReaderTest {
  @TempDir Path folder;

  @Test
  void wordParagraphsTablesAndFootnotesBecomeLines() throws IOException {
    Document document =
        word(
            word -> {
              word.createParagraph().createRun().setText("撥款安排");
              XWPFParagraph paragraph = word.createParagraph();
              paragraph.createRun().setText("過去3年");
              var note = word.createFootnotes() == null ? null : word.createFootnote();
              note.createParagraph().createRun().setText("即2022年至2024年。");
              paragraph.addFootnoteReference(note);
              paragraph.createRun().setText("共批出1 204宗。");
              XWPFTable table = word.createTable(3, 3);
              set(table, 0, 0, "計劃");
              set(table, 0, 1, "宗數");
              table
                  .getRow(0)
                  .getCell(1)
                  .getCTTc()
                  .addNewTcPr()
                  .addNewGridSpan()
                  .setVal(BigInteger.TWO);
              table.getRow(0).removeCell(2);
              set(table, 1, 0, "綠化");
              set(table, 1, 1, "12");
              set(table, 1, 2, "34");
              set(table, 2, 1, "56");
              set(table, 2, 2, "78");
              table
                  .getRow(1)
                  .getCell(0)
                  .getCTTc()
                  .addNewTcPr()
                  .addNewVMerge()
                  .setVal(STMerge.RESTART);
              table
                  .getRow(2)
                  .getCell(0)
                  .getCTTc()
                  .addNewTcPr()
                  .addNewVMerge()
                  .setVal(STMerge.CONTINUE);
            });
    assertThat(document.lines())
        .extracting(Line::text)
        .containsExactly(
            "撥款安排",
            "過去3年¹共批出1 204宗。",
            "計劃  宗數",
            "綠化  12  34",
            "56  78",
            "____________________",
            "1 即2022年至2024年。");
    assertThat(document.tables().get(0).cells())
        .extracting(
            c ->
                c.row()
                    + " "
                    + c.column()
                    + " "
                    + c.rowSpan()
                    + " "
                    + c.columnSpan()
                    + " "
                    + c.text())
        .containsExactly(
            "0 0 1 1 計劃",
            "0 1 1 2 宗數",
            "1 0 2 1 綠化",
            "1 1 1 1 12",
            "1 2 1 1 34",
            "2 1 1 1 56",
            "2 2 1 1 78");
    assertThat(document.tables().get(0).lineStart()).isEqualTo(3);
    assertThat(document.tables().get(0).lineEnd()).isEqualTo(5);
  }

  @Test
  void whatTrackedChangesDeletedIsLeftOut() throws IOException {
    Document document =
        word(
            word -> {
              XWPFParagraph paragraph = word.createParagraph();
              paragraph.createRun().setText("The grant is ");
              var deleted = paragraph.getCTP().addNewDel();
              deleted.addNewR().addNewDelText().setStringValue("$3 million");
              var inserted = paragraph.getCTP().addNewIns();
              inserted.addNewR().addNewT().setStringValue("$4 million");
            });
    assertThat(document.lines().get(0).text()).isEqualTo("The grant is $4 million");
  }

  @Test
  void rowsThatTrackedChangesDeletedAreLeftOut() throws IOException {
    Document document =
        word(
            word -> {
              XWPFTable table = word.createTable(3, 2);
              for (int r = 0; r < 3; r++) {
                set(table, r, 0, "Garden " + r);
                set(table, r, 1, "1" + r);
              }
              table.getRow(1).getCtRow().addNewTrPr().addNewDel();
            });
    assertThat(document.lines())
        .extracting(Line::text)
        .containsExactly("Garden 0  10", "Garden 2  12");
  }

  @Test
  void contentControlsPrintWhatTheyHold() throws IOException {
    Document document =
        word(
            word -> {
              XWPFTable table = word.createTable(2, 2);
              set(table, 0, 0, "Garden");
              set(table, 0, 1, "Trees");
              set(table, 1, 0, "Harbour");
              table.getRow(1).removeCell(1);
              var control = table.getRow(1).getCtRow().addNewSdt().addNewSdtContent();
              control.addNewTc().addNewP().addNewR().addNewT().setStringValue("34");
              var block = word.getDocument().getBody().addNewSdt().addNewSdtContent();
              block.addNewP().addNewR().addNewT().setStringValue("Planted in spring.");
            });
    assertThat(document.lines())
        .extracting(Line::text)
        .containsExactly("Garden  Trees", "Harbour  34", "Planted in spring.");
    assertThat(document.tables().get(0).cells()).extracting(DrawnCell::text).contains("34");
  }

  @Test
  void aTableWithinACellIsOneOfItsOwn() throws IOException {
    Document document =
        word(
            word -> {
              XWPFTable table = word.createTable(2, 2);
              set(table, 0, 0, "Contract");
              set(table, 0, 1, "Works");
              set(table, 1, 0, "A");
              set(table, 1, 1, "Planting of:");
              CTTc cell = table.getRow(1).getCell(1).getCTTc();
              nested(cell, new String[] {"Elms", "12"}, new String[] {"Oaks", "14"});
            });
    assertThat(document.tables()).hasSize(2);
    assertThat(document.tables().get(0).cells())
        .extracting(DrawnCell::text)
        .containsExactly("Contract", "Works", "A", "Planting of:");
    assertThat(document.tables().get(1).cells())
        .extracting(DrawnCell::text)
        .containsExactly("Elms", "12", "Oaks", "14");
    assertThat(document.tables().get(1).lineStart())
        .isGreaterThan(document.tables().get(0).lineEnd());
  }

  @Test
  void aFrameOfOneColumnIsPartOfThePage() throws IOException {
    Document document =
        word(
            word -> {
              XWPFTable frame = word.createTable(1, 1);
              set(frame, 0, 0, "Trees by garden");
              CTTc cell = frame.getRow(0).getCell(0).getCTTc();
              nested(cell, new String[] {"Harbour", "34"}, new String[] {"Hill", "35"});
            });
    assertThat(document.lines())
        .extracting(Line::text)
        .containsExactly("Trees by garden", "Harbour  34", "Hill  35");
    assertThat(document.tables()).hasSize(1);
  }

  @Test
  void aTableOfOneFieldWithinACellIsItsText() throws IOException {
    Document document =
        word(
            word -> {
              XWPFTable table = word.createTable(1, 2);
              set(table, 0, 0, "Elms");
              nested(table.getRow(0).getCell(1).getCTTc(), new String[] {"12"});
            });
    assertThat(document.tables()).hasSize(1);
    assertThat(document.lines()).extracting(Line::text).containsExactly("Elms  12");
  }

  @Test
  void aMergedCellOutlivesItsDeletedFirstRow() throws IOException {
    Document document =
        word(
            word -> {
              XWPFTable table = word.createTable(3, 2);
              set(table, 0, 0, "North");
              for (int r = 0; r < 3; r++) {
                set(table, r, 1, "Garden " + r);
                var merge = table.getRow(r).getCell(0).getCTTc().addNewTcPr().addNewVMerge();
                merge.setVal(r == 0 ? STMerge.RESTART : STMerge.CONTINUE);
              }
              table.getRow(0).getCtRow().addNewTrPr().addNewDel();
            });
    DrawnCell merged = document.tables().get(0).cells().get(0);
    assertThat(merged.text()).isEqualTo("North");
    assertThat(merged.rowSpan()).isEqualTo(2);
  }

  private static void nested(CTTc cell, String[]... rows) {
    var table = cell.addNewTbl();
    for (String[] texts : rows) {
      var row = table.addNewTr();
      for (String text : texts) {
        row.addNewTc().addNewP().addNewR().addNewT().setStringValue(text);
      }
    }
  }

  @Test
  void everySheetOfAWorkbookIsATable() throws IOException {
    Path file = folder.resolve("annex.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        var out = Files.newOutputStream(file)) {
      var sheet = workbook.createSheet("附件");
      sheet.createRow(0).createCell(0).setCellValue("年度");
      sheet.getRow(0).createCell(1).setCellValue("開支");
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
      var row = sheet.createRow(1);
      row.createCell(0).setCellValue("2024-25");
      row.createCell(1).setCellValue(1234.5);
      row.getCell(1).setCellStyle(workbook.createCellStyle());
      row.getCell(1).getCellStyle().setDataFormat(workbook.createDataFormat().getFormat("#,##0.0"));
      row.createCell(2).setCellValue(7);
      workbook.write(out);
    }
    Document document = DocumentReader.read(file);
    assertThat(document.format()).isEqualTo("xlsx");
    assertThat(document.lines())
        .extracting(Line::text)
        .containsExactly("附件", "年度  開支", "2024-25  1,234.5  7");
    assertThat(document.tables().get(0).cells())
        .extracting(DrawnCell::text, DrawnCell::columnSpan)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("年度", 1),
            org.assertj.core.groups.Tuple.tuple("開支", 2),
            org.assertj.core.groups.Tuple.tuple("2024-25", 1),
            org.assertj.core.groups.Tuple.tuple("1,234.5", 1),
            org.assertj.core.groups.Tuple.tuple("7", 1));
  }

  @Test
  void commasInsideQuotesPartNothing() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("annex.csv"), "年度,開支,備註\n2024-25,\"1,234.5\",\"見\n附件\"\n2025-26,7,\n");
    Document document = DocumentReader.read(file);
    assertThat(document.tables().get(0).cells())
        .extracting(
            c ->
                c.row()
                    + ","
                    + c.column()
                    + " "
                    + c.text()
                    + " @"
                    + c.place().line()
                    + ":"
                    + c.place().character())
        .containsExactly(
            "0,0 年度 @1:1",
            "0,1 開支 @1:4",
            "0,2 備註 @1:7",
            "1,0 2024-25 @2:1",
            "1,1 1,234.5 @2:9",
            "1,2 見附件 @2:19",
            "2,0 2025-26 @4:1",
            "2,1 7 @4:9",
            "2,2  @4:11");
    assertThat(document.lines()).hasSize(4);
    assertThat(document.lines().get(1).text()).startsWith("2024-25  1,234.5  見");
  }

  private interface Writing {
    void on(XWPFDocument word) throws IOException;
  }

  private Document word(Writing writing) throws IOException {
    Path file = folder.resolve("paper.docx");
    try (XWPFDocument word = new XWPFDocument();
        var out = Files.newOutputStream(file)) {
      writing.on(word);
      word.write(out);
    }
    return DocumentReader.read(file);
  }

  private static void set(XWPFTable table, int row, int column, String text) {
    table.getRow(row).getCell(column).setText(text);
  }
}
