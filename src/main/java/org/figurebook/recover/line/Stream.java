package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.document.Line;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.ItemMarks;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Titles;

/** The pieces of a run of lines in reading order, wrapped texts rejoined. */
public final class Stream {
  private static final Form MARK =
      Form.of("\\(?註\\s?\\(?\\d{0,2}\\s?\\)?|Note \\d|\\(\\s?\\d{1,2}\\s?\\)|[*#^@]{1,3}");

  private static final Form NOTE_AT_END = Form.of(".*註\\s?\\d{0,2}|Note \\d");
  private static final Form THREE_DIGITS = Form.of("\\d{3}");
  private static final Form NUMBER_BEGUN = Form.of(".*(?:" + Kind.BOUND + "|共|達|為)[1-9]\\d{0,2}");

  /** Words with which a number goes on below. */
  private static final Pattern UNIT = Pattern.compile("[百千萬億]|[元個名間項宗人家所公平]|以[上下]|至");

  /** Length of the longest unit printed once for each column. */
  private static final int MOST_UNIT = 10;

  private static final Form SMALL = Form.of("\\d{1,2}");

  /** The end of a bracket begun on a line above. */
  private static final Form CLOSES = Form.of("[^()（）]{1,24}[)）]");

  private static final Form LEADS_TO_DAY = Form.of("\\((?:.* )?(?:to|at|on|of|until|from|since)");

  private static final Form CLOSING = Form.of("\\d{1,4}[)）]");

  /** A date up to its month or day, and the beginning of another. */
  private static final Form MONTH_AT_END = Form.of("年\\d{1,2}月(?:\\d{1,2}日)?$");

  private static final Form YEAR_FIRST = Form.of("(?:19|20)\\d\\d年.*");

  private static final Form FORMULA = Form.of(".*[)）] ?[×÷x]");

  /** Lines from one printed line to the next where blank ones stand between all. */
  private static final int MOST_SPACED = 3;

  private static final int SHORTEST_LABEL = 4;

  private Stream() {}

