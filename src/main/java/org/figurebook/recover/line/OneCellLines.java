package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;

/**
 * Tables printed one cell a line: no line has two numbers, so that what stands on one with spaces
 * between its thousands is one.
 */
final class OneCellLines {
  private static final Form FIRST = Form.of("[-+−–]?\\d{1,3}");
  private static final Form NEXT = Form.of("\\d{3}(?:\\.\\d+)?");

  /** Lines of one value each, and of numbers so parted, before they say anything. */
  private static final int FEWEST = 6;

  private static final int FEWEST_PARTED = 2;

  private OneCellLines() {}

  /** The pieces, each number of such a table one of them. */
  static List<Piece> joined(List<Piece> pieces) {
    int alone = 0;
    int parted = 0;
    int from = 0;
    while (from < pieces.size()) {
      int end = PieceLines.next(pieces, from);
      int values = values(pieces, from, end);
      boolean one = values < 2 || isOne(pieces, end - values, end);
      if (!one) {
        return pieces;
      }
      alone += values > 0 && values == end - from ? 1 : 0;
      parted += values > 1 && values == end - from ? 1 : 0;
      from = end;
    }
    return alone < FEWEST || parted < FEWEST_PARTED ? pieces : join(pieces);
  }

  private static List<Piece> join(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    int from = 0;
    while (from < pieces.size()) {
      int end = PieceLines.next(pieces, from);
      int values = values(pieces, from, end);
      if (values > 1 && values == end - from) {
        Piece whole = pieces.get(from);
        for (Piece next : pieces.subList(from + 1, end)) {
          whole = whole.upTo(next, whole.text() + "," + next.text());
        }
        out.add(whole);
      } else {
        out.addAll(pieces.subList(from, end));
      }
      from = end;
    }
    return out;
  }

  /** How many values a line ends in. */
  private static int values(List<Piece> pieces, int from, int end) {
    int values = 0;
    while (values < end - from && pieces.get(end - 1 - values).kind().isValue()) {
      values++;
    }
    return values;
  }

  /** Whether some pieces are the groups of one number. */
  private static boolean isOne(List<Piece> pieces, int from, int end) {
    boolean one = FIRST.matches(pieces.get(from).text());
    for (Piece next : pieces.subList(from + 1, end)) {
      one &= next.kind() != Kind.YEAR && NEXT.matches(next.text());
    }
    return one;
  }
}
