package org.figurebook.recover.doubt;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.recover.grid.Grid;

/**
 * Doubts whether the headings stand over their own columns, by the order of what they say: what
 * names the rows stands first, periods stand side by side with the same words behind them.
 */
final class HeadOrder {
  private static final Form NAMES_ROWS =
      Form.of(
          "(?:地區|區域|類別|項目|部門|機構|分目|職級|職系|國家|綱領|行業|計劃名稱|工程項目"
              + "|Industry|Programme|Item|Region|District|Category|Rank|Class|Grade|Contract|Project|Department|Subhead)");

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

  private HeadOrder() {}

  /** Adds what is odd about the order of the headings. */
  static void add(Grid grid, List<String> doubts) {
    List<String> heads = grid.columns();
    boolean corner = !heads.get(0).isEmpty();
    if (heads.size() > 2 && !corner && isOverRows(heads, grid.labelColumns())) {
      doubts.add("a heading that names rows stands over values: the headings may be one off");
    }
    if (corner && heads.size() > 2 && endsInPeriod(heads)) {
      doubts.add("the heading of the labels ends in a period: one of the columns may be meant");
    }
    if (arePeriodsLast(heads)) {
      doubts.add("periods stand behind the other headings: they may stand below one of them");
    }
    if (haveOddTails(heads)) {
      doubts.add("unlike words stand behind the periods: a label may be in the headings");
    }
  }

  /** Whether the corner is empty and the name of the rows, or what is no period, stands next. */
  private static boolean isOverRows(List<String> heads, int labels) {
    String next = heads.get(1);
    if (labels > 1 || NAMES_ROWS.matches(next)) {
      return !next.isEmpty();
    }
    boolean period = PERIOD_FIRST.matcher(next).matches();
    long periods = heads.stream().skip(2).filter(h -> PERIOD_FIRST.matcher(h).matches()).count();
    return !period && periods > 1 && periods + 2 >= heads.size() && next.indexOf('/') < 0;
  }

  private static boolean endsInPeriod(List<String> heads) {
    boolean others =
        heads.stream().skip(1).filter(h -> PERIOD_FIRST.matcher(h).matches()).count() > 1;
    return others && PERIOD_BEHIND.matches(heads.get(0));
  }

  /** Whether two or more bare periods end the boxhead behind two or more headings of values. */
  private static boolean arePeriodsLast(List<String> heads) {
    int first = heads.size();
    while (first > 1 && PERIOD_ALONE.matches(heads.get(first - 1))) {
      first--;
    }
    int others = 0;
    for (String head : heads.subList(1, first)) {
      others += head.isEmpty() || PERIOD_FIRST.matcher(head).matches() ? 0 : 1;
    }
    return heads.size() - first > 1 && others > 1;
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
