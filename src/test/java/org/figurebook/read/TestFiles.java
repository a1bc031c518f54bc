package org.figurebook.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files made for tests. */
final class TestFiles {
  static final PDFont HELVETICA = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
  static final PDFont BOLD = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);

  private TestFiles() {}

  /** Draws one page. */
  interface Drawing {
    void on(PDPageContentStream page) throws IOException;
  }

  /** A PDF with a page for each drawing. */
  static Path pdf(Path file, Drawing... drawings) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (Drawing drawing : drawings) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          drawing.on(content);
        }
      }
      document.save(file.toFile());
    }
    return file;
  }

  /** Prints one line of text. */
  static void print(PDPageContentStream page, double x, double y, double size, String text)
      throws IOException {
    page.beginText();
    page.setFont(HELVETICA, (float) size);
    page.newLineAtOffset((float) x, (float) y);
    page.showText(text);
    page.endText();
  }

  /** Prints lines one under another, 16 points apart. */
  static void print(PDPageContentStream page, double x, double y, List<String> lines)
      throws IOException {
    double at = y;
    for (String line : lines) {
      print(page, x, at, 11, line);
      at -= 16;
    }
  }

  /** Draws straight lines, four numbers each. */
  static void rule(PDPageContentStream page, double[]... lines) throws IOException {
    for (double[] line : lines) {
      page.moveTo((float) line[0], (float) line[1]);
      page.lineTo((float) line[2], (float) line[3]);
      page.stroke();
    }
  }

  /** A Word file whose main part is replaced. */
  static Path withDocumentPart(Path word, Path file, InputStream part) throws IOException {
    try (java.util.zip.ZipFile in = new java.util.zip.ZipFile(word.toFile());
        OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (ZipEntry entry : java.util.Collections.list(in.entries())) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().equals("word/document.xml")) {
          part.transferTo(zip);
        } else {
          in.getInputStream(entry).transferTo(zip);
        }
        zip.closeEntry();
      }
    }
    return file;
  }
}
