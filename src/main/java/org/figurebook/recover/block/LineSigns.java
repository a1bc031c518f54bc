package org.figurebook.recover.block;

import java.util.List;
import org.figurebook.document.Document;
import org.figurebook.document.Form;
import org.figurebook.document.Line;
import org.figurebook.recover.line.Leaders;
import org.figurebook.recover.line.LineReader;
import org.figurebook.recover.line.PageShape;
import org.figurebook.recover.line.UnitCells;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Words;

/** What a line of text looks like by itself and beside those below it: a row, a boxhead, words. */
final class LineSigns {
  private static final Form LISTED = Form.of("^\\(?[\\da-zA-Zivx]{1,4}[.)、]\\s.*");
  private static final Form PUNCTUATION = Form.of("[，。；：:;]|[a-z], |\\.$");

  /** Lines that are near. */
  static final int NEAR_ROWS = 3;

  /** So many short words side by side are no sentence. */
  private static final int MANY_HEADINGS = 5;

  /** Years of a boxhead of years. */
  private static final int FEWEST_YEARS = 3;

  private static final int DIGITS_OF_YEAR = 4;

  /** Values side by side, and the label before them, where words stand behind them. */
  private static final int FEWEST_VALUES = 2;

  private static final int WIDEST_LABEL = 30;
  private static final Form SENTENCE_END = Form.of(".*(?:[。；;]|[a-z)]\\.)");

  /** Headings of stubs before years, and how wide they are. */
  private static final int MOST_STUBS = 4;

  private static final int WIDEST_STUB = 12;

  /** Lines below a boxhead that hold the ends of its headings, and how long they are. */
  private static final int MOST_ENDS = 8;

  private static final int LONGEST_END = 24;

  /** Share of a full line that a line that introduces something leaves blank at its end. */
  private static final double INTRODUCTION = 0.8;

  private static final Form SENTENCE_WORDS =
      Form.of("\\b(?:is|are|was|were|has|have|had|will|the|that|which|this|its|be|been)\\b");

  private final Document document;
  private final PageShape shape;

  /** The lines cut last: a line is asked for several times, and so are those behind it. */
  private final Read[] remembered = new Read[16];

  /** Total population (thousand) Total liabilities (£ million): headings with their units. */
  private static final Form UNITS = Form.of("[^()]*(?:\\([^()]{1,16}\\)[^()]*){3,}");

  private record Read(Line line, List<Piece> pieces) {}

  LineSigns(Document document, PageShape shape) {
    this.document = document;
    this.shape = shape;
  }

  private List<Piece> pieces(Line line) {
    int at = line.number() % remembered.length;
    Read read = remembered[at];
    if (read == null || read.line() != line) {
      read = new Read(line, LineReader.read(line, Link.LINE, shape));
      remembered[at] = read;
    }
    return read.pieces();
  }

  /** Whether a line of several pieces ends in a value. */
  boolean endsInValue(Line line) {
    String text = line.text().strip();
    char last = text.charAt(text.length() - 1);
    if (!Kind.mayEndValue(last) && !Leaders.isSign(last)) {
      return false;
    }
    List<Piece> pieces = pieces(line);
    return pieces.size() > 1 && pieces.get(pieces.size() - 1).kind().isValue();
  }

  /** Whether a sign and several values behind it are all that stands in a line: @ 12 345 67. */
  boolean areCells(Line line) {
    List<Piece> pieces = pieces(line);
    return pieces.size() > FEWEST_VALUES
        && pieces.stream().skip(1).allMatch(piece -> piece.kind().isValue());
  }

  /** Whether a line begins with the word for a total and a value. */
  boolean isTotal(Line line) {
    List<Piece> pieces = pieces(line);
    String first = pieces.isEmpty() ? "" : pieces.get(0).text();
    boolean total = Words.isTotal(first) || Words.isSubtotal(first);
    return total && pieces.size() > 1 && pieces.get(1).kind().isValue();
  }

