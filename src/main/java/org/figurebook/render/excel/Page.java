package org.figurebook.render.excel;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How sheets look on screen and paper. */
final class Page {
  private static final double WIDE = 240;

  private Page() {}

  /**
   * Landscape, as wide as the page, numbered; grid lines in working lists only.
   *
   * @param headerRow row repeated on every page, from 0; -1 for none
   * @param width width of the sheet in digits; wide ones go on larger paper
   */
  static void setUp(XSSFSheet sheet, Book book, int headerRow, double width) {
    sheet.setDisplayGridlines(headerRow >= 0);
    sheet.setAutobreaks(true);
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(width > WIDE ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, 0.5);
    sheet.setMargin(PageMargin.RIGHT, 0.5);
    // no words of our own: who cannot read a footer misses nothing
    sheet.getFooter().setLeft("&A");
    sheet.getFooter().setRight(book.word("workbook.page-of"));
    if (headerRow >= 0) {
      sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
    }
    sheet.setActiveCell(new CellAddress(0, 0));
  }
}
