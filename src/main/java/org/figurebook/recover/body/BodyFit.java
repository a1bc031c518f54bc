package org.figurebook.recover.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;

/**
 * Puts a stream of pieces into the columns of a table.
 *
 * <p>The cheapest way through the stream is found by dynamic programming over the column of each
 * piece: a piece goes on in the cell of the piece before it, opens a later cell of the same row, or
 * opens a new row; or it is a heading over the rows after it. What kinds stand in which column is
 * learned from the best way found and the search repeated, so that rows with something missing are
 * read by the habit of the others. Time grows with pieces times columns.
 */
public final class BodyFit {
  private static final int MOST_SKIPPED = 8;
  private static final int ROUNDS = 3;
  private static final byte MERGE = 0;

  /** What cannot be a label among labels. */
  private static final double NO_LABEL = 3;

  /** The name of several rows that is printed beside another of them. */
  private static final double NO_NAME = 0.1;

  private static final byte CELL = 1;
  private static final byte ROW = 2;

  private final List<Piece> pieces;
  private final int columns;
  private final BodySigns signs;
  private final double[] mergeCost;
  private final double[] cellCost;
  private final double[][] kindCost;
  private final double[] skipCost;
  private final boolean notes;
  private final boolean named;

  private BodyFit(BodySigns signs, int columns, List<FitCosts.Hint> hints) {
    this.pieces = signs.pieces();
    this.columns = columns;
    this.signs = signs;
    this.mergeCost = new double[pieces.size()];
    this.cellCost = new double[pieces.size()];
    this.kindCost = new double[Kind.values().length][columns];
    this.skipCost = new double[columns];
    this.notes = columns > 2 && hints.get(1) == FitCosts.Hint.NOTE;
    for (int c = 0; c < columns; c++) {
      for (Kind kind : Kind.values()) {
        kindCost[kind.ordinal()][c] = FitCosts.kind(kind, c, hints.get(c));
      }
      skipCost[c] =
          switch (hints.get(c)) {
            case NOTE -> 0.3;
            case ONLY_WORDS -> 0.7;
            case WHEN -> 1.5;
            default -> c == 0 || c == columns - 1 ? 2 : 3.5;
          };
    }
    FitCosts.Hint second = hints.get(Math.min(1, columns - 1));
    StubPairs pairs = StubPairs.of(pieces, columns, second == FitCosts.Hint.WORDS);
    boolean two = pairs.found() && second != FitCosts.Hint.VALUE;
    this.named = two && pairs.again();
    if (two) {
      twoStubs();
    }
  }

  /** The name of several rows is printed once, and left out in the others. */
  private void twoStubs() {
    skipCost[0] = named ? NO_NAME : 0.3;
    for (Kind kind : Kind.values()) {
      boolean label = kind == Kind.TEXT || kind == Kind.YEAR;
      kindCost[kind.ordinal()][1] = label ? 0.1 : NO_LABEL;
    }
  }

  /** The best fit into that many columns. */
  public static Fit fit(BodySigns signs, int columns, List<FitCosts.Hint> hints) {
    Fit bare = UnlabelledRows.of(signs.pieces(), columns);
    if (bare != null) {
      return bare;
    }
    BodyFit fit = new BodyFit(signs, columns, hints);
    fit.price();
    Fit best = fit.search();
    for (int round = 1; round < ROUNDS; round++) {
      fit.learn(best);
      best = fit.search();
    }
    return best;
  }

  private Fit search() {
    int n = pieces.size();
    int states = columns + 1;
    double[] cost = new double[states];
    byte[][] how = new byte[n][states];
    short[][] from = new short[n][states];
    Arrays.fill(cost, FitCosts.NEVER * 10);
    double lead = 0;
    for (int c = 0; c < Math.min(columns, MOST_SKIPPED); c++) {
      cost[c] = lead + kindOf(0, c);
      how[0][c] = ROW;
      lead += skipCost[c];
    }
    cost[columns] = heading(0);
    how[0][columns] = ROW;
    for (int i = 1; i < n; i++) {
      cost = step(i, cost, how[i], from[i]);
    }
    double trailing = 0;
    int end = columns;
    double best = cost[columns] + 6;
    for (int c = columns - 1; c >= 0; c--) {
      if (cost[c] + trailing < best) {
        best = cost[c] + trailing;
        end = c;
      }
      trailing = Math.min(trailing + skipCost[c], 6);
    }
    return trace(how, from, end, best);
  }

  /** What it costs each piece to go on and to open a cell, with what the columns make likely. */
  private void price() {
    int known = signs.commas() ? 0 : columns;
    int[] cuts = Magnitudes.cut(pieces, signs.thousands(), known, notes);
    for (int i = 1; i < pieces.size(); i++) {
      mergeCost[i] = signs.merge(i) + (cuts[i] < 0 ? 1 : 0);
      cellCost[i] = signs.cell(i) + (cuts[i] > 0 ? 1 : 0);
    }
  }