  /**
   * Whether several headings stand side by side, no sentence, with rows of values soon below them.
   *
   * @param last the last line that may be looked at
   */
  boolean isOverRows(Line line, String text, int last) {
    if (PUNCTUATION.isIn(text)) {
      return false;
    }
    if (isHeadOfUnits(line, text, last) || isHeadInCapitals(line, text, last)) {
      return true;
    }
    List<Piece> pieces = pieces(line);
    boolean headings =
        pieces.size() >= 3
            && pieces.stream().allMatch(LineSigns::isShortHeading)
            && pieces.stream().anyMatch(p -> CellText.isWide(p.text().charAt(0)));
    if (!headings) {
      return false;
    }
    if (pieces.size() >= MANY_HEADINGS) {
      return true;
    }
    int seen = 0;
    for (int n = line.number() + 1; n <= last && seen < NEAR_ROWS; n++) {
      Line below = document.lines().get(n - 1);
      seen += below.isBlank() ? 0 : 1;
      if (Kind.hasValues(below.text())) {
        return true;
      }
    }
    return false;
  }

  /** Whether headings with their units stand side by side, a cell alone below them. */
  boolean isHeadOfUnits(Line line, String text, int last) {
    return text.indexOf('(') > 0 && UNITS.matches(text) && isOverCells(line, last);
  }

  /** English headings side by side, each with a capital, short lines of their ends, then values. */
  private boolean isHeadInCapitals(Line line, String text, int last) {
    if (!Character.isUpperCase(text.charAt(0)) || !isInCapitals(text)) {
      return false;
    }
    int seen = 0;
    for (int n = line.number() + 1; n <= last && seen < MOST_ENDS; n++) {
      String below = document.lines().get(n - 1).text().strip();
      if (!below.isEmpty()) {
        if (Kind.hasValues(below)) {
          return true;
        }
        if (below.length() > LONGEST_END) {
          return false;
        }
        seen++;
      }
    }
    return false;
  }

  /** Five words or more, half of them with a capital and none of those that sentences need. */
  private static boolean isInCapitals(String text) {
    List<String> words = CellText.words(text);
    int capitals = 0;
    for (String word : words) {
      capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
    }
    return words.size() >= MANY_HEADINGS
        && capitals * 2 >= words.size()
        && !SENTENCE_WORDS.isIn(text);
  }

  /** Whether a value alone, or a year, stands on the next line that is not blank. */
  private boolean isOverCells(Line line, int last) {
    Line below = following(line.number(), last);
    String cell = below == null ? "" : below.text().strip();
    return areValues(cell) || Kind.of(cell) == Kind.YEAR;
  }

  /**
   * Whether years stand alone on the next two lines that are not blank: a boxhead, a cell a line.
   */
  boolean isOverYears(Line line, int last) {
    Line first = following(line.number(), last);
    Line second = first == null ? null : following(first.number(), last);
    return isYear(first) && isYear(second);
  }

  private static boolean isYear(Line line) {
    return line != null && Kind.of(line.text().strip()) == Kind.YEAR;
  }

