package org.figurebook.recover;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a row of totals by what the columns add up to: digits with spaces between them, some of
 * which part cells, are cut so that every number is the sum of a column.
 */
final class TotalCuts {
  private static final int MOST_GROUPS = 5;
  private static final int FEWEST = 2;

  private final List<Piece> pieces;
  private final List<BigDecimal> sums;
  private final List<List<Piece>> cells = new ArrayList<>();

  private TotalCuts(List<Piece> pieces, List<BigDecimal> sums) {
    this.pieces = pieces;
    this.sums = sums;
  }

  /** The fit with its rows of totals cut so, where it can be done for the whole row. */
  static Fit of(Fit fit) {
    List<Fit.Row> rows = new ArrayList<>();
    for (Fit.Row row : fit.rows()) {
      Fit.Row cut = isTotal(row) && rows.size() >= FEWEST ? cut(row, rows, fit.columns()) : null;
      rows.add(cut == null ? row : cut);
    }
    return new Fit(fit.columns(), rows, fit.cost());
  }

  private static boolean isTotal(Fit.Row row) {
    List<Piece> label = row.cells().get(0);
    return !row.heading() && !label.isEmpty() && Words.isTotal(label.get(0).text());
  }

  private static Fit.Row cut(Fit.Row row, List<Fit.Row> above, int columns) {
    List<Piece> label = new ArrayList<>(row.cells().get(0));
    List<Piece> values = new ArrayList<>();
    while (label.size() > 1 && label.get(label.size() - 1).kind().isValue()) {
      values.add(0, label.remove(label.size() - 1));
    }
    row.cells().subList(1, columns).forEach(values::addAll);
    List<BigDecimal> sums = sums(above, columns);
    TotalCuts cuts = new TotalCuts(values, sums);
    boolean numbers = values.stream().anyMatch(p -> p.kind().isNumber());
    if (!numbers || !cuts.solve(0, 1)) {
      return null;
    }
    List<List<Piece>> cells = new ArrayList<>(List.of(label));
    cells.addAll(cuts.cells);
    while (cells.size() < columns) {
      cells.add(new ArrayList<>());
    }
    return new Fit.Row(false, cells);
  }

  /** What each column adds up to; null when no number stands in it. */
  private static List<BigDecimal> sums(List<Fit.Row> rows, int columns) {
    List<BigDecimal> sums = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      BigDecimal sum = null;
      for (Fit.Row row : rows) {
        CellNumber number =
            row.heading() || isTotal(row) ? null : CellNumber.of(text(row.cells().get(c)));
        if (number != null) {
          sum = sum == null ? number.value() : sum.add(number.value());
        }
      }
      sums.add(sum);
    }
    return sums;
  }

  private static String text(List<Piece> pieces) {
    String text = "";
    for (Piece piece : pieces) {
      text = CellText.join(text, piece.text(), text.isEmpty() ? null : piece.link());
    }
    return CellText.finish(text);
  }

  /** Whether the pieces from one on can fill the columns from one on; leaves them in the cells. */
  private boolean solve(int from, int column) {
    if (from == pieces.size()) {
      return true;
    }
    if (column == sums.size()) {
      return false;
    }
    int most = Math.min(pieces.size(), from + MOST_GROUPS);
    for (int to = from + 1; to <= most && sums.get(column) != null; to++) {
      List<Piece> cell = pieces.subList(from, to);
      CellNumber number = CellNumber.of(text(cell));
      boolean fits = number != null && number.value().compareTo(sums.get(column)) == 0;
      if (fits && isOne(cell)) {
        cells.add(new ArrayList<>(cell));
        if (solve(to, column + 1)) {
          return true;
        }
        cells.remove(cells.size() - 1);
      }
    }
    cells.add(new ArrayList<>());
    if (solve(from, column + 1)) {
      return true;
    }
    cells.remove(cells.size() - 1);
    return false;
  }

  /** Pieces that make one number. */
  private static boolean isOne(List<Piece> cell) {
    String number = cell.get(0).text();
    for (Piece piece : cell.subList(1, cell.size())) {
      if (!CellText.isThousands(number, piece.text())) {
        return false;
      }
      number = number + "," + piece.text();
    }
    return true;
  }
}
