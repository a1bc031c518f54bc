package org.figurebook.recover.grid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.evidence.CheckStatus;
import org.figurebook.recover.grid.Arithmetic.Result;
import org.figurebook.recover.piece.CellNumber;

/** Checks the percentages a grid prints: parts of a hundred, and changes behind a value. */
final class PercentChecks {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Form HUNDRED_BESIDE = Form.of("\\(100(?:\\.0+)?[%％]\\)");
  private static final int FEWEST_SHARES = 2;
  private static final Pattern CHANGE = Pattern.compile("\\(([-+−–±]?\\d+(?:\\.\\d+)?)%\\)");

  /** A heading that says that a rate stands in the brackets behind a value: 人數(流失率). */
  private static final Form RATE_BESIDE =
      Form.of(
          "\\((?![^()]*(?:變|增|減|升|跌|[Cc]hange|[Gg]rowth))[^()]*(?:率|比例|百分比|佔|[Rr]ate|[Ss]hare)[^()]*\\)");

  private final Grid grid;
  private final List<List<String>> texts;
  private final CellNumber[][] numbers;
  private final GridProof proof;

  private PercentChecks(Grid grid, CellNumber[][] numbers, GridProof proof) {
    this.grid = grid;
    this.texts = grid.texts();
    this.numbers = numbers;
    this.proof = proof;
  }

  /** Adds what they find to what is known of a grid. */
  static void of(Grid grid, CellNumber[][] numbers, GridProof proof) {
    PercentChecks checks = new PercentChecks(grid, numbers, proof);
    checks.hundreds();
    checks.changes();
  }

  /** Rows of percentages, one behind the other, that make 100 in every column. */
  private void hundreds() {
    int from = 0;
    while (from < numbers.length) {
      int to = from;
      while (to < numbers.length && isPercent(to)) {
        to++;
      }
      if (to - from >= 2) {
        hundred(from, to);
      }
      from = to + 1;
    }
  }

  private boolean isPercent(int row) {
    for (int c = grid.labelColumns(); c < grid.columns().size(); c++) {
      if (numbers[row][c] == null || !numbers[row][c].percent()) {
        return false;
      }
    }
    return true;
  }

  private void hundred(int from, int to) {
    List<Result> found = new ArrayList<>();
    for (int c = grid.labelColumns(); c < grid.columns().size(); c++) {
      BigDecimal sum = BigDecimal.ZERO;
      BigDecimal slack = BigDecimal.ZERO;
      for (int r = from; r < to; r++) {
        CellNumber number = numbers[r][c];
        sum = sum.add(number.value());
        slack = slack.add(number.slack());
      }
      BigDecimal off = sum.subtract(HUNDRED).abs();
      if (off.compareTo(slack) > 0) {
        return;
      }
      CheckStatus status = off.signum() == 0 ? CheckStatus.HOLDS : CheckStatus.ROUNDING;
      found.add(
          new Result(
              "percentages-of-100",
              from,
              c,
              status,
              "100",
              sum.toPlainString(),
              to - from + " parts"));
    }
    proof.results().addAll(found);
    for (int r = from; r < to; r++) {
      for (int c = grid.labelColumns(); c < grid.columns().size(); c++) {
        proof.prove(r, c);
      }
    }
  }

  /** A change in brackets behind a value is that from the column before. */
  private void changes() {
    for (int c = grid.labelColumns() + 1; c < grid.columns().size(); c++) {
      boolean rates = RATE_BESIDE.isIn(grid.columns().get(c)) || shares(c);
      for (int r = 0; r < numbers.length && !rates; r++) {
        CellNumber now = numbers[r][c];
        CellNumber before = numbers[r][c - 1];
        if (now == null || before == null || before.value().signum() == 0) {
          continue;
        }
        Matcher m = CHANGE.matcher(texts.get(r).get(c));
        if (m.find() && !difference(r, c, m.group(1))) {
          change(r, c, m.group(1), now, before);
        }
      }
    }
  }

