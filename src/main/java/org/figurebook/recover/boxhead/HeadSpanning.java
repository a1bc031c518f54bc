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
  /** A time that ends now: 過去5年, 1 year, since 2031. */
  private static final Form SPAN_OF_TIME =
      Form.of(
          "(?:過去|最近|首|未來)\\d{1,2}個?[年月季週].*|自(?:19|20)\\d\\d年.*起"
              + "|(?:(?:Past|Last|Next) )?\\d{1,2}[- ](?:years?|months?)|[Ss]ince .*(?:19|20)\\d\\d");

  private static final Form PERIOD = Form.of("(?:19|20)\\d\\d(?!.*(?:與|比較|變|增減|over|[Cc]hange)).*");
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

  /** A heading wraps in less room than another has that does not. */
  private static final double NARROWER = 0.5;

  /** A heading over others stands half a line off them. */
  private static final double HALF = 2;

  /** A heading over others is called as one of those below. */
  private static final double SAME = 2;

  private final Reading row;
  private final HalfHeights halves;
  private final boolean within;
  private final HeadPart below;
  private final ColumnSums sums;
  private final int stubs;
  private final boolean[] periods;
  private final boolean[] changes;
  private final boolean[] periodsBelow;
  private final boolean allYears;
  private final boolean hasMonths;
  private final boolean anyPeriod;
  private final int widest;
  private final int widestLine;
  private final int alone;
  private final HeadGroups groups;

  /** What the sums say of groups, the same in many ways. */
  private final Map<Integer, Double> summed = new HashMap<>();

  private int ways;
  private boolean open;
  private int[] best;
  private double cost = Double.MAX_VALUE;

  /** What the best way costs by all but its words, which tell no way surely. */
  private double bare = Double.MAX_VALUE;

  private double second = Double.MAX_VALUE;

  /**
   * A row over another, as it is printed.
   *
   * @param halves which of its headings stand half a line off the row below
   * @param within whether its last heading ends beside the row below, and so spans nothing
   * @param aside whether headings of the row below stand beside one another
   */
  record Upper(Reading row, HalfHeights halves, boolean within, boolean aside) {}

  private HeadSpanning(Upper upper, int stubs, int spanners, HeadPart below, ColumnSums sums) {
    this.row = upper.row();
    this.within = upper.within();
    HalfHeights own = upper.halves();
    this.halves = row.cells().stream().allMatch(own::has) ? HalfHeights.NONE : own;
    this.alone = row.cells().size() - stubs - spanners;
    this.below = below;
    this.sums = sums;
    this.stubs = stubs;
    this.periods = periods(row.cells());
    this.changes = new boolean[periods.length];
    this.periodsBelow = periods(below.units());
    this.allYears = areYears(below.units());
    this.groups =
        new HeadGroups(
            below.units(), periodsBelow, allYears, below.beside() || within || upper.aside());
    this.hasMonths = below.units().stream().anyMatch(u -> MONTHS.matcher(u).lookingAt());
    boolean period = false;
    int wide = 0;
    int line = 0;
    for (int c = stubs; c < row.cells().size(); c++) {
      period |= periods[c];
      int width = CellText.width(row.cells().get(c));
      wide = Math.max(wide, width);
      line = Math.max(line, row.widths().get(c) == width ? width : 0);
      changes[c] = CHANGE.isIn(row.cells().get(c));
    }
    this.anyPeriod = period;
    this.widest = wide;
    this.widestLine = line;
  }

  /**
   * A row over others with so many spanners.
   *
   * @param stubs how many of its first headings are of stubs and span nothing
   * @param more what a row more costs
   * @param sums of the rows below; null when these are not all columns
   * @return null when there is no way
   */
  static HeadPart over(
      Upper upper, int stubs, int spanners, HeadPart below, double more, ColumnSums sums) {
    Reading row = upper.row();
    HeadSpanning spanning = new HeadSpanning(upper, stubs, spanners, below, sums);
    spanning.place(new int[row.cells().size()], stubs, spanners, 0);
    if (spanning.best == null) {
      return null;
    }
    boolean near = spanning.second - spanning.bare < (spanning.open ? NEAR_OPEN : NEAR);
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
      if (left == 0 && !(within && children[c - 1] > 0)) {
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
    double way = groups.cost(children) + (areMixed(children) ? MIXED : 0);
    int unit = 0;
    for (int c = stubs; c < children.length; c++) {
      way += children[c] == 0 ? alone(c) : spanner(c, unit, children[c]);
      way += sums == null || children[c] == 0 ? 0 : sum(children, c, unit);
      unit += children[c];
    }
    for (int c : row.broken()) {
      way -= (children[c] > 0) != (children[c - 1] > 0) ? Ways.BROKEN : 0;
    }
    double whole = way + SpannerKin.cost(row.cells(), children, below.units());
    whole += sums == null || whole >= cost ? 0 : percent(children);
    if (whole < cost) {
      second = Math.min(second, bare);
      cost = whole;
      bare = way;
      best = children.clone();
      open = isOpen(children);
    } else {
      second = Math.min(second, way);
    }
  }

  /** What the percentages among the values say of one way. */
  private double percent(int[] children) {
    HeadPart part = below.under(row, children, 0, "");
    HeadFit.Head head = new HeadFit.Head(part.leaves(), part.spanners(), 0, "");
    return PercentHeads.cost(head, stubs, sums);
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
    odd += changes[c] && periodsBelow[unit] ? 0.8 : 0;
    odd += wraps && line < widestLine ? NARROWER : 0;
    odd += size > 1 ? 0 : wraps && !needless ? 0.3 : 0.7;
    odd += halves.has(text) ? HALF : 0;
    odd += SpannerUnits.cost(text, below.units().subList(unit, unit + size));
    odd += !periods[c] && below.units().contains(text) ? SAME : 0;
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
    return SPAN_OF_TIME.matches(text)
        || PERIOD.mayMatch(text)
            && (Kind.of(text) == Kind.YEAR || PERIOD.matches(text) && !isMeasured(text));
  }

  /** Whether a year is followed by so many words that they say what is measured in it. */
  private static boolean isMeasured(String text) {
    return HeadWords.withoutRemarks(text).chars().filter(c -> CellText.isWide((char) c)).count()
        > MOST_WORDS;
  }
}
