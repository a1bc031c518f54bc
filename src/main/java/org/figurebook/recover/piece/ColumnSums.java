package org.figurebook.recover.piece;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What rows say of a sum. */
  public enum Verdict {
    HOLDS,
    DIFFERS,
    OPEN
  }

  private final Map<Integer, List<List<CellNumber>>> rows = new HashMap<>();
  private final Map<List<Integer>, Verdict> verdicts = new HashMap<>();

  private ColumnSums() {}

  /** The sums of a body, whose rows are the runs of values in it. */
  public static ColumnSums of(List<Piece> body) {
    ColumnSums sums = new ColumnSums();
    List<CellNumber> run = new ArrayList<>();
    for (Piece piece : body.subList(0, Math.min(body.size(), MOST_PIECES))) {
      if (piece.kind().isValue()) {
        run.add(CellNumber.of(piece.text()));
      } else {
        sums.keep(run);
        run = new ArrayList<>();
      }
    }
    sums.keep(run);
    return sums;
  }

  private void keep(List<CellNumber> run) {
    List<List<CellNumber>> alike = rows.computeIfAbsent(run.size(), n -> new ArrayList<>());
    if (run.size() > 2 && alike.size() < MOST_ROWS) {
      alike.add(run);
    }
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
   * @param from first of the columns
   * @param to behind the last of them
   */
  public boolean areOfASize(int values, int from, int to) {
    int unlike = 0;
    int all = 0;
    for (List<CellNumber> row : rows.getOrDefault(values, List.of())) {
      double least = Double.MAX_VALUE;
      double most = 0;
      for (CellNumber cell : row.subList(from, to)) {
        double size = cell == null ? 0 : cell.value().abs().doubleValue();
        least = size > 0 ? Math.min(least, size) : least;
        most = Math.max(most, size);
      }
      all += most > 0 ? 1 : 0;
      unlike += most > least * UNLIKE ? 1 : 0;
    }
    return unlike < FEWEST_ROWS || unlike * 2 <= all;
  }

  private Verdict check(int values, int total, int from, int to) {
    int holds = 0;
    int differs = 0;
    for (List<CellNumber> row : rows.getOrDefault(values, List.of())) {
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
