package org.figurebook.recover.body;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.recover.piece.CellNumber;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Words;

/**
 * Puts the numbers of a row of totals where the columns add up to them: digits with spaces between
 * them, some of which part cells, are cut so that every number is the sum of a column, and a column
 * without a total, such as one of factors, is left blank. A row of numbers without a label is tried
 * as one of totals too.
 */
public final class TotalCuts {
  private static final int MOST_GROUPS = 5;
  private static final int FEWEST = 2;

  private final List<Piece> pieces;
  private final List<CellNumber> sums;
  private final List<List<Piece>> cells = new ArrayList<>();
  private final boolean[][] dead;

  private TotalCuts(List<Piece> pieces, List<CellNumber> sums) {
    this.pieces = pieces;
    this.sums = sums;
    this.dead = new boolean[pieces.size() + 1][sums.size() + 1];
  }

  /** The fit with its rows of totals cut so, where it can be done for the whole row. */
  public static Fit of(Fit fit) {
    List<Fit.Row> rows = new ArrayList<>();
    for (Fit.Row row : fit.rows()) {
      Fit.Row cut = row.heading() ? null : cut(row, rows, fit.columns());
      rows.add(cut == null ? row : cut);
    }
    return new Fit(fit.columns(), rows, fit.cost());
  }

  /** Whether a row is one of a total by its label. */
  public static boolean isTotal(Fit.Row row) {
    return !row.heading() && Words.isTotal(first(row));
  }

  /** Whether a row is one of a sub-total by its label. */
  public static boolean isSubtotal(Fit.Row row) {
    return !row.heading() && Words.isSubtotal(first(row));
  }

  private static String first(Fit.Row row) {
    return row.cells().stream().flatMap(List::stream).findFirst().map(Piece::text).orElse("");
  }

  /** Whether a row holds numbers and no words but those in brackets behind them. */
  private static boolean isNameless(Fit.Row row) {
    boolean value = false;
    int open = 0;
    for (List<Piece> cell : row.cells()) {
      for (Piece piece : cell) {
        if (!value && !piece.kind().isNumber()) {
          return false;
        }
        value = true;
        if (!piece.kind().isValue() && open == 0 && !isAside(piece)) {
          return false;
        }
        open = open(open, piece);
      }
    }
    return value;
  }

  /** A change, or words in brackets: they go with the number before them; no negative value. */
  private static boolean isAside(Piece piece) {
    boolean bracket = isBracketed(piece) && !piece.kind().isNumber();
    return piece.kind().isAside() || bracket;
  }

  /** A bracket that is closed, or goes on in the pieces behind it. */
  private static boolean isBracketed(Piece piece) {
    char last = piece.text().charAt(piece.text().length() - 1);
    boolean closed = piece.text().length() > 1 && (last == ')' || last == '）');
    return piece.opensBracket() && (closed || piece.isOpen());
  }

  /** How many brackets are open behind a piece. */
  private static int open(int before, Piece piece) {
    return CellText.depth("(".repeat(before) + piece.text());
  }

  private static Fit.Row cut(Fit.Row row, List<Fit.Row> above, int columns) {
    boolean nameless = isNameless(row);
    if (!nameless && !isTotal(row) && !isSubtotal(row)) {
      return null;
    }
    List<Piece> label = new ArrayList<>();
    List<Piece> values = new ArrayList<>();
    List<Piece> asides = new ArrayList<>();
    int open = 0;
    for (List<Piece> cell : row.cells()) {
      for (Piece piece : cell) {
        boolean aside = !values.isEmpty() && (open > 0 || isAside(piece));
        open = open(open, piece);
        boolean value = piece.kind().isValue() || aside;
        if (!value && !values.isEmpty()) {
          return null;
        }
        (aside ? asides : value ? values : label).add(piece);
      }
    }
    if (values.stream().noneMatch(p -> p.kind().isNumber())) {
      return null;
    }
    for (List<Fit.Row> parts : parts(row, above, nameless)) {
      TotalCuts cuts = new TotalCuts(values, sums(parts, columns));
      if (parts.size() >= FEWEST && cuts.solve(0, 1)) {
        return cuts.row(label, asides, columns);
      }
    }
    return null;
  }

