package org.figurebook.recover.doubt;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.recover.grid.Grid;
import org.figurebook.recover.piece.StubWords;
import org.figurebook.recover.piece.Words;

/**
 * Doubts whether the headings stand over their own columns, by the order of what they say: what
 * names the rows stands first, periods stand side by side with the same words behind them.
 */
final class HeadOrder {
  private static final String YEAR =
      "(?:(?:19|20)\\d\\d(?:[-–/／](?:\\d{4}|\\d\\d))?|[一二三四五六七八九○〇零]{4}(?=年))";
  private static final Form PERIOD_ALONE = Form.of(YEAR + "(?:財政年度|年度|學年|年)?");
  private static final Pattern PERIOD_FIRST =
      Pattern.compile(YEAR + "(?:財政年度|年度|學年|年)? ?(.*)", Pattern.DOTALL);
  private static final Form PERIOD_BEHIND =
      Form.of(".*[^\\d\\s].*" + YEAR + "(?:年度?)?[^\\d(（]{0,4}");

  /** What is said of a year: not what a row is called. */
  private static final Form BASIS =
      Form.of(
          "[(（【\\[$%#*^'’/].*|.*[(（].*|\\p{IsHan}*(?:實際|修訂|原來|核准|預算|預測|估計|開支|臨時|數字|截至)\\p{IsHan}*"
              + "|(?i:.*\\b(?:actual|estimate[sd]?|revised|original|approved|budget|forecast|provisional|planned?|outturn|target|final|draft|figures?|restated|hk|us|as|to|up|no|first|q[1-4])\\b.*)|\\d.*");

  private static final Form DIGITS = Form.of("\\d+");

  /** A period and, in brackets, what is said of it; what may stand behind the last one is aside. */
  private static final Form PERIOD_BARE =
      Form.of(YEAR + "(?:財政年度|年度|學年|年)?(?:\\d{1,2}月(?:\\d{1,2}日)?)?(?: ?[(（][^()（）]*[)）])?");

  /** A period and words behind it, as a label has. */
  private static final Form PERIOD_AND_WORDS =
      Form.of(YEAR + "(?:財政年度|年度|學年|年)?(?:\\p{IsHan}{4}.*| [A-Z][a-z]{2,}.*)");

  private static final Form BOUND =
      Form.of("[(（](?:[Uu]p to|[Aa]s at|[Aa]s of|[Uu]ntil|截至|首|上半)[^()（）]*[)）]");

  private static final Form BRACKET = Form.of(" ?[(（][^()（）]*[)）]");

  /** Two periods that make one, or are compared. */
  private static final Form RANGE =
      Form.of(
          "^[年度財政學\\d月日底 ]*(?:[至到~～與及較比/／–—-]|(?i:(?:to|over|and|vs|than|from|against|compared)\\b))");

  private static final Pattern EACH_YEAR =
      Pattern.compile("(?:19|20)\\d\\d(?:[-–/／]\\d\\d(?!\\d))?");

  private static final Form PERIOD_PLAIN =
      Form.of(
          "(?:As at |截至)?(?:[123]?\\d [A-Z][a-z]+ )?"
              + YEAR
              + "(?:財政年度|年度|學年|年)?(?: [A-Z][a-z]+ Year)?");

  /** English words that may be two headings. */
  private static final Form TWO_HEADINGS = Form.of("[A-Z][a-z]+ (?:[A-Z][a-z]+(?: .*)?|%)");

  /** What is said of a year's value. */
  private static final Form OF_PERIOD =
      Form.of(
          "[變增減升跌差佔率%％]|(?i:change|difference|variance|share|per cent|percentage|rate|remark|note)");

  private static final Form PERIOD = Form.of(YEAR);

  /** A value that is aimed at, beside those that were reached: it names no rows. */
  private static final Form TARGET = Form.of("目標|Targets?");

  private HeadOrder() {}

