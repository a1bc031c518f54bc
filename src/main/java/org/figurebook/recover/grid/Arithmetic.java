package org.figurebook.recover.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.figurebook.document.Form;
import org.figurebook.evidence.CheckStatus;
import org.figurebook.recover.piece.CellNumber;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Words;

/** Checks the sums a grid prints of itself. */
public final class Arithmetic {
  private static final Form SHARE =
      Form.of(
          ".*(?:[%％率]|[Rr]ate|[Pp]er ?cent(?:age)?|比例|百分比|平均.{0,6}|[Aa]verage.{0,12}|單價|因數)\\)?");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Form PORTION =
      Form.of("[%％佔]|比例|分[布佈]|(?i:shares?\\b|distribution|proportion)");

  private static final Form BULLET = Form.of("(?:.* / )?[-–—•·] ?\\D.*");

  /**
   * One check.
   *
   * @param kind such as {@code column-total}
   * @param row row of the checked number
   * @param column column of the checked number
   * @param status what it found
   * @param expected the number printed
   * @param found the number computed; empty when it cannot be
   * @param detail in words
   */
  record Result(
      String kind,
      int row,
      int column,
      CheckStatus status,
      String expected,
      String found,
      String detail) {}

  private final Grid grid;
  private final List<List<String>> rows;
  private final CellNumber[][] numbers;
  private final boolean[] totals;
  private final boolean[] subtotals;
  private final boolean[] bullets;
  private final GridProof proof;
  private final List<Result> results;

  private Arithmetic(Grid grid) {
    this.grid = grid;
    this.rows = grid.texts();
    this.numbers = GridNumbers.of(grid);
    this.proof = new GridProof(numbers);
    this.results = proof.results();
    this.totals = new boolean[rows.size()];
    this.subtotals = new boolean[rows.size()];
    this.bullets = new boolean[rows.size()];
    for (int r = 0; r < rows.size(); r++) {
      List<String> row = rows.get(r);
      totals[r] = isLabel(row, Words::isTotal);
      subtotals[r] = isLabel(row, Words::isSubtotal);
      bullets[r] = BULLET.matches(row.get(grid.labelColumns() - 1));
    }
  }

  /**
   * What the checks of a grid say together.
   *
   * @param results every check
   * @param proven share of the numbers that take part in a sum that holds, from 0 to 1
   * @param score how well they speak for the grid: share of the checks that hold less twice the
   *     share of those that do not, and half the share of numbers proven
   */
  public record Verdict(List<Result> results, double proven, double score) {
    /** The same with the results of other checks. */
    Verdict with(List<Result> more) {
      List<Result> all = new ArrayList<>(results);
      all.addAll(more);
      return new Verdict(all, proven, score);
    }

    /** Whether a printed sum is not the one of its parts. */
    public boolean differs() {
      return results.stream().anyMatch(r -> r.status() == CheckStatus.DIFFERS);
    }
  }

  /** Checks every sum that a grid prints of its rows and columns. */
  public static Verdict check(Grid grid) {
    return new Arithmetic(grid).run();
  }

  private Verdict run() {
    columnTotals();
    rowTotals();
    parents();
    PercentChecks.of(grid, numbers, proof);
    int count = 0;
    for (CellNumber[] row : numbers) {
      for (int c = grid.labelColumns(); c < row.length; c++) {
        count += row[c] != null ? 1 : 0;
      }
    }
    double share = count == 0 ? 0 : (double) proof.proven() / count;
    return new Verdict(List.copyOf(results), share, balance() + share / 2);
  }

  /** A grid is no better for having more columns that add up. */
  private double balance() {
    int hold = 0;
    int differ = 0;
    for (Result r : results) {
      hold += holds(r) ? 1 : 0;
      differ += r.status() == CheckStatus.DIFFERS ? 1 : 0;
    }
    return hold + differ == 0 ? 0 : (double) (hold - 2 * differ) / (hold + differ);
  }

  private void columnTotals() {
    int from = 0;
    for (int r = 0; r < rows.size(); r++) {
      boolean total = totals[r];
      boolean sub = subtotals[r];
      if (!total && !sub) {
        continue;
      }
      List<Integer> parts = parts(from, r, total);
      if (r == 0 && total) {
        parts = parts(1, rows.size(), true);
      }
      if (parts.size() >= 2 || parts.size() == 1 && !sub) {
        for (int c = grid.labelColumns(); c < grid.columns().size(); c++) {
          sum(total ? "column-total" : "sub-total", r, c, parts, true);
        }
      }
      from = sub ? r + 1 : from;
    }
  }

  /** The rows that make a total: not its sub-totals, nor rows that explain a row above them. */
  private List<Integer> parts(int from, int to, boolean total) {
    List<Integer> parts = new ArrayList<>();
    boolean explains = false;
    for (int r = total ? (to == rows.size() ? from : 0) : from; r < to; r++) {
      boolean sum = totals[r] || subtotals[r];
      explains = bullets[r] && !parts.isEmpty();
      if (!sum && !explains) {
        parts.add(r);
      }
    }
    return parts;
  }

