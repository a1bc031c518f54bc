package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.figurebook.recover.piece.ClassLabels;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;

/**
 * Classes printed with spaces around their dash, 15 - 24 and 25 - 54: each is one label, not two
 * numbers and a cell without one. That the next class begins where one ends is what tells them.
 */
final class PrintedRanges {
  private static final int MOST_DIGITS = 3;

  private PrintedRanges() {}

  /** The pieces, every class joined where two follow one another; as they are otherwise. */
  static List<Piece> joined(List<Piece> pieces) {
    Set<Integer> begins = new HashSet<>();
    Set<Integer> lasts = new HashSet<>();
    boolean follows = false;
    boolean[] ranges = ranges(pieces);
    for (int i = 0; i < pieces.size(); i++) {
      boolean whole = pieces.get(i).isText() && ClassLabels.isSpan(pieces.get(i).text());
      if (whole || ranges[i]) {
        String[] ends = whole ? pieces.get(i).text().split("\\D+") : new String[2];
        int first = Integer.parseInt(whole ? ends[0] : pieces.get(i).text());
        int last = Integer.parseInt(whole ? ends[1] : pieces.get(i + 2).text());
        follows |= lasts.contains(first - 1) || begins.contains(last + 1);
        begins.add(first);
        lasts.add(last);
      }
    }
    return follows ? join(pieces, ranges) : pieces;
  }

  private static List<Piece> join(List<Piece> pieces, boolean[] ranges) {
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (ranges[i]) {
        Piece last = pieces.get(i + 2);
        String text = piece.text() + " " + pieces.get(i + 1).text() + " " + last.text();
        out.add(piece.upTo(last, text).asText());
        i += 2;
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  /** Where classes begin: at the beginning of a line, behind words or behind another class. */
  private static boolean[] ranges(List<Piece> pieces) {
    boolean[] ranges = new boolean[pieces.size()];
    for (int i = 0; i + 2 < pieces.size(); i++) {
      boolean words = pieces.get(i).lineStart() || i > 0 && pieces.get(i - 1).isText();
      ranges[i] = (words || i > 2 && ranges[i - 3]) && isRange(pieces, i);
    }
    return ranges;
  }

  /** A number, a dash and a greater number on one line. */
  private static boolean isRange(List<Piece> pieces, int i) {
    Piece first = pieces.get(i);
    Piece dash = pieces.get(i + 1);
    Piece last = pieces.get(i + 2);
    return isSmall(first)
        && dash.kind() == Kind.DASH
        && dash.link().isSameLine()
        && last.link().isSameLine()
        && isSmall(last)
        && Integer.parseInt(first.text()) < Integer.parseInt(last.text());
  }

  private static boolean isSmall(Piece piece) {
    return Kind.isDigits(piece.text(), 1, MOST_DIGITS);
  }
}