  private Fit.Row row(List<Piece> label, List<Piece> asides, int columns) {
    List<List<Piece>> out = new ArrayList<>(List.of(label));
    out.addAll(cells);
    while (out.size() < columns) {
      out.add(new ArrayList<>());
    }
    for (Piece aside : asides) {
      List<Piece> owner = null;
      for (List<Piece> cell : cells) {
        boolean before = !cell.isEmpty() && isBefore(cell.get(0), aside);
        owner = before ? cell : owner;
      }
      if (owner != null) {
        owner.add(aside);
      }
    }
    return new Fit.Row(false, out);
  }

  private static boolean isBefore(Piece a, Piece b) {
    return a.line() < b.line() || a.line() == b.line() && a.character() < b.character();
  }

  /** The rows that may make a total, the likeliest first. */
  private static List<List<Fit.Row>> parts(Fit.Row row, List<Fit.Row> above, boolean nameless) {
    List<Fit.Row> all = new ArrayList<>();
    List<Fit.Row> since = new ArrayList<>();
    List<Fit.Row> under = new ArrayList<>();
    List<Fit.Row> subtotals = new ArrayList<>();
    for (Fit.Row each : above) {
      if (each.heading()) {
        under.clear();
      } else if (isSubtotal(each) || isTotal(each) || isNameless(each)) {
        subtotals.add(each);
        since.clear();
        under.clear();
      } else {
        all.add(each);
        since.add(each);
        under.add(each);
      }
    }
    List<Fit.Row> rest = new ArrayList<>(subtotals);
    rest.addAll(since);
    return isSubtotal(row)
        ? List.of(since, under, all)
        : nameless ? List.of(since, all, rest) : List.of(all, rest);
  }

  /** What each column adds up to; null when no number stands in it. */
  private static List<CellNumber> sums(List<Fit.Row> rows, int columns) {
    List<CellNumber> sums = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      CellNumber sum = null;
      for (Fit.Row row : rows) {
        CellNumber number = CellNumber.of(text(row.cells().get(c)));
        if (number != null) {
          BigDecimal value = sum == null ? number.value() : sum.value().add(number.value());
          BigDecimal slack = sum == null ? number.slack() : sum.slack().add(number.slack());
          sum = new CellNumber(value, slack, false);
        }
      }
      sums.add(sum);
    }
    return sums;
  }

  /** The text of a cell of such pieces; empty when there are none. */
  public static String text(List<Piece> pieces) {
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
    if (column == sums.size() || dead[from][column]) {
      return false;
    }
    int most = Math.min(pieces.size(), from + MOST_GROUPS);
    for (int to = from + 1; to <= most && sums.get(column) != null; to++) {
      List<Piece> cell = pieces.subList(from, to);
      CellNumber number = CellNumber.of(text(cell));
      boolean fits = number != null && isSum(number, sums.get(column)) && isOne(cell);
      if (fits && take(from, to, column)) {
        return true;
      }
    }
    boolean missing = !pieces.get(from).kind().isNumber();
    boolean solved = missing && take(from, from + 1, column) || take(from, from, column);
    dead[from][column] = !solved;
    return solved;
  }

  /** Puts some pieces into a column and the rest behind it, if that can be. */
  private boolean take(int from, int to, int column) {
    cells.add(new ArrayList<>(pieces.subList(from, to)));
    if (solve(to, column + 1)) {
      return true;
    }
    cells.remove(cells.size() - 1);
    return false;
  }

  /** Equal, or as near as the rounding of printed decimals allows. */
  private static boolean isSum(CellNumber total, CellNumber sum) {
    BigDecimal off = total.value().subtract(sum.value()).abs();
    boolean decimals = total.slack().signum() > 0 && total.slack().compareTo(BigDecimal.ONE) < 0;
    return off.signum() == 0 || decimals && off.compareTo(total.slack().add(sum.slack())) <= 0;
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
