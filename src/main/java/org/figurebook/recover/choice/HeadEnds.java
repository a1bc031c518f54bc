package org.figurebook.recover.choice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.recover.boxhead.ColumnLetters;
import org.figurebook.recover.boxhead.HeadAtoms;
import org.figurebook.recover.boxhead.HeadCycle;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.ItemMarks;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;
import org.figurebook.recover.piece.UnitsOfColumns;

/**
 * Where the boxhead of a table may end: before its first row, whose label may have lines of its
 * own.
 */
final class HeadEnds {
  /** The unit of a heading, alone on its line. */
  private static final Form UNIT =
      Form.of("[(（](?:[百千]?[萬億千]?(?:港)?元|[%％]|公頃|公里|公?噸|個?月|年|小時|分鐘|平方米)[)）]");

  private static final int MOST_ENDS = 13;
  private static final int FEWEST_ROWS = 2;
  private static final Pattern FIRST_YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** A boxhead cut off before its last period. */
  private static final double NEXT_PERIOD = 6;

  /** A line of headings under several spanners left to a label. */
  private static final double WORDS_AGAIN = 4;

  /** No label for the first row, though words stand above it and others have theirs beside them. */
  private static final double LABEL_ABOVE = 6;

  /** The name of the first group of rows among the headings. */
  private static final double GROUP_ABOVE = 2.5;

  /** Lines of words left above the name of the first group, where those of others are one line. */
  private static final double OVER_GROUP = 2.5;

  /** A line of words left to the label of the first row, a period as those of the others are. */
  private static final double OVER_PERIODS = 3;

  private static final Form REST = Form.of("(?:財政|學|課稅)?年度?(?:[(（].*)?");

  private static final double REST_OF_YEAR = 5;
  private static final double HEADING_AGAIN = 4;

  /** The name of a group over all rows, each of which has a label of its own. */
  private static final double ONLY_GROUP = 2;

  private static final int FEWEST_PLAIN = 3;

  /** A heading left to the rows that ends as the last ones do, and how many those are. */
  private static final double PARALLEL = 3;

  private static final int ALIKE = 2;

  /** A label is longer than its bracket. */
  private static final double BRACKET_OF_LABEL = 3;

