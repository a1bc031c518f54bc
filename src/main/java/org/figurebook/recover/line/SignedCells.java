package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;

/**
 * Cells of a number and a sign before it, &lt; 1, behind another cell of their row; or of two
 * numbers that are multiplied, 3 x 40, where rows without have as many cells as that leaves.
 */
final class SignedCells {
  private static final Form BOUND = Form.of("[<>≤≥＜＞]");
  private static final Form TIMES = Form.of("[xX×]");

  private final List<Piece> pieces;
  private final boolean products;

  private SignedCells(List<Piece> pieces) {
    this.pieces = pieces;
    this.products = haveProducts();
  }

  /** The pieces, each such cell one of them. */
  static List<Piece> joined(List<Piece> pieces) {
    boolean any = pieces.stream().anyMatch(p -> BOUND.matches(p.text()) || TIMES.matches(p.text()));
    return any ? new SignedCells(pieces).join() : pieces;
  }

  private List<Piece> join() {
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (isBound(i)) {
        Piece number = pieces.get(++i);
        piece = piece.upTo(number, piece.text() + " " + number.text()).as(number.kind());
      } else if (products && isProduct(i)) {
        i += 2;
        String text = piece.text() + " " + pieces.get(i - 1).text() + " " + pieces.get(i).text();
        piece = piece.upTo(pieces.get(i), text).as(Kind.AMOUNT);
      }
      out.add(piece);
    }
    return out;
  }

  private boolean isBound(int i) {
    Piece before = i > 0 ? pieces.get(i - 1) : null;
    return before != null
        && !pieces.get(i).lineStart()
        && BOUND.matches(pieces.get(i).text())
        && (before.kind().isValue() || before.isPeriod())
        && isNear(i + 1)
        && pieces.get(i + 1).kind().isNumber();
  }

  private boolean isProduct(int i) {
    return i > 0
        && !pieces.get(i).lineStart()
        && pieces.get(i).kind().isNumber()
        && isNear(i + 1)
        && isNear(i + 2)
        && TIMES.matches(pieces.get(i + 1).text())
        && pieces.get(i + 2).kind().isNumber();
  }

  private boolean isNear(int i) {
    return i < pieces.size() && pieces.get(i).link() == Link.PLAIN && !pieces.get(i).lineStart();
  }

  /**
   * Whether every cross stands between two numbers, none for an empty cell, and some row with one
   * has as many cells as all without.
   */
  private boolean haveProducts() {
    Set<Long> without = new HashSet<>();
    Set<Long> with = new HashSet<>();
    for (int from = 0, to; from < pieces.size(); from = to) {
      to = PieceLines.next(pieces, from);
      int found = 0;
      for (int i = from; i < to; i++) {
        if (TIMES.matches(pieces.get(i).text())) {
          if (i == from || !isProduct(i - 1)) {
            return false;
          }
          found++;
        }
      }
      long values =
          pieces.subList(from, to).stream()
              .filter(p -> p.kind().isValue() && !TIMES.matches(p.text()))
              .count();
      if (values > 0) {
        (found > 0 ? with : without).add(values - found);
      }
    }
    return without.size() == 1 && with.containsAll(without);
  }
}