  /** Whether a boxhead of years begins on one of the next lines. */
  boolean isBeforeBoxhead(Line line) {
    int seen = 0;
    for (int n = line.number() + 1; n <= document.lines().size() && seen < NEAR_ROWS; n++) {
      Line below = document.lines().get(n - 1);
      seen += below.isBlank() ? 0 : 1;
      if (!below.isBlank() && isHeadOfYears(below)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isShortHeading(Piece piece) {
    return (piece.isText() || piece.isPeriod()) && CellText.width(piece.text()) <= 24;
  }

  /** A boxhead of periods with the stub's heading before them. */
  boolean isHeadOfYears(Line line) {
    if (CellText.digits(line.text()) < FEWEST_YEARS * DIGITS_OF_YEAR) {
      return false;
    }
    List<Piece> pieces = pieces(line);
    int end = pieces.size();
    while (end > 0 && isBehindYears(pieces.get(end - 1))) {
      end--;
    }
    int years = 0;
    while (years < end && pieces.get(end - 1 - years).isPeriod()) {
      years++;
    }
    int words = end - years;
    return years >= FEWEST_YEARS
        && (words == 0
            || words == 1 && pieces.get(0).text().length() <= 20
            || words <= MOST_STUBS
                && pieces.subList(0, words).stream().allMatch(LineSigns::isStub));
  }

  private static boolean isStub(Piece piece) {
    return piece.isText() && CellText.width(piece.text()) <= WIDEST_STUB;
  }

  private static boolean isBehindYears(Piece piece) {
    return piece.opensBracket() || Words.isTotal(piece.text());
  }

  /** A full line that is a row of a wide table all the same. */
  boolean isRow(Line line, String text) {
    List<Piece> pieces = pieces(line);
    int tail = values(line);
    if (tail >= 3 || tail == pieces.size() || UnitCells.end(pieces)) {
      return true;
    }
    long wide = pieces.stream().skip(1).filter(p -> p.link() == Link.WIDE).count();
    if (wide >= 2 && shape.widens()) {
      return true;
    }
    if (wide >= 1 && !LISTED.matches(text) && text.indexOf('，') < 0 && text.indexOf('。') < 0) {
      return true;
    }
    boolean plain = text.indexOf('，') < 0 && text.indexOf('。') < 0;
    return tail >= 1 && plain && !shape.isOpen(line) && !Sentences.isEnglish(text);
  }

  /**
   * Whether as many values side by side stand behind words as on the row above, or one fewer: words
   * may follow.
   */
  boolean isLike(Line line, Line above) {
    int values = valuesBehindWords(line);
    int more = valuesBehindWords(above) - values;
    return values >= FEWEST_VALUES && (more == 0 || more == 1);
  }

  /** Whether one value stands behind short words on two lines, or as many on both. */
  boolean areAlike(Line one, Line other) {
    int values = valuesBehindWords(one);
    return values > 0 && values == valuesBehindWords(other);
  }

  private int valuesBehindWords(Line line) {
    List<Piece> pieces = pieces(line);
    String text = line.text().strip();
    boolean label = !pieces.isEmpty() && pieces.get(0).isText();
    if (!label || SENTENCE_END.matches(text) || Sentences.isEnglish(text)) {
      return 0;
    }
    int end = 1;
    while (end < pieces.size() && pieces.get(end).kind().isValue()) {
      end++;
    }
    boolean dash = end < pieces.size() && pieces.get(end - 1).kind() == Kind.DASH;
    boolean wide = CellText.width(pieces.get(0).text()) > WIDEST_LABEL;
    return dash || wide || RowShapes.NO_LABEL.isIn(pieces.get(0).text()) ? 0 : end - 1;
  }

  /** Whether a line of words, values and words again has its pieces as the row above it has. */
  boolean hasShapeOf(Line line, Line above) {
    return RowShapes.areAlike(pieces(line), pieces(above));
  }

  /** How many values or periods end a line. */
  int values(Line line) {
    List<Piece> pieces = pieces(line);
    int tail = 0;
    int marks = 0;
    while (tail < pieces.size() && isValueOrPeriod(pieces.get(pieces.size() - 1 - tail))) {
      marks += pieces.get(pieces.size() - 1 - tail).kind() == Kind.MARK ? 1 : 0;
      tail++;
    }
    return tail - marks;
  }

  /** A value, the mark of its note, a period, or the letter that says of what state a value is. */
  private static boolean isValueOrPeriod(Piece piece) {
    boolean status = piece.text().length() == 1 && "pre".contains(piece.text());
    boolean mark = piece.kind() == Kind.MARK && !piece.lineStart();
    return piece.kind().isValue() || piece.isPeriod() || status || mark;
  }

  /** Whether nothing but values, one at least, stands between the spaces of a text. */
  static boolean areValues(String text) {
    if (text.isEmpty()) {
      return false;
    }
    for (String token : CellText.words(text)) {
      if (!Kind.of(token).isNumber() && !Kind.isNegativeAmount(token)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the words of a line go on in the next. */
  boolean goesOn(Line line) {
    String text = line.text().strip();
    char last = text.charAt(text.length() - 1);
    boolean narrow = CellText.width(text) < shape.fullWidth() * INTRODUCTION;
    if (shape.marksEnds() && narrow && ":：︰".indexOf(last) >= 0) {
      return false;
    }
    if (shape.marksEnds()) {
      return shape.isOpen(line) && !("。：:︰".indexOf(last) >= 0 && isApart(line));
    }
    return "。：:；;!?！？.–—－─︰".indexOf(last) < 0 && CellText.width(text) >= shape.fullWidth() * 0.7;
  }

  /** Whether more blank lines stand below a line than between others. */
  private boolean isApart(Line line) {
    Line next = following(line.number(), document.lines().size());
    return next != null && next.number() - line.number() > (shape.spacesLines() ? 2 : 1);
  }

  /** The next line that is not blank; null when there is none up to the last. */
  Line following(int n, int last) {
    for (int k = n + 1; k <= last; k++) {
      if (!document.lines().get(k - 1).isBlank()) {
        return document.lines().get(k - 1);
      }
    }
    return null;
  }
}
