package org.figurebook.recover.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Capitals;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.LineWords;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;
import org.figurebook.recover.piece.TitleWords;
import org.figurebook.recover.piece.Titles;

/** Where the boxhead of a table may begin, behind its title, its annex number and its unit. */
final class HeadStarts {
  /** Fewer characters than a title has: a stub's heading, or a unit in the corner. */
  private static final int TITLE_WIDTH = 10;

  private static final int LONG = 36;

  /** A title that is taken for a heading. */
  private static final double OVER_STUB = 1.5;

  /** So many places are tried. */
  private static final int MOST = 5;

  /** A line that is a title by its words, taken for headings. */
  private static final double TITLE = 1.5;

  /** Spaces before a line that is set in the middle. */
  private static final int INDENT = 8;

  /** Wider than the heading of a stub beside others. */
  private static final int WIDEST_STUB = 16;

  /** Headings of stubs that may stand alone on their line. */
  private static final Form STUB =
      Form.of(
          "(?:財政)?年[度份]|月份|地區|區域|類別|項目|部門|機構|分目|職級|職系|國家|Year|Item|Region|District|Category|Rank|Class");

  private static final Form CODE = Form.of("[(（](?:編號|代號|[Cc]ode|[Nn]o\\.)[)）]");

  private static final Form CODE_BEHIND = Form.of(" ?[(（](?:編號|代號|[Cc]ode|[Nn]o\\.)[)）]$");

  private static final Form WORD = Form.of("[A-Z][a-z]{2,11}(?: [a-z]{2,8})?");

  /** Wider than most headings of stubs. */
  private static final int WIDE_TITLE = 22;

  /** "Schools by District from the 2016/17 to 2020/21 School Years" is no boxhead. */
  private static final Form PHRASE = Form.of(" (?:by|of|from the|in the|for the|between) ");

  /** What a title does not end in: the year of it follows, or the rest of a heading. */
  private static final Form OPEN = Form.of(" (?:of|at|in|to|for|as|end)$|[的及和與或之]$");

  /** What all lines of words above a boxhead cost: many are hardly headings. */
  private static final double MOST_OVER = 4;

  private final List<Piece> pieces;
  private final int data;
  private final int phrase;

  /** Which pieces stand on lines that are titles by their words. */
  private final boolean[] titled;

  /** Whether the table has a title above all this, so that a second is less likely. */
  private final boolean captioned;

  /** Pieces that are no title, as they wrap where the page has room for more. */
  private final boolean[] wrapped;

  HeadStarts(List<Piece> pieces, int data, boolean captioned, LineWords words) {
    this.wrapped = new boolean[data];
    for (int i = 0; i < data; i++) {
      wrapped[i] = words.isWrappedEarly(pieces.get(i));
    }
    this.pieces = pieces;
    this.data = data;
    this.captioned = captioned;
    this.phrase = phrase(pieces, data);
    this.titled = captioned ? new boolean[data] : titled();
  }

  /** Marks the lines that are titles by their words, as long as a boxhead is left below them. */
  private boolean[] titled() {
    boolean[] titled = new boolean[data];
    int from = 0;
    while (from < data) {
      int end = Math.min(data, PieceLines.next(pieces, from));
      boolean near = pieces.subList(from + 1, end).stream().allMatch(p -> p.link() != Link.WIDE);
      boolean title =
          near && !wrapped[end - 1] && data - end >= 2 && !isBehindStub(pieces, from, end, data);
      if (title && TitleWords.areTitle(words(pieces.subList(from, end)))) {
        Arrays.fill(titled, from, end, true);
      }
      from = end;
    }
    return titled;
  }

  /**
   * Whether a line stands between a short heading alone, which begins the boxhead, and nothing but
   * periods: then it spans those, as no title stands behind the heading of a stub.
   */
  private static boolean isBehindStub(List<Piece> pieces, int from, int end, int data) {
    Piece before = from == 1 ? pieces.get(0) : null;
    return before != null
        && before.isText()
        && before.lineEnd()
        && pieces.get(1).link() != Link.WRAP
        && CellText.width(before.text()) < TITLE_WIDTH
        && arePeriods(pieces.subList(end, data));
  }

  /** Periods, each with no more than a short line behind it: 2038-39 / 年度, 2038 / (截至5月底). */
  private static boolean arePeriods(List<Piece> heads) {
    long periods = heads.stream().filter(Piece::isPeriod).count();
    return heads.get(0).isPeriod()
        && periods > 1
        && periods * 2 >= heads.size()
        && heads.stream().allMatch(HeadStarts::isOfPeriod);
  }

  private static boolean isOfPeriod(Piece piece) {
    return piece.isPeriod() || piece.opensBracket() || CellText.width(piece.text()) <= TITLE_WIDTH;
  }

  /**
   * Where the line behind a first one begins that is a phrase with years in it; 0 when it is none.
   */
  private static int phrase(List<Piece> pieces, int data) {
    int end = Math.min(data, PieceLines.next(pieces, 0));
    List<Piece> line = pieces.subList(0, end);
    boolean years = line.stream().anyMatch(Piece::isPeriod);
    String words = words(line);
    boolean wide = years && CellText.width(words) >= LONG && end > 1 && end < data;
    return wide && PHRASE.isIn(words) ? end : 0;
  }