  private double[] step(int i, double[] cost, byte[] how, short[] from) {
    Piece piece = pieces.get(i);
    double merge = mergeCost[i];
    double cell = cellCost[i];
    double row = signs.row(i) + signs.rowDoubt(i);
    double[] next = new double[columns + 1];
    int rowEnd = 0;
    double endCost = Double.MAX_VALUE;
    double trailing = 0;
    for (int c = columns - 1; c >= 0; c--) {
      if (cost[c] + trailing < endCost) {
        endCost = cost[c] + trailing;
        rowEnd = c;
      }
      trailing = Math.min(trailing + skipCost[c], 6);
    }
    if (cost[columns] < endCost && !piece.link().isSameLine()) {
      endCost = cost[columns];
      rowEnd = columns;
    }
    double[] kinds = kindCost[piece.kind().ordinal()];
    double oddFirst = oddIn(i, 0);
    double odd = oddIn(i, 1);
    double leading = 0;
    for (int c = 0; c < columns; c++) {
      next[c] = cost[c] + merge;
      how[c] = MERGE;
      from[c] = (short) c;
      double kind = kinds[c] + (c == 0 ? oddFirst : odd);
      double skipped = 0;
      for (int p = c - 1; p >= 0 && p >= c - 1 - MOST_SKIPPED; p--) {
        double way = cost[p] + cell + skipped + kind;
        if (way < next[c]) {
          next[c] = way;
          how[c] = CELL;
          from[c] = (short) p;
        }
        skipped += skipCost[p];
      }
      if (c < MOST_SKIPPED) {
        double way = endCost + row + leading + kind;
        if (way < next[c]) {
          next[c] = way;
          how[c] = ROW;
          from[c] = (short) rowEnd;
        }
        leading += skipCost[c];
      }
    }
    headings(i, cost, how, from, next, endCost + signs.row(i), rowEnd, merge);
    return next;
  }

  private void headings(
      int i,
      double[] cost,
      byte[] how,
      short[] from,
      double[] next,
      double opened,
      int rowEnd,
      double merge) {
    next[columns] = opened + heading(i);
    how[columns] = ROW;
    from[columns] = (short) rowEnd;
    Piece piece = pieces.get(i);
    double more = piece.link().isSameLine() ? 0.1 : merge;
    more += piece.kind().isNumber() || piece.kind() == Kind.DATE ? 10 : piece.isText() ? 0 : 3;
    if (cost[columns] + more < next[columns]) {
      next[columns] = cost[columns] + more;
      how[columns] = MERGE;
      from[columns] = (short) columns;
    }
  }

  private double heading(int i) {
    return columns == 1 ? FitCosts.NEVER : signs.heading(i);
  }

  private double kindOf(int i, int column) {
    return kindCost[pieces.get(i).kind().ordinal()][column] + oddIn(i, column);
  }

  /** What makes a piece odd in a column beside its kind; in all but the first it is the same. */
  private double oddIn(int i, int column) {
    double odd = 0;
    if (signs.isLostGroup(i)) {
      odd = 6;
    }
    if (signs.isNumbered(i) && column > 0) {
      odd += 8;
    }
    return odd;
  }

  private Fit trace(byte[][] how, short[][] from, int end, double cost) {
    int n = pieces.size();
    int[] column = new int[n];
    byte[] step = new byte[n];
    int c = end;
    for (int i = n - 1; i >= 0; i--) {
      column[i] = c;
      step[i] = how[i][c];
      c = from[i][c];
    }
    List<Fit.Row> rows = new ArrayList<>();
    Fit.Row open = null;
    for (int i = 0; i < n; i++) {
      if (step[i] == ROW || open == null) {
        open = new Fit.Row(column[i] == columns, new ArrayList<>());
        for (int k = 0; k < columns; k++) {
          open.cells().add(new ArrayList<>());
        }
        rows.add(open);
      }
      open.cells().get(column[i] == columns ? 0 : column[i]).add(pieces.get(i));
    }
    return new Fit(columns, rows, cost);
  }

  /** Learns what stands in each column. */
  private void learn(Fit fit) {
    int kinds = Kind.values().length;
    for (int c = 0; c < columns; c++) {
      double[] count = new double[kinds];
      double numbers = 0;
      double all = 0;
      double blank = 0;
      for (Fit.Row row : fit.rows()) {
        if (row.heading()) {
          continue;
        }
        List<Piece> cell = row.cells().get(c);
        if (cell.isEmpty()) {
          blank++;
          continue;
        }
        Kind kind = cell.get(0).kind();
        count[kind.ordinal()]++;
        numbers += kind.isValue() ? 1 : 0;
        all++;
      }
      for (Kind kind : Kind.values()) {
        double guess = Math.exp(-kindCost[kind.ordinal()][c]);
        double like = kind.isValue() && all > 0 ? numbers / all : 0;
        double p = (0.7 * count[kind.ordinal()] + 0.3 * like * all + 0.6 * guess) / (all + 0.6);
        kindCost[kind.ordinal()][c] = Math.min(5, -Math.log(Math.min(1, p)));
      }
      double p = (blank + 0.1) / (all + blank + 1.5);
      skipCost[c] = c == 0 && named ? NO_NAME : Math.max(0.3, Math.min(5, -Math.log(p)));
    }
  }
}
