package org.figurebook.recover.extent;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * Takes out a boxhead that is printed again, as at the top of a page.
 *
 * @param pieces what remains
 * @param headStart where the boxhead begins, as its repetition shows; 0 when it is not repeated
 * @param headEnd where the boxhead ends, as its repetition shows; -1 when it is not repeated
 * @param within whether it is printed again right below a row, where no page is seen to end: the
 *     boxhead of another table may be the same
 */
public record Repeats(List<Piece> pieces, int headStart, int headEnd, boolean within) {
  /** Words of a title: fewer may be a heading that is not printed again. */
  private static final int FEWEST_WORDS = 4;

  private static final int SHORTEST = 4;
  private static final int MOST_HEAD = 60;

  /** Takes repetitions out of the pieces from {@code data} on. */
  public static Repeats remove(List<Piece> pieces, int data) {
    List<Piece> out = new ArrayList<>(pieces.subList(0, data));
    int headStart = 0;
    int headEnd = -1;
    boolean within = false;
    int i = data;
    while (i < pieces.size()) {
      Match match = pieces.get(i).lineStart() ? match(pieces, data, i) : null;
      if (match == null) {
        out.add(pieces.get(i++));
      } else {
        headStart = headEnd < 0 ? match.headStart() : Math.min(headStart, match.headStart());
        headEnd = Math.max(headEnd, match.headEnd());
        within |= pieces.get(i).link() == Link.LINE || pieces.get(i).link() == Link.WRAP;
        i = match.next();
        if (i < pieces.size() && pieces.get(i).link() == Link.WRAP) {
          out.add(pieces.get(i).withLink(Link.PAGE));
          i++;
        }
      }
    }
    return new Repeats(out, headStart, headEnd, within);
  }

  /**
   * Where a title over the boxhead ends: lines of a phrase each that are not printed again with it;
   * 0 where there is none.
   */
  public int titleEnd() {
    boolean title =
        headEnd - headStart > 1
            && pieces.subList(0, headStart).stream().allMatch(Repeats::isOfTitle);
    return title ? headStart : 0;
  }

  private static boolean isOfTitle(Piece piece) {
    return piece.isAlone() && piece.isText() && CellText.words(piece.text()).size() >= FEWEST_WORDS;
  }

  /** Whether the text before the data stands again at a piece. */
  static boolean isAgain(List<Piece> pieces, int from, int i) {
    int data = TableEnds.firstData(pieces.subList(from, i));
    return data > 0 && match(pieces.subList(from, pieces.size()), data, i - from) != null;
  }

  private record Match(int headStart, int headEnd, int next) {}

  /** The boxhead, from any line of what stands before the data, again at a piece. */
  private static Match match(List<Piece> pieces, int data, int at) {
    String first = CellText.compact(pieces.get(at).text());
    for (int start = 0; start < data; start++) {
      Piece piece = pieces.get(start);
      String own = CellText.compact(piece.text());
      if (!piece.lineStart() || !(first.startsWith(own) || own.startsWith(first))) {
        continue;
      }
      Match match = match(pieces, data, at, start);
      if (match != null) {
        return match;
      }
    }
    Link link = pieces.get(at).link();
    return link == Link.PAGE || link == Link.BREAK ? shuffled(pieces, data, at) : null;
  }

  /** The boxhead again with its lines in another order. */
  private static Match shuffled(List<Piece> pieces, int data, int at) {
    StringBuilder head = new StringBuilder();
    for (int start = data - 1; start >= Math.max(0, data - MOST_HEAD); start--) {
      head.append(CellText.compact(pieces.get(start).text()));
      boolean one = start == data - 1;
      if (one || !pieces.get(start).lineStart() || head.length() < 2 * SHORTEST) {
        continue;
      }
      StringBuilder again = new StringBuilder();
      int next = at;
      while (again.length() < head.length() && next < pieces.size()) {
        again.append(CellText.compact(pieces.get(next++).text()));
      }
      if (again.length() == head.length() && sorted(again).equals(sorted(head))) {
        return new Match(start, data, next);
      }
    }
    return null;
  }

  private static String sorted(CharSequence text) {
    char[] chars = text.toString().toCharArray();
    java.util.Arrays.sort(chars);
    return new String(chars);
  }

  private static Match match(List<Piece> pieces, int data, int at, int start) {
    StringBuilder again = new StringBuilder();
    StringBuilder head = new StringBuilder();
    int next = at;
    Match best = null;
    int end = start;
    while (end < data) {
      head.append(CellText.compact(pieces.get(end++).text()));
      while (again.length() < head.length() && next < pieces.size()) {
        again.append(CellText.compact(pieces.get(next++).text()));
      }
      boolean prefix =
          again.length() >= head.length() && again.substring(0, head.length()).contentEquals(head);
      if (!prefix) {
        break;
      }
      boolean line = end == data || pieces.get(end).lineStart();
      boolean full = again.length() == head.length();
      if (full
          && line
          && (end - start >= 2 || pieces.get(at).link() == Link.PAGE)
          && head.length() >= SHORTEST) {
        best = new Match(start, end, next);
      }
    }
    boolean row = best != null && isWithinRow(pieces, best.next());
    return row || best != null && isOther(pieces, data, best) ? null : best;
  }

  /** Whether a value stands behind it on its line: the label of a total, not its heading. */
  private static boolean isWithinRow(List<Piece> pieces, int next) {
    return next < pieces.size()
        && pieces.get(next).kind().isValue()
        && pieces.get(next).link().isSameLine();
  }

  /** Whether it goes on with another bracket, (Plan) here and (Estimate) there: another boxhead. */
  private static boolean isOther(List<Piece> pieces, int data, Match match) {
    if (match.headEnd() >= data || match.next() >= pieces.size()) {
      return false;
    }
    Piece own = pieces.get(match.headEnd());
    Piece again = pieces.get(match.next());
    return own.opensBracket() && again.opensBracket() && !own.text().equals(again.text());
  }
}