  private boolean isLabel(List<String> row, Predicate<String> words) {
    for (String text : row.subList(0, grid.labelColumns())) {
      if (words.test(CellText.lowest(text))) {
        return true;
      }
    }
    return false;
  }

  private void rowTotals() {
    for (int c = grid.labelColumns() + 2; c < grid.columns().size(); c++) {
      if (!Words.isTotal(CellText.lowest(grid.columns().get(c)))) {
        continue;
      }
      List<Integer> parts = new ArrayList<>();
      for (int p = grid.labelColumns(); p < c; p++) {
        if (isNumeric(p)) {
          parts.add(p);
        }
      }
      if (parts.size() >= 2) {
        rowTotals(c, parts);
      }
    }
  }

  /**
   * The columns that make a column of totals: all before it, or, where these do not add up in any
   * row, the fewest left out from the left with which all rows do.
   */
  private void rowTotals(int column, List<Integer> parts) {
    int before = results.size();
    for (int from = 0; from <= parts.size() - 2; from++) {
      for (int r = 0; r < rows.size(); r++) {
        sum("row-total", r, column, parts.subList(from, parts.size()), false);
      }
      List<Result> found = results.subList(before, results.size());
      long hold = found.stream().filter(Arithmetic::holds).count();
      if (from == 0 ? hold > 0 || found.size() < 2 : hold == found.size()) {
        return;
      }
      found.clear();
    }
    for (int r = 0; r < rows.size(); r++) {
      sum("row-total", r, column, parts, false);
    }
  }

  private boolean isNumeric(int column) {
    int count = 0;
    for (CellNumber[] row : numbers) {
      count += row[column] != null ? 1 : 0;
    }
    return count * 2 >= rows.size() || count >= 2;
  }

  private void sum(String kind, int row, int column, List<Integer> parts, boolean down) {
    CellNumber total = numbers[row][column];
    if (total == null) {
      return;
    }
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal slack = total.slack();
    boolean complete = true;
    int count = 0;
    for (int part : parts) {
      CellNumber number = down ? numbers[part][column] : numbers[row][part];
      if (number != null) {
        sum = sum.add(number.value());
        slack = slack.add(number.slack());
        count++;
      } else if (complete) {
        String text = down ? rows.get(part).get(column) : rows.get(row).get(part);
        complete = Kind.of(text) == Kind.DASH;
      }
    }
    if (count == 0) {
      return;
    }
    BigDecimal off = sum.subtract(total.value()).abs();
    CheckStatus status = CheckStatus.HOLDS;
    if (off.signum() != 0) {
      boolean near = off.compareTo(slack) <= 0;
      status =
          near ? CheckStatus.ROUNDING : complete ? CheckStatus.DIFFERS : CheckStatus.NOT_CHECKABLE;
    }
    if (down
        && status == CheckStatus.DIFFERS
        && (isShare(column) || isMean(total, parts, column))) {
      return;
    }
    String printed = rows.get(row).get(column);
    String found = sum.stripTrailingZeros().toPlainString();
    String detail =
        status == CheckStatus.DIFFERS
            ? "differs by " + sum.subtract(total.value()).stripTrailingZeros().toPlainString()
            : count + " parts";
    results.add(new Result(kind, row, column, status, printed, found, detail));
    if (off.signum() == 0 || status == CheckStatus.ROUNDING) {
      for (int part : parts) {
        proof.prove(down ? part : row, down ? column : part);
      }
      proof.prove(row, column);
    }
  }

  /** Shares and averages are not added up. */
  private boolean isShare(int column) {
    return SHARE.matches(grid.columns().get(column));
  }

  /** A rate for all stands between the rates of its rows, and is no sum of them. */
  private boolean isMean(CellNumber total, List<Integer> rows, int column) {
    if (PORTION.isIn(grid.columns().get(column))) {
      return false;
    }
    BigDecimal sum = BigDecimal.ZERO;
    boolean below = false;
    boolean above = false;
    for (int r : rows) {
      CellNumber number = numbers[r][column];
      if (number != null) {
        if (!number.percent() || !total.percent()) {
          return false;
        }
        sum = sum.add(number.value());
        below |= number.value().compareTo(total.value()) <= 0;
        above |= number.value().compareTo(total.value()) >= 0;
      }
    }
    // parts of a hundred are no rates
    return below && above && sum.subtract(HUNDRED).abs().compareTo(BigDecimal.ONE) > 0;
  }

  /** Rows with a bullet explain the row above them: their sum is its value. */
  private void parents() {
    for (int r = 0; r + 2 < rows.size(); r++) {
      List<Integer> parts = new ArrayList<>();
      for (int p = r + 1; p < rows.size() && bullets[p] && !bullets[r]; p++) {
        parts.add(p);
      }
      int before = results.size();
      for (int c = grid.labelColumns(); c < grid.columns().size() && parts.size() >= 2; c++) {
        sum("parent-parts", r, c, parts, true);
      }
      List<Result> found = results.subList(before, results.size());
      boolean none = found.stream().noneMatch(Arithmetic::holds);
      if (none) {
        found.clear();
      }
    }
  }

  private static boolean holds(Result result) {
    return result.status() == CheckStatus.HOLDS || result.status() == CheckStatus.ROUNDING;
  }
}
