package org.figurebook.recover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;

/**
 * Chooses where the boxhead of a table begins and ends and how many columns there are: the choice
 * under which boxhead and rows together look least odd.
 */
final class HeadChoice {
  private static final Pattern FIRST_YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final int MOST_CHOICES = 3;
  private static final double MOST_BEHIND = 8;
  private static final double MOST_BEHIND_HEAD = 4;
  private static final int LONG = 1500;
  private static final int MOST_ENDS = 13;

  /** A boxhead that ends elsewhere than where it is printed again. */
  private static final double UNLIKE_REPEATED = 4;

  /** A boxhead that ends elsewhere than where the rows' own form begins, or has other columns. */
  private static final double UNLIKE_UPRIGHT = 8;

  /** What a reading in rows must be better by. */
  private static final double IN_ROWS = 0.2;

  /** A boxhead cut off before its last period. */
  private static final double NEXT_PERIOD = 6;

  /** What odd words of headings cost, and the most they cost. */
  private static final double WORDS_WEIGHT = 0.6;

  private static final double MOST_WORDS = 4;

  /** A heading of labels that says in what they are counted. */
  private static final double STUB_WITH_UNIT = 2;

  /** What it costs that a row of headings begins within a line. */
  private static final double RUN_ON = 0.5;

  private static final int MOST_FITS = 14;
  private static final int SAMPLE = 220;
  private static final int MOST_COLUMNS = 240;

  /** What is a heading of values by its words alone. */
  private static final Pattern HEADING =
      Pattern.compile(
          ".{0,12}(?:金額|數目|人數|總額|宗數|支出|人次|款額)|[(（](?:約額|約數|.{0,3}[萬億千]元|%)[)）]"
              + "|.{2,20}[(（](?:[個宗人名間項次所元]|人次|%|百分比|公里|公頃|小時|平方米)[)）]"
              + "|[A-Z].*(?:% change.*|[(](?:HK|US)?\\$? ?(?:million|[’']000|m|%|km|hectares|thousand)[)])");

  private static final Pattern WORDS =
      Pattern.compile(".*(?:名稱|內容|詳情|備註|機構|範疇|計劃|目的|對象|類別|類型|種類|組別|職級|職系|地點|地區|區域|性質|學校|Name|Remarks|Description).{0,4}");
  /** A Chinese heading of what is counted, by its last character. */
  private static final Form COUNTED = Form.of("\\p{IsHan}{1,10}[數率額量]");

  /** The column of the notes of accounts, which many rows leave blank. */
  private static final Form NOTES = Form.of("Notes?|附註|註釋|備註編號");

  private static final HeadFit NO_FIT = HeadFit.of(List.of());

  /** What it costs that the same periods stand in a boxhead again without spanners. */
  private static final double TWICE = 4;

  private final List<Piece> pieces;
  private final int data;
  private final Map<Integer, BodySigns> signs = new HashMap<>();

  private final KnownRows rows = new KnownRows();

  private HeadChoice(List<Piece> pieces, int data) {
    this.pieces = pieces;
    this.data = data;
  }

  /**
   * The choice made.
   *
   * @param start first piece of the boxhead
   * @param end first piece of the body
   * @param head the boxhead as read
   * @param margin how much worse the next other choice is
   * @param rival the next best way to read the same boxhead, its cost how much worse it is; null
   *     when there is none
   */
  record Choice(int start, int end, HeadFit.Head head, double margin, HeadFit.Head rival) {}

  /** A way to choose; {@code fit} is without atoms when the boxhead's own form says it all. */
  private record Candidate(
      int start, int end, int columns, HeadFit.Head head, double cost, HeadFit fit) {}

  /**
   * Chooses.
   *
   * @param data index of the first piece of the first row that certainly holds data
   * @param known where a repeated boxhead shows its end; -1 when it is not known
   */
  static List<Choice> choose(List<Piece> pieces, int data, int known) {
    return new HeadChoice(pieces, data).choose(known);
  }