  /** Adds what is odd about the order of the headings. */
  static void add(Grid grid, List<String> doubts) {
    List<String> heads = grid.columns();
    boolean corner = !heads.get(0).isEmpty();
    if (heads.size() > 2 && !corner && isOverRows(heads, grid.labelColumns())) {
      doubts.add(overRows(heads.get(1)));
    }
    if (corner && heads.size() > 2 && endsInPeriod(heads)) {
      doubts.add(Misfits.STUB_ENDS_IN_PERIOD);
    }
    if (isOneLonger(heads)) {
      doubts.add(
          "a heading ends in what another behind it says alone: its beginning may span both");
    }
    if (isPeriodFirst(heads)) {
      doubts.add("one period stands before other headings: it may stand over them");
    }
    if (heads.stream().anyMatch(HeadOrder::areTwoPeriods)) {
      doubts.add(Misfits.TWO_PERIODS);
    }
    if (isBoundOfNoPeriod(heads)) {
      doubts.add("a bracket says until when under a heading of no period: it may be of another");
    }
    if (isSpannerLonger(heads)) {
      doubts.add("a spanner says more than a period: its end may be a heading of its own");
    }
    if (isChangeBeforePeriods(heads)) {
      doubts.add(Misfits.CHANGE_BEFORE_PERIODS);
    }
    if (arePeriodsLast(heads)) {
      doubts.add(Misfits.PERIODS_LAST);
    }
    if (hasLongLastPeriod(heads)) {
      doubts.add(Misfits.LABEL_IN_PERIOD);
    }
    if (haveOddTails(heads)) {
      doubts.add("unlike words stand behind the periods: a label may be in the headings");
    }
  }

  /** What a heading that may name rows, over the first values, leaves open. */
  private static String overRows(String heading) {
    return Words.isNote(heading)
        ? "a heading of notes stands beside the labels"
        : TARGET.matches(heading)
            ? "targets stand beside periods: the heading may be that of the labels"
            : Misfits.NAME_OVER_VALUES;
  }

  /** Whether the first heading of values is a period and none of the others is one or a change. */
  private static boolean isPeriodFirst(List<String> heads) {
    if (heads.size() == 3) {
      return PERIOD_PLAIN.matches(heads.get(1)) && TWO_HEADINGS.matches(heads.get(2));
    }
    return heads.size() > 3
        && PERIOD_PLAIN.matches(heads.get(1))
        && heads.stream().skip(2).noneMatch(h -> PERIOD.isIn(h) || OF_PERIOD.isIn(h));
  }

  /**
   * Whether a heading ends in what the headings behind it say alone of other dates: Change 2022-23,
   * then 2023-24.
   */
  private static boolean isOneLonger(List<String> heads) {
    List<String> shapes =
        heads.stream().skip(1).filter(PERIOD::isIn).map(HeadOrder::shape).toList();
    for (int c = 0; c < shapes.size(); c++) {
      String shape = shapes.get(c);
      if (shapes.subList(c + 1, shapes.size()).stream().anyMatch(other -> endsIn(shape, other))) {
        return true;
      }
    }
    return false;
  }

  private static String shape(String heading) {
    return DIGITS.replacedIn(BRACKET.removedFrom(heading), "0");
  }

