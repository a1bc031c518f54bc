package org.figurebook.recover.piece;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurebook.document.Form;

/**
 * Which columns of some rows of values are the sum of others beside them, whatever stands over
 * them: columns that add up stand under one heading.
 */
public final class ColumnSums {
  private static final int MOST_PIECES = 1200;
  private static final int MOST_ROWS = 40;
  private static final int FEWEST_ROWS = 2;

  /** So many times as much is something else. */
  private static final double UNLIKE = 1000;

  /** So many times as much in nearly every row too. */
  private static final double APART = 100;

  /** The digits before a space within a number. */
  private static final Form LED = Form.of("[-+−–]?\\d{1,3}(?:\\d{3})*");

  private static final Form THREE = Form.of("\\d{3}");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What rows say of a sum. */
  public enum Verdict {
    HOLDS,
    DIFFERS,
    OPEN
  }

  private final List<List<Piece>> runs = new ArrayList<>();
  private final Map<Integer, List<List<CellNumber>>> rows = new HashMap<>();
  private final Map<List<Integer>, Verdict> verdicts = new HashMap<>();

  private ColumnSums() {}

  /**
   * The sums of a body, whose rows are the runs of values in it, with the words behind one on its
   * line as a cell that adds nothing.
   */
  public static ColumnSums of(List<Piece> body) {
    ColumnSums sums = new ColumnSums();
    List<Piece> run = new ArrayList<>();
    for (Piece piece : body.subList(0, Math.min(body.size(), MOST_PIECES))) {
      boolean behind = !run.isEmpty() && piece.link().isSameLine();
      if (piece.kind().isValue() || behind && !piece.kind().isAside()) {
        run.add(piece);
      } else if (!behind) {
        sums.keep(run);
        run = new ArrayList<>();
      }
    }
    sums.keep(run);
    return sums;
  }

  private void keep(List<Piece> run) {
    if (run.size() > 2) {
      runs.add(run);
    }
  }

  /** The rows of so many values, those too in which only one way of thousands gives so many. */
  private List<List<CellNumber>> rows(int values) {
    return rows.computeIfAbsent(
        values,
        n ->
            runs.stream()
                .map(run -> row(run, n))
                .filter(row -> !row.isEmpty())
                .limit(MOST_ROWS)
                .toList());
  }

  private static List<CellNumber> row(List<Piece> run, int values) {
    List<String> texts = new ArrayList<>();
    int thousands = 0;
    for (Piece piece : run) {
      int last = texts.size() - 1;
      if (last >= 0 && run.size() > values && isRest(piece, texts.get(last))) {
        texts.set(last, texts.get(last) + piece.text());
        thousands++;
      } else {
        texts.add(piece.text());
      }
    }
    boolean fits = texts.size() == values && thousands == run.size() - values;
    List<CellNumber> row = new ArrayList<>();
    for (String text : fits ? texts : List.<String>of()) {
      row.add(CellNumber.of(text));
    }
    return row;
  }

  /** Three digits one space behind some that they may be the thousands of: 2 634. */
  private static boolean isRest(Piece piece, String before) {
    return piece.link() == Link.PLAIN && THREE.matches(piece.text()) && LED.matches(before);
  }

  /**
   * Whether a value is the sum of others in the rows of so many values.
   *
   * @param total which value, the first being 0
   * @param from first of its parts
   * @param to behind the last of them
   */
  public Verdict of(int values, int total, int from, int to) {
    return verdicts.computeIfAbsent(
        List.of(values, total, from, to), key -> check(values, total, from, to));
  }

  /**
   * Whether the values of some columns are of one size in most of the rows of so many values: no
   * measure grows so many times over from one period to the next.
   *
   * @param columns which values, the first being 0
   */
  public boolean areOfASize(int values, List<Integer> columns) {
    int unlike = 0;
    int apart = 0;
    int all = 0;
    for (List<CellNumber> row : rows(values)) {
      double least = Double.MAX_VALUE;
      double most = 0;
      for (int column : columns) {
        CellNumber cell = row.get(column);
        double size = cell == null ? 0 : cell.value().abs().doubleValue();
        least = size > 0 ? Math.min(least, size) : least;
        most = Math.max(most, size);
      }
      all += most > 0 ? 1 : 0;
      unlike += most > least * UNLIKE ? 1 : 0;
      apart += most > least * APART ? 1 : 0;
    }
    boolean throughout = apart > FEWEST_ROWS && apart * 4 >= all * 3;
    return !throughout && (unlike < FEWEST_ROWS || unlike * 2 <= all);
  }

  /** Whether a value is printed with a percent sign in the rows of so many values, all but few. */
  public boolean arePercentages(int values, int column) {
    int with = 0;
    int without = 0;
    for (List<CellNumber> row : rows(values)) {
      CellNumber cell = row.get(column);
      with += cell != null && cell.percent() ? 1 : 0;
      without += cell != null && !cell.percent() ? 1 : 0;
    }
    return with >= FEWEST_ROWS && without * 4 <= with;
  }

  /** Whether no value of a column is printed with one. */
  public boolean areNoPercentages(int values, int column) {
    List<List<CellNumber>> rows = rows(values);
    return rows.size() >= FEWEST_ROWS
        && rows.stream().noneMatch(row -> row.get(column) != null && row.get(column).percent());
  }

  private Verdict check(int values, int total, int from, int to) {
    int holds = 0;
    int differs = 0;
    for (List<CellNumber> row : rows(values)) {
      CellNumber sum = row.get(total);
      List<CellNumber> parts = row.subList(from, to);
      if (sum != null && sum.value().signum() != 0 && !sum.percent() && !parts.contains(null)) {
        boolean hold = isSum(sum, parts);
        holds += hold ? 1 : 0;
        differs += hold ? 0 : 1;
      }
    }
    if (holds >= FEWEST_ROWS && differs * 4 <= holds) {
      return Verdict.HOLDS;
    }
    return differs >= FEWEST_ROWS && holds * 4 <= differs ? Verdict.DIFFERS : Verdict.OPEN;
  }

  private static boolean isSum(CellNumber sum, List<CellNumber> parts) {
    BigDecimal rest = sum.value();
    BigDecimal slack = sum.slack();
    for (CellNumber part : parts) {
      rest = rest.subtract(part.value());
      slack = slack.add(part.slack());
    }
    boolean rounded = sum.value().abs().compareTo(HUNDRED) >= 0;
    return rest.abs().compareTo(rounded ? slack.max(BigDecimal.ONE) : slack) <= 0;
  }
}
