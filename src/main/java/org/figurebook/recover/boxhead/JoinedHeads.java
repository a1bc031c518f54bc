package org.figurebook.recover.boxhead;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;
import org.figurebook.recover.piece.StubWords;
import org.figurebook.recover.piece.Words;

/**
 * Looks at a boxhead once more as a whole: where pieces were put into one heading that might as
 * well be two, the number of columns was all that said so, and the headings may be parted
 * elsewhere.
 */
public final class JoinedHeads {
  /** More of a heading that costs no more is certainly more of it. */
  private static final double SURE = 0.5;

  /** What goes on so easily is no beginning, whatever the number of columns. */
  private static final double CERTAIN = 0.2;

  /** Gaps between headings of words that tell how a boxhead is printed. */
  private static final int FEWEST_GAPS = 2;

  private static final Form TWO_CAPITALS = Form.of("[A-Z][a-z]+ [A-Z][A-Za-z-]+");
  private static final Form ENGLISH = Form.of("[A-Z][a-z]+(?: (?:of|and|for|in|to) .*)?");

  /** Length of the shortest words that are likely a heading of their own. */
  private static final int SHORTEST_END = 3;

  private JoinedHeads() {}

  /** Whether a heading holds two pieces that may be of two. */
  public static boolean mayBeParted(List<Piece> printed, HeadFit.Head head) {
    List<Piece> atoms = HeadAtoms.of(printed);
    Set<String> headings = headings(head);
    boolean gaps = printsGaps(atoms, headings);
    for (int i = 1; i < atoms.size(); i++) {
      boolean joined = isJoined(atoms, i, headings);
      boolean open = joined && !(gaps && atoms.get(i).link() == Link.PLAIN);
      if (open && isOpen(atoms, i, headings) || !joined && isPartedWithoutGap(atoms, i)) {
        return true;
      }
    }
    boolean odd = isOnePeriod(atoms, headings) || !gaps && areUneven(head);
    return odd || mayLackStub(atoms, head, headings) || goesOnApart(atoms, headings);
  }

