package org.figurebook.recover.extent;

import java.util.List;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.recover.body.RowNumbers;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.ClassLabels;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;
import org.figurebook.recover.piece.TitleWords;
import org.figurebook.recover.piece.Titles;

/** Where the data of a table begins, and where one table ends and the next begins. */
public final class TableEnds {
  private static final Pattern CHANGE = Pattern.compile("\\([^()]*\\d%?\\)");

  private static final Form WITH_UNIT =
      Form.of("\\p{IsHan}.{8,48}[(（](?:單位[:：])?(?:[百千]?[萬億千]?港?元|百分比|%)[)）]");

  private static final int FEWEST_YEARS = 3;
  private static final int YEAR = 4;

  /** Headings of values in a line of headings. */
  private static final int FEWEST_HEADINGS = 3;

  /** Characters of a number that is none of a class or a row. */
  private static final int LARGE = 3;

  private TableEnds() {}

  /** The first piece of the first line that ends in values; -1 when there is none. */
  public static int firstData(List<Piece> pieces) {
    int data = RemarkRows.first(pieces, firstValues(pieces));
    return data < 0 ? firstNumber(pieces) : data;
  }

  private static int firstValues(List<Piece> pieces) {
    boolean[] numbered = RowNumbers.find(pieces);
    for (int i = 0; i < pieces.size(); i++) {
      if (numbered[i]) {
        return i;
      }
      if (pieces.get(i).lineStart() && pieces.get(i).link() != Link.WRAP) {
        int end = PieceLines.next(pieces, i);
        if (endsInValue(pieces, i, end) && !goesOnInWords(pieces, i, end)) {
          return i;
        }
      }
    }
    return -1;
  }

