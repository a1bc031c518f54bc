package org.figurebook.recover.doubt;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.recover.boxhead.FixedColumns;
import org.figurebook.recover.boxhead.HeadFit;
import org.figurebook.recover.boxhead.HeadWords;
import org.figurebook.recover.grid.Grid;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Words;

/**
 * Why a boxhead read from text may be wrong by its own words. Sums prove which values stand under
 * one another, never what stands over them.
 */
final class HeadDoubts {
  private static final Form CUT_OFF =
      Form.of(
          "(?:.*\\s)?(?:of|in|to|for|by|at|as|per|and|the|on|with|from)|.*[、及和與的／/]|.*百分|.*年\\d{1,2}"
              + "|(?:.* )?(?:at|on|by|to|of|until) [123]?\\d|(?:As at|截至)(?!.*\\d).+");

  /** The end of another heading, and one of its own: 實際人 | 數空缺. */
  private static final Form TAIL_FIRST =
      Form.of(
          "年?\\d{0,2}月(?:[123]?\\d)?日.*|日的.*|[目案額率量數別期]|(?:數(?![碼據學量字目值理位])|率(?!先)|額(?![外定度]))\\p{IsHan}.*");

  /** What is said of a year's figures, and of no year. */
  private static final Form STATE_ALONE =
      Form.of(
          "(?:Original |Revised |Approved )?[Ee]stimate|Revised|Original|Actual(?: expenditure)?"
              + "|(?:實際|修訂預算|原來預算|核准預算|預算|修訂|實際開支)(?:[(（][^()（）]*元[)）])?");

  /** What is said of one year's figures and of the next's: Actual 2019-20 Revised estimate. */
  private static final Form TWO_STATES =
      Form.of(
          "(?:Actual|Revised|Original|Estimate)\\b.*(?:19|20)\\d\\d.* (?:[Ee]stimate|Actual|Revised)\\b.*");

  private static final Form YEAR_BEFORE =
      Form.of("(?:19|20)\\d\\d(?:[-–/]\\d\\d)?(?:財政年度|年度|學年|年)?");

  private static final Form FRAGMENT =
      Form.of(
          "\\d{1,3} [a-z]{3,}|(?:HK|US)?\\$|Mn|No\\.?|Q[1-4]|[12]H|[a-z]{1,12}|[(（][^)）]*|[^(（]*[)）]");

  /** English words with two brackets of words behind them: one may be of another heading. */
  private static final Form TWO_BRACKETS =
      Form.of("[A-Z][A-Za-z ]+\\([A-Za-z ]{3,}\\) ?\\([A-Za-z ]{3,}\\)");

  /** A bracket of a unit with a word of another heading in it, and a heading with a blank cell. */
  private static final Form WITH_OTHER = Form.of(".*\\(\\$ (?!Million|Mn)[A-Z][a-z]+ .*|.+ [-–—]");

  /** The mark of a footnote behind a heading. */
  private static final Form MARK = Form.of("[*#^@]+$");

  private static final Form NAMED_YEAR =
      Form.of("(?:[A-Z][a-z]+|\\p{IsHan}{1,6}) ?(?:19|20)\\d\\d(?:[-–/]\\d\\d)?年?度?");

  /** What is counted or paid, and in what. */
  private static final Form MEASURE =
      Form.of(
          "(?:.*(?:數目|數量|金額|人數|人次|開支|宗數|次數|撥款|名額)|(?:Number|No\\.|Amount) .*|Expenditure|Strength)(?: ?[(（][^()（）]*[)）])?");

  /** What is measured of things that have names; of classes it may be the heading. */
  private static final Form MEASURE_OF_NAMES =
      Form.of("(?:平均\\p{IsHan}*時間|\\p{IsHan}+率|\\p{IsHan}{2,}個案|空缺|編制)(?:[(（][^()（）]*[)）])?");

  private static final Form ROW_NUMBER = Form.of("|[(（]?\\d{1,3}[)）.]?");

  /** A number of what is counted, as the name of a row. */
  private static final Form COUNT_LABEL =
      Form.of(
          "(?:少於|多於|超過|不足)?\\d{1,3} ?(?:[-–至] ?\\d{1,3} ?)?[人名個宗次項間戶](?:[或及]?以[上下])?"
              + "|\\d{1,3} (?:persons?|members?|children|rooms?|times?)(?: (?:or|and) (?:more|above|over))?");

