package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.figurebook.document.Document;
import org.figurebook.evidence.Confidence;
import org.figurebook.outline.Outliner;
import org.figurebook.read.DocumentReader;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of workbooks and of comma-separated values. */
class SheetTableTest {
  @TempDir Path folder;

  @Test
  void aSheetHasATitleAUnitATableAndNotes() throws IOException {
    Table table =
        sheet(
                """
                Provision for gardens
                ($m)
                District|2023-24|2024-25
                Harbour|12.5|13.1
                Hill|3.5|2.9
                Total|16.0|16.0
                Note: Hill was closed for some months in 2024.
                """)
            .get(0);
    assertThat(Papers.grid(table))
        .isEqualTo(
            """
            District|2023-24|2024-25
            Harbour|12.5|13.1
            Hill|3.5|2.9
            Total|16.0|16.0
            """);
    assertThat(table.caption()).isEqualTo("Provision for gardens");
    assertThat(table.unit()).isEqualTo("$m");
    assertThat(table.notes()).extracting(n -> n.mark()).containsExactly("Note");
    assertThat(table.confidence()).as(table.doubt()).isEqualTo(Confidence.CERTAIN);
  }

  @Test
  void tablesPartedByABlankRowOrColumnAreSeveral() throws IOException {
    List<Table> tables =
        sheet(
            """
            地區|人數||類別|宗數
            東區|5||噪音|7
            西區|6||照明|8

            年份|次數
            2022|11
            2023|12
            """);
    assertThat(tables)
        .extracting(Papers::grid)
        .containsExactly("地區|人數\n東區|5\n西區|6\n", "類別|宗數\n噪音|7\n照明|8\n", "年份|次數\n2022|11\n2023|12\n");
  }

  @Test
  void aHeadingLeftUnmergedGoesOnAndIsDoubted() throws IOException {
    Table table =
        sheet(
                """
                地區|人數||金額(元)|
                |2022|2023|2022|2023
                東區|5|6|700|800
                西區|6|7|900|950
                """)
            .get(0);
    assertThat(table.columns())
        .containsExactly("地區", "人數 / 2022", "人數 / 2023", "金額(元) / 2022", "金額(元) / 2023");
    assertThat(table.confidence()).isEqualTo(Confidence.CHECK);
  }

  @Test
  void aUnitMayStandOverTheLastColumn() throws IOException {
    Table table =
        sheet(
                """
                Provision for gardens
                |||($ million)
                District|2022|2023|2024
                Harbour|12.5|13.1|13.4
                Hill|3.5|2.9|3.0
                """)
            .get(0);
    assertThat(table.columns()).containsExactly("District", "2022", "2023", "2024");
    assertThat(table.unit()).isEqualTo("$ million");
    assertThat(table.caption()).isEqualTo("Provision for gardens");
  }

  @Test
  void aUnitOverOneOfSeveralMeasuresIsNotThatOfTheTable() throws IOException {
    Table table =
        sheet(
                """
                |||($ million)
                District|Oaks|Elms|Cost
                Harbour|125|131|13.4
                Hill|35|29|3.0
                """)
            .get(0);
    assertThat(table.unit()).isEmpty();
    assertThat(table.columns().get(3)).endsWith("Cost");
  }

  @Test
  void aSubTotalProvesOnlyTheHeadingItAddsUpUnder() throws IOException {
    String rows =
        """
        Spending of gardens
        Item|2023|2024
        %s||
        Fuel|5|6
        Seeds|3|4
        Sub-total|%s
        Total|%s
        """;
    assertThat(sheet(rows.formatted("Goods", "8|10", "8|10")).get(0).confidence())
        .isEqualTo(Confidence.CERTAIN);
    assertThat(sheet(rows.formatted("Rent", "18|20", "18|20")).get(0).confidence())
        .isEqualTo(Confidence.CHECK);
  }

  @Test
  void partsOfAHundredAreNoRates() throws IOException {
    Table table =
        sheet(
                """
                Trees by district
                District|Taken
                Harbour|10%
                Hill|60%
                Valley|30%
                Total|30%
                """)
            .get(0);
    assertThat(table.confidence()).isEqualTo(Confidence.CHECK);
  }

