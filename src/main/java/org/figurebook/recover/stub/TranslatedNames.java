package org.figurebook.recover.stub;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.recover.body.Fit;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Piece;

/**
 * Names of several rows in two languages, the Chinese beside the label of the first row and the
 * English beside that of the second: 男 15 - 24 / Male 25 - 54. They are one name.
 */
public final class TranslatedNames {
  private static final int FEWEST = 2;

  private TranslatedNames() {}

  /** The fit with both parts of each name beside the first row. */
  public static Fit of(Fit fit) {
    List<Fit.Row> rows = new ArrayList<>(fit.rows());
    int found = 0;
    for (int r = 0; r + 1 < rows.size(); r++) {
      Fit.Row row = rows.get(r);
      Fit.Row next = rows.get(r + 1);
      if (fit.columns() > 2 && isNamed(row) && isNamed(next) && areOne(row, next)) {
        List<Piece> name = new ArrayList<>(row.cells().get(0));
        name.addAll(next.cells().get(0));
        rows.set(r, row.with(name));
        rows.set(r + 1, next.with(List.of()));
        found++;
      }
    }
    return found < FEWEST ? fit : new Fit(fit.columns(), rows, fit.cost());
  }

  /** Whether a row has a name and a label of its own. */
  private static boolean isNamed(Fit.Row row) {
    return !row.heading()
        && row.cells().get(0).size() == 1
        && row.cells().get(0).get(0).isText()
        && !row.cells().get(1).isEmpty()
        && row.cells().get(1).get(0).isText();
  }

  private static boolean areOne(Fit.Row row, Fit.Row next) {
    String chinese = row.cells().get(0).get(0).text();
    String english = next.cells().get(0).get(0).text();
    return CellText.isWide(chinese.charAt(0))
        && !CellText.hasLatin(chinese)
        && Character.isUpperCase(english.charAt(0));
  }
}
