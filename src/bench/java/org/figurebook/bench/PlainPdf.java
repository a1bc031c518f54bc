package org.figurebook.bench;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.FontSelector;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.figurebook.render.font.FontFile;
import org.figurebook.render.font.Typeface;
import org.figurebook.report.Chart;
import org.figurebook.report.Report;
import org.figurebook.report.StatTable;
import org.figurebook.report.Theme;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * The same report as anybody would write it with OpenPDF's document API and JFreeChart: the same
 * words and numbers, no tags, no links, no contents, the same fonts embedded and subset.
 */
final class PlainPdf {
  private final FontSelector fonts = new FontSelector();

  private PlainPdf() throws IOException {
    for (FontFile file : Typeface.bundled().fonts()) {
      if (!file.name().contains("Bold")) {
        fonts.addFont(
            new Font(
                BaseFont.createFont(
                    file.name(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file.bytes(), null),
                8));
      }
    }
  }

  static void write(Report report, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      Document document = new Document(PageSize.A4);
      PdfWriter writer = PdfWriter.getInstance(document, out);
      document.open();
      new PlainPdf().write(report, document, writer.getDirectContent());
      document.close();
    }
  }

  private void write(Report report, Document document, PdfContentByte pen) {
    for (Theme theme : report.themes()) {
      document.newPage();
      document.add(new Paragraph(text(theme.title())));
      for (String sentence : theme.narrative()) {
        document.add(new Paragraph(text(sentence)));
      }
      for (Chart chart : theme.charts()) {
        draw(chart, pen);
        document.newPage();
      }
      for (StatTable table : theme.tables()) {
        document.add(new Paragraph(text(table.title())));
        document.add(grid(table));
      }
    }
  }

  private PdfPTable grid(StatTable table) {
    PdfPTable grid = new PdfPTable(table.columns().size() + 1);
    grid.setHeaderRows(1);
    grid.addCell(text(table.stubHead()));
    table.columns().forEach(column -> grid.addCell(text(column.label())));
    for (StatTable.Row row : table.rows()) {
      grid.addCell(text(row.label()));
      for (StatTable.Cell cell : row.cells()) {
        grid.addCell(text(cell.value() == null ? cell.mark() : cell.value().toPlainString()));
      }
    }
    return grid;
  }

  private void draw(Chart chart, PdfContentByte pen) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (Chart.Series series : chart.series()) {
      List<java.math.BigDecimal> values = series.values();
      for (int i = 0; i < values.size(); i++) {
        data.addValue(values.get(i), series.name(), chart.categories().get(i));
      }
    }
    JFreeChart drawn =
        ChartFactory.createBarChart(
            chart.title(), chart.categoryAxis(), chart.valueAxis(), data);
    PdfTemplate picture = pen.createTemplate(480, 300);
    Graphics2D graphics = picture.createGraphicsShapes(480, 300);
    drawn.draw(graphics, new Rectangle2D.Double(0, 0, 480, 300));
    graphics.dispose();
    pen.addTemplate(picture, 50, 200);
  }

  private Phrase text(String text) {
    return fonts.process(text);
  }
}
