package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.figurebook.document.Document;
import org.figurebook.evidence.Confidence;
import org.figurebook.outline.Outliner;
import org.figurebook.read.DocumentReader;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is aligned on a page without being a table, and tables of unusual shapes. */
class NoTableTest {
  private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

  @TempDir Path folder;

  @Test
  void runningTextInTwoColumnsIsNoTable() throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      rows.add(
          new String[] {
            "In " + (2000 + i) + " some " + (40 + i) + " trees were planted on the",
            "hill, and " + (300 + 7 * i) + " more in the year that was next"
          });
    }
    assertThat(tables(rows, 60, 320)).isEmpty();
  }

  @Test
  void contentsAreNoTable() throws IOException {
    List<String[]> rows = new ArrayList<>();
    rows.add(new String[] {"Contents", "Page"});
    for (int i = 1; i < 12; i++) {
      rows.add(new String[] {"Chapter " + i + " on gardens ..................", "" + i * 7});
    }
    assertThat(tables(rows, 60, 400)).isEmpty();
  }

  @Test
  void numberedParagraphsAreNoTable() throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (int i = 1; i < 12; i++) {
      rows.add(
          new String[] {
            i + ".",
            "In " + (2010 + i) + " the department planted " + (1000 + i) + " trees on hills"
          });
      rows.add(new String[] {"", "and looked after " + (70 + i) + " kilometres of trails."});
    }
    assertThat(tables(rows, 60, 110)).isEmpty();
  }

  @Test
  void aTemplateWithoutNumbersIsNoTable() throws IOException {
    List<String[]> rows = new ArrayList<>();
    rows.add(new String[] {"District", "2022", "2023", "2024"});
    rows.add(new String[] {"East"});
    rows.add(new String[] {"West"});
    rows.add(new String[] {"North"});
    assertThat(tables(rows, 60, 200, 300, 400)).isEmpty();
  }

  @Test
  void twoTablesSideBySideAreDoubted() throws IOException {
    List<String[]> rows =
        List.of(
            new String[] {"District", "2022", "2023", "Kind", "Cases"},
            new String[] {"East", "12", "15", "Noise", "7"},
            new String[] {"West", "14", "18", "Light", "9"});
    assertThat(tables(rows, 60, 130, 180, 330, 420))
        .allMatch(t -> t.confidence() == Confidence.CHECK && t.doubt().contains("side by side"));
  }

  @Test
  void aTableOfOneRowIsOne() throws IOException {
    List<String[]> rows = new ArrayList<>();
    rows.add(new String[] {"Year", "Visitors", "Guides", "Trails"});
    rows.add(new String[] {"2024", "1,204", "31", "17"});
    assertThat(tables(rows, 60, 200, 300, 400))
        .extracting(Papers::grid)
        .containsExactly("Year|Visitors|Guides|Trails\n2024|1,204|31|17\n");
  }

  @Test
  void tenThousandRowsTakeTimeInProportion() throws IOException {
    time(1000);
    double few = time(2500);
    double many = time(10_000);
    assertThat(many / few).isLessThan(4 * 2.5);
  }

  private double time(int count) throws IOException {
    List<String[]> rows = new ArrayList<>();
    rows.add(new String[] {"Item", "2023", "2024"});
    for (int i = 0; i < count; i++) {
      rows.add(new String[] {"Trail " + i, "" + i * 3, "" + i * 7 % 1000});
    }
    Path file = print(rows, 60, 200, 300);
    long start = System.nanoTime();
    List<Table> tables = read(file);
    double seconds = (System.nanoTime() - start) / 1e9;
    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).rows()).hasSize(count);
    return seconds;
  }

  @Test
  void twoHundredColumnsAreRead() throws IOException {
    double[] places = new double[200];
    String[] head = new String[200];
    String[] one = new String[200];
    String[] two = new String[200];
    for (int c = 0; c < 200; c++) {
      places[c] = 60 + c * 40;
      head[c] = c == 0 ? "Item" : "c" + c;
      one[c] = c == 0 ? "East" : "" + c;
      two[c] = c == 0 ? "West" : "" + c * 3;
    }
    List<Table> tables = tables(List.of(head, one, two), places);
    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).rows().get(1)).containsExactly(two);
  }

  private List<Table> tables(List<String[]> rows, double... places) throws IOException {
    return read(print(rows, places));
  }

  private static List<Table> read(Path file) {
    Document document = DocumentReader.read(file);
    return TableRecovery.recover(document, Outliner.outline(document));
  }

  /** Prints rows 16 points apart, their texts at the same places. */
  private Path print(List<String[]> rows, double... places) throws IOException {
    Path file = folder.resolve("paper.pdf");
    float width = (float) Math.max(595, places[places.length - 1] + 100);
    try (PDDocument document = new PDDocument()) {
      for (int from = 0; from < rows.size(); from += 45) {
        PDPage page = new PDPage(new PDRectangle(width, 842));
        document.addPage(page);
        try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
          pen.setFont(FONT, 10);
          for (int r = from; r < Math.min(rows.size(), from + 45); r++) {
            for (int c = 0; c < rows.get(r).length; c++) {
              pen.beginText();
              pen.newLineAtOffset((float) places[c], 780 - (r - from) * 16);
              pen.showText(rows.get(r)[c]);
              pen.endText();
            }
          }
        }
      }
      document.save(file.toFile());
    }
    return file;
  }
}
