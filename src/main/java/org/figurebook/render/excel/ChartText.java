package org.figurebook.render.excel;

import javax.xml.namespace.QName;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/** The words of charts, and what the chart classes of the library have no method for. */
final class ChartText {
  private static final int TITLE_SIZE = 1200;
  private static final int SMALL_SIZE = 900;
  private static final String OFFICE_2016 =
      "http://schemas.microsoft.com/office/drawing/2017/03/chart";

  private ChartText() {}

  /** A title in bold type with a smaller line under it. */
  static void title(XSSFChart chart, Book book, String title, String subtitle) {
    CTChart markup = chart.getCTChart();
    CTTextBody body = markup.addNewTitle().addNewTx().addNewRich();
    body.addNewBodyPr();
    paragraph(body, book.text().fit(title), TITLE_SIZE, true);
    if (!subtitle.isEmpty()) {
      paragraph(body, book.text().fit(subtitle), SMALL_SIZE, false);
    }
  }

  private static void paragraph(CTTextBody body, String text, int size, boolean bold) {
    CTTextParagraph paragraph = body.addNewP();
    CTRegularTextRun run = paragraph.addNewR();
    CTTextCharacterProperties properties = run.addNewRPr();
    properties.setSz(size);
    properties.setB(bold);
    run.setT(text);
  }

  /** The typeface of all words of a chart. */
  static void font(XSSFChart chart, String name) {
    CTChartSpace space = chart.getCTChartSpace();
    CTTextBody body = space.isSetTxPr() ? space.getTxPr() : space.addNewTxPr();
    if (body.getBodyPr() == null) {
      body.addNewBodyPr();
    }
    CTTextParagraph paragraph = body.sizeOfPArray() > 0 ? body.getPArray(0) : body.addNewP();
    CTTextCharacterProperties properties = paragraph.addNewPPr().addNewDefRPr();
    properties.setSz(SMALL_SIZE);
    properties.addNewLatin().setTypeface(name);
    properties.addNewEa().setTypeface(name);
    paragraph.addNewEndParaRPr().setLang("en-GB");
  }

  /** Values not available are gaps too, not only empty cells. */
  static void gapsForMissing(XSSFChart chart) {
    var extension = chart.getCTChart().addNewExtLst().addNewExt();
    extension.setUri("{56B9EC1D-385E-4148-901F-78D8002777C0}");
    try (XmlCursor cursor = extension.newCursor()) {
      cursor.toNextToken();
      while (cursor.currentTokenType().isAttr() || cursor.currentTokenType().isNamespace()) {
        cursor.toNextToken();
      }
      cursor.beginElement(new QName(OFFICE_2016, "dataDisplayOptions16", "c16r3"));
      cursor.beginElement(new QName(OFFICE_2016, "dispNaAsBlank", "c16r3"));
      cursor.insertAttributeWithValue("val", "1");
    }
  }
}
