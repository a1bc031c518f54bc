package org.figurebook.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.figurebook.document.Document;
import org.figurebook.evidence.Confidence;
import org.figurebook.read.DocumentReader;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which lines are a table's: its changes may be printed below its last row. */
class TableLinesTest {
  private static final String PAPER =
      """
      Piers 2021-22 2022-23
      Provision ($m) 50.0 52.5
      (+5.0%)
      (or +6.2% on
      2021-22 Original)
      (+9.9%) of the piers were repaired.
      """;

  @TempDir Path folder;

  @Test
  void changesThatACellHasAreLinesOfTheTable() throws IOException {
    Document document = DocumentReader.read(Files.writeString(folder.resolve("p.txt"), PAPER));
    Table table = table("52.5 (+5.0%)(or +6.2% on 2021-22 Original)");

    TableLines lines = TableLines.of(document, List.of(table));

    assertThat(List.of(lines.covers(3), lines.covers(4), lines.covers(5), lines.covers(6)))
        .containsExactly(true, true, true, false);
  }

  @Test
  void changesThatNoCellHasStayText() throws IOException {
    Document document = DocumentReader.read(Files.writeString(folder.resolve("p.txt"), PAPER));

    TableLines lines = TableLines.of(document, List.of(table("52.5")));

    assertThat(lines.covers(3)).isFalse();
  }

  @Test
  void theUnitOverATableIsNoQuantity() throws IOException {
    String paper = "渡輪乘客\n\n千人次\nThousand\n碼頭  2021-22  2022-23\n東岸  50.0  52.5\n";
    Document document = DocumentReader.read(Files.writeString(folder.resolve("p.txt"), paper));

    TableLines lines =
        TableLines.of(document, List.of(table("52.5", "千人次 Thousand", new int[] {5, 6})));

    assertThat(List.of(lines.covers(1), lines.covers(3), lines.covers(4)))
        .containsExactly(false, true, true);
  }

  @Test
  void digitsOverATableAreNoPartOfItsUnit() throws IOException {
    String paper = "000\n碼頭  2021-22  2022-23\n東岸  50.0  52.5\n";
    Document document = DocumentReader.read(Files.writeString(folder.resolve("p.txt"), paper));

    TableLines lines = TableLines.of(document, List.of(table("52.5", "$'000", new int[] {2, 3})));

    assertThat(lines.covers(1)).isFalse();
  }

  private static Table table(String cell) {
    return table(cell, "", new int[] {1, 2});
  }

  private static Table table(String cell, String unit, int[] range) {
    return new Table(
        "t1",
        "p.txt",
        "",
        "",
        "",
        "",
        unit,
        List.of("Piers", "2021-22", "2022-23"),
        1,
        List.of(List.of("Provision ($m)", "50.0", cell)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        range[0],
        range[1],
        1,
        Confidence.CERTAIN,
        "",
        List.of(),
        List.of());
  }
}
