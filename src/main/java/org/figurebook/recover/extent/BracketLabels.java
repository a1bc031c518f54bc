package org.figurebook.recover.extent;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;

/** Labels that open a bracket beside their values and close it in the lines of words below. */
public final class BracketLabels {
  /** Lines below the values that such a label goes on in at most. */
  private static final int MOST = 3;

  private BracketLabels() {}

  /**
   * The pieces of a table with such labels whole.
   *
   * @param data where the first row begins
   */
  public static List<Piece> whole(List<Piece> pieces, int data) {
    List<Piece> out = null;
    int done = 0;
    for (int i = data, next; i < pieces.size(); i = next) {
      next = PieceLines.next(pieces, i);
      int label = open(pieces, i, label(pieces, i, next));
      int closed = label < 0 ? 0 : closed(pieces, label, next);
      if (closed > 0) {
        out = out == null ? new ArrayList<>() : out;
        out.addAll(pieces.subList(done, next));
        out.set(out.size() - (next - label), joined(pieces, label, next, closed));
        done = closed;
        next = closed;
      }
    }
    if (out == null) {
      return pieces;
    }
    out.addAll(pieces.subList(done, pieces.size()));
    return out;
  }

  /** The Chinese words before the values of a row; -1 where it is none of words and values. */
  static int label(List<Piece> pieces, int from, int end) {
    int label = from;
    while (label + 1 < end && pieces.get(label + 1).isText()) {
      label++;
    }
    Kind first = pieces.get(from).kind();
    boolean numbered = first == Kind.ITEM || first == Kind.INTEGER;
    label = label == from && numbered && end - from > 2 ? from + 1 : label;
    boolean words = pieces.get(label).isText() && CellText.hasWide(pieces.get(label).text());
    List<Piece> values = pieces.subList(label + 1, end);
    boolean row = !values.isEmpty() && values.stream().noneMatch(Piece::isText);
    return words && row ? label : -1;
  }

  /** The label that opens a bracket among those of two stubs, else the last of them. */
  private static int open(List<Piece> pieces, int from, int label) {
    for (int i = from; i < label; i++) {
      if (CellText.depth(pieces.get(i).text()) > 0) {
        return i;
      }
    }
    return label;
  }

  /** Behind which line below a row the bracket is closed that its label opens; 0 where none is. */
  private static int closed(List<Piece> pieces, int label, int end) {
    String first = pieces.get(label).text();
    if (CellText.depth(first) == 0) {
      return 0;
    }
    StringBuilder text = new StringBuilder(first);
    for (int i = end; i < pieces.size() && i < end + MOST && isBelow(pieces.get(i)); i++) {
      text.append(pieces.get(i).text());
      if (CellText.depth(text.toString()) == 0) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whether words stand alone on their line close below another. */
  static boolean isBelow(Piece piece) {
    boolean close = piece.link() == Link.LINE || piece.link() == Link.WRAP;
    return piece.isText() && piece.isAlone() && close;
  }

  /** A label and the lines below its row as one. */
  static Piece joined(List<Piece> pieces, int label, int from, int to) {
    Piece first = pieces.get(label);
    Piece whole = first;
    for (Piece line : pieces.subList(from, to)) {
      whole = whole.plus(line).asText();
    }
    return whole.withEnds(first.lineStart(), first.lineEnd());
  }
}