  @Test
  void notesBehindABlankRowEndAtATitle() throws IOException {
    List<Table> tables =
        sheet(
            """
            Table 1: Trees
            District|2023|2024
            Harbour|125|131
            Hill|35|29

            Note: Trees in pots are left out.
            Rounded.
            Table 2: Seats

            District|2023|2024
            Harbour|12|13
            Hill|9|8
            """);
    assertThat(tables)
        .extracting(Table::caption)
        .containsExactly("Table 1: Trees", "Table 2: Seats");
    assertThat(tables.get(0).notes()).hasSize(2);
    assertThat(tables).allSatisfy(t -> assertThat(t.rows()).hasSize(2));
  }

  @Test
  void aTitleMayHaveARemarkOnItsRow() throws IOException {
    Table table =
        sheet(
                """
                Trees by district||(as at the end of the year)
                District|Oaks|Elms
                Harbour|125|131
                Hill|35|29
                Total|160|160
                """)
            .get(0);
    assertThat(table.columns()).containsExactly("District", "Oaks", "Elms");
    assertThat(table.caption()).isEqualTo("Trees by district (as at the end of the year)");
    assertThat(table.confidence()).as(table.doubt()).isEqualTo(Confidence.CERTAIN);
  }

  @Test
  void titlesAndNotesMayStandBehindBlankRows() throws IOException {
    List<Table> tables =
        sheet(
            """
            Gardens of 2024

            Trees by district

            District|Oaks|Elms
            Harbour|125|131
            Hill|35|29

            Note: Trees in pots are left out.

            Seats by district

            District|Seats
            Harbour|12
            Hill|9

            Source: The gardeners
            """);
    assertThat(tables)
        .extracting(Table::caption)
        .containsExactly("Trees by district", "Seats by district");
    assertThat(tables).allSatisfy(table -> assertThat(table.notes()).hasSize(1));
    assertThat(tables).allSatisfy(table -> assertThat(table.rows()).hasSize(2));
  }

  @Test
  void aHeadingWithItsBaseInBracketsIsNoTitle() throws IOException {
    Table table =
        sheet(
                """
                District||(Revised)
                |2023|2024
                Harbour|125|131
                Hill|35|29
                """)
            .get(0);
    assertThat(table.columns()).containsExactly("District", "2023", "(Revised) / 2024");
  }

  @Test
  void aRateForAllIsNoSumOfRates() throws IOException {
    Table table =
        sheet(
                """
                Places by district
                District|Places|Taken in 2024
                Harbour|125|96%
                Hill|35|80%
                Total|160|93%
                """)
            .get(0);
    assertThat(table.confidence()).as(table.doubt()).isEqualTo(Confidence.CERTAIN);
  }

  @Test
  void commaSeparatedValuesAreATable() throws IOException {
    Path file = folder.resolve("visitors.csv");
    Files.writeString(file, "District,2022,2023\nHarbour,\"1,200\",\"1,300\"\nHill,80,90\n");
    assertThat(tables(file))
        .extracting(Papers::grid)
        .containsExactly("District|2022|2023\nHarbour|1,200|1,300\nHill|80|90\n");
  }