  private static final Form TOTAL_BEHIND =
      Form.of("[A-Z][a-z]+ (?:Total|Overall)|\\p{IsHan}{2,}(?:總計|合計|總數)");

  /** What is counted of something, and the share of it behind: both may stand below that. */
  private static final Form COUNTED =
      Form.of("\\p{IsHan}{2,}(?:人次|宗數|數目|人數|次數|數量|金額(?:[(（][^()（）]*[)）])?)");

  private static final Form SHARE_ALONE = Form.of("百分比|比率|比例|%|[(（][%％][)）]|百分率|Percentage");

  /** What is measured, with its unit; a bracket that says of which state it is has none. */
  private static final Form MEASURED =
      Form.of(
          ".*[(（](?!實際|預算|計劃|修訂|原來|核准|估計|[Aa]ctual|[Pp]lan|[Ee]stimate|[Rr]evised|[Oo]riginal|[Bb]udget)[^()（）\\d]{1,16}[)）]");

  /** What is counted in a year, so that no other measure stands over it. */
  private static final Form COUNT_AT_END = Form.of("(?:數目|人數|宗數|次數|數量|總數)$");

  private static final Form YEAR_FIRST = Form.of("(?:19|20)\\d\\d.*");

  private static final Form YEAR = Form.of(" ?(?:19|20)\\d\\d.*");

  /** A word twice over: of two headings that wrap side by side. */
  private static final Pattern DOUBLED = Pattern.compile("\\b([A-Za-z]{3,}) \\1\\b");

  /** By its words alone a heading is so odd that it is hardly one. */
  private static final double ODD = 1.5;

  private HeadDoubts() {}

  /** Adds what is odd about the words of the headings. */
  static void add(HeadFit.Head head, Grid grid, List<String> doubts) {
    boolean cut = false;
    boolean again = false;
    boolean odd = false;
    boolean open = false;
    for (int c = 0; c < head.leaves().size(); c++) {
      String leaf = head.leaves().get(c);
      String spanner = head.spanners().get(c);
      cut |= TAIL_FIRST.matches(leaf) || TAIL_FIRST.matches(spanner);
      cut |= CUT_OFF.matches(leaf) || CUT_OFF.matches(spanner);
      odd |= TWO_BRACKETS.matches(leaf) || WITH_OTHER.matches(leaf);
      odd |= HeadWords.cost(leaf) >= ODD && !isNumberAlone(head, grid, c);
      odd |= HeadWords.cost(spanner) >= ODD;
      boolean same = c > 0 && !spanner.isEmpty() && spanner.equals(head.spanners().get(c - 1));
      boolean yearBefore = c > 0 && !same && YEAR_BEFORE.matches(head.leaves().get(c - 1));
      cut |= yearBefore && (STATE_ALONE.matches(leaf) || STATE_ALONE.matches(spanner));
      cut |= TWO_STATES.matches(leaf);
      cut |= c > 0 && FRAGMENT.matches(leaf) && !isUnit(leaf, spanner);
      open |=
          c > 1
              && spanner.isEmpty()
              && SHARE_ALONE.matches(leaf)
              && COUNTED.matches(head.leaves().get(c - 1));
      again |= HeadWords.saysAgain(leaf) || HeadWords.saysAgain(spanner);
      again |= DOUBLED.matcher(leaf).find();
      again |= !leaf.isEmpty() && spanner.indexOf(' ') > 0 && spanner.contains(leaf);
    }
    OpenSpanners.add(head, grid.labelColumns(), doubts);
    if (open) {
      doubts.add("a share stands behind what is counted: one heading may span both");
    }
    if (!head.spanners().get(0).isEmpty()) {
      doubts.add("a heading stands over the labels: it may be the title of the table");
    }
    String corner = head.leaves().get(0);
    boolean names = MEASURE_OF_NAMES.matches(corner) && haveNoDigits(grid);
    if (names || MEASURE.matches(corner) && !areCounts(grid)) {
      doubts.add("what is counted stands over the labels: the headings may stand one column off");
    }
    if (TOTAL_BEHIND.matches(head.leaves().get(0))) {
      doubts.add("a total stands in the heading of the labels: it may be of a column");
    }
    if (HeadWords.endsInUnit(head.leaves().get(0))
        || HeadWords.endsInUnit(MARK.replacedIn(corner, ""))) {
      doubts.add(
          "a heading with a unit stands over the labels: the headings may stand one column off");
    }
    if (head.leaves().get(0).isEmpty() && areNamedYears(head.leaves())) {
      doubts.add("each year stands behind one word: the first may be the heading of the labels");
    }
    if (isMeasureBesideYears(head)) {
      doubts.add(Misfits.MEASURE_BESIDE_YEARS);
    }
    if (cut) {
      doubts.add("a heading is cut off: the next one may belong to it");
    }
    if (odd && !cut && !again) {
      doubts.add("a heading is odd by its words: it may be two, or a part of one");
    }
    if (again) {
      doubts.add("a heading says a word twice: several headings may stand in it");
    }
  }

