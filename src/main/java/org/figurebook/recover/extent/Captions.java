package org.figurebook.recover.extent;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.figurebook.document.Form;
import org.figurebook.recover.boxhead.HeadParts;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.ItemMarks;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;
import org.figurebook.recover.piece.TitleWords;
import org.figurebook.recover.piece.Titles;

/**
 * Takes off what stands over a boxhead and is certainly none of it: the heading of an annex with
 * the title below it, a numbered title, a line of the paper's own that ends in a number.
 *
 * @param rest the pieces without it
 * @param title the title among it; may be empty
 * @param last the last line taken off; may be empty
 */
public record Captions(List<Piece> rest, String title, String last) {
  private static final Form TITLE_OF_WORDS =
      Form.of("[A-Z][a-z]+ .*[a-z]{2,} .*\\d.* [a-z]{2,}.*[a-z)\\d]");

  /** Words of a title behind its number. */
  private static final Form NAMED =
      Form.of(
          "^(?:Table|Figure|Chart|附?表|圖) ?[\\dA-Z一二三四五六七八九十.()（）-]{1,8}[:：.、 –—－-]*(?!(?:Table|Figure|Chart) ?[0-9A-Z])(?:\\p{IsHan}{2}|[A-Z][a-z])");

  private static final Form TITLE_OF_YEARS =
      Form.of("[A-Z][a-z]+ .*[a-z]{2,}.* (?:19|20)\\d\\d (?:to|and) (?:19|20)\\d\\d");

  /** Lines of a title before the line that says the unit. */
  private static final int MOST_TITLE_LINES = 5;

  /** Narrower lines may be headings. */
  private static final int TITLE_WIDTH = 16;

  /** Whether the title has words behind its number. */
  public boolean isNamed() {
    return NAMED.isIn(title);
  }

  /** These with more lines of the title, found below them. */
  public Captions with(List<Piece> lines) {
    String more = text(lines);
    return lines.isEmpty() ? this : new Captions(rest, CellText.join(title, more, Link.LINE), more);
  }

  /** What stands over the boxhead of the first table of a block, and the rest. */
  public static Captions of(List<Piece> block) {
    String title = "";
    String last = "";
    int at = lastNumber(block);
    int unit = unitLine(block, at);
    boolean titled = false;
    boolean whole = false;
    boolean part = false;
    boolean behindNumber = false;
    while (at < block.size()) {
      int next = PieceLines.next(block, at);
      Piece first = block.get(at);
      Piece end = block.get(next - 1);
      boolean heading = Titles.isHeadingOfAnnex(text(block.subList(at, next)));
      boolean one = next - at == 1;
      boolean under = part && NumberedParts.isTitle(block, at);
      part = NumberedParts.areAtTop(block, at);
      boolean item = part || under || isSection(block, at, next) || isItem(block, at, next);
      boolean numbered = item || isNumbered(block, at, next) || at < unit;
      boolean refers = titled && one && Titles.refersBack(first.text());
      boolean annex = heading || refers;
      List<Piece> line = block.subList(at, next);
      boolean words = one ? isTitle(first) : isSentence(line) || isPhrase(line);
      boolean goesOn = titled && words && (!whole || first.opensBracket());
      boolean below = goesOn && leavesHead(block, next);
      boolean own = !one && at == 0 && Titles.endsInAnnex(end.text());
      if (numbered || below) {
        String text = text(block.subList(at, next));
        last = part ? last : text;
        boolean open = next == unit && Titles.isUnit(text) && !first.opensBracket();
        title = part ? title : CellText.join(title, open ? "(" + text + ")" : text, Link.LINE);
      } else if (!annex && !own) {
        break;
      }
      boolean number = Titles.isNumber(text(block.subList(at, next)));
      titled = annex || own || below && !numbered || number;
      whole = below && !(behindNumber && first.opensBracket());
      behindNumber = number;
      at = next;
    }
    List<Piece> rest = block.subList(at, block.size());
    if (!rest.isEmpty() && TableEnds.firstData(rest) == 0) {
      int next = PieceLines.next(rest, 0);
      last = words(rest.subList(0, next));
      rest = rest.subList(next, rest.size());
    }
    return new Captions(withBrackets(rest), CellText.finish(title), last);
  }

  /**
   * The first line as one piece where it is words and brackets behind them: a title or a heading.
   */
  private static List<Piece> withBrackets(List<Piece> pieces) {
    int end = pieces.isEmpty() ? 0 : PieceLines.next(pieces, 0);
    boolean brackets =
        end > 1
            && pieces.get(0).isText()
            && pieces.subList(1, end).stream().allMatch(Piece::opensBracket);
    if (!brackets) {
      return pieces;
    }
    Piece whole = pieces.subList(0, end).stream().reduce(Piece::plus).orElseThrow();
    List<Piece> out = new ArrayList<>(List.of(whole.asText()));
    out.addAll(pieces.subList(end, pieces.size()));
    return out;
  }

