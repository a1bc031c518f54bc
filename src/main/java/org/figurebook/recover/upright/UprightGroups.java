package org.figurebook.recover.upright;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.figurebook.recover.body.Fit;
import org.figurebook.recover.boxhead.HeadFit;
import org.figurebook.recover.choice.HeadChoice;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Titles;
import org.figurebook.recover.piece.Words;
import org.figurebook.recover.upright.UprightCells.Cell;

/**
 * A table printed a cell a line in which some labels have the name of a group above them. Where the
 * first label begins is sure only when nothing but periods stands over the values.
 */
final class UprightGroups {
  private static final int STUB_WIDTH = 12;

  private UprightGroups() {}

  /**
   * The table of some cells; null when it is not sure where its body begins.
   *
   * @param rows its rows, the first with the last line of its label alone
   */
  static UprightTable of(List<Cell> cells, List<List<List<Piece>>> rows) {
    int values = rows.get(0).size() - 1;
    int first = UprightCells.firstValue(cells);
    int body = first - 1;
    while (body > 0 && !cells.get(body - 1).piece().isPeriod()) {
      body--;
    }
    int periods = body - values;
    boolean over =
        periods >= 0
            && first - body <= 2
            && cells.subList(periods, body).stream().allMatch(c -> c.piece().isPeriod());
    if (!over || periods > 0 && cells.get(periods - 1).piece().isPeriod()) {
      return null;
    }
    int stubs = stubs(cells, periods);
    List<String> leaves = new ArrayList<>();
    cells.subList(periods - stubs, body).forEach(c -> leaves.add(c.piece().text()));
    if (stubs == 0) {
      leaves.add(0, "");
    }
    List<List<List<Piece>>> all = new ArrayList<>(rows);
    all.set(0, new ArrayList<>(rows.get(0)));
    all.get(0).set(0, cells.subList(body, first).stream().map(Cell::piece).toList());
    HeadFit.Head head = new HeadFit.Head(leaves, Collections.nCopies(leaves.size(), ""), 0, "");
    int start = cells.get(periods - stubs).at();
    int end = cells.get(body).at();
    HeadChoice.Choice choice = new HeadChoice.Choice(start, end, head, UprightTable.SURE, null);
    return new UprightTable(choice, Map.of(end, new Fit(leaves.size(), body(all, stubs), 0)));
  }

  /** The body by where it may begin: at the first label, or at the names of groups over it. */
  static Map<Integer, Fit> bodies(List<Cell> cells, List<List<List<Piece>>> rows) {
    int first = UprightCells.firstValue(cells);
    int most = rows.stream().skip(1).mapToInt(row -> row.get(0).size()).max().orElse(1);
    Map<Integer, Fit> bodies = new TreeMap<>();
    for (int lines = 1; lines <= most && lines < first; lines++) {
      List<List<List<Piece>>> all = new ArrayList<>(rows);
      all.set(0, new ArrayList<>(rows.get(0)));
      List<Cell> labels = cells.subList(first - lines, first);
      all.get(0).set(0, labels.stream().map(Cell::piece).toList());
      Fit fit = new Fit(rows.get(0).size(), body(all, 0), 0);
      bodies.put(cells.get(first - lines).at(), fit);
    }
    return bodies;
  }

  /** A body with the name of a group over its first row. */
  static Fit under(List<Piece> name, Fit body) {
    List<List<Piece>> heading = new ArrayList<>(List.of(name));
    heading.addAll(Collections.nCopies(body.columns() - 1, List.of()));
    List<Fit.Row> rows = new ArrayList<>(List.of(new Fit.Row(true, heading)));
    rows.addAll(body.rows());
    return new Fit(body.columns(), rows, body.cost());
  }

  /** How many headings of stubs stand before the periods: none, one, or two. */
  private static int stubs(List<Cell> cells, int periods) {
    int stubs = 0;
    while (stubs < 3 && periods > stubs && isStub(cells.get(periods - stubs - 1).piece())) {
      stubs++;
    }
    return stubs == 3 ? 1 : stubs;
  }

  private static boolean isStub(Piece piece) {
    return piece.isText()
        && CellText.width(piece.text()) <= STUB_WIDTH
        && !piece.opensBracket()
        && !Titles.isTitle(piece);
  }

  /** The rows: a group in a column of its own, or as a heading over its rows. */
  private static List<Fit.Row> body(List<List<List<Piece>>> rows, int stubs) {
    List<Fit.Row> out = new ArrayList<>();
    for (List<List<Piece>> row : rows) {
      List<Piece> labels = row.get(0);
      List<Piece> group = labels.subList(0, labels.size() - 1);
      List<Piece> label = labels.subList(labels.size() - 1, labels.size());
      List<List<Piece>> cells = new ArrayList<>();
      if (stubs == 2) {
        boolean total = group.isEmpty() && Words.isTotal(label.get(0).text());
        cells.add(total ? label : group);
        cells.add(total ? List.of() : label);
      } else {
        for (Piece name : group) {
          List<List<Piece>> heading = new ArrayList<>(List.of(List.of(name)));
          heading.addAll(Collections.nCopies(row.size() - 1, List.of()));
          out.add(new Fit.Row(true, heading));
        }
        cells.add(label);
      }
      cells.addAll(row.subList(1, row.size()));
      out.add(new Fit.Row(false, cells));
    }
    return out;
  }
}
