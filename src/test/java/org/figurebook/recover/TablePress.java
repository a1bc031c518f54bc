package org.figurebook.recover;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.figurebook.recover.TableSample.Field;

/** Prints tables as PDF. */
public final class TablePress {
  /** Which lines are drawn. */
  public enum Rules {
    ALL,
    NONE,
    /** Over and under the boxhead and at the end. */
    THREE
  }

  /**
   * How tables are set.
   *
   * @param rules which lines are drawn
   * @param numbers alignment of figures: {@link Element#ALIGN_RIGHT} and the like
   * @param vertical where texts stand in a row: {@link Element#ALIGN_TOP} and the like
   * @param padding around each text, in points
   * @param repeats whether the boxhead is printed again on the next page
   * @param turned whether the page is printed sideways
   */
  public record Style(
      Rules rules, int numbers, int vertical, float padding, boolean repeats, boolean turned) {}

  private TablePress() {}

  public static void print(List<TableSample> samples, Style style, Path file) throws IOException {
    Rectangle size = style.turned() ? PageSize.A4.rotate() : PageSize.A4;
    Document pdf = new Document(size, 60, 60, 60, 60);
    PdfWriter.getInstance(pdf, Files.newOutputStream(file));
    pdf.open();
    Font font = new Font(TablePaper.face(), 10);
    for (TableSample sample : samples) {
      pdf.add(new Paragraph(16, "Some words stand before each of the tables. 表前有一些文字。", font));
      pdf.add(new Paragraph(22, sample.caption(), font));
      pdf.add(table(sample, style, font));
      pdf.add(new Paragraph(22, "Other words stand behind it, and they say nothing of it.", font));
    }
    pdf.close();
  }

  private static PdfPTable table(TableSample sample, Style style, Font font) {
    int columns = sample.columns().size();
    float[] widths = new float[columns];
    for (int c = 0; c < columns; c++) {
      int longest = sample.columns().get(c).replaceAll(".* / ", "").length();
      for (List<String> row : sample.rows()) {
        longest = Math.max(longest, row.get(c).replaceAll(".* / ", "").length());
      }
      widths[c] = Math.max(7, Math.min(longest, 22));
    }
    PdfPTable table = new PdfPTable(widths);
    table.setWidthPercentage(100);
    table.setSpacingBefore(8);
    table.setHeaderRows(style.repeats() ? sample.head().size() : 0);
    for (int r = 0; r < sample.head().size(); r++) {
      add(table, sample.head().get(r), style, font, r == 0, r == sample.head().size() - 1, true);
    }
    for (int r = 0; r < sample.body().size(); r++) {
      add(table, sample.body().get(r), style, font, false, r == sample.body().size() - 1, false);
    }
    return table;
  }

  private static void add(
      PdfPTable table,
      List<Field> fields,
      Style style,
      Font font,
      boolean over,
      boolean under,
      boolean heading) {
    for (Field field : fields) {
      PdfPCell cell = new PdfPCell(new Phrase(field.text(), font));
      cell.setColspan(field.columns());
      cell.setRowspan(field.rows());
      cell.setPadding(style.padding());
      boolean figure = field.text().matches("[(\\d\\-$%千'][^\\p{L}]*|\\(千元\\)");
      boolean spanner = heading && field.columns() > 1;
      cell.setHorizontalAlignment(
          figure ? style.numbers() : spanner ? Element.ALIGN_CENTER : Element.ALIGN_LEFT);
      cell.setVerticalAlignment(style.vertical());
      int lines = (over ? Rectangle.TOP : 0) | (under ? Rectangle.BOTTOM : 0);
      cell.setBorder(
          switch (style.rules()) {
            case ALL -> Rectangle.BOX;
            case NONE -> Rectangle.NO_BORDER;
            case THREE -> lines;
          });
      table.addCell(cell);
    }
  }
}
