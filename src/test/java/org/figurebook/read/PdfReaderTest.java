package org.figurebook.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.figurebook.read.TestFiles.print;
import static org.figurebook.read.TestFiles.rule;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.util.Matrix;
import org.figurebook.document.Document;
import org.figurebook.document.DrawnTable;
import org.figurebook.document.DrawnTable.DrawnCell;
import org.figurebook.document.Finding;
import org.figurebook.document.Line;
import org.figurebook.document.ReadStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderTest {
  @TempDir Path folder;

  @Test
  void aDrawnTableKeepsItsMergedCells() throws IOException {
    Document document =
        read(
            page -> {
              print(page, 60, 760, 11, "Expenditure of the two schemes");
              rule(
                  page,
                  new double[] {50, 740, 350, 740},
                  new double[] {150, 720, 350, 720},
                  new double[] {50, 700, 350, 700},
                  new double[] {50, 680, 350, 680},
                  new double[] {50, 740, 50, 680},
                  new double[] {150, 740, 150, 680},
                  new double[] {250, 720, 250, 680},
                  new double[] {350, 740, 350, 680});
              print(page, 55, 716, 11, "Scheme");
              print(page, 155, 726, 11, "Expenditure ($m)");
              print(page, 155, 706, 11, "2023-24");
              print(page, 255, 706, 11, "2024-25");
              print(page, 55, 686, 11, "Greening");
              print(page, 155, 686, 11, "1,234.5");
              print(page, 255, 686, 11, "987");
            });
    DrawnTable table = document.tables().get(0);
    assertThat(table.ruled()).isTrue();
    assertThat(table.cells())
        .extracting(
            c -> c.row() + " " + c.column() + " " + c.rowSpan() + " " + c.columnSpan(),
            DrawnCell::text)
        .containsExactly(
            tuple("0 0 2 1", "Scheme"),
            tuple("0 1 1 2", "Expenditure ($m)"),
            tuple("1 1 1 1", "2023-24"),
            tuple("1 2 1 1", "2024-25"),
            tuple("2 0 1 1", "Greening"),
            tuple("2 1 1 1", "1,234.5"),
            tuple("2 2 1 1", "987"));
    DrawnCell amount = table.cells().get(5);
    Line line = document.lines().get(amount.place().line() - 1);
    assertThat(line.raw().substring(amount.place().character() - 1)).startsWith("1,234.5");
    assertThat(table.lineStart()).isGreaterThan(1);
    assertThat(document.lines().subList(table.lineStart() - 1, table.lineEnd()))
        .extracting(Line::text)
        .contains("Greening  1,234.5  987");
  }

  @Test
  void textInColumnsIsReadColumnByColumn() throws IOException {
    List<String> left =
        List.of(
            "The department keeps twelve parks",
            "in all districts of the city, and it",
            "plans to open another in the year",
            "after next. Each park has a visitor",
            "centre where people can learn of",
            "the plants and birds of the place.",
            "Entry to all of the parks is free.");
    List<String> right =
        List.of(
            "Staff of the parks are trained in",
            "first aid and in the care of trees.",
            "They guide groups from schools on",
            "most days of the week, and answer",
            "questions by telephone. Their work",
            "was praised in a survey made last",
            "year among visitors of all ages.");
    Document document =
        read(
            page -> {
              print(page, 50, 720, left);
              print(page, 320, 720, right);
            });
    List<String> expected = new java.util.ArrayList<>(left);
    expected.addAll(right);
    assertThat(printed(document)).containsExactlyElementsOf(expected);
  }

  @Test
  void cellsWithoutLinesArePartedByTwoSpaces() throws IOException {
    Document document =
        read(
            page -> {
              print(page, 50, 700, 11, "Visitors");
              print(page, 200, 700, 11, "1 053");
              print(page, 300, 700, 11, "1 541");
            });
    assertThat(printed(document)).containsExactly("Visitors  1 053  1 541");
    assertThat(document.tables()).isEmpty();
  }

  @Test
  void aRaisedDigitIsAMarkAndNotPartOfTheNumber() throws IOException {
    Document document =
        read(
            page -> {
              print(page, 50, 700, 12, "It received 204");
              double end = 50 + 12 * TestFiles.HELVETICA.getStringWidth("It received 204") / 1000;
              print(page, end, 705, 7, "3");
              print(page, end + 8, 700, 12, "applications.");
            });
    assertThat(printed(document)).containsExactly("It received 204³ applications.");
  }

  @Test
  void aTurnedPageIsReadInItsOwnDirection() throws IOException {
    Document document =
        read(
            page -> {
              page.transform(Matrix.getRotateInstance(Math.PI / 2, 595, 0));
              print(page, 60, 500, 11, "Annex A");
              rule(
                  page,
                  new double[] {50, 480, 250, 480},
                  new double[] {50, 460, 250, 460},
                  new double[] {50, 440, 250, 440},
                  new double[] {50, 480, 50, 440},
                  new double[] {150, 480, 150, 440},
                  new double[] {250, 480, 250, 440});
              print(page, 55, 465, 11, "Year");
              print(page, 155, 465, 11, "Cases");
              print(page, 55, 445, 11, "2024");
              print(page, 155, 445, 11, "1 204");
            });
    assertThat(printed(document)).containsExactly("Annex A", "Year  Cases", "2024  1 204");
    assertThat(document.tables()).hasSize(1);
    assertThat(document.tables().get(0).cells())
        .extracting(DrawnCell::text)
        .containsExactly("Year", "Cases", "2024", "1 204");
  }

  @Test
  void pagesWithoutTextAreNamed() throws IOException {
    Document document =
        read(
            page -> print(page, 50, 700, 11, "The only page with text."),
            page -> {
              var image =
                  new java.awt.image.BufferedImage(4, 4, java.awt.image.BufferedImage.TYPE_INT_RGB);
              page.drawImage(
                  org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory.createFromImage(
                      new org.apache.pdfbox.pdmodel.PDDocument(), image),
                  0,
                  0,
                  500,
                  700);
            });
    assertThat(document.status()).isEqualTo(ReadStatus.PARTIAL);
    assertThat(document.pages()).isEqualTo(2);
    assertThat(document.findings()).extracting(Finding::code).containsExactly("page-no-text");
    assertThat(document.findings().get(0).place().page()).isEqualTo(2);
  }

  @Test
  void linesHaveBoxes() throws IOException {
    Document document = read(page -> print(page, 50, 700, 12, "One line."));
    Line line = document.lines().get(0);
    assertThat(line.box().left()).isBetween(49.0, 52.0);
    assertThat(line.box().top()).isBetween(120.0, 142.0);
    assertThat(line.box().right()).isGreaterThan(line.box().left());
  }

  private Document read(TestFiles.Drawing... pages) throws IOException {
    return DocumentReader.read(TestFiles.pdf(folder.resolve("paper.pdf"), pages));
  }

  private static List<String> printed(Document document) {
    return document.lines().stream().filter(l -> !l.isBlank()).map(Line::text).toList();
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }
}
