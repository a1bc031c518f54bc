package org.figurebook.recover.boxhead;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.recover.boxhead.HeadRow.Reading;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.ColumnSums;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Words;

/** Which headings of a row span several of the row below it, and how many each. */
final class HeadSpanning {
  private static final Form PERIOD = Form.of("(?:19|20)\\d\\d(?!.*(?:與|比較|變|over|[Cc]hange)).*");
  private static final Pattern YEARS = Pattern.compile("((?:19|20)\\d\\d)(?:[-–/／]\\d{2,4}|年)");
  private static final Pattern MONTHS = Pattern.compile("((?:19|20)\\d\\d)年\\d{1,2}月");

  /** One year spans headings, the year beside it does not. */
  private static final double MIXED = 1.2;

  /** Months stand below the financial year they are of. */
  private static final double PARTS_OF_YEAR = 1;

  private static final Form CHANGE = Form.of("按年變|變動|變幅|增減|[Cc]hange");

  /** Chinese characters of a period: 2024年4月至2025年3月底. */
  private static final int MOST_WORDS = 9;

  private static final int MOST_WAYS = 600;

  /** Ways no further apart than this are both named. */
  private static final double NEAR = 0.3;

  /** The same where several spanners have different headings below them. */
  private static final double NEAR_OPEN = 1.2;

  /** Groups of unlike size that begin alike. */
  private static final double ALIKE = 0.5;

  /** Periods under some spanners, other headings under the rest. */
  private static final double OF_KINDS = 0.4;

  /** Nothing but the number of columns says that there are levels. */
  private static final double NO_SIGN = 1.6;

  /** A heading wraps in less room than another has that does not. */
  private static final double NARROWER = 0.5;

  /** A heading over others stands half a line off them. */
  private static final double HALF = 2;

  private final Reading row;
  private final HalfHeights halves;
  private final HeadPart below;
  private final ColumnSums sums;
  private final int stubs;
  private final boolean[] periods;
  private final boolean[] changes;
  private final boolean[] periodsBelow;
  private final boolean[] beginsAsFirst;
  private final boolean allYears;
  private final boolean hasMonths;
  private final boolean anyPeriod;
  private final int widest;
  private final int widestLine;
  private final int alone;
  private final int alike;

  /** What the sums say of groups, the same in many ways. */
  private final Map<Integer, Double> summed = new HashMap<>();

  private int ways;
  private boolean open;
  private int[] best;
  private double cost = Double.MAX_VALUE;
  private double second = Double.MAX_VALUE;

  private HeadSpanning(
      Reading row, HalfHeights halves, int stubs, int spanners, HeadPart below, ColumnSums sums) {
    this.halves = row.cells().stream().allMatch(halves::has) ? HalfHeights.NONE : halves;
    this.alone = row.cells().size() - stubs - spanners;
    this.row = row;
    this.below = below;
    this.sums = sums;
    this.stubs = stubs;
    this.periods = periods(row.cells());
    this.changes = new boolean[periods.length];
    this.periodsBelow = periods(below.units());
    this.beginsAsFirst = beginAsFirst(below.units());
    this.alike = count(beginsAsFirst);
    this.allYears = areYears(below.units());
    this.hasMonths = below.units().stream().anyMatch(u -> MONTHS.matcher(u).lookingAt());
    boolean period = false;
    int wide = 0;
    int line = 0;
    for (int c = stubs; c < row.cells().size(); c++) {
      period |= periods[c];
      int own = CellText.width(row.cells().get(c));
      wide = Math.max(wide, own);
      line = Math.max(line, row.widths().get(c) == own ? own : 0);
      changes[c] = allYears && CHANGE.isIn(row.cells().get(c));
    }
    this.anyPeriod = period;
    this.widest = wide;
    this.widestLine = line;
  }

  /**
   * A row over others with so many spanners.
   *
   * @param halves which of its headings stand half a line off the row below
   * @param stubs how many of its first headings are of stubs and span nothing
   * @param more what a row more costs
   * @param sums of the rows below; null when these are not all columns
   * @return null when there is no way
   */
  static HeadPart over(
      Reading row,
      HalfHeights halves,
      int stubs,
      int spanners,
      HeadPart below,
      double more,
      ColumnSums sums) {
    HeadSpanning spanning = new HeadSpanning(row, halves, stubs, spanners, below, sums);
    spanning.place(new int[row.cells().size()], stubs, spanners, 0);
    if (spanning.best == null) {
      return null;
    }
    boolean near = spanning.second - spanning.cost < (spanning.open ? NEAR_OPEN : NEAR);
    return below.under(row, spanning.best, more + spanning.cost, near ? HeadFit.SPANS : "");
  }

