package org.figurebook.recover.body;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;

/**
 * Changes in brackets that stand on a line of their own under the last values of a row, and words
 * in brackets on the line below them: each change goes with the value it stands under.
 */
public final class ChangeLines {
  private ChangeLines() {}

  /** The fit with such changes behind their values. */
  public static Fit of(Fit fit) {
    List<Fit.Row> rows = fit.rows().stream().map(r -> r.heading() ? r : spread(r)).toList();
    return new Fit(fit.columns(), rows, fit.cost());
  }

  private static Fit.Row spread(Fit.Row row) {
    int last = row.cells().size() - 1;
    while (last > 0 && row.cells().get(last).isEmpty()) {
      last--;
    }
    List<Piece> cell = row.cells().get(last);
    int from = 0;
    while (from < cell.size() && cell.get(from).kind() != Kind.CHANGE) {
      from++;
    }
    int to = from;
    while (to < cell.size() && cell.get(to).kind() == Kind.CHANGE) {
      to++;
    }
    int count = to - from;
    boolean line =
        from > 0 && count >= 2 && cell.get(from).lineStart() && cell.get(to - 1).lineEnd();
    if (!line || last - count < 0 || !arePlain(row.cells().subList(last - count + 1, last))) {
      return row;
    }
    List<List<Piece>> cells = new ArrayList<>();
    row.cells().forEach(c -> cells.add(new ArrayList<>(c)));
    cells.get(last).subList(from, to - 1).clear();
    for (int k = 0; k < count - 1; k++) {
      cells.get(last - count + 1 + k).add(cell.get(from + k));
    }
    return new Fit.Row(false, cells);
  }

  /** Numbers that have no change of their own. */
  private static boolean arePlain(List<List<Piece>> cells) {
    return cells.stream()
        .allMatch(
            c ->
                !c.isEmpty()
                    && c.get(0).kind().isNumber()
                    && c.stream().noneMatch(p -> p.kind() == Kind.CHANGE));
  }
}
