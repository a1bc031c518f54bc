package org.figurebook.recover.stub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurebook.recover.body.Fit;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * The name of several rows printed without a gap before the label of the first of them: where other
 * groups begin with the same label in the second stub, what stands before it belongs in the first.
 */
public final class GluedNames {
  private static final int FEWEST = 2;

  private GluedNames() {}

  /** The fit with such names in the first stub. */
  public static Fit of(Fit fit) {
    Map<String, Integer> firsts = new HashMap<>();
    for (Fit.Row row : fit.rows()) {
      boolean named = fit.columns() > 2 && !row.heading() && !row.cells().get(0).isEmpty();
      String second = named ? text(row.cells().get(1)) : "";
      if (!second.isEmpty() && row.cells().get(1).get(0).isText()) {
        firsts.merge(second, 1, Integer::sum);
      }
    }
    firsts.values().removeIf(count -> count < FEWEST);
    if (firsts.isEmpty()) {
      return fit;
    }
    List<Fit.Row> rows = fit.rows().stream().map(row -> parted(row, firsts)).toList();
    return new Fit(fit.columns(), rows, fit.cost());
  }

  private static Fit.Row parted(Fit.Row row, Map<String, Integer> firsts) {
    if (row.heading() || !row.cells().get(0).isEmpty() || row.cells().get(1).isEmpty()) {
      return row;
    }
    List<Piece> printed = row.cells().get(1);
    Piece last = printed.get(printed.size() - 1);
    for (String first : firsts.keySet()) {
      int cut = last.text().length() - first.length();
      boolean ends = cut >= 0 && last.text().endsWith(first) && isAt(last.text(), cut);
      if (ends && (cut > 0 || printed.size() > 1)) {
        List<Piece> name = new ArrayList<>(printed.subList(0, printed.size() - 1));
        if (cut > 0) {
          name.add(last.part(0, cut));
        }
        List<List<Piece>> cells = new ArrayList<>(row.cells());
        cells.set(0, name);
        cells.set(1, List.of(last.part(cut, last.text().length())));
        return new Fit.Row(false, cells);
      }
    }
    return row;
  }

  /** Whether a label may begin at a character: behind a space, or in Chinese. */
  private static boolean isAt(String text, int cut) {
    return cut == 0 || text.charAt(cut - 1) == ' ' || CellText.isWide(text.charAt(cut));
  }

  private static String text(List<Piece> pieces) {
    String text = "";
    for (Piece piece : pieces) {
      text = CellText.join(text, piece.text(), text.isEmpty() ? Link.PLAIN : piece.link());
    }
    return text;
  }
}