  /** The words of a line with a space between its pieces, as no cell would have them. */
  private static String words(List<Piece> line) {
    return line.stream().map(Piece::text).collect(Collectors.joining(" "));
  }

  /** Where the boxhead may begin, in order. */
  List<Integer> all() {
    List<Integer> starts = new ArrayList<>();
    starts.add(behindTitle());
    for (int i = starts.get(0) + 1; i < data; i++) {
      Link link = pieces.get(i).link();
      boolean afterColon = endsCaption(pieces.get(i - 1));
      char first = pieces.get(i).text().charAt(0);
      boolean goesOn = pieces.get(i).opensBracket() || first >= 'a' && first <= 'z';
      if (goesOn) {
        continue;
      }
      boolean behind =
          afterColon
              || isApart(i - 1)
              || isOver(i - 1)
              || i == phrase
              || titled[i - 1]
              || beginsPeriods(i);
      if (pieces.get(i).lineStart() && (link == Link.BREAK || link == Link.PAGE || behind)) {
        starts.add(i);
      }
    }
    return starts.size() > MOST ? lastOf(starts) : starts;
  }

  /** Where the headings begin whose first says the title above them again before a period. */
  private int behindTitle() {
    for (int i = data - 2; i > 0; i--) {
      if (isAgain(i - 1) && pieces.get(i + 1).isPeriod()) {
        return i;
      }
    }
    return 0;
  }

  /** The first and the last few. */
  private static List<Integer> lastOf(List<Integer> starts) {
    List<Integer> out = new ArrayList<>(starts.subList(starts.size() - MOST + 1, starts.size()));
    out.add(0, starts.get(0));
    return out;
  }

  /** How odd it is that it begins there: what is left out or taken in that should not be. */
  double cost(int start) {
    double cost = 0;
    double over = 0;
    boolean apart = false;
    boolean again = false;
    for (int i = start - 1; i >= 0; i--) {
      again |= isAgain(i);
      apart |= pieces.get(i + 1).link() == Link.BREAK || isApart(i);
      Piece piece = pieces.get(i);
      boolean title =
          i < phrase
              || titled[i]
              || CellText.width(piece.text()) >= WIDE_TITLE
                  && !captioned
                  && !wrapped[i]
                  && !Capitals.areMeasures(piece.text())
              || endsCaption(piece)
              || isAside(piece)
              || again
              || i == 0 && !captioned && (isOverStub() || isBesideHeads())
              || Titles.beginsAsTitle(piece.text());
      boolean alone = piece.isAlone() && !piece.isPeriod();
      over += !title && alone ? apart ? 0.5 : 1.5 : 0;
      cost += title || alone ? 0 : piece.isPeriod() ? 5 : apart ? 0.5 : 1.5;
    }
    cost += start == 0 && !captioned && isOverStub() ? OVER_STUB : 0;
    cost += Math.min(over, MOST_OVER);
    for (int i = start; i < data; i++) {
      Piece piece = pieces.get(i);
      boolean lastOfCaption = i + 1 < data && (pieces.get(i + 1).link() == Link.BREAK);
      boolean title =
          CellText.width(piece.text()) >= 28 && lastOfCaption
              || Titles.beginsWithTable(piece.text())
              || Titles.isHead(piece.text())
              || Titles.isCapitals(piece.text())
              || Titles.saysUnit(piece.text());
      cost += i == start && data > 2 && !wrapped[i] && isLong(piece) ? 2.5 : 0;
      cost += titled[i] && piece.lineStart() ? TITLE : 0;
      boolean annex = Titles.isAnnex(piece.text());
      cost += title ? 4 : annex ? 6 : 0;
    }
    return cost;
  }

  /**
   * Words alone on a line that stand again at the beginning of the next, there perhaps of one: a
   * title, Tests over Test 2031.
   */
  private boolean isAgain(int i) {
    Piece next = i + 1 < data ? pieces.get(i + 1) : null;
    if (next == null || next.lineEnd() || !pieces.get(i).isAlone()) {
      return false;
    }
    String title = pieces.get(i).text();
    return title.equals(next.text()) || title.equals(next.text() + "s");
  }

  /**
   * Whether the first line is words alone and the heading of the stub stands below it: in the order
   * of cells a heading over columns comes behind that of the stub, a title before it.
   */
  private boolean isOverStub() {
    Piece first = pieces.get(0);
    if (data < 3 || wrapped[0] || !first.isText() || !first.lineEnd() || first.opensBracket()) {
      return false;
    }
    Piece stub = pieces.get(1);
    boolean words = stub.isText() && !stub.opensBracket() && stub.link() != Link.WRAP;
    String name = CODE_BEHIND.removedFrom(stub.text());
    boolean named = STUB.matches(name) || WORD.matches(name);
    if (!words || first.isOpen() || stub.lineEnd() && !named) {
      return false;
    }
    boolean latin = first.text().charAt(0) < 0x2e80;
    boolean capital = !latin || Character.isUpperCase(stub.text().charAt(0));
    boolean code = isCodeBelow(stub);
    int least = code ? 0 : latin ? WIDE_TITLE : TITLE_WIDTH + 2;
    return capital
        && CellText.width(first.text()) >= least
        && (latin || CellText.width(stub.text()) <= WIDEST_STUB)
        && !OPEN.isIn(first.text());
  }