  /**
   * The percentages in brackets behind the values of a column are shares of the one that has 100
   * behind it, all but one of them at least: 618 (17%), 3,672 (100%).
   */
  private boolean shares(int column) {
    int whole = -1;
    for (int r = 0; r < numbers.length; r++) {
      boolean hundred = numbers[r][column] != null && HUNDRED_BESIDE.isIn(texts.get(r).get(column));
      whole = hundred ? r : whole;
    }
    if (whole < 0 || numbers[whole][column].value().signum() <= 0) {
      return false;
    }
    List<Integer> right = new ArrayList<>();
    int wrong = 0;
    for (int r = 0; r < numbers.length; r++) {
      Matcher share = CHANGE.matcher(texts.get(r).get(column));
      if (numbers[r][column] != null && share.find() && r != whole) {
        boolean holds = isShare(numbers[r][column], numbers[whole][column], share.group(1));
        right.addAll(holds ? List.of(r) : List.of());
        wrong += holds ? 0 : 1;
      }
    }
    if (right.size() < FEWEST_SHARES || wrong > 0) {
      return false;
    }
    right.forEach(r -> proof.prove(r, column));
    proof.prove(whole, column);
    String parts = right.size() + " parts";
    proof
        .results()
        .add(
            new Result(
                "percentages-of-100", whole, column, CheckStatus.ROUNDING, "100", "100", parts));
    return true;
  }

  private static boolean isShare(CellNumber part, CellNumber whole, String printed) {
    double percent = part.value().doubleValue() / whole.value().doubleValue() * 100;
    return Math.abs(percent - value(printed)) <= half(printed) + 1e-9;
  }

  /** Half of the last digit that is printed. */
  private static double half(String printed) {
    int point = printed.indexOf('.');
    return 0.5 * Math.pow(10, point < 0 ? 0 : point + 1 - printed.length());
  }

  private static double value(String printed) {
    return Double.parseDouble(
        printed.replace("+", "").replace("±", "").replace('−', '-').replace('–', '-'));
  }

  /**
   * Whether a value is what the column before it has more than the one before that, its rate in
   * brackets: 200, 250, +50 (+25%).
   */
  private boolean difference(int row, int column, String printed) {
    CellNumber from = column - 2 < grid.labelColumns() ? null : numbers[row][column - 2];
    if (from == null || from.value().signum() == 0) {
      return false;
    }
    BigDecimal more = numbers[row][column - 1].value().subtract(from.value());
    double percent = more.doubleValue() / from.value().doubleValue() * 100;
    boolean holds = Math.abs(percent - value(printed)) <= half(printed) + 1e-9;
    if (!holds || more.compareTo(numbers[row][column].value()) != 0) {
      return false;
    }
    tell(row, column, CheckStatus.HOLDS, printed, printed);
    for (int c = column - 2; c <= column; c++) {
      proof.prove(row, c);
    }
    return true;
  }

  private void change(int row, int column, String printed, CellNumber now, CellNumber before) {
    double percent = (now.value().doubleValue() / before.value().doubleValue() - 1) * 100;
    int point = printed.indexOf('.');
    int digits = point < 0 ? 0 : printed.length() - point - 1;
    boolean holds = Math.abs(percent - value(printed)) <= half(printed) + 1e-9;
    String found =
        BigDecimal.valueOf(percent).setScale(digits + 1, RoundingMode.HALF_UP).toPlainString();
    tell(row, column, holds ? CheckStatus.HOLDS : CheckStatus.DIFFERS, printed, found);
    if (holds) {
      proof.prove(row, column);
      proof.prove(row, column - 1);
    }
  }

  private void tell(int row, int column, CheckStatus status, String printed, String found) {
    String what = "change from the column before";
    proof
        .results()
        .add(new Result("printed-change", row, column, status, printed + "%", found + "%", what));
  }
}
