package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Element;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Document;
import org.figurebook.evidence.Confidence;
import org.figurebook.outline.Outliner;
import org.figurebook.read.DocumentReader;
import org.figurebook.recover.TablePress.Rules;
import org.figurebook.recover.TablePress.Style;
import org.figurebook.recover.piece.CellText;
import org.figurebook.table.Table;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Made-up tables of every kind, printed with all ruling lines, three of them or none, and read
 * again: a cell is right when its row, its column with the heading, and its text are.
 */
class PrintedTableTest {
  @TempDir Path folder;

  private int cells;
  private int right;
  private final List<String> wrong = new ArrayList<>();

  @ParameterizedTest
  @EnumSource(Rules.class)
  void cellsOfPrintedTablesAreRight(Rules rules) throws IOException {
    List<Style> styles =
        List.of(
            new Style(rules, Element.ALIGN_RIGHT, Element.ALIGN_TOP, 4, true, false),
            new Style(rules, Element.ALIGN_CENTER, Element.ALIGN_MIDDLE, 5, false, false),
            new Style(rules, Element.ALIGN_LEFT, Element.ALIGN_TOP, 3, true, true),
            new Style(rules, Element.ALIGN_RIGHT, Element.ALIGN_BOTTOM, 6, false, false));
    int tables = 0;
    for (int i = 0; i < styles.size(); i++) {
      for (boolean chinese : new boolean[] {true, false}) {
        List<TableSample> samples = new ArrayList<>();
        for (int kind = 0; kind < TableSample.KINDS; kind++) {
          samples.add(TableSample.of(kind, chinese, 8 * i + kind));
        }
        Path file = folder.resolve(rules + "-" + i + chinese + ".pdf");
        TablePress.print(samples, styles.get(i), file);
        compare(file, samples);
        tables += samples.size();
      }
    }
    assertThat(tables).isGreaterThanOrEqualTo(60);
    assertThat(100.0 * right / cells)
        .as("cells right, of %d: %s", cells, String.join("\n", wrong))
        .isGreaterThanOrEqualTo(99.0);
  }

  private void compare(Path file, List<TableSample> samples) {
    Document document = DocumentReader.read(file);
    List<Table> tables = TableRecovery.recover(document, Outliner.outline(document));
    for (TableSample sample : samples) {
      String caption = CellText.compact(sample.caption());
      List<Table> found =
          tables.stream().filter(t -> CellText.compact(t.caption()).equals(caption)).toList();
      Table table = found.size() == 1 ? found.get(0) : null;
      int before = wrong.size();
      compare(file, sample, table);
      boolean check = table == null || table.confidence() == Confidence.CHECK;
      assertThat(check || wrong.size() == before).as("wrong and not to check: %s", wrong).isTrue();
    }
  }

  private void compare(Path file, TableSample sample, Table table) {
    for (int r = 0; r < sample.rows().size(); r++) {
      for (int c = 0; c < sample.columns().size(); c++) {
        cells++;
        String want = sample.columns().get(c) + " = " + sample.rows().get(r).get(c);
        String got =
            table == null || r >= table.rows().size() || c >= table.columns().size()
                ? "nothing"
                : table.columns().get(c) + " = " + table.rows().get(r).get(c);
        if (want.equals(got)) {
          right++;
        } else if (wrong.size() < 100) {
          wrong.add(
              file.getFileName()
                  + " "
                  + sample.caption()
                  + " row "
                  + r
                  + ": "
                  + want
                  + " but "
                  + got);
        }
      }
    }
  }
}