  /** Tries every heading from {@code c} on as one of its own column or as a spanner. */
  private void place(int[] children, int c, int spanners, int unit) {
    int left = below.units().size() - unit;
    boolean over = spanners == 0 && left > 0;
    if (ways > MOST_WAYS || over || left < spanners || children.length - c < spanners) {
      return;
    }
    if (c == children.length) {
      if (left == 0) {
        ways++;
        weigh(children);
      }
      return;
    }
    children[c] = 0;
    place(children, c + 1, spanners, unit);
    for (int size = 1; spanners > 0 && size <= left - spanners + 1; size++) {
      children[c] = size;
      place(children, c + 1, spanners - 1, unit + size);
    }
    children[c] = 0;
  }

  private void weigh(int[] children) {
    double way = groups(children) + (areMixed(children) ? MIXED : 0);
    int unit = 0;
    for (int c = stubs; c < children.length; c++) {
      way += children[c] == 0 ? alone(c) : spanner(c, unit, children[c]);
      way += sums == null || children[c] == 0 ? 0 : sum(children, c, unit);
      unit += children[c];
    }
    if (way < cost) {
      second = cost;
      cost = way;
      best = children.clone();
      open = isOpen(children);
    } else {
      second = Math.min(second, way);
    }
  }

  /** What the sums of the rows say about the columns that a heading spans. */
  private double sum(int[] children, int c, int unit) {
    if (below.leaves().size() != below.units().size()) {
      return 0;
    }
    int before = 0;
    for (int k = stubs; k < c; k++) {
      before += children[k] == 0 ? 1 : 0;
    }
    List<String> under = below.units().subList(unit, unit + children[c]);
    int from = unit + before;
    int key = (from * below.units().size() + unit) * (below.units().size() + 1) + children[c];
    double sum =
        summed.computeIfAbsent(
            key, k -> HeadSums.group(under, below.units().size() + alone, from, sums));
    return HeadSums.isAverage(row.cells().get(c)) ? Math.min(0, sum) : sum;
  }

  /** Whether only the evenness of several groups of unlike headings speaks for them. */
  private boolean isOpen(int[] children) {
    long groups = Arrays.stream(children).filter(size -> size > 0).count();
    return groups > 1 && !allYears && new HashSet<>(below.units()).size() == below.units().size();
  }

  /** The same headings under each of several spanners; as many under each; or neither. */
  private double groups(int[] children) {
    double signs = allYears ? 0.2 : below.beside() ? 0.3 : NO_SIGN;
    int count = 0;
    int first = 0;
    boolean even = true;
    for (int size : children) {
      first = count == 0 ? size : first;
      even &= size == 0 || size == first;
      count += size > 0 ? 1 : 0;
    }
    if (count < 2) {
      return signs + (count == 1 ? 0 : 1.0);
    }
    if (even && areSame(first)) {
      return 0;
    }
    if (allYears && beginAnew(children)) {
      return 0.2;
    }
    if (beginAlike(children)) {
      return ALIKE;
    }
    return areOfKinds(children) ? OF_KINDS : signs + (even ? 1.0 : 1.4);
  }

  /** Whether the same headings stand in every group of so many. */
  private boolean areSame(int size) {
    for (int k = size; k < below.units().size(); k++) {
      if (!below.units().get(k).equals(below.units().get(k - size))) {
        return false;
      }
    }
    return true;
  }

  /** Whether periods stand under some spanners, and nothing but other headings under the rest. */
  private boolean areOfKinds(int[] children) {
    boolean periodsOnly = false;
    boolean othersOnly = false;
    int unit = 0;
    for (int size : children) {
      int periods = 0;
      for (int k = unit; k < unit + size; k++) {
        periods += periodsBelow[k] ? 1 : 0;
      }
      if (size == 1 || periods > 0 && periods < size) {
        return false;
      }
      periodsOnly |= size > 0 && periods == size;
      othersOnly |= size > 0 && periods == 0;
      unit += size;
    }
    return periodsOnly && othersOnly;
  }

  /** Whether every group begins with the same Chinese heading, which stands nowhere else. */
  private boolean beginAlike(int[] children) {
    int unit = 0;
    int groups = 0;
    for (int size : children) {
      if (size > 0 && !beginsAsFirst[unit]) {
        return false;
      }
      groups += size > 0 ? 1 : 0;
      unit += size;
    }
    return groups == alike;
  }

