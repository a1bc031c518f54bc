package org.figurebook.samples;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets a sample as a PDF with ruled tables, page numbers and footnotes. */
final class SamplePdf {
  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\[(.*?)]]");

  private final Font font;
  private final Font heading;
  private final Font small;
  private final List<String> footnotes = new ArrayList<>();
  private int marks;

  private SamplePdf(BaseFont face) {
    font = new Font(face, 12);
    heading = new Font(face, 14);
    small = new Font(face, 9);
  }

  static void write(SampleSource source, Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = SamplePdf.class.getResourceAsStream("/fonts/WenQuanZhengHei.ttf")) {
      bytes = in.readAllBytes();
    }
    BaseFont face =
        BaseFont.createFont(
            "WenQuanZhengHei.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, bytes, null);
    Document pdf = new Document(PageSize.A4, 72, 72, 72, 90);
    PdfWriter writer = PdfWriter.getInstance(pdf, Files.newOutputStream(file));
    SamplePdf sample = new SamplePdf(face);
    writer.setPageEvent(sample.new Foot());
    pdf.open();
    for (SampleSource.Block block : source.blocks()) {
      sample.add(pdf, block);
    }
    pdf.close();
  }

  private void add(Document pdf, SampleSource.Block block) {
    switch (block.kind()) {
      case PAGE_BREAK -> pdf.newPage();
      case TABLE -> pdf.add(table(block.rows()));
      case RIGHT -> pdf.add(aligned(block.text(), font, Element.ALIGN_RIGHT));
      case CENTRED -> pdf.add(aligned(block.text(), font, Element.ALIGN_CENTER));
      case HEADING -> pdf.add(aligned(block.text(), heading, Element.ALIGN_LEFT));
      default -> pdf.add(paragraph(block.text()));
    }
  }

  private Paragraph paragraph(String text) {
    Paragraph paragraph = new Paragraph(20);
    paragraph.setSpacingAfter(8);
    Matcher note = FOOTNOTE.matcher(text);
    int from = 0;
    while (note.find()) {
      marks++;
      paragraph.add(new com.lowagie.text.Chunk(text.substring(from, note.start()), font));
      paragraph.add(new com.lowagie.text.Chunk(String.valueOf(marks), small).setTextRise(5));
      footnotes.add(marks + " " + note.group(1));
      from = note.end();
    }
    paragraph.add(new com.lowagie.text.Chunk(text.substring(from), font));
    return paragraph;
  }

  private Paragraph aligned(String text, Font face, int alignment) {
    Paragraph paragraph = new Paragraph(20, text, face);
    paragraph.setAlignment(alignment);
    paragraph.setSpacingAfter(6);
    return paragraph;
  }

  private PdfPTable table(List<List<String>> rows) {
    int columns = rows.get(0).size();
    float[] widths = new float[columns];
    for (int c = 0; c < columns; c++) {
      int column = c;
      int longest = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(1);
      widths[c] = Math.max(8, Math.min(longest, 24));
    }
    PdfPTable table = new PdfPTable(widths);
    table.setWidthPercentage(100);
    table.setHeaderRows(rows.size() > 2 ? 1 : 0);
    table.setSpacingBefore(6);
    table.setSpacingAfter(12);
    for (List<String> row : rows) {
      for (int c = 0; c < columns; c++) {
        PdfPCell cell = new PdfPCell(new Phrase(row.get(c), font));
        boolean number = c > 0 && row.get(c).matches("[(+\\-]?[\\d.,% )]+");
        cell.setHorizontalAlignment(number ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        cell.setPadding(6);
        table.addCell(cell);
      }
    }
    return table;
  }

  /** Footnotes and the page number at the foot of each page. */
  private final class Foot extends PdfPageEventHelper {
    @Override
    public void onEndPage(PdfWriter writer, Document pdf) {
      float y = 72;
      for (String note : footnotes) {
        ColumnText.showTextAligned(
            writer.getDirectContent(), Element.ALIGN_LEFT, new Phrase(note, small), 72, y, 0);
        y -= 12;
      }
      footnotes.clear();
      Phrase page = new Phrase("- " + writer.getPageNumber() + " -", small);
      ColumnText.showTextAligned(
          writer.getDirectContent(), Element.ALIGN_CENTER, page, PageSize.A4.getWidth() / 2, 36, 0);
    }
  }
}
