package org.figurebook.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.figurebook.document.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarGrouping;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;

/** The charts of a workbook, read back. */
class NativeChartTest {
  @TempDir static Path folder;
  private static XSSFWorkbook book;

  @BeforeAll
  static void write() throws IOException {
    Path file = folder.resolve("report.xlsx");
    WorkbookRenderer.write(Sample.report(Language.ENGLISH), file);
    book = new XSSFWorkbook(Files.newInputStream(file));
  }

  @AfterAll
  static void close() throws IOException {
    book.close();
  }

  @Test
  void stackedBarsDrawTheCellsOfTheTable() {
    CTPlotArea plot = chart("Grants by scheme", 0).getCTChart().getPlotArea();
    var bars = plot.getBarChartArray(0);
    assertThat(bars.getGrouping().getVal()).isEqualTo(STBarGrouping.STACKED);
    assertThat(bars.getSerArray(2).getVal().getNumRef().getF())
        .isEqualTo("'Grants by scheme'!$B$13:$E$13");
    assertThat(bars.getSerArray(2).getTx().getStrRef().getF())
        .isEqualTo("'Grants by scheme'!$A$13");
    assertThat(bars.getSerArray(0).getCat().getStrRef().getF())
        .isEqualTo("'Grants by scheme'!$B$10:$E$10");
    assertThat(bars.getSerArray(1).getDPtArray(0).getIdx().getVal()).as("provisional").isEqualTo(3);
  }

  @Test
  void aLineHasAGapWhereAYearIsMissing() {
    XSSFSheet sheet = book.getSheet("Grants by scheme");
    XSSFChart chart = chart("Grants by scheme", 1);
    CTLineSer series = chart.getCTChart().getPlotArea().getLineChartArray(0).getSerArray(2);
    assertThat(series.getVal().getNumRef().getF()).isEqualTo("'Grants by scheme'!$B$28:$E$28");
    assertThat(sheet.getRow(27).getCell(1).getCellFormula())
        .isEqualTo("IF(ISNUMBER(B13),B13,NA())");
    assertThat(sheet.getRow(27).getCell(2)).as("an empty cell, not zero").isNull();
    assertThat(chart.getCTChart().getDispBlanksAs().getVal()).isEqualTo(STDispBlanksAs.GAP);
    assertThat(series.getVal().getNumRef().getNumCache().sizeOfPtArray()).isEqualTo(3);
  }

  @Test
  void everyChartHasTitleAxisTitlesAndWordsForThoseWhoCannotSeeIt() {
    for (String name : List.of("Grants by scheme", "Cases")) {
      XSSFSheet sheet = book.getSheet(name);
      for (XSSFChart chart : sheet.getDrawingPatriarch().getCharts()) {
        assertThat(chart.getTitleText().getString()).isNotBlank();
        CTPlotArea plot = chart.getCTChart().getPlotArea();
        assertThat(plot.getValAxArray(0).isSetTitle()).isTrue();
        assertThat(plot.getCatAxArray(0).isSetTitle()).isTrue();
      }
      sheet
          .getDrawingPatriarch()
          .getShapes()
          .forEach(
              shape ->
                  assertThat(
                          ((XSSFGraphicFrame) shape)
                              .getCTGraphicalObjectFrame()
                              .getNvGraphicFramePr()
                              .getCNvPr()
                              .getDescr())
                      .isNotBlank());
    }
  }

  @Test
  void smallMultiplesShareOneScale() {
    for (int c = 0; c < 4; c++) {
      var axis = chart("Cases", c).getCTChart().getPlotArea().getValAxArray(0);
      assertThat(axis.getScaling().getMax().getVal()).isEqualTo(20);
    }
    assertThat(chart("Cases", 2).getTitleText().getString()).isEqualTo("Marine Institute");
  }

  @Test
  void sharesAreStackedToTheWhole() {
    var bars = chart("Cases", 4).getCTChart().getPlotArea().getBarChartArray(0);
    assertThat(bars.getGrouping().getVal()).isEqualTo(STBarGrouping.PERCENT_STACKED);
  }

  @Test
  void aRankingDrawsLyingBarsFromTheRowsOfTheTable() {
    var bars = chart("Cases", 5).getCTChart().getPlotArea().getBarChartArray(0);
    assertThat(bars.getBarDir().getVal()).isEqualTo(STBarDir.BAR);
    assertThat(bars.getSerArray(0).getVal().getNumRef().getF()).isEqualTo("Cases!$E$9:$E$12");
    assertThat(bars.getSerArray(0).getCat().getStrRef().getF()).isEqualTo("Cases!$B$9:$B$12");
  }

  private static XSSFChart chart(String sheet, int number) {
    return book.getSheet(sheet).getDrawingPatriarch().getCharts().get(number);
  }
}