  /** Which headings below begin with the Chinese words that the first is or begins with. */
  private static boolean[] beginAsFirst(List<String> headings) {
    boolean[] begin = new boolean[headings.size()];
    String first = CellText.beforeLatin(headings.get(0));
    boolean chinese = first.length() > 1 && CellText.isWide(first.charAt(0));
    for (int k = 0; k < begin.length && chinese; k++) {
      begin[k] = CellText.beforeLatin(headings.get(k)).equals(first);
    }
    return begin;
  }

  private static int count(boolean[] flags) {
    int count = 0;
    for (boolean flag : flags) {
      count += flag ? 1 : 0;
    }
    return count;
  }

  /** Whether years go up within every group and each begins where they start anew. */
  private boolean beginAnew(int[] children) {
    int unit = 0;
    for (int size : children) {
      for (int k = Math.max(1, unit); k < unit + size; k++) {
        boolean later = below.units().get(k).compareTo(below.units().get(k - 1)) > 0;
        if (later == (k == unit)) {
          return false;
        }
      }
      unit += size;
    }
    return true;
  }

  /** Whether one period spans headings, or is spanned, while one beside it stands alone. */
  private boolean areMixed(int[] children) {
    boolean spans = false;
    boolean alone = false;
    int unit = 0;
    for (int c = stubs; c < children.length; c++) {
      spans |= children[c] > 0 && (periods[c] || periodsBelow[unit]);
      alone |= periods[c] && children[c] == 0;
      unit += children[c];
    }
    return spans && alone && !hasMonths;
  }

  private double alone(int c) {
    return anyPeriod && periods[c] ? 0.8 : 0;
  }

  private double spanner(int c, int unit, int size) {
    String text = row.cells().get(c);
    double odd = Words.saysAll(text) ? 2 : 0;
    boolean parts = periods[c] && hasMonths && arePartsOf(text, unit, size);
    boolean dated = periodsBelow[unit] && !parts && (periods[c] || PERIOD.matches(text));
    odd += dated ? 1.5 : 0;
    odd -= parts && size > 1 ? PARTS_OF_YEAR : 0;
    odd += CellText.width(text) < widest ? 0.05 : 0;
    int room = size - 1;
    for (int k = unit; k < unit + size; k++) {
      room += below.widths().get(k) + 1;
    }
    int line = row.widths().get(c);
    boolean wraps = line < CellText.width(text);
    boolean needless = wraps && CellText.width(text) <= room;
    boolean narrow = !wraps && line > 2 * room + 2;
    odd += allYears && changes[c] ? 0.8 : 0;
    odd += wraps && line < widestLine ? NARROWER : 0;
    odd += size > 1 ? 0 : wraps && !needless ? 0.3 : 0.7;
    odd += halves.has(text) ? HALF : 0;
    return odd + (needless ? 1 : 0) + (narrow ? 0.4 : 0) - 0.01 * c;
  }

  /** Whether what stands below a financial year are months of it. */
  private boolean arePartsOf(String year, int unit, int size) {
    Matcher years = YEARS.matcher(year);
    if (!years.lookingAt()) {
      return false;
    }
    int first = Integer.parseInt(years.group(1));
    for (String part : below.units().subList(unit, unit + size)) {
      Matcher month = MONTHS.matcher(part);
      int of = month.lookingAt() ? Integer.parseInt(month.group(1)) : 0;
      if (of != first && of != first + 1) {
        return false;
      }
    }
    return true;
  }

  private static boolean[] periods(List<String> headings) {
    boolean[] periods = new boolean[headings.size()];
    for (int i = 0; i < periods.length; i++) {
      periods[i] = isPeriod(headings.get(i));
    }
    return periods;
  }

  private static boolean areYears(List<String> headings) {
    for (String heading : headings) {
      if (Kind.of(HeadWords.withoutRemarks(heading)) != Kind.YEAR) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPeriod(String text) {
    return PERIOD.mayMatch(text)
        && (Kind.of(text) == Kind.YEAR || PERIOD.matches(text) && !isMeasured(text));
  }

  /** Whether a year is followed by so many words that they say what is measured in it. */
  private static boolean isMeasured(String text) {
    return HeadWords.withoutRemarks(text).chars().filter(c -> CellText.isWide((char) c)).count()
        > MOST_WORDS;
  }
}