  /** What is a heading of values by its words alone. */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:[百千]?[萬億]元|千元|(?:HK|US)?\\$ ?(?:million|[’']000)) ?(?:[(（].{1,24}[)）])?"
              + "|.{0,12}(?:金額|數目|人數|總額|宗數|支出|人次|款額)|[(（](?:約額|約數|.{0,3}[萬億千]元|%)[)）]"
              + "|.{2,20}[(（](?:[個宗人名間項次所元]|人次|%|百分比|公里|公頃|小時|平方米)[)）]"
              + "|[(](?:HK|US)?\\$ ?(?:million|[’'‘]000|m)[)]"
              + "|[A-Z].*(?:% change.*|[(](?:HK|US)?\\$? ?(?:million|[’']000|m|%|km|hectares|thousand)[)])");

  /** A line of units, one a column, left to the rows. */
  private static final double UNITS_LEFT = 8;

  private final List<Piece> pieces;
  private final int data;

  /** Where the last line of units begins before the data; -1 when there is none. */
  private final int units;

  /** Where the last line before the data begins that says the same words again and again. */
  private final int wordsAgain;

  /** Whether the line before the first label is words, and every label a period by itself. */
  private final boolean isOverPeriods;

  /** Whether the first row begins with its values, and the others with a label. */
  private final boolean isLabelAbove;

  /** Whether the rows stand in groups, and the line before the first may name the first group. */
  private final boolean isGroupAbove;

  /**
   * Where the first row begins, a label with values beside it, if every row is a label and values
   * beside or below it, with no other words among them; 0 otherwise.
   */
  private final int plain;

  /** Where the name of the first group would begin. */
  private final int group;

  HeadEnds(List<Piece> pieces, int data) {
    this.pieces = pieces;
    this.data = data;
    this.isLabelAbove = isLabelAbove(pieces, data);
    GroupLines groups = new GroupLines(pieces, data);
    this.isGroupAbove = groups.areFirst();
    this.group = groups.start();
    this.isOverPeriods = isOverPeriods(pieces, data);
    this.wordsAgain = wordsAgain(pieces, data);
    this.units = units(pieces, data);
    this.plain = plain(pieces, data);
  }

  private static int plain(List<Piece> pieces, int data) {
    int rows = 0;
    for (int from = data, to; from < pieces.size(); from = to) {
      to = PieceLines.next(pieces, from);
      boolean values = pieces.get(to - 1).kind().isValue();
      boolean above = !values && from > data && to < pieces.size() && !pieces.get(to).isText();
      if (!pieces.get(from).isText() || !values && !above) {
        return 0;
      }
      to = above ? PieceLines.next(pieces, to) : to;
      rows++;
    }
    return rows >= FEWEST_PLAIN ? data : 0;
  }

  /** Where the last line of the same words again and again begins; -1 when there is none. */
  private static int wordsAgain(List<Piece> pieces, int data) {
    int last = -1;
    for (int from = 0, to; from < data; from = to) {
      to = PieceLines.next(pieces, from);
      last = HeadCycle.isAgain(pieces.subList(from, to)) ? from : last;
    }
    return last;
  }

  private static int units(List<Piece> pieces, int data) {
    int last = -1;
    for (int from = 0, to; from < data; from = to) {
      to = PieceLines.next(pieces, from);
      last = UnitsOfColumns.are(pieces.subList(from, to)) ? from : last;
    }
    return last;
  }

  private static boolean isLabelAbove(List<Piece> pieces, int data) {
    boolean values =
        data > 1 && pieces.get(data).kind().isNumber() && pieces.get(data - 1).isText();
    int labelled = 0;
    int from = data < pieces.size() ? PieceLines.next(pieces, data) : data;
    for (int next; values && from < pieces.size(); from = next) {
      next = PieceLines.next(pieces, from);
      boolean label = pieces.get(from).isText() && next - from > 1;
      boolean row = label && pieces.get(from + 1).kind().isValue();
      values = row;
      labelled += row ? 1 : 0;
    }
    return values && labelled >= FEWEST_ROWS;
  }

  private static boolean isOverPeriods(List<Piece> pieces, int data) {
    if (data < 1 || !isPeriodBelowWords(pieces, data)) {
      return false;
    }
    int periods = 0;
    for (int i = data + 1; i < pieces.size(); i++) {
      boolean begins = pieces.get(i).lineStart() && pieces.get(i).isPeriod();
      if (begins && isPeriodBelowWords(pieces, i) || isOverRow(pieces, i)) {
        return false;
      }
      periods += begins ? 1 : 0;
    }
    return periods > 0;
  }

  /** Whether words stand alone between the values of a row and a row with its own label. */
  private static boolean isOverRow(List<Piece> pieces, int i) {
    return i + 2 < pieces.size()
        && pieces.get(i).isText()
        && pieces.get(i).isAlone()
        && pieces.get(i - 1).kind().isValue()
        && pieces.get(i + 1).isText()
        && pieces.get(i + 2).link().isSameLine()
        && pieces.get(i + 2).kind().isValue();
  }

  /** Whether a period begins a line below words that are none of a cell beside the row above. */
  private static boolean isPeriodBelowWords(List<Piece> pieces, int i) {
    Piece above = pieces.get(i - 1);
    return pieces.get(i).isPeriod()
        && pieces.get(i).lineStart()
        && above.isText()
        && above.isAlone()
        && above.link() != Link.JUMP
        && !above.isPeriod();
  }

  /** How odd it is that a boxhead goes from one piece to another. */
  double cost(int start, int end) {
    return leftover(start, end) + items(start, end);
  }

  /** Items of a list are rows, not headings; those that come again, under each spanner, are. */
  private double items(int start, int end) {
    Map<String, Integer> items = new HashMap<>();
    for (Piece piece : pieces.subList(start, end)) {
      if (piece.lineStart() && isItem(piece)) {
        items.merge(piece.text(), 1, Integer::sum);
      }
    }
    return 6 * items.values().stream().filter(times -> times == 1).count();
  }

  private static boolean isItem(Piece piece) {
    return ItemMarks.begins(piece.text()) && !ColumnLetters.areAll(piece.text());
  }

  /** What looks like a heading and would stand in the label of the first row. */
  private double leftover(int start, int end) {
    double cost = isNextPeriod(end) ? NEXT_PERIOD : 0;
    cost += end <= wordsAgain ? WORDS_AGAIN : 0;
    cost += end <= units ? UNITS_LEFT : 0;
    cost += end == data - 1 && isOverPeriods ? OVER_PERIODS : 0;
    cost += end == data && isLabelAbove ? LABEL_ABOVE : 0;
    cost += end == data && isGroupAbove ? GROUP_ABOVE : 0;
    cost += end < group && isGroupAbove ? OVER_GROUP : 0;
    cost += isBracketOfLabel(end) ? BRACKET_OF_LABEL : 0;
    cost += isRestOfYear(end) ? REST_OF_YEAR : 0;
    cost += isHeadingAgain(start, end) ? HEADING_AGAIN : 0;
    cost += isParallel(start, end) ? PARALLEL : 0;
    cost += end < plain && areWords(end) ? ONLY_GROUP : 0;
    for (int i = end; i < data && i + 1 < pieces.size(); i++) {
      Piece next = behindMarks(i + 1);
      boolean heading =
          HEADING.matcher(pieces.get(i).text()).matches()
              && next.lineStart()
              && (next.isText() || next.kind() == Kind.YEAR);
      boolean letters = pieces.get(i).lineStart() && ColumnLetters.areAll(pieces.get(i).text());
      boolean unit = pieces.get(i).isAlone() && UNIT.matches(pieces.get(i).text());
      cost += heading || letters || unit ? 3 : 0;
    }
    return cost;
  }

  /** Whether the body would begin with words that are one of the headings, their second time. */
  private boolean isHeadingAgain(int start, int end) {
    if (end <= start || end >= data || !pieces.get(end).isText()) {
      return false;
    }
    String text = pieces.get(end).text();
    return text.length() > 2
        && pieces.subList(start, end).stream().anyMatch(p -> p.isText() && p.text().equals(text));
  }

  /** Whether nothing but words, none behind a number, stand between the boxhead and the data. */
  private boolean areWords(int end) {
    return pieces.subList(end, data).stream()
        .allMatch(p -> p.isText() && !Character.isDigit(p.text().charAt(0)));
  }

  /** Whether the body would begin with words that end as each of the last two headings does. */
  private boolean isParallel(int start, int end) {
    if (end - start <= ALIKE || end >= data) {
      return false;
    }
    String same = lastTwo(pieces.get(end));
    return !same.isEmpty()
        && same.equals(lastTwo(pieces.get(end - 1)))
        && same.equals(lastTwo(pieces.get(end - ALIKE)));
  }

  /** The last two Chinese characters of words alone on their line; empty where there are none. */
  private static String lastTwo(Piece piece) {
    String text = piece.text();
    int from = text.length() - ALIKE;
    boolean words = piece.isText() && piece.isAlone() && from > 0;
    boolean chinese =
        words && CellText.isWide(text.charAt(from)) && CellText.isWide(text.charAt(from + 1));
    return chinese ? text.substring(from) : "";
  }

  /** Whether the body would begin with what follows the digits of the last year. */
  private boolean isRestOfYear(int end) {
    boolean behind = end > 0 && end < data && pieces.get(end - 1).kind() == Kind.YEAR;
    return behind && REST.matches(pieces.get(end).text());
  }

  /** Whether the first label would be a bracket, and what it belongs to the last heading. */
  private boolean isBracketOfLabel(int end) {
    if (end < 1 || end + 1 >= pieces.size() || !isUnitInBracket(pieces.get(end))) {
      return false;
    }
    Piece above = pieces.get(end - 1);
    boolean words = above.isText() && above.isAlone() && !above.isPeriod();
    return words && pieces.get(end + 1).kind().isValue() && !above.text().endsWith(")");
  }

  private static boolean isUnitInBracket(Piece piece) {
    String text = piece.text();
    return piece.lineStart() && piece.opensBracket() && text.endsWith(")") && !isItem(piece);
  }

  /** The piece that follows, marks of notes left out. */
  private Piece behindMarks(int i) {
    int at = i;
    while (at + 1 < pieces.size() && pieces.get(at).kind() == Kind.MARK) {
      at++;
    }
    return pieces.get(at);
  }

  /** Whether the body would begin with the period that comes next after those of the boxhead. */
  private boolean isNextPeriod(int end) {
    if (end >= data || end < 2 || !pieces.get(end).isPeriod()) {
      return false;
    }
    int last = end - 1;
    while (last > 0 && !pieces.get(last).isPeriod()) {
      last--;
    }
    int before = pieces.get(last).isPeriod() ? firstYear(pieces.get(last)) : 0;
    return before > 0 && firstYear(pieces.get(end)) == before + 1;
  }

  private static int firstYear(Piece period) {
    Matcher year = FIRST_YEAR.matcher(period.text());
    return year.lookingAt() ? Integer.parseInt(year.group()) : 0;
  }

  /** Where a boxhead that begins at a piece may end, what certainly holds data first. */
  List<Integer> all(int start) {
    List<Integer> ends = new ArrayList<>();
    ends.add(data);
    for (int i = data - 1; i > start && ends.size() < MOST_ENDS; i--) {
      Piece piece = pieces.get(i);
      boolean may =
          piece.lineStart()
              && piece.link() != Link.WRAP
              && (piece.link() != Link.JUMP || isLabelAbove)
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