  /**
   * Whether Chinese words alone on a line go on with one of several headings of another line, not
   * the last of them: they may be the first words of a label.
   */
  private static boolean goesOnApart(List<Piece> atoms, Set<String> headings) {
    for (int i = 2; i < atoms.size(); i++) {
      Piece piece = atoms.get(i);
      String text = CellText.compact(piece.text());
      boolean words = piece.isText() && !piece.opensBracket() && CellText.hasWide(text);
      if (!words || !piece.isAlone() || headings.contains(text) || isJoined(atoms, i, headings)) {
        continue;
      }
      for (int k = 0; k + 1 < i; k++) {
        String both = CellText.compact(atoms.get(k).text()) + text;
        boolean aside = !atoms.get(k).lineEnd();
        if (aside && headings.stream().anyMatch(heading -> heading.contains(both))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a boxhead prints gaps between its headings of words. */
  static boolean printsGaps(List<Piece> printed, HeadFit.Head head) {
    return printsGaps(HeadAtoms.of(printed), headings(head));
  }

  /** Whether a gap stands behind each heading of words that another follows on its line. */
  private static boolean printsGaps(List<Piece> atoms, Set<String> headings) {
    int gaps = 0;
    for (int i = 1; i < atoms.size(); i++) {
      Piece piece = atoms.get(i);
      boolean beside = piece.link().isSameLine() && atoms.get(i - 1).isText();
      boolean wide = piece.link() == Link.WIDE;
      if (beside && !wide && !isJoined(atoms, i, headings)
          || beside && wide && isJoined(atoms, i, headings)) {
        return false;
      }
      gaps += beside && wide ? 1 : 0;
    }
    return gaps >= FEWEST_GAPS;
  }

  /**
   * Whether the first heading, alone on its line, names no rows, and a line behind it was parted
   * between two words with capitals: they may be one heading, and the labels have none.
   */
  private static boolean mayLackStub(List<Piece> atoms, HeadFit.Head head, Set<String> headings) {
    String stub = head.leaves().get(0);
    boolean alone = atoms.size() > 1 && atoms.get(0).isAlone();
    if (!alone || stub.isEmpty() || StubWords.end(stub)) {
      return false;
    }
    for (int i = 2; i < atoms.size(); i++) {
      boolean parted = areCapitals(atoms.get(i - 1), atoms.get(i)) && !isJoined(atoms, i, headings);
      if (parted && atoms.get(i - 1).text().indexOf(' ') < 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the only period of the boxhead, at the end of its line, is part of one heading. */
  private static boolean isOnePeriod(List<Piece> atoms, Set<String> headings) {
    int at = -1;
    for (int i = 0; i < atoms.size(); i++) {
      if (atoms.get(i).isPeriod()) {
        if (at >= 0) {
          return false;
        }
        at = i;
      }
    }
    if (at < 1 || !atoms.get(at).lineEnd()) {
      return false;
    }
    String period = CellText.compact(atoms.get(at).text());
    return headings.stream()
        .filter(heading -> heading.startsWith(period) && !heading.equals(period))
        .anyMatch(heading -> "(（".indexOf(heading.charAt(period.length())) < 0);
  }

  /** Whether a heading holds words that could make two, were there more columns. */
  public static boolean mayBeMore(List<Piece> printed, HeadFit.Head head) {
    List<Piece> atoms = HeadAtoms.of(printed);
    Set<String> headings = headings(head);
    for (int i = 1; i < atoms.size(); i++) {
      boolean words = atoms.get(i - 1).isText() && atoms.get(i).isText();
      boolean sure = atoms.get(i).opensBracket() || atoms.get(i).link() == Link.WRAP;
      boolean cut = words && !sure && HeadJoins.cost(atoms.get(i - 1), atoms.get(i)) > CERTAIN;
      if (cut && isJoined(atoms, i, headings)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one heading stands over all values, which may be the first column's. */
  public static boolean isOneOverAll(HeadFit.Head head) {
    Set<String> over = new LinkedHashSet<>();
    for (String spanner : head.spanners().subList(1, head.spanners().size())) {
      int cut = spanner.indexOf(" / ");
      over.add(cut < 0 ? spanner : spanner.substring(0, cut));
    }
    return over.size() == 1 && !over.contains("");
  }

  private static Set<String> headings(HeadFit.Head head) {
    Set<String> headings = new LinkedHashSet<>();
    head.leaves().forEach(leaf -> headings.add(CellText.compact(leaf)));
    for (String spanner : head.spanners()) {
      for (String level : spanner.split(" / ")) {
        headings.add(CellText.compact(level));
      }
    }
    return headings;
  }

  private static boolean isJoined(List<Piece> atoms, int i, Set<String> headings) {
    String both = CellText.compact(atoms.get(i - 1).text()) + CellText.compact(atoms.get(i).text());
    return headings.stream().anyMatch(heading -> heading.contains(both));
  }

  private static boolean isOpen(List<Piece> atoms, int i, Set<String> headings) {
    Piece before = atoms.get(i - 1);
    Piece piece = atoms.get(i);
    boolean words = before.isText() && piece.isText() && !before.isPeriod() && !piece.isPeriod();
    if (!words || piece.opensBracket() || piece.link() == Link.WRAP) {
      return false;
    }
    boolean two = i > 1 && HeadJoins.areBriefAndMeasure(before, piece);
    if (two || HeadJoins.cost(before, piece) > SURE) {
      return true;
    }
    return areCapitals(before, piece)
        && (isPartedOnLine(atoms, i, headings) || mayBeOfNext(atoms, i, headings));
  }

  /**
   * Whether the second of two words with capitals may as well begin the heading below it, or stand
   * over the periods below it.
   */
  private static boolean mayBeOfNext(List<Piece> atoms, int i, Set<String> headings) {
    Piece next = i + 1 < atoms.size() ? atoms.get(i + 1) : null;
    if (i == 1 && next != null && next.isPeriod() && next.lineStart()) {
      return true;
    }
    return next != null
        && next.isText()
        && next.link() != Link.WIDE
        && !next.opensBracket()
        && !isJoined(atoms, i + 1, headings)
        && Character.isUpperCase(next.text().charAt(0))
        && atoms.get(i).text().indexOf(' ') < 0
        && !Words.isTotal(next.text());
  }

  /**
   * Whether one spanner is of two words with capitals and another of one: Year, then Rented Owned.
   * Spanners that end in the same word, Primary Schools and Secondary Schools, are no doubt two.
   */
  private static boolean areUneven(HeadFit.Head head) {
    Set<String> spanners = new LinkedHashSet<>();
    for (String spanner : head.spanners()) {
      spanners.addAll(List.of(spanner.split(" / ")));
    }
    spanners.remove("");
    boolean two = spanners.stream().anyMatch(TWO_CAPITALS::matches);
    boolean one =
        spanners.stream()
            .anyMatch(spanner -> !TWO_CAPITALS.matches(spanner) && ENGLISH.matches(spanner));
    return two && one;
  }

  /** Whether words are parted where there is no gap, on a line that has gaps. */
  private static boolean isPartedWithoutGap(List<Piece> atoms, int i) {
    Piece piece = atoms.get(i);
    return piece.isText()
        && areCapitals(atoms.get(i - 1), piece)
        && atoms.stream().anyMatch(a -> a.link() == Link.WIDE && a.line() == piece.line());
  }

  private static boolean areCapitals(Piece before, Piece piece) {
    return piece.link() == Link.PLAIN
        && Character.isUpperCase(before.text().charAt(0))
        && Character.isUpperCase(piece.text().charAt(0));
  }

  /** Whether another heading begins on the same line. */
  private static boolean isPartedOnLine(List<Piece> atoms, int i, Set<String> headings) {
    int line = atoms.get(i).line();
    for (int k = 1; k < atoms.size(); k++) {
      boolean same = atoms.get(k).line() == line && atoms.get(k - 1).lastLine() == line;
      if (same && areCapitals(atoms.get(k - 1), atoms.get(k)) && !isJoined(atoms, k, headings)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words of the last line, side by side, each end a heading begun above them. */
  public static boolean arePaired(List<Piece> printed, HeadFit.Head head) {
    int from = printed.isEmpty() ? 0 : PieceLines.start(printed, printed.size());
    List<Piece> last = printed.subList(from, printed.size());
    return from > 0
        && last.size() > 1
        && last.stream().allMatch(piece -> isEnd(piece, head.leaves()));
  }

  private static boolean isEnd(Piece piece, List<String> leaves) {
    String text = piece.text();
    return piece.isText()
        && (text.length() >= SHORTEST_END || CellText.isWide(text.charAt(0)))
        && !piece.opensBracket()
        && leaves.stream().anyMatch(leaf -> leaf.endsWith(text) && leaf.length() > text.length());
  }
}