  /** The pieces of some lines. */
  public static List<Piece> of(List<Line> lines, PageShape document) {
    PageShape shape = document.of(lines);
    List<Piece> out = new ArrayList<>();
    Line previous = null;
    List<SmallRows> small = SmallRows.of(lines);
    NumberedNames names = NumberedNames.of(lines);
    UnitCells units = UnitCells.of(lines, shape);
    BitSet titles = TitleLines.of(lines, shape);
    int bracket = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean goesOn = goesOn(previous, line, shape);
      String text = line.text().strip();
      if (PageNumbers.is(text)) {
        continue;
      }
      if (i < bracket && !out.isEmpty()) {
        within(out, LineReader.read(line, Link.WRAP, shape));
        previous = line;
        continue;
      }
      bracket = BracketLines.end(lines, i);
      if (previous != null && isNumberOfNote(previous.text().strip(), text)) {
        mark(out, " " + text);
        previous = line;
        continue;
      }
      if (goesOn && isMark(text) && line.number() - previous.number() == 1) {
        mark(out, text.startsWith("Note") ? " " + text : CellText.compact(text));
        previous = line;
        continue;
      }
      boolean title = previous != null && titles.get(previous.number());
      boolean within = goesOn && shape.isOpen(line) && !title && !isApart(previous, line, shape);
      boolean middle = within && !RowLines.endInValues(text);
      Link link = link(previous, line, shape);
      Link own = title && link == Link.WRAP ? Link.LINE : link;
      List<Piece> read = units.joined(LineReader.read(line, own, shape));
      List<Piece> pieces = withMark(names.parted(line, read));
      if (pieces.isEmpty()) {
        continue;
      }
      if (pieces.get(0).link() == Link.WRAP && LineJoins.isLevel(previous, pieces)) {
        pieces = new ArrayList<>(pieces);
        pieces.set(0, pieces.get(0).withLink(Link.LINE));
      }
      append(
          out,
          pieces,
          middle && !endsCell(pieces) && (shape.widens() || !LineJoins.areTwo(pieces)),
          small.get(i));
      previous = line;
    }
    List<Piece> plain =
        WholeLines.joined(
            LanguagePairs.joined(
                DatesInBoth.joined(
                    NoteWords.without(
                        LetterMarks.without(ItemLines.joined(LimitNumbers.overLines(out)))))));
    List<Piece> whole =
        OneCellLines.joined(
            OpenRanges.joined(SpansOfTime.joined(BrokenAges.joined(ComparedYears.joined(plain)))));
    List<Piece> rows =
        CodeRows.joined(
            NumberedRows.joined(
                AmountRanges.joined(
                    CellRanges.joined(
                        ClassTails.joined(
                            PrintedRanges.joined(
                                AmountClasses.joined(
                                    SignedCells.joined(CountedParts.joined(whole)))))))));
    return CountedHeads.asPeriods(NumberedHeads.joined(NumberedLabels.joined(rows)));
  }

  /** A line within a bracket goes on the text that the bracket began. */
  private static void within(List<Piece> out, List<Piece> line) {
    Piece whole = out.remove(out.size() - 1);
    for (Piece piece : line) {
      whole = whole.plus(piece).asText();
    }
    out.add(whole);
  }

  /** The mark of an item goes with the words behind it, however wide the gap between them is. */
  private static List<Piece> withMark(List<Piece> pieces) {
    boolean item =
        pieces.size() > 1
            && pieces.get(1).isText()
            && pieces.get(1).link() == Link.WIDE
            && ItemMarks.isAlone(pieces.get(0).text());
    if (!item) {
      return pieces;
    }
    List<Piece> out = new ArrayList<>(pieces.subList(1, pieces.size()));
    Piece words = pieces.get(1);
    out.set(0, pieces.get(0).upTo(words, pieces.get(0).text() + " " + words.text()).asText());
    return out;
  }

  private static boolean goesOn(Line previous, Line line, PageShape shape) {
    boolean apart =
        previous != null && !shape.spacesLines() && line.number() - previous.number() > 1;
    return previous != null && shape.isOpen(previous) && !apart;
  }

  /** A footnote mark set higher than its line. */
  private static boolean isMark(String text) {
    return text.length() <= 6 && MARK.matches(text);
  }

  /** The number of a note on the line below its word. */
  private static boolean isNumberOfNote(String previous, String text) {
    return text.length() <= 2 && previous.endsWith("Note") && SMALL.matches(text);
  }

  private static void mark(List<Piece> out, String mark) {
    Piece last = out.remove(out.size() - 1);
    out.add(
        new Piece(
            last.text() + mark,
            last.kind(),
            last.link(),
            last.line(),
            last.character(),
            last.lastLine(),
            last.lineStart(),
            last.lineEnd()));
  }

  private static boolean endsInNote(String text) {
    boolean may = text.indexOf('註') >= 0 || text.indexOf("Note") >= 0;
    return may && NOTE_AT_END.matches(text.strip());
  }

  private static Link link(Line previous, Line line, PageShape shape) {
    if (previous == null) {
      return Link.BREAK;
    }
    int down = line.number() - previous.number();
    int most = shape.spacesLines() ? MOST_SPACED : 1;
    if (down > most && line.page() == previous.page()) {
      return Link.BREAK;
    }
    if (shape.isOpen(previous) && endsInNote(previous.text())) {
      return down == 1 ? Link.JUMP : Link.LINE;
    }
    if (shape.isOpen(previous) && (areUnits(previous) || areUnits(line))) {
      return Link.LINE;
    }
    if (shape.isOpen(previous) && isApart(previous, line, shape)) {
      return Link.LINE;
    }
    if (shape.isOpen(previous)) {
      return isMark(previous.text().strip()) && line.raw().startsWith(" ") ? Link.PLAIN : Link.WRAP;
    }
    if (line.page() != previous.page()) {
      return Link.PAGE;
    }
    if (shape.spacesLines()) {
      boolean jumps = down == 1 && !shape.isOfWholeParagraphs();
      return jumps ? Link.JUMP : down <= MOST_SPACED ? Link.LINE : Link.BREAK;
    }
    return down == 1 ? Link.LINE : Link.BREAK;
  }

  /** The numbered title of a table that does not fill its line ends with it. */
  private static boolean isWholeTitle(Line line, PageShape shape) {
    String text = line.text().strip();
    return Titles.isTitle(line)
        && !Titles.isNumber(text)
        && CellText.width(text) < shape.fullWidth() * 0.8;
  }

  /**
   * Whether a line begins anew though the one before it has no mark of its end: also the unit of
   * all amounts, which has none itself.
   */
  private static boolean isApart(Line previous, Line line, PageShape shape) {
    return isIndented(previous, line)
        || shape.isOpen(line) && Titles.isAmount(line.text().strip())
        || isWholeTitle(previous, shape)
        || RowLines.are(previous, line);
  }

  /** An empty cell, for which two spaces stand, before the text of the next one. */
  private static boolean isIndented(Line previous, Line line) {
    return line.raw().startsWith("  ") && !previous.raw().startsWith("  ");
  }

  /** (Actual) 2031-32, (-1.5%) 246.8, 2031-32 Revised: a cell ends before the next one begins. */
  private static boolean endsCell(List<Piece> pieces) {
    boolean period = pieces.size() == 2 && pieces.get(0).isPeriod() && isCapital(pieces.get(1));
    return period
        || pieces.size() > 1
            && (isBracket(pieces.get(0).text()) || CLOSES.matches(pieces.get(0).text()))
            && pieces.stream()
                .skip(1)
                .allMatch(p -> p.kind().isValue() || p.isPeriod() || isBracket(p.text()));
  }

  private static void append(List<Piece> out, List<Piece> pieces, boolean middle, SmallRows small) {
    boolean row = pieces.stream().anyMatch(p -> p.kind().isValue());
    for (Piece printed : pieces) {
      Piece before = out.isEmpty() ? null : out.get(out.size() - 1);
      Piece piece =
          before != null && printed.link() == Link.WRAP && isWhole(before, printed, pieces)
              ? printed.withLink(Link.LINE)
              : printed;
      boolean joins =
          before != null
              && (piece.link() == Link.WRAP && LineJoins.mayBeOne(before, piece)
                  || BrokenYears.goesOn(before, piece)
                  || !small.isOver(before, piece, row) && LineJoins.goesOn(before, piece)
                  || piece.link() == Link.PLAIN
                      && endsInNumber(before)
                      && piece.lineEnd()
                      && THREE_DIGITS.matches(piece.text())
                  || isDayInBracket(before, piece)
                  || LabelPieces.isEndOfRange(before, piece)
                  || isLimit(before, piece)
                  || NamedNumbers.isBroken(before, piece)
                  || isFormula(before)
                  || closes(before, piece)
                  || middle && piece.link() != Link.WIDE && piece.link().isSameLine());
      if (joins) {
        Piece joined =
            BrokenYears.goesOn(before, piece) && piece.kind() != Kind.YEAR
                ? before.upTo(piece, before.text() + piece.text())
                : before.plus(piece);
        boolean heading =
            isLimit(before, piece)
                || NamedNumbers.isBroken(before, piece)
                || isFormula(before)
                || closes(before, piece);
        boolean words = middle && !isDateLike(joined) || heading;
        out.set(out.size() - 1, words ? joined.asText() : joined);
      } else {
        out.add(piece);
      }
    }
  }

  /** (up to / 29 / February 2024): a bracket that is open ends in a small word before the day. */
  private static boolean isDayInBracket(Piece before, Piece piece) {
    return piece.kind() == Kind.INTEGER
        && piece.text().length() <= 2
        && before.isOpen()
        && LEADS_TO_DAY.matches(before.text());
  }

  /** Within / 12 / minutes: a word that stands before numbers only, and the number below it. */
  private static boolean isLimit(Piece before, Piece piece) {
    return piece.kind() == Kind.INTEGER
        && piece.text().length() <= 3
        && piece.isAlone()
        && before.isText()
        && before.lineEnd()
        && LimitNumbers.leadsTo(before.text());
  }

  /** (Bill No. / 1): the number that a bracket of words ends in, alone on its line. */
  private static boolean closes(Piece before, Piece piece) {
    return before.isText()
        && before.isOpen()
        && before.lineEnd()
        && piece.isAlone()
        && CLOSING.matches(piece.text());
  }

  /** (d)=(c)/(a)× / 100%: how a column is worked out, broken behind a sign. */
  private static boolean isFormula(Piece before) {
    return before.lineEnd() && before.isText() && FORMULA.matches(before.text());
  }

  private static boolean isCapital(Piece piece) {
    return Character.isUpperCase(piece.text().charAt(0));
  }

  /** Whether a value, a change or a bracket alone on its line ends a cell, whatever follows. */
  private static boolean isWhole(Piece before, Piece piece, List<Piece> line) {
    boolean value = before.kind().isValue() || before.kind() == Kind.CHANGE;
    if (MONTH_AT_END.isIn(before.text()) && YEAR_FIRST.matches(piece.text())) {
      return true;
    }
    boolean years = before.kind() == Kind.YEAR && !before.lineStart();
    if (before.kind() == Kind.MISSING && !before.lineStart() && isWide(piece)) {
      return piece.isText();
    }
    if (value || years) {
      boolean label = piece.isText() && piece.text().length() >= SHORTEST_LABEL;
      boolean row = piece == line.get(0) && line.stream().skip(1).anyMatch(p -> p.kind().isValue());
      boolean latin = row && piece.isText() && isCapital(piece);
      boolean words = (label || row) && CellText.isWide(piece.text().charAt(0)) || latin;
      words |= label && ItemMarks.begins(piece.text());
      boolean bracket = before.text().endsWith(")");
      boolean unit = !bracket && UNIT.matcher(piece.text()).lookingAt();
      return piece.kind().isValue() && value || words && !unit;
    }
    return before.lineStart() && isBracket(before.text()) && !piece.opensBracket()
        || LanguagePairs.isWhole(before.text())
            && (piece.isPeriod() || piece.kind().isValue() || isWide(piece));
  }

  private static boolean isWide(Piece piece) {
    return CellText.isWide(piece.text().charAt(0));
  }

  private static boolean isBracket(String text) {
    char last = text.charAt(text.length() - 1);
    return (text.charAt(0) == '(' || text.charAt(0) == '（')
        && (last == ')' || last == '）')
        && CellText.depth(text) == 0;
  }

  /** Whether a line is one unit printed again and again, for a column each. */
  private static boolean areUnits(Line line) {
    String text = line.text().strip();
    int space = text.indexOf(' ');
    return space > 0
        && space <= MOST_UNIT
        && ("(（$".indexOf(text.charAt(0)) >= 0)
        && CellText.isRepeated(CellText.compact(text), CellText.words(text).size());
  }

  /** Words that say that a number follows, with its beginning. */
  private static boolean endsInNumber(Piece before) {
    return before.isText() && before.text().length() > 6 && NUMBER_BEGUN.matches(before.text());
  }

  private static boolean isDateLike(Piece piece) {
    return piece.kind() == Kind.YEAR || piece.kind() == Kind.DATE;
  }
}