  /**
   * Whether what seems open of a boxhead is not: where names stand behind the numbers of rows, the
   * heading of the names spans nothing, and the same headings stand under each of the others.
   */
  static boolean isSpanned(HeadFit.Head head, Grid grid) {
    return head.doubt().equals(HeadFit.SPANS)
        && grid.labelColumns() == 2
        && head.spanners().get(1).isEmpty()
        && !head.spanners().get(2).isEmpty()
        && head.spanners().stream().noneMatch(spanner -> spanner.contains(" / "))
        && grid.rows().stream().allMatch(row -> ROW_NUMBER.matches(row.get(0).text()))
        && FixedColumns.areEven(head);
  }

  /**
   * Whether a heading says number and nothing more, and is whole: over the numbers of rows, or
   * beside a share below the same heading.
   */
  private static boolean isNumberAlone(HeadFit.Head head, Grid grid, int column) {
    if (!head.leaves().get(column).equals("No.") || column + 1 >= head.leaves().size()) {
      return false;
    }
    if (column == 0) {
      return grid.labelColumns() == 2
          && grid.rows().stream().allMatch(row -> ROW_NUMBER.matches(row.get(0).text()));
    }
    String over = head.spanners().get(column);
    return !over.isEmpty()
        && over.equals(head.spanners().get(column + 1))
        && SHARE_ALONE.matches(head.leaves().get(column + 1));
  }

  private static boolean haveNoDigits(Grid grid) {
    return grid.rows().stream().noneMatch(row -> Kind.hasDigit(row.get(0).text()));
  }

  /** Whether the labels are numbers of what is counted, but for that of a total: 3人, 4人或以上. */
  private static boolean areCounts(Grid grid) {
    int counts = 0;
    for (List<Grid.GridCell> row : grid.rows()) {
      String label = row.get(0).text();
      if (!Words.isTotal(label) && !COUNT_LABEL.matches(label)) {
        return false;
      }
      counts += COUNT_LABEL.matches(label) ? 1 : 0;
    }
    return counts > 1;
  }

  /** Whether a heading over values ends in a unit, and the next ones are years without one. */
  private static boolean isMeasureBesideYears(HeadFit.Head head) {
    List<String> leaves = head.leaves();
    for (int c = 1; c + 2 < leaves.size(); c++) {
      boolean unit = MEASURED.matches(leaves.get(c)) && !YEAR_FIRST.matches(leaves.get(c));
      List<String> over = head.spanners().subList(c, c + 3);
      boolean bare = over.stream().allMatch(String::isEmpty);
      boolean other = !over.get(0).isEmpty() && !over.get(0).equals(over.get(1));
      if (unit && (bare || other) && isYear(leaves.get(c + 1)) && isYear(leaves.get(c + 2))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isYear(String leaf) {
    return YEAR_FIRST.matches(leaf) && !MEASURED.matches(leaf) && !COUNT_AT_END.isIn(leaf);
  }

  /** Whether every heading is a word and a year, and no word stands before two years. */
  private static boolean areNamedYears(List<String> leaves) {
    Set<String> words = new HashSet<>();
    for (String leaf : leaves.subList(1, leaves.size())) {
      if (!NAMED_YEAR.matches(leaf) || !words.add(YEAR.replacedIn(leaf, ""))) {
        return false;
      }
    }
    return words.size() > 1;
  }

  /** A unit under a heading is a heading of its own. */
  private static boolean isUnit(String leaf, String spanner) {
    return !spanner.isEmpty() && (leaf.indexOf('$') >= 0 || leaf.startsWith("No"));
  }
}