  /** The first piece of the first line that holds a number at all. */
  private static int firstNumber(List<Piece> pieces) {
    int start = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      start = piece.lineStart() && piece.link() != Link.WRAP ? i : start;
      boolean apart = piece.lineStart() || piece.link() == Link.WIDE;
      if (apart && piece.kind().isNumber()) {
        return start;
      }
    }
    return -1;
  }

  /** Whether English words end in a number and go on in small letters: Within 12 / minutes. */
  private static boolean goesOnInWords(List<Piece> pieces, int start, int end) {
    int last = end - 1;
    if (start == last || end >= pieces.size() || !pieces.get(last).kind().isNumber()) {
      return false;
    }
    Piece next = pieces.get(end);
    boolean words = pieces.subList(start, last).stream().allMatch(Piece::isText);
    return words
        && next.isText()
        && Character.isLowerCase(next.text().charAt(0))
        && PieceLines.next(pieces, end) == end + 1;
  }

  private static boolean endsInValue(List<Piece> pieces, int start, int end) {
    int k = end - 1;
    while (k > start && pieces.get(k).kind().isAside()) {
      k--;
    }
    Piece last = pieces.get(k);
    Piece first = pieces.get(start);
    if (last.kind() == Kind.YEAR && isAboveSameRow(pieces, start, end)) {
      return true;
    }
    if (last.kind() == Kind.YEAR && (first.isText() || first.kind().isNumber())) {
      return pieces.subList(start, k).stream().filter(p -> p.kind().isNumber()).count() >= 2;
    }
    if (!last.kind().isValue() || areClasses(pieces.subList(start, end))) {
      return false;
    }
    return !(last.kind() == Kind.DASH && k == start);
  }

  /**
   * Whether a line that ends in what may be a year is a row: it has a large number besides, and
   * words and as many numbers stand below it, 312.4 1980 over 705.1 3231.
   */
  private static boolean isAboveSameRow(List<Piece> pieces, int start, int end) {
    if (end >= pieces.size() || pieces.get(end - 1).text().length() != YEAR) {
      return false;
    }
    List<Piece> row = pieces.subList(start, end);
    List<Piece> below = pieces.subList(end, PieceLines.next(pieces, end));
    boolean large = row.stream().anyMatch(p -> p.kind().isNumber() && p.text().length() >= LARGE);
    return large && row.size() == below.size() && isRow(row) && isRow(below);
  }

  /** Whether numbers, or what may be years, stand behind one piece of words. */
  private static boolean isRow(List<Piece> line) {
    return line.get(0).isText()
        && !line.get(0).isPeriod()
        && line.stream().skip(1).allMatch(p -> p.kind().isNumber() || p.kind() == Kind.YEAR);
  }

  /** Whether headings of classes stand side by side: 15年或以下, 超過15年至30年. */
  private static boolean areClasses(List<Piece> line) {
    long classes =
        line.stream()
            .filter(p -> ClassLabels.isClass(p.text()) || ClassLabels.isSpan(p.text()))
            .count();
    return classes >= 2 && classes * 2 > line.size();
  }

  /** The end of the table that begins at {@code from}: a new title or a new boxhead, or the end. */
  public static int next(List<Piece> pieces, int from) {
    int first = firstData(pieces.subList(from, pieces.size()));
    if (first < 0) {
      return pieces.size();
    }
    for (int i = from + first + 1; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (!piece.lineStart() || piece.link() == Link.WRAP) {
        continue;
      }
      boolean titled =
          Titles.isTitle(piece)
              || isSection(pieces, i)
              || isTitleApart(pieces, i)
              || isTitleWithUnit(pieces, i)
              || NumberedParts.begins(pieces, from, i);
      boolean below = closes(before(pieces, i)) && BelowTotal.begins(pieces, from, from + first, i);
      boolean again = BelowTotal.repeats(pieces, from, from + first, i);
      boolean other =
          closes(before(pieces, i)) && BelowTotal.isOfSameRows(pieces, from, from + first, i);
      boolean units = closes(before(pieces, i)) && UnitsBelow.begins(pieces, from, i);
      if (titled || below || again || other || units || newYears(pieces, from, i)) {
        return i;
      }
    }
    return pieces.size();
  }

  /** Whether a title or a unit stands apart behind a row, and a line of headings below it. */
  private static boolean isTitleApart(List<Piece> pieces, int i) {
    Piece piece = pieces.get(i);
    boolean apart = piece.link() == Link.BREAK || piece.link() == Link.PAGE;
    if (!apart || !closes(pieces.get(i - 1))) {
      return false;
    }
    int end = PieceLines.next(pieces, i);
    String line = Captions.text(pieces.subList(i, end));
    return (TitleWords.areTitle(line) || Titles.isUnit(line)) && isOverHeadings(pieces, end);
  }

  /**
   * Whether Chinese words with the unit of all values stand below a row, over a line of headings.
   */
  private static boolean isTitleWithUnit(List<Piece> pieces, int i) {
    Piece piece = pieces.get(i);
    int end = PieceLines.next(pieces, i);
    if (!piece.isAlone() || end >= pieces.size() || !closes(pieces.get(i - 1))) {
      return false;
    }
    List<Piece> heads = pieces.subList(end, PieceLines.next(pieces, end));
    return WITH_UNIT.matches(piece.text())
        && heads.size() > 1
        && heads.get(0).isText()
        && heads.stream().allMatch(head -> head.isText() || head.isPeriod());
  }

  /** Whether two headings stand side by side on a line before the next value. */
  private static boolean isOverHeadings(List<Piece> pieces, int from) {
    for (int i = from, next; i < pieces.size(); i = next) {
      next = PieceLines.next(pieces, i);
      List<Piece> line = pieces.subList(i, next);
      if (line.stream().anyMatch(p -> p.kind().isValue())) {
        return false;
      }
      if (i == from && isLineOfHeadings(pieces, i, next)) {
        return true;
      }
      if (line.size() > 1) {
        return line.stream().allMatch(p -> p.isText() || p.isPeriod());
      }
    }
    return false;
  }

  /**
   * Whether English words with no gap between them stand over a row of several values, half of them
   * with a capital and more than it has values: a line of headings.
   */
  private static boolean isLineOfHeadings(List<Piece> pieces, int from, int next) {
    int end = next < pieces.size() ? PieceLines.next(pieces, next) : next;
    if (next - from > 1 || end - next <= FEWEST_HEADINGS || !pieces.get(next).isText()) {
      return false;
    }
    List<String> words = CellText.words(pieces.get(from).text());
    long capitals = words.stream().filter(w -> Character.isUpperCase(w.charAt(0))).count();
    boolean row = pieces.subList(next + 1, end).stream().allMatch(TableEnds::isNumber);
    return row && words.size() > end - next - 1 && capitals * 2 >= words.size();
  }

  private static boolean isSection(List<Piece> pieces, int i) {
    return (pieces.get(i).opensBracket() || pieces.get(i).kind() == Kind.ITEM)
        && (closes(pieces.get(i - 1)) || endsInYear(pieces.get(i - 1)))
        && Captions.isSection(pieces, i, PieceLines.next(pieces, i));
  }

  /** Years at the ends of lines are the last cells of rows. */
  private static boolean endsInYear(Piece piece) {
    return piece.kind() == Kind.YEAR && piece.lineEnd() && piece.text().length() == 4;
  }

  /** The piece before another, the mark of a note alone on its line left out. */
  private static Piece before(List<Piece> pieces, int i) {
    Piece above = pieces.get(i - 1);
    boolean mark = above.kind() == Kind.MARK && above.isAlone();
    return mark && i > 1 ? pieces.get(i - 2) : above;
  }

  /** A value, or a change under one, after which a row may be over. */
  static boolean closes(Piece piece) {
    return piece.kind().isValue()
        || piece.kind() == Kind.CHANGE
        || piece.lineEnd() && CHANGE.matcher(piece.text()).matches();
  }

  /** Whether a boxhead of years begins at a piece that is not the boxhead of the table again. */
  private static boolean newYears(List<Piece> pieces, int from, int i) {
    Piece first = pieces.get(i);
    if (first.kind() == Kind.YEAR && areYearsBelow(pieces, i)) {
      return !Repeats.isAgain(pieces, from, i);
    }
    if (!first.isText() && first.kind() != Kind.YEAR || i > 0 && !closes(pieces.get(i - 1))) {
      return false;
    }
    int years = 0;
    int words = 0;
    int k = i;
    while (k < pieces.size() && !pieces.get(k).kind().isValue() && words < 6) {
      boolean period = pieces.get(k).isPeriod();
      years += period ? 1 : 0;
      words += !period && !pieces.get(k).text().startsWith("(") ? 1 : 0;
      k++;
    }
    return years >= 3 && !Repeats.isAgain(pieces, from, i) && !isOverPage(pieces, from, i);
  }

  /** Whether a line stands close below a row, and its boxhead again behind it on the next page. */
  private static boolean isOverPage(List<Piece> pieces, int from, int i) {
    int next = PieceLines.next(pieces, i);
    Link link = next < pieces.size() ? pieces.get(next).link() : Link.LINE;
    boolean page = link == Link.PAGE || link == Link.BREAK;
    return page && pieces.get(i).link() == Link.LINE && Repeats.isAgain(pieces, from, next);
  }

  /** Three years or more below one another, each the next, brackets alone behind them. */
  private static boolean areYearsBelow(List<Piece> pieces, int i) {
    int years = 0;
    int next = firstYear(pieces.get(i));
    int k = i;
    while (k < pieces.size() && pieces.get(k).lineStart() && firstYear(pieces.get(k)) == next) {
      years++;
      next++;
      k++;
      while (k < pieces.size() && pieces.get(k).opensBracket() && !isNumber(pieces.get(k))) {
        k++;
      }
    }
    return years >= FEWEST_YEARS;
  }

  private static boolean isNumber(Piece piece) {
    return piece.kind().isValue() || piece.kind() == Kind.CHANGE;
  }

  /** The first year of a period; 0 for what is none. */
  private static int firstYear(Piece piece) {
    boolean year = piece.kind() == Kind.YEAR && Kind.isDigits(piece.text(), 4, 4);
    return year ? Integer.parseInt(piece.text()) : 0;
  }
}