  /** Where an annex or a table is numbered last before the first row; 0 when none is. */
  private static int lastNumber(List<Piece> block) {
    int data = TableEnds.firstData(block);
    int last = 0;
    for (int i = 0, next; i < data; i = next) {
      next = PieceLines.next(block, i);
      boolean annex = Titles.isHeadingOfAnnex(text(block.subList(i, next)));
      boolean titled = isNumbered(block, i, next) && leavesHead(block, next);
      last = annex || titled || isSection(block, i, next) ? i : last;
    }
    return last;
  }

  /** Whether a line is a numbered title, and not one with the boxhead behind it. */
  private static boolean isNumbered(List<Piece> block, int from, int to) {
    boolean one = to - from == 1;
    String text = text(block.subList(from, to));
    boolean title = Titles.isTitle(text) || Titles.isClose(text);
    return title && (one || leavesHead(block, to));
  }

  /**
   * Whether the first line is a number and words, 2. or (2), over a boxhead of several headings,
   * and the rows have none of their own.
   */
  private static boolean isItem(List<Piece> block, int from, int to) {
    boolean mark = block.get(0).kind() == Kind.ITEM || ItemMarks.isAlone(block.get(0).text());
    boolean number = from == 0 && to == 2 && mark;
    if (!number || !block.get(1).isText() || !leavesHead(block, to)) {
      return false;
    }
    int data = TableEnds.firstData(block);
    boolean heads = PieceLines.next(block, to) - to > 1;
    return heads && data > to && !isNumbering(block.get(PieceLines.start(block, data + 1)));
  }

  private static boolean isNumbering(Piece piece) {
    return piece.kind() == Kind.ITEM || piece.kind().isNumber() || ItemMarks.isAlone(piece.text());
  }

  /** Whether a line is the name of a part of an annex, with a boxhead below it. */
  static boolean isSection(List<Piece> block, int from, int to) {
    String text = text(block.subList(from, to));
    boolean numbered = Titles.isNumberedSection(text);
    int head = numbered ? TableEnds.firstData(block.subList(to, block.size())) : 0;
    return Titles.isSection(text) && (head > 0 || leavesHead(block, to));
  }

  /** Where a line near the title that says the unit ends; 0 when there is none. */
  private static int unitLine(List<Piece> block, int title) {
    int from = title;
    boolean titles = true;
    String first =
        from < block.size() ? text(block.subList(from, PieceLines.next(block, from))) : "";
    for (int line = 0; line < MOST_TITLE_LINES && from < block.size(); line++) {
      int next = PieceLines.next(block, from);
      String text = text(block.subList(from, next));
      boolean says = Titles.saysUnit(text) || Titles.endsInUnit(words(block.subList(from, next)));
      boolean own = line > 0 && next - from == 1 && Titles.isNumber(first) && Titles.isAmount(text);
      boolean unit = own || says || titles && Titles.isUnit(text) && isStub(block, next);
      titles &= next - from == 1 && CellText.width(text) >= TITLE_WIDTH;
      if (unit && leavesHead(block, next)) {
        return next;
      }
      from = next;
    }
    return 0;
  }

  /** Whether words and others beside them begin a boxhead. */
  private static boolean isStub(List<Piece> block, int at) {
    return at + 1 < block.size()
        && block.get(at).isText()
        && !block.get(at).opensBracket()
        && !block.get(at).isPeriod()
        && !block.get(at + 1).lineStart();
  }

  /** The pieces of a line with a space between them. */
  private static String words(List<Piece> line) {
    return line.stream().map(Piece::text).collect(Collectors.joining(" "));
  }

  static String text(List<Piece> line) {
    String text = "";
    for (Piece piece : line) {
      text = CellText.join(text, piece.text(), piece.link());
    }
    return text;
  }

  /** Words, as wide as a title is, or in brackets behind one. */
  private static boolean isTitle(Piece piece) {
    return (piece.isText() || piece.kind() == Kind.CHANGE)
        && (CellText.width(piece.text()) >= TITLE_WIDTH || piece.opensBracket())
        && HeadParts.of(List.of(piece)).size() == 1;
  }

  /** A title parted by the spaces around its numbers and years: 過去 3年… 的數字. */
  private static boolean isPhrase(List<Piece> line) {
    boolean near = line.stream().skip(1).noneMatch(p -> p.link() == Link.WIDE);
    boolean words = line.stream().noneMatch(p -> p.kind().isValue() || p.kind() == Kind.CHANGE);
    return near && words && TitleWords.areTitle(text(line));
  }

  /** English words with a number among them, which no row of headings has. */
  private static boolean isSentence(List<Piece> line) {
    boolean near = line.stream().skip(1).allMatch(p -> p.link() == Link.PLAIN);
    boolean number = line.subList(1, line.size() - 1).stream().anyMatch(p -> p.kind().isNumber());
    String text = text(line);
    boolean title = number && TITLE_OF_WORDS.matches(text) || TITLE_OF_YEARS.matches(text);
    return near && line.get(0).isText() && title;
  }

  /** Whether several headings still stand before the first row. */
  private static boolean leavesHead(List<Piece> block, int from) {
    return TableEnds.firstData(block.subList(from, block.size())) >= 2;
  }
}