  @Test
  void cellsAreReadAsTheyArePrinted() throws IOException {
    Path file = folder.resolve("formats.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("Grants");
      String[][] rows = {
        {"Grants", "", "", "", "", ""},
        {"District", "Grants ($)", "Change", "Share", "Paid on", "Due in"},
        {"Harbour", "1234567.5", "-12", "0.256", "45292", "45323"},
        {"Hidden", "1", "1", "1", "1", "1"},
        {"Hill", "890", "3", "0.744", "45323", "45292"}
      };
      String[] formats = {"General", "#,##0", "0;(0)", "0.0%", "d mmm yyyy", "yyyy\"年\"m\"月\""};
      for (int r = 0; r < rows.length; r++) {
        Row row = sheet.createRow(r);
        for (int c = 0; c < rows[r].length; c++) {
          if (r < 2 || c == 0) {
            row.createCell(c).setCellValue(rows[r][c]);
          } else {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(formats[c]));
            row.createCell(c).setCellValue(Double.parseDouble(rows[r][c]));
            row.getCell(c).setCellStyle(style);
          }
        }
      }
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
      sheet.getRow(3).setZeroHeight(true);
      sheet.setColumnHidden(2, true);
      workbook.write(out);
    }
    Document document = DocumentReader.read(file);
    assertThat(document.findings()).extracting(f -> f.code()).containsExactly("hidden");
    List<Table> tables = tables(file);
    assertThat(tables)
        .extracting(Papers::grid)
        .containsExactly(
            """
            District|Grants ($)|Share|Paid on|Due in
            Harbour|1,234,568|25.6%|1 Jan 2024|2024年2月
            Hill|890|74.4%|1 Feb 2024|2024年1月
            """);
    assertThat(tables.get(0).caption()).isEqualTo("Grants");
  }

  @Test
  void numbersShownInMillionsAreTakenSo() throws IOException {
    Path file = folder.resolve("scaled.xlsx");
    String[] formats = {
      "#,##0.0,,", "#,##0.0,,_);(#,##0.0,,)", "0.0,,\"百萬\"", "#,##0,", "_-* #,##0_-;-* #,##0_-"
    };
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("Costs");
      String[] labels = {"Kind", "Roads", "Loans"};
      for (int r = 0; r < labels.length; r++) {
        Row row = sheet.createRow(r);
        row.createCell(0).setCellValue(labels[r]);
        for (int c = 1; c <= formats.length; c++) {
          CellStyle style = workbook.createCellStyle();
          style.setDataFormat(workbook.createDataFormat().getFormat(formats[c - 1]));
          if (r == 0) {
            row.createCell(c).setCellValue("Plan " + "ABCDE".charAt(c - 1));
          } else {
            row.createCell(c).setCellValue(r == 1 ? 1234567 : -2345678);
            row.getCell(c).setCellStyle(style);
          }
        }
      }
      workbook.write(out);
    }
    assertThat(tables(file))
        .extracting(Papers::grid)
        .containsExactly(
            """
            Kind|Plan A|Plan B|Plan C|Plan D|Plan E
            Roads|1.2|1.2|1.2百萬|1,235|1,234,567
            Loans|-2.3|(2.3)|-2.3百萬|-2,346|-2,345,678
            """);
  }

  @Test
  void aUnitMayStandUnderTheLastRow() throws IOException {
    Table table =
        sheet(
                """
                Spending
                Service|2022|2023
                Parks|12|14
                Paths|20|22
                Unit: $ million
                """)
            .get(0);
    assertThat(table.rows()).hasSize(2);
    assertThat(table.unit()).isEqualTo("$ million");
    assertThat(table.notes()).isEmpty();
  }

  @Test
  void mergedCellsOfASheetHoldForAllTheirFields() throws IOException {
    Path file = folder.resolve("merged.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("附件");
      String[][] rows = {
        {"地區", "類別", "訪客人次", ""},
        {"", "", "2022", "2023"},
        {"東區", "花園", "120", "130"},
        {"", "步道", "80", "90"},
        {"西區", "花園", "40", "45"},
        {"總計", "", "240", "265"}
      };
      for (int r = 0; r < rows.length; r++) {
        Row row = sheet.createRow(r);
        for (int c = 0; c < rows[r].length; c++) {
          row.createCell(c).setCellValue(rows[r][c]);
        }
      }
      for (int[] m :
          new int[][] {{0, 1, 0, 0}, {0, 1, 1, 1}, {0, 0, 2, 3}, {2, 3, 0, 0}, {5, 5, 0, 1}}) {
        sheet.addMergedRegion(new CellRangeAddress(m[0], m[1], m[2], m[3]));
      }
      workbook.write(out);
    }
    Table table = tables(file).get(0);
    assertThat(Papers.grid(table))
        .isEqualTo(
            """
            地區|類別|訪客人次 / 2022|訪客人次 / 2023
            東區|花園|120|130
            東區|步道|80|90
            西區|花園|40|45
            總計||240|265
            """);
    assertThat(table.confidence()).as(table.doubt()).isEqualTo(Confidence.CERTAIN);
  }

  private List<Table> sheet(String cells) throws IOException {
    Path file = folder.resolve("annex.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("Annex");
      int r = 0;
      for (String line : cells.lines().toList()) {
        Row row = sheet.createRow(r++);
        String[] texts = line.split("\\|", -1);
        for (int c = 0; c < texts.length; c++) {
          if (!texts[c].isEmpty()) {
            row.createCell(c).setCellValue(texts[c]);
          }
        }
      }
      workbook.write(out);
    }
    return tables(file);
  }

  private static List<Table> tables(Path file) {
    Document document = DocumentReader.read(file);
    return TableRecovery.recover(document, Outliner.outline(document));
  }
}