  /** Whether the heading of the stub is one of codes, which says so on the next line. */
  private boolean isCodeBelow(Piece stub) {
    return stub.isAlone() && data > 3 && CODE.matches(pieces.get(2).text());
  }

  /**
   * Whether words alone stand further from the line below them than any of the others before the
   * data.
   */
  private boolean isApart(int i) {
    if (!pieces.get(i).isAlone() || i + 2 >= data) {
      return false;
    }
    int gap = gap(i + 1);
    boolean apart = gap > 1;
    for (int k = i + 2; k < data; k++) {
      apart &= gap(k) < gap;
    }
    return apart;
  }

  /** How many lines a piece begins below the end of the one before it. */
  private int gap(int i) {
    return pieces.get(i).line() - pieces.get(i - 1).lastLine();
  }

  /** Whether words alone stand in from the edge, and headings below them begin before they do. */
  private boolean isCentred(int i) {
    Piece piece = pieces.get(i);
    return piece.isText()
        && piece.character() > INDENT
        && i + 2 < data
        && pieces.get(i + 1).lineStart()
        && pieces.get(i + 1).character() < piece.character();
  }

  /** Whether the line below the first begins behind its end, where headings of values stand. */
  private boolean isBesideHeads() {
    Piece first = pieces.get(0);
    int end = first.character() + first.text().length();
    return data > 2
        && !wrapped[0]
        && CellText.width(first.text()) >= TITLE_WIDTH
        && pieces.get(1).lineStart()
        && pieces.get(1).character() > end;
  }

  private boolean isWide(int i) {
    Piece piece = pieces.get(i);
    return CellText.width(piece.text()) >= WIDE_TITLE
        && !wrapped[i]
        && !OPEN.isIn(piece.text())
        && !Capitals.areMeasures(piece.text());
  }

  /** Words alone on a line, longer than the heading of a stub. */
  private static boolean isLong(Piece piece) {
    boolean alone = piece.isText() && piece.isAlone();
    return alone && CellText.width(piece.text()) >= LONG && !Capitals.areMeasures(piece.text());
  }

  private static boolean endsCaption(Piece piece) {
    return "。：:－".indexOf(piece.text().charAt(piece.text().length() - 1)) >= 0;
  }

  /** A title, or a unit for the whole table. */
  private static boolean isAside(Piece piece) {
    boolean alone = piece.isAlone();
    return alone && (Titles.isUnit(piece.text()) || Titles.isTitle(piece));
  }

  /** A title over the boxhead, the words under the number of an annex, or a unit behind one. */
  private boolean isOver(int i) {
    Piece piece = pieces.get(i);
    Piece before = i == 0 ? null : pieces.get(i - 1);
    boolean alone = piece.isAlone();
    if (!alone || Titles.isAnnex(piece.text())) {
      return false;
    }
    boolean titled = before != null && (Titles.isTitle(before) || isBehindHead(i));
    boolean behind = before == null || titled || endsCaption(before);
    return Titles.isTitle(piece)
        || isCentred(i)
        || i == 0 && !captioned && (isWide(i) || isOverStub() || isBesideHeads())
        || isAgain(i)
        || Titles.isCapitals(piece.text())
        || Titles.isHead(piece.text())
        || Titles.saysUnit(piece.text())
        || (behind || isWide(i - 1) || arePeriods(i + 1)) && Titles.isUnit(piece.text())
        || titled && Titles.isAnnex(before.text());
  }

  /** Whether the line before a piece begins with the number and name of a head. */
  private boolean isBehindHead(int i) {
    return Titles.isHead(pieces.get(PieceLines.start(pieces, i)).text());
  }

  /** Two periods side by side or more. */
  private boolean arePeriods(int i) {
    return i + 1 < data
        && pieces.get(i).isPeriod()
        && pieces.get(i + 1).isPeriod()
        && !pieces.get(i + 1).lineStart();
  }

  /** Nothing but periods, two or more, on a line behind a title. */
  private boolean beginsPeriods(int i) {
    int k = i;
    boolean each = pieces.get(i).lineEnd();
    while (k < data && pieces.get(k).isPeriod() && (k == i || pieces.get(k).lineStart() == each)) {
      k++;
    }
    Piece before = pieces.get(i - 1);
    int least = each ? WIDE_TITLE : TITLE_WIDTH;
    boolean whole = !OPEN.isIn(before.text());
    boolean title = before.isText() && whole && CellText.width(before.text()) >= least;
    boolean line = before.isAlone() || before.lineEnd() && CellText.width(before.text()) >= LONG;
    return k - i >= 2 && line && title;
  }
}
