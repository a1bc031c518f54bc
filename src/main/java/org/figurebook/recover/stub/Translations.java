package org.figurebook.recover.stub;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.recover.body.Fit;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Piece;

/** Labels printed in Chinese with the same in English on the line below. */
final class Translations {
  private static final int FEWEST = 2;

  private Translations() {}

  /** The rows with every translation joined to what it translates, where that is the habit. */
  static List<Fit.Row> joined(List<Fit.Row> rows) {
    int below = 0;
    int others = 0;
    for (int i = 1; i < rows.size(); i++) {
      int own = translated(rows, i);
      below += own > 0 ? 1 : 0;
      others += own == 0 && rows.get(i).heading() ? 1 : 0;
    }
    if (below < FEWEST || below < others || below * 4 < rows.size()) {
      return rows;
    }
    List<Fit.Row> out = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Fit.Row row = rows.get(i);
      int own = i == 0 ? 0 : translated(rows, i);
      if (own > 0) {
        List<Piece> pieces = row.cells().get(0);
        Fit.Row above = out.remove(out.size() - 1);
        List<Piece> both = new ArrayList<>(above.cells().get(0));
        both.addAll(pieces.subList(0, own));
        out.add(above.with(both));
        row = own == pieces.size() ? null : row.with(pieces.subList(own, pieces.size()));
      }
      if (row != null) {
        out.add(row);
      }
    }
    return out;
  }

  /**
   * How many pieces at the beginning of a row are English lines below a Chinese label: all of a
   * heading, or those before the Chinese label of the row itself.
   */
  private static int translated(List<Fit.Row> rows, int i) {
    List<Piece> pieces = rows.get(i).cells().get(0);
    int own = 0;
    while (own < pieces.size() && isLatin(pieces.get(own))) {
      own++;
    }
    boolean all = own == pieces.size();
    boolean apart = all ? rows.get(i).heading() : pieces.get(own).lineStart();
    return own > 0 && apart && isHan(rows.get(i - 1)) ? own : 0;
  }

  private static boolean isLatin(Piece piece) {
    return !CellText.hasWide(piece.text())
        && piece.text().chars().anyMatch(c -> c >= 'a' && c <= 'z');
  }

  /** Whether all of a label, or the last of it, is Chinese. */
  private static boolean isHan(Fit.Row row) {
    List<Piece> pieces = row.cells().get(0);
    return !pieces.isEmpty() && !isLatin(pieces.get(pieces.size() - 1));
  }
}