  /** Whether a heading says two periods that are no range, or one below another of its form. */
  private static boolean areTwoPeriods(String heading) {
    String[] levels = heading.split(" / ");
    for (int k = 0; k < levels.length; k++) {
      String level = BRACKET.removedFrom(levels[k]);
      Set<String> years = new HashSet<>();
      Matcher year = EACH_YEAR.matcher(level);
      int end = -1;
      boolean apart = false;
      while (year.find()) {
        apart |= end >= 0 && !RANGE.isIn(level.substring(end, year.start()));
        years.add(year.group());
        end = year.end();
      }
      if (years.size() > 1 && apart) {
        return true;
      }
      boolean dated = k > 0 && years.size() == 1;
      if (dated && shape(levels[k]).equals(shape(levels[k - 1]))) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsIn(String shape, String other) {
    return shape.length() > other.length() && shape.endsWith(other);
  }

  /** Whether the corner is empty and the name of the rows, or what is no period, stands next. */
  private static boolean isOverRows(List<String> heads, int labels) {
    String next = heads.get(1);
    if (labels > 1 || StubWords.are(next)) {
      return !next.isEmpty();
    }
    boolean period = PERIOD_FIRST.matcher(next).matches();
    long periods = heads.stream().skip(2).filter(h -> PERIOD_FIRST.matcher(h).matches()).count();
    return !period && periods > 1 && periods + 2 >= heads.size() && next.indexOf('/') < 0;
  }

  private static boolean endsInPeriod(List<String> heads) {
    boolean others =
        heads.stream().skip(1).filter(h -> PERIOD_FIRST.matcher(h).matches()).count() > 1;
    String corner = BRACKET.removedFrom(heads.get(0));
    boolean dated = heads.stream().skip(1).filter(PERIOD::isIn).count() > 1;
    return others && PERIOD_BEHIND.matches(heads.get(0)) || dated && PERIOD.isIn(corner);
  }

  private static boolean isBoundOfNoPeriod(List<String> heads) {
    boolean periods = heads.stream().anyMatch(PERIOD_ALONE::matches);
    return periods
        && heads.stream().anyMatch(h -> BOUND.isIn(h) && !PERIOD.isIn(BRACKET.removedFrom(h)));
  }

  /** Whether a spanner begins as one before it, which is a period, and goes on: 2031年全年平均. */
  private static boolean isSpannerLonger(List<String> heads) {
    List<String> over =
        heads.stream()
            .filter(h -> h.contains(" / ") && PERIOD.isIn(h))
            .map(h -> shape(h.substring(0, h.indexOf(" / "))))
            .toList();
    for (int c = 1; c < over.size(); c++) {
      String first = over.get(0);
      if (over.get(c).length() > first.length() && over.get(c).startsWith(first)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isChangeBeforePeriods(List<String> heads) {
    for (int c = 1; c + 2 < heads.size(); c++) {
      boolean change = OF_PERIOD.isIn(heads.get(c)) && !PERIOD.isIn(heads.get(c));
      if (change
          && PERIOD_BARE.matches(heads.get(c + 1))
          && PERIOD_BARE.matches(heads.get(c + 2))) {
        return true;
      }
    }
    return false;
  }

  /** Whether two or more bare periods end the boxhead behind two or more headings of values. */
  private static boolean arePeriodsLast(List<String> heads) {
    int first = heads.size();
    while (first > 1 && PERIOD_BARE.matches(heads.get(first - 1))) {
      first--;
    }
    int others = 0;
    for (String head : heads.subList(1, first)) {
      others += head.isEmpty() || PERIOD_FIRST.matcher(head).matches() ? 0 : 1;
    }
    boolean change = first > 1 && OF_PERIOD.isIn(heads.get(first - 1));
    return heads.size() - first > 1 && (others > 1 || others == 1 && change);
  }

  /** Whether words that say nothing of a year stand behind the last one, and none behind others. */
  private static boolean hasLongLastPeriod(List<String> heads) {
    int last = heads.size() - 1;
    return last > 2
        && PERIOD_BARE.matches(heads.get(last - 1))
        && PERIOD_BARE.matches(heads.get(last - 2))
        && PERIOD_AND_WORDS.matches(heads.get(last))
        && !OF_PERIOD.isIn(heads.get(last));
  }

  /** Whether words that say nothing of a year stand behind the years, others behind each. */
  private static boolean haveOddTails(List<String> heads) {
    Set<String> tails = new HashSet<>();
    int periods = 0;
    for (String head : heads.subList(1, heads.size())) {
      Matcher period = PERIOD_FIRST.matcher(head);
      if (period.matches()) {
        periods++;
        if (period.group(1).isEmpty() || BASIS.matches(period.group(1))) {
          return false;
        }
        tails.add(period.group(1));
      }
    }
    return periods > 1 && tails.size() == periods && periods + 1 >= heads.size() - 1;
  }
}
