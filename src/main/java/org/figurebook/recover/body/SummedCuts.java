package org.figurebook.recover.body;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;

/**
 * Cuts the digits of rows, where spaces part cells and thousands alike, so that the printed totals
 * come out: of each row's own, where one column is the sum of the others in every row, or of the
 * columns, where one way to cut all rows and no other makes the numbers of the last.
 */
public final class SummedCuts {
  private static final int FEWEST_ROWS = 2;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Fit fit;
  private final int from;
  private final int to;
  private final List<Integer> at = new ArrayList<>();
  private final List<List<CellCut>> ways = new ArrayList<>();

  private SummedCuts(Fit fit, int from, int to) {
    this.fit = fit;
    this.from = from;
    this.to = to;
  }

  /** The fit with its rows cut so, where sums say how; itself where they do not. */
  public static Fit of(Fit fit) {
    int[] range = ValueRange.of(fit);
    if (range == null) {
      return fit;
    }
    SummedCuts cuts = new SummedCuts(fit, range[0], range[1]);
    return cuts.findWays() ? cuts.summed() : fit;
  }

  /** Finds the ways to cut each row; whether some row has more than one. */
  private boolean findWays() {
    boolean[] shares = shares();
    boolean open = false;
    for (int r = 0; r < fit.rows().size(); r++) {
      Fit.Row row = fit.rows().get(r);
      if (row.heading()) {
        continue;
      }
      List<CellCut> of = CellCut.of(row.cells().subList(from, to), shares);
      if (of.isEmpty()) {
        return false;
      }
      open |= of.size() > 1;
      at.add(r);
      ways.add(of);
    }
    return open && at.size() > FEWEST_ROWS;
  }

  /** The columns that hold percentages. */
  private boolean[] shares() {
    boolean[] shares = new boolean[to - from];
    for (int c = from; c < to; c++) {
      for (Fit.Row row : fit.rows()) {
        shares[c - from] |= row.cells().get(c).stream().anyMatch(p -> p.kind() == Kind.PERCENT);
      }
    }
    return shares;
  }

  private Fit summed() {
    List<CellCut> taken = SummedRows.in(ways);
    if (taken == null) {
      taken = columns();
    }
    if (taken == null || mayBeParted(taken)) {
      return fit;
    }
    List<Fit.Row> rows = new ArrayList<>(fit.rows());
    for (int i = 0; i < at.size(); i++) {
      List<List<Piece>> cells = new ArrayList<>(rows.get(at.get(i)).cells());
      for (int c = from; c < to; c++) {
        cells.set(c, taken.get(i).cells().get(c - from));
      }
      rows.set(at.get(i), new Fit.Row(false, cells));
    }
    return new Fit(fit.columns(), rows, fit.cost());
  }

  /**
   * Whether some column is joined in every row and its sum has no carry: 2 209 and 3 197 make 5 406
   * as two columns too.
   */
  private boolean mayBeParted(List<CellCut> taken) {
    for (int c = 0; c < to - from; c++) {
      int column = c;
      boolean joined = taken.stream().allMatch(cut -> cut.cells().get(column).size() > 1);
      if (joined && !isCarried(taken, column)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCarried(List<CellCut> taken, int column) {
    BigDecimal ends = BigDecimal.ZERO;
    for (int i = 0; i < taken.size(); i++) {
      BigDecimal number = taken.get(i).numbers().get(column);
      if (number != null && !TotalCuts.isTotal(fit.rows().get(at.get(i)))) {
        ends = ends.add(number.remainder(THOUSAND));
      }
    }
    return ends.compareTo(THOUSAND) >= 0;
  }

  /** The one way to cut all rows that makes the total of every column; null when there is none. */
  private List<CellCut> columns() {
    List<List<CellCut>> parts = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    int total = -1;
    for (int i = 0; i < at.size(); i++) {
      Fit.Row row = fit.rows().get(at.get(i));
      if (TotalCuts.isTotal(row)) {
        if (total >= 0) {
          return null;
        }
        total = i;
      } else if (!TotalCuts.isSubtotal(row)) {
        parts.add(ways.get(i));
        places.add(i);
      }
    }
    if (total < 0 || parts.size() < FEWEST_ROWS || total != 0 && total != at.size() - 1) {
      return null;
    }
    List<CellCut> taken = SummedColumns.of(parts, ways.get(total));
    if (taken == null) {
      return null;
    }
    List<CellCut> out = new ArrayList<>();
    for (int i = 0; i < at.size(); i++) {
      out.add(ways.get(i).get(0));
    }
    for (int i = 0; i < places.size(); i++) {
      out.set(places.get(i), taken.get(i));
    }
    out.set(total, taken.get(places.size()));
    return out;
  }
}
