package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.ColumnSums;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Words;

/**
 * The readings of one printed boxhead, with what holds for any number of columns.
 *
 * @param printed its pieces
 * @param fit the readings of its atoms
 * @param lines its pieces line by line
 * @param repeats the headings that stand in it again and again
 * @param spans what may be the lower level of two
 * @param unit what its last line says of all columns
 * @param level what its last line adds to the others
 * @param grammar the readings of its rows
 * @param whole the readings of its rows by where they stand, its last line too
 * @param wraps the readings of its rows where the last heading of one is as high as two
 * @param known rows of others over the same body, and where its values stand
 * @param sums of the rows below
 */
public record HeadReadings(
    List<Piece> printed,
    HeadFit fit,
    List<List<Piece>> lines,
    HeadRepeats repeats,
    HeadSpans spans,
    UnitLine unit,
    BracketLevel level,
    HeadGrammar grammar,
    HeadGrammar whole,
    KnownRows known,
    ColumnSums sums) {
  private static final Form DAY_OF_YEARS =
      Form.of(
          "截至\\d{1,2}月\\d{1,2}日(?:止(?:的?(?:財政)?年度)?)?"
              + "|(?:(?:Financial )?[Yy]ears? ended|As at|At) (?:\\d{1,2} )?"
              + Words.MONTHS
              + "(?: \\d{1,2})?");

  private static final HeadFit NO_FIT = HeadFit.of(List.of());

  /** What the oddness of a boxhead weighs beside that of its body. */
  private static final double WEIGHT = 1.5;

  /** What a reading in rows must be better by. */
  public static final double IN_ROWS = 0.2;

  /** What odd words of headings cost, and the most they cost. */
  private static final double WORDS_WEIGHT = 0.6;

  private static final double MOST_WORDS = 4;

  /** What a heading over others costs that is two. */
  private static final double TWO = 2;

  /** What it costs that a heading of one column, such as when each thing began, spans several. */
  private static final double ATTRIBUTE = 1.5;

  /** What it costs that a heading spans the stub and some of the columns. */
  private static final double OVER_STUB = 1.5;

  /** What it costs that the first of several periods, words before it, stands over the labels. */
  private static final double PERIOD_FIRST = 2;

  /** A heading of labels that says in what they are counted. */
  private static final double STUB_WITH_UNIT = 2;

  /** What it costs that the same periods stand in a boxhead again without spanners. */
  private static final double TWICE = 4;

  /** What it costs that the first two headings are of labels, the first of several rows each. */
  private static final double TWO_STUBS = 1.5;

  /**
   * One reading.
   *
   * @param fit where its rival is found; without atoms when the boxhead's own form says it all
   * @param cost how odd it is
   * @param stubs the headings of two stubs that it has in one; empty when it has not
   */
  public record Reading(HeadFit.Head head, HeadFit fit, double cost, List<String> stubs) {
    Reading(HeadFit.Head head, HeadFit fit, double cost) {
      this(head, fit, cost, List.of());
    }
  }

  /**
   * The readings of a boxhead.
   *
   * @param known rows of others over the same body
   * @param sums of the rows below
   */
  public static HeadReadings of(List<Piece> printed, KnownRows known, ColumnSums sums) {
    List<Piece> pieces =
        YearHeads.parted(HeadTranslations.joined(MoneyUnit.placed(WrappedEnd.placed(printed))));
    UnitLine unit = UnitLine.of(pieces);
    BracketLevel level = BracketLevel.of(unit.rest());
    HeadFit fit = HeadFit.of(HeadAtoms.of(level.rest()));
    return new HeadReadings(
        pieces,
        fit,
        HeadLevels.lines(pieces),
        HeadRepeats.of(fit.atoms()),
        HeadSpans.of(fit),
        unit,
        level,
        HeadGrammar.of(RowCuts.of(HeadLevels.parted(HeadLevels.lines(level.rest()))), known, sums),
        HeadGrammar.of(RowCuts.none(HeadLevels.lines(pieces)), known, sums),
        known,
        sums);
  }

  /** The numbers of columns that may be meant, beside the usual one of the rows. */
  public Set<Integer> counts(int usual) {
    TreeSet<Integer> counts = new TreeSet<>(List.of(usual, usual + 1));
    for (int less = -1; less <= 4; less++) {
      counts.add(fit.atoms().size() - less);
    }
    counts.addAll(HeadLevels.counts(lines));
    counts.addAll(repeats.counts());
    return counts;
  }

  /** Whether a line of the boxhead has as many headings. */
  public boolean hasLineOf(int columns) {
    return HeadLevels.counts(lines).contains(columns);
  }

  /** The readings as one row or in a form of its own. */
  public List<Reading> plain(int columns) {
    HeadFit.Head plain = unit.over(level.over(fit.head(columns)));
    HeadFit.Head formed = unit.isMeasure() ? null : formed(columns);
    boolean plainly = formed == null || formed.cost() >= plain.cost() + 0.5;
    HeadFit.Head head = withPeriodOver(plainly ? plain : formed);
    double twice = isRepeated(head) || isTwiceUnderOne(head) ? TWICE : 0;
    List<Reading> out = new ArrayList<>();
    out.add(new Reading(head, plainly ? fit : NO_FIT, cost(head) + twice + words(head)));
    for (HeadFit.Head other : plainly ? spans.heads(columns) : List.<HeadFit.Head>of()) {
      HeadFit.Head whole = unit.over(level.over(other));
      out.add(new Reading(whole, NO_FIT, cost(whole) + words(whole)));
    }
    return out;
  }

  /** The reading by what stands one below the other on the page; null when there is none. */
  public Reading clustered(int columns) {
    HeadFit.Head head = HeadClusters.fit(lines, columns, known);
    return head == null ? null : new Reading(head, NO_FIT, (head.cost() + likeness(head)) * WEIGHT);
  }

  /** The reading whose first two headings are of labels; null when there is none. */
  public Reading withTwoStubs(int columns) {
    HeadFit.Head head = StubHeads.of(printed, columns);
    if (head != null) {
      return new Reading(head, NO_FIT, likeness(head) * WEIGHT);
    }
    if (printed.stream().noneMatch(piece -> piece.link() == Link.WIDE)) {
      return null;
    }
    Reading best = inRows(columns + 1, true);
    for (Reading plain : plain(columns + 1)) {
      best = best == null || plain.cost() < best.cost() ? plain : best;
    }
    HeadFit.Head two = StubHeads.joined(best.head());
    return two == null
        ? null
        : new Reading(two, NO_FIT, best.cost() + TWO_STUBS, best.head().leaves().subList(0, 2));
  }

  /**
   * A period alone on the line over all other headings, no period among them, spans them; so does
   * the day that years end with over nothing but years: 截至3月31日止年度.
   */
  private HeadFit.Head withPeriodOver(HeadFit.Head head) {
    Piece first = printed.isEmpty() ? null : printed.get(0);
    boolean alone =
        first != null
            && first.isAlone()
            && head.leaves().get(0).equals(first.text())
            && head.spanners().stream().allMatch(String::isEmpty)
            && head.leaves().size() > 2;
    if (!alone || !spans(first, head.leaves().subList(1, head.leaves().size()))) {
      return head;
    }
    List<String> leaves = new ArrayList<>(head.leaves());
    leaves.set(0, "");
    List<String> spanners = new ArrayList<>(Collections.nCopies(leaves.size(), first.text()));
    spanners.set(0, "");
    return new HeadFit.Head(leaves, spanners, head.cost(), head.doubt());
  }

  /** Whether a period spans headings that are none, or the day of a year all of them years. */
  private static boolean spans(Piece period, List<String> leaves) {
    long years = leaves.stream().filter(leaf -> Kind.of(leaf) == Kind.YEAR).count();
    return period.kind() == Kind.YEAR && years == 0
        || DAY_OF_YEARS.matches(period.text()) && years == leaves.size();
  }

  private double cost(HeadFit.Head head) {
    boolean two = head.spanners().stream().anyMatch(HeadWords::areTwo);
    boolean kind = head.spanners().stream().anyMatch(HeadWords::isAttribute);
    double odd = (two ? TWO : 0) + (kind ? ATTRIBUTE : 0);
    odd += head.leaves().size() > 2 && spansStub(head) ? OVER_STUB : 0;
    odd += likeness(head);
    return (head.cost() + HeadSums.cost(head, 1, sums) + odd) * WEIGHT;
  }

  /** What headings that say the like of their columns say of one another. */
  private double likeness(HeadFit.Head head) {
    return DatedHeads.cost(head, 1, sums)
        + (beginsWithPeriod(head) ? PERIOD_FIRST : 0)
        + PeriodGroups.cost(head)
        + HalfHeights.cost(head, printed)
        + LostTexts.cost(printed, head)
        + MeasureBesideYears.cost(head, printed)
        + SpannerUnits.cost(head)
        + PercentHeads.cost(head, 1, sums);
  }

  /** Whether the first of several periods side by side stands over the labels. */
  private boolean beginsWithPeriod(HeadFit.Head head) {
    int first = 0;
    while (first < printed.size() && !printed.get(first).isPeriod()) {
      first++;
    }
    return first + 2 < printed.size()
        && first > 0
        && printed.get(first).text().equals(head.leaves().get(0))
        && printed.get(first + 1).isPeriod()
        && printed.get(first + 2).isPeriod();
  }

  /**
   * The reading in rows; null when there is none.
   *
   * @param spanned whether headings may stand over others
   */
  public Reading inRows(int columns, boolean spanned) {
    if (fit.atoms().isEmpty()) {
      return null;
    }
    boolean places = whole.hasPlaces(columns);
    double lacking = fit.stubless();
    HeadFit.Head rows = places ? whole.head(columns, lacking) : grammar.head(columns, lacking);
    if (rows == null || !spanned && !rows.spanners().stream().allMatch(String::isEmpty)) {
      return null;
    }
    HeadFit.Head head = places ? rows : unit.over(level.over(rows));
    double twice = isRepeated(head) || isTwiceUnderOne(head) ? TWICE : 0;
    double odd = head.cost() + IN_ROWS + likeness(head);
    return new Reading(head, NO_FIT, odd * WEIGHT + twice);
  }

  /** How odd the headings are by their words. */
  private double words(HeadFit.Head head) {
    double odd = 0;
    for (int c = 0; c < head.leaves().size(); c++) {
      String leaf = head.leaves().get(c);
      boolean below = !head.spanners().get(c).isEmpty();
      odd += known.cost(leaf) - (below ? HeadWords.goingOn(leaf) : 0);
    }
    String labels = head.leaves().get(0);
    boolean unit = HeadWords.endsInUnit(labels) && !HeadWords.areClasses(labels);
    double stub = unit ? STUB_WITH_UNIT : 0;
    return Math.min(MOST_WORDS, WORDS_WEIGHT * odd) + stub;
  }

  /** Whether a heading spans the stub and some columns, but not all. */
  private static boolean spansStub(HeadFit.Head head) {
    String over = head.spanners().get(0);
    return !over.isEmpty() && !head.spanners().stream().allMatch(over::equals);
  }

  /** Whether the same periods stand again behind one another with nothing over them. */
  private static boolean isRepeated(HeadFit.Head head) {
    List<String> periods =
        head.leaves().stream().filter(leaf -> Kind.of(leaf) == Kind.YEAR).toList();
    boolean bare = head.spanners().stream().allMatch(String::isEmpty);
    return bare && periods.size() > 3 && periods.stream().distinct().count() * 2 <= periods.size();
  }

  /** Whether a heading stands twice under one. */
  private static boolean isTwiceUnderOne(HeadFit.Head head) {
    Set<String> seen = new HashSet<>();
    for (int c = 0; c < head.leaves().size(); c++) {
      String leaf = head.leaves().get(c);
      boolean under = !head.spanners().get(c).isEmpty() && !leaf.isEmpty();
      if (under && !seen.add(head.spanners().get(c) + "|" + leaf)) {
        return true;
      }
    }
    return false;
  }

  /** The boxhead as one of the forms that say which heading spans which; null when it has none. */
  private HeadFit.Head formed(int columns) {
    HeadFit.Head base = BasePeriod.fit(fit.atoms(), columns);
    HeadFit.Head late = base == null ? LatePeriod.fit(fit.atoms(), columns) : base;
    if (late != null) {
      return unit.over(level.over(late));
    }
    HeadFit.Head middle = HeadSandwich.fit(lines, columns);
    HeadFit.Head even = middle == null ? HeadEven.fit(lines, columns) : middle;
    HeadFit.Head blocks = even == null ? HeadBlocks.fit(printed, columns) : even;
    HeadFit.Head periods = blocks == null ? PeriodCycle.fit(lines, columns) : blocks;
    if (periods != null) {
      return periods;
    }
    HeadFit.Head again = repeats.head(columns);
    HeadFit.Head levels = HeadLevels.fit(lines, columns);
    if (again != null && (levels == null || levels.doubt().isEmpty())) {
      return unit.over(level.over(again));
    }
    HeadFit.Head cycle = levels == null ? HeadCycle.fit(printed, columns) : levels;
    HeadFit.Head pairs = cycle == null ? HeadPairs.fit(lines, columns) : cycle;
    return pairs != null ? pairs : MeasuresOver.fit(lines, columns);
  }
}