  private List<Choice> choose(int known) {
    List<Candidate> candidates = new ArrayList<>();
    Runs runs = Runs.of(pieces.subList(data, pieces.size()));
    int usual = runs.usual() + 1;
    int regular = runs.regular();
    UprightBody upright = UprightBody.of(pieces, data);
    HeadStarts begins = new HeadStarts(pieces, data);
    for (int start : begins.all()) {
      TreeSet<Integer> ends = new TreeSet<>(ends(start));
      if (known > start) {
        ends.add(known);
      }
      for (int end : ends) {
        double place = begins.cost(start) + leftover(end) + items(start, end);
        place += known > start && end != known ? UNLIKE_REPEATED : 0;
        place += upright != null && end != upright.start() ? UNLIKE_UPRIGHT : 0;
        Printed head = Printed.of(pieces.subList(start, end), rows);
        for (int columns : counts(head, usual)) {
          if (columns >= 2 && columns <= MOST_COLUMNS) {
            boolean unlike = upright != null && columns != upright.columns();
            boolean fewer = columns <= regular;
            double cost = place + runs.cost(columns) + (unlike || fewer ? UNLIKE_UPRIGHT : 0);
            double found = add(candidates, start, end, head, columns, cost);
            boolean asLines = HeadLevels.counts(head.lines()).contains(columns);
            boolean may = columns == usual || columns == usual + 1 || asLines;
            if (may && found > IN_ROWS) {
              inRows(candidates, start, end, head, columns, cost, columns == usual);
            }
          }
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::cost));
    return best(candidates);
  }

  /**
   * A boxhead as printed, with what holds for any number of columns.
   *
   * @param fit the readings of its atoms
   * @param lines its pieces line by line
   * @param repeats the headings that stand in it again and again
   * @param spans what may be the lower level of two
   * @param unit what its last line says of all columns
   * @param level what its last line adds to the others
   * @param grammar the readings of its rows
   * @param runOn the same where a row may begin within a line; null when none can
   */
  private record Printed(
      HeadFit fit,
      List<List<Piece>> lines,
      HeadRepeats repeats,
      HeadSpans spans,
      UnitLine unit,
      BracketLevel level,
      HeadGrammar grammar,
      HeadGrammar runOn) {
    static Printed of(List<Piece> printed, KnownRows known) {
      List<Piece> pieces = HeadTranslations.joined(printed);
      UnitLine unit = UnitLine.of(pieces);
      BracketLevel level = BracketLevel.of(unit.rest());
      HeadFit fit = HeadFit.of(HeadAtoms.of(level.rest()));
      List<List<Piece>> lines = HeadLevels.lines(level.rest());
      List<List<Piece>> parts = HeadLevels.runOn(lines);
      return new Printed(
          fit,
          HeadLevels.lines(pieces),
          HeadRepeats.of(fit.atoms()),
          HeadSpans.of(fit),
          unit,
          level,
          HeadGrammar.of(lines, known),
          parts.size() == lines.size() ? null : HeadGrammar.of(parts, known));
    }
  }

  private static TreeSet<Integer> counts(Printed head, int usual) {
    TreeSet<Integer> counts = new TreeSet<>(List.of(usual, usual + 1));
    for (int less = -1; less <= 4; less++) {
      counts.add(head.fit().atoms().size() - less);
    }
    counts.addAll(HeadLevels.counts(head.lines()));
    counts.addAll(head.repeats().counts());
    return counts;
  }

  /** Adds the readings as one row or in a form of its own; what the best of them costs. */
  private static double add(
      List<Candidate> candidates, int start, int end, Printed printed, int columns, double place) {
    HeadFit.Head plain = printed.unit().over(printed.level().over(printed.fit().head(columns)));
    HeadFit.Head formed = printed.unit().isMeasure() ? null : formed(printed, columns);
    boolean plainly = formed == null || formed.cost() >= plain.cost() + 0.5;
    HeadFit.Head head = plainly ? plain : formed;
    HeadFit fit = plainly ? printed.fit() : NO_FIT;
    double twice = isRepeated(head) || isTwiceUnderOne(head) ? TWICE : 0;
    double odd = place + head.cost() * 1.5 + twice + words(head);
    candidates.add(new Candidate(start, end, columns, head, odd, fit));
    double least = head.cost();
    if (plainly) {
      for (HeadFit.Head other : printed.spans().heads(columns)) {
        HeadFit.Head whole = printed.level().over(other);
        double cost = place + whole.cost() * 1.5;
        least = Math.min(least, whole.cost());
        candidates.add(new Candidate(start, end, columns, whole, cost, NO_FIT));
      }
    }
    return least;
  }

  /** How odd the headings are by their words. */
  private static double words(HeadFit.Head head) {
    double odd = 0;
    for (String leaf : head.leaves()) {
      odd += HeadWords.cost(leaf);
    }
    double stub = HeadWords.endsInUnit(head.leaves().get(0)) ? STUB_WITH_UNIT : 0;
    return Math.min(MOST_WORDS, WORDS_WEIGHT * odd) + stub;
  }

  /** Whether the same periods stand again behind one another with nothing over them. */
  private static boolean isRepeated(HeadFit.Head head) {
    List<String> periods =
        head.leaves().stream().filter(leaf -> Kind.of(leaf) == Kind.YEAR).toList();
    boolean bare = head.spanners().stream().allMatch(String::isEmpty);
    return bare && periods.size() > 3 && periods.stream().distinct().count() * 2 <= periods.size();
  }

  /** Whether a period stands twice under one heading. */
  private static boolean isTwiceUnderOne(HeadFit.Head head) {
    Set<String> seen = new HashSet<>();
    for (int c = 0; c < head.leaves().size(); c++) {
      String leaf = head.leaves().get(c);
      boolean under = !head.spanners().get(c).isEmpty() && Kind.of(leaf) == Kind.YEAR;
      if (under && !seen.add(head.spanners().get(c) + "|" + leaf)) {
        return true;
      }
    }
    return false;
  }

  /** The boxhead in rows, for the number of columns that its body speaks for. */
  private static void inRows(
      List<Candidate> candidates,
      int start,
      int end,
      Printed printed,
      int columns,
      double place,
      boolean spanned) {
    boolean blank = printed.fit().atoms().isEmpty();
    double stubless = printed.fit().stubless();
    HeadFit.Head lines = blank ? null : printed.grammar().head(columns, stubless);
    boolean ran = !blank && printed.runOn() != null && (lines == null || lines.cost() > RUN_ON);
    HeadFit.Head parts = ran ? printed.runOn().head(columns, stubless) : null;
    boolean better = parts != null && (lines == null || parts.cost() + RUN_ON < lines.cost());
    HeadFit.Head rows = better ? parts : lines;
    double more = better ? RUN_ON : 0;
    if (rows != null && (spanned || rows.spanners().stream().allMatch(String::isEmpty))) {
      HeadFit.Head whole = printed.unit().over(printed.level().over(rows));
      double cost = place + (whole.cost() + more + IN_ROWS) * 1.5;
      candidates.add(new Candidate(start, end, columns, whole, cost, NO_FIT));
    }
  }

  /** The boxhead as one of the forms that say which heading spans which; null when it has none. */
  private static HeadFit.Head formed(Printed printed, int columns) {
    HeadFit.Head even = HeadEven.fit(printed.lines(), columns);
    if (even != null) {
      return even;
    }
    HeadFit.Head repeats = printed.repeats().head(columns);
    HeadFit.Head levels = HeadLevels.fit(printed.lines(), columns);
    if (repeats != null && (levels == null || levels.doubt().isEmpty())) {
      return repeats;
    }
    return levels != null ? levels : HeadPairs.fit(printed.lines(), columns);
  }

  /** The best candidate of each number of columns, the best of all first. */
  private List<Choice> best(List<Candidate> candidates) {
    Map<Long, Double> bodies = new HashMap<>();
    Map<Integer, Candidate> best = new HashMap<>();
    Map<Integer, Double> costs = new HashMap<>();
    for (Candidate candidate : candidates) {
      long key = candidate.end() * 1000L + candidate.columns();
      if (!bodies.containsKey(key) && bodies.size() >= MOST_FITS) {
        continue;
      }
      double body =
          bodies.computeIfAbsent(
              key, k -> bodyCost(candidate.end(), candidate.columns(), candidate.head()));
      double cost = candidate.cost() + body;
      if (cost < costs.getOrDefault(candidate.columns(), Double.MAX_VALUE)) {
        costs.put(candidate.columns(), cost);
        best.put(candidate.columns(), candidate);
      }
    }
    List<Candidate> ranked = new ArrayList<>(best.values());
    ranked.sort(
        Comparator.<Candidate>comparingDouble(c -> costs.get(c.columns()))
            .thenComparingInt(Candidate::columns));
    List<Choice> choices = new ArrayList<>();
    for (Candidate c : ranked.subList(0, Math.min(MOST_CHOICES, ranked.size()))) {
      double other =
          ranked.size() < 2
              ? 99
              : costs.get((c == ranked.get(0) ? ranked.get(1) : ranked.get(0)).columns());
      double margin = other - costs.get(c.columns());
      if (margin > -MOST_BEHIND) {
        HeadFit.Head rival = c.fit().rival(c.head());
        choices.add(new Choice(c.start(), c.end(), c.head(), margin, rival));
      }
    }
    if (!choices.isEmpty() && pieces.size() < LONG) {
      choices.addAll(1, others(candidates, ranked.get(0), choices.get(0).margin()));
    }
    return choices;
  }

  /** Other boxheads over the same body, for sums to choose between. */
  private static List<Choice> others(List<Candidate> candidates, Candidate first, double margin) {
    List<Choice> out = new ArrayList<>();
    for (Candidate c : candidates) {
      boolean same = c.columns() == first.columns() && c != first;
      boolean near = c.cost() - first.cost() < MOST_BEHIND_HEAD && out.size() < MOST_CHOICES;
      if (same && near && !c.head().leaves().equals(first.head().leaves())) {
        out.add(new Choice(c.start(), c.end(), c.head(), margin, null));
      }
    }
    return out;
  }

  private double bodyCost(int end, int columns, HeadFit.Head head) {
    List<Piece> sample = pieces.subList(end, Math.min(pieces.size(), data + SAMPLE));
    if (sample.isEmpty()) {
      return 1e6;
    }
    BodySigns sampled = signs.computeIfAbsent(end, e -> new BodySigns(sample));
    Fit fit = BodyFit.fit(sampled, columns, hints(head));
    int rows = 0;
    int[] filled = new int[columns];
    for (Fit.Row row : fit.rows()) {
      rows += row.heading() ? 0 : 1;
      for (int c = 0; c < columns && !row.heading(); c++) {
        filled[c] += row.cells().get(c).isEmpty() ? 0 : 1;
      }
    }
    double blank = 0;
    for (int count : filled) {
      blank += count == 0 ? 2.4 : count * 3 < rows ? 0.6 : 0;
    }
    double odd = TurnedRows.cost(fit, pieces.get(end - 1)) + SplitThousands.cost(fit);
    return fit.cost() + 5 * blank + Math.min(12, 3 * wordRows(fit)) + odd;
  }

  /** Rows of words alone before the first row with a value look like a boxhead cut too early. */
  private static int wordRows(Fit fit) {
    int count = 0;
    for (Fit.Row row : fit.rows()) {
      boolean value = row.cells().stream().flatMap(List::stream).anyMatch(p -> p.kind().isValue());
      if (value) {
        return count;
      }
      count += row.heading() ? 0 : 1;
    }
    return 0;
  }

  /** What the headings say of their columns. */
  static List<FitCosts.Hint> hints(HeadFit.Head head) {
    List<FitCosts.Hint> hints = new ArrayList<>();
    for (int c = 0; c < head.leaves().size(); c++) {
      String text = head.leaves().get(c) + head.spanners().get(c);
      boolean year = Kind.of(head.leaves().get(c)) == Kind.YEAR;
      hints.add(year ? FitCosts.Hint.YEAR : hint(head.leaves().get(c), text));
    }
    return hints;
  }

  private static FitCosts.Hint hint(String leaf, String text) {
    if (NOTES.matches(leaf)) {
      return FitCosts.Hint.NOTE;
    }
    if (HeadCosts.isMeasure(text) || COUNTED.matches(leaf)) {
      return FitCosts.Hint.VALUE;
    }
    return WORDS.matcher(leaf).matches() ? FitCosts.Hint.WORDS : FitCosts.Hint.NONE;
  }

  /** Items of a list are rows, not headings. */
  private double items(int start, int end) {
    long items =
        pieces.subList(start, end).stream().filter(p -> p.lineStart() && isItem(p)).count();
    return 6 * items;
  }

  private static boolean isItem(Piece piece) {
    return ItemMarks.begins(piece.text()) && !ColumnLetters.areAll(piece.text());
  }

  /** What looks like a heading and would stand in the label of the first row. */
  private double leftover(int end) {
    double cost = isNextPeriod(end) ? NEXT_PERIOD : 0;
    for (int i = end; i < data && i + 1 < pieces.size(); i++) {
      Piece next = pieces.get(i + 1);
      boolean heading =
          HEADING.matcher(pieces.get(i).text()).matches()
              && next.lineStart()
              && (next.isText() || next.kind() == Kind.YEAR);
      boolean letters = pieces.get(i).lineStart() && ColumnLetters.areAll(pieces.get(i).text());
      cost += heading || letters ? 3 : 0;
    }
    return cost;
  }

  /** Whether the body would begin with the period that comes next after those of the boxhead. */
  private boolean isNextPeriod(int end) {
    if (end >= data || end < 2 || !HeadFit.isPeriod(pieces.get(end))) {
      return false;
    }
    int last = end - 1;
    while (last > 0 && !HeadFit.isPeriod(pieces.get(last))) {
      last--;
    }
    int before = HeadFit.isPeriod(pieces.get(last)) ? firstYear(pieces.get(last)) : 0;
    return before > 0 && firstYear(pieces.get(end)) == before + 1;
  }

  private static int firstYear(Piece period) {
    Matcher year = FIRST_YEAR.matcher(period.text());
    return year.lookingAt() ? Integer.parseInt(year.group()) : 0;
  }

  private List<Integer> ends(int start) {
    List<Integer> ends = new ArrayList<>();
    ends.add(data);
    for (int i = data - 1; i > start && ends.size() < MOST_ENDS; i--) {
      Piece piece = pieces.get(i);
      boolean may =
          piece.lineStart()
              && piece.link() != Link.WRAP
              && piece.link() != Link.JUMP
              && (!piece.text().startsWith("(") || isItem(piece));
      boolean years = pieces.subList(start, i).stream().anyMatch(p -> p.kind() == Kind.YEAR);
      boolean label = piece.text().endsWith("年") && !HeadAtoms.isPartOfYear(pieces.get(i + 1));
      if (piece.kind() == Kind.YEAR && years && !label) {
        break;
      }
      if (may && !pieces.get(i - 1).isOpen()) {
        ends.add(i);
      }
    }
    return ends;
  }
}
