package org.figurebook.recover.boxhead;

import java.util.List;
import java.util.stream.IntStream;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.ColumnSums;
import org.figurebook.recover.piece.ColumnSums.Verdict;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Words;

/**
 * What the sums of the rows say about headings that stand under one: those under it add up to the
 * total among them.
 */
final class HeadSums {
  /** A total is the sum of the columns it stands with. */
  private static final double HOLDS = -1;

  /** It is not. */
  private static final double DIFFERS = 1.2;

  /** Others stand behind a total of those before it. */
  private static final double GOES_ON = 1;

  /** The sum of all columns is not the one that is called their total. */
  private static final double ELSEWHERE = 2;

  /** A total with more words: of what it is, or the next heading. */
  private static final Form GLUED = Form.of("(?:Total|Overall|總[數計額]|合計) ?[A-Z\\p{IsHan}].*");

  private static final Form AVERAGE =
      Form.of("\\b(?:Median|Average|Mean|[Rr]ate|[Rr]atio|[Pp]ercentage)\\b|中位數|平均|比率|率[(（]%");

  /** The values of one measure grow many times over. */
  static final double OF_TWO_SIZES = 2;

  private static final int FEWEST = 3;

  private HeadSums() {}

  /** What the sums add to the cost of a boxhead; less than 0 when they speak for it. */
  static double cost(HeadFit.Head head, int stubs, ColumnSums sums) {
    int n = head.leaves().size();
    double cost = whole(head.leaves(), stubs, sums);
    for (int from = stubs, to; from < n; from = to) {
      String over = outermost(head.spanners().get(from));
      to = from + 1;
      while (to < n && !over.isEmpty() && outermost(head.spanners().get(to)).equals(over)) {
        to++;
      }
      double sum = group(head.leaves().subList(from, to), n - stubs, from - stubs, sums);
      cost += isAverage(over) ? Math.min(0, sum) : sum;
    }
    return cost;
  }

  /** Whether a heading is of averages or rates: what stands for all below it is no sum. */
  static boolean isAverage(String over) {
    return AVERAGE.isIn(over);
  }

  /** The first or last column is the sum of all others: a total is that one and no other. */
  static double whole(List<String> leaves, int stubs, ColumnSums sums) {
    int values = leaves.size() - stubs;
    boolean named = leaves.stream().skip(stubs).anyMatch(Words::isTotal);
    boolean glued = leaves.stream().skip(stubs).anyMatch(GLUED::matches);
    if (values < FEWEST || !named && !glued) {
      return 0;
    }
    boolean last = sums.of(values, values - 1, 0, values - 1) == Verdict.HOLDS;
    boolean first = sums.of(values, 0, 1, values) == Verdict.HOLDS;
    if (!last && !first) {
      return 0;
    }
    String sum = leaves.get(last ? leaves.size() - 1 : stubs);
    return Words.isTotal(sum) ? HOLDS : named || !GLUED.matches(sum) ? ELSEWHERE : 0;
  }

  private static boolean arePeriods(List<String> leaves) {
    for (String leaf : leaves) {
      if (Kind.of(leaf) != Kind.YEAR) {
        return false;
      }
    }
    return true;
  }

  private static String outermost(String spanner) {
    int inner = spanner.indexOf(" / ");
    return inner < 0 ? spanner : spanner.substring(0, inner);
  }

  /**
   * The same for columns that stand under one heading.
   *
   * @param leaves their headings
   * @param values how many columns of values there are
   * @param from the first of them among these
   */
  static double group(List<String> leaves, int values, int from, ColumnSums sums) {
    int size = leaves.size();
    if (size > 1
        && arePeriods(leaves)
        && !sums.areOfASize(values, IntStream.range(from, from + size).boxed().toList())) {
      return OF_TWO_SIZES;
    }
    if (size < FEWEST) {
      return 0;
    }
    for (int k = 2; k < size - 1; k++) {
      if (Words.isTotal(leaves.get(k))) {
        return sums.of(values, from + k, from, from + k) == Verdict.HOLDS ? GOES_ON : 0;
      }
    }
    boolean first = Words.isTotal(leaves.get(0));
    boolean total = first || Words.isTotal(leaves.get(size - 1));
    Verdict verdict =
        first
            ? sums.of(values, from, from + 1, from + size)
            : sums.of(values, from + size - 1, from, from + size - 1);
    return switch (verdict) {
      case HOLDS -> total ? HOLDS : 0;
      case DIFFERS -> total ? DIFFERS : 0;
      case OPEN -> 0;
    };
  }
}
