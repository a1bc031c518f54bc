package org.figurebook.recover.body;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.recover.piece.CellNumber;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * One way to cut the values of a row into cells.
 *
 * @param cells the pieces of each
 * @param numbers the number of each; null where it has none that adds up: a share, a sign
 */
record CellCut(List<List<Piece>> cells, List<BigDecimal> numbers) {
  private static final int MOST = 60;
  private static final int MOST_GROUPS = 4;

  /**
   * The ways to cut a row, the way it is cut first; that alone when a cell is blank or they are too
   * many, none when a cell is no number.
   *
   * @param cells as they are
   * @param shares columns that hold percentages
   */
  static List<CellCut> of(List<List<Piece>> cells, boolean[] shares) {
    if (!cells.stream().allMatch(CellCut::isOne)) {
      return List.of();
    }
    CellCut plain = cut(cells);
    List<CellCut> out = new ArrayList<>(List.of(plain));
    if (cells.stream().noneMatch(List::isEmpty)) {
      List<Piece> pieces = cells.stream().flatMap(List::stream).toList();
      if (pieces.size() > cells.size()) {
        collect(pieces, 0, new ArrayList<>(), shares, out);
      }
    }
    return out.size() > MOST ? List.of(plain) : out;
  }

  private static CellCut cut(List<List<Piece>> cells) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (List<Piece> cell : cells) {
      CellNumber number = CellNumber.of(TotalCuts.text(cell));
      numbers.add(number == null || number.percent() ? null : number.value());
    }
    return new CellCut(cells, numbers);
  }

  private static void collect(
      List<Piece> pieces, int from, List<List<Piece>> cells, boolean[] shares, List<CellCut> out) {
    int left = shares.length - cells.size();
    boolean whole = left == 0 && from == pieces.size();
    if (whole && !out.get(0).cells().equals(cells)) {
      out.add(cut(List.copyOf(cells)));
    }
    if (left == 0 || pieces.size() - from < left || out.size() > MOST) {
      return;
    }
    String number = "";
    for (int to = from + 1; to <= Math.min(pieces.size(), from + MOST_GROUPS); to++) {
      Piece piece = pieces.get(to - 1);
      if (!number.isEmpty() && !goesOn(number, piece)) {
        return;
      }
      number = number.isEmpty() ? piece.text() : number + "," + piece.text();
      if (fits(piece, shares[cells.size()])) {
        cells.add(pieces.subList(from, to));
        collect(pieces, to, cells, shares, out);
        cells.remove(cells.size() - 1);
      }
    }
  }

  /** Whether the pieces of a cell are one number or sign, or there are none. */
  private static boolean isOne(List<Piece> cell) {
    String number = "";
    for (Piece piece : cell) {
      boolean dated = piece.kind() == Kind.YEAR || piece.kind() == Kind.DATE;
      if (dated || !number.isEmpty() && !goesOn(number, piece)) {
        return false;
      }
      number = number.isEmpty() ? piece.text() : number + "," + piece.text();
    }
    return true;
  }

  private static boolean goesOn(String number, Piece piece) {
    return piece.link() == Link.PLAIN && CellText.isThousands(number, piece.text());
  }

  /** A share stands under shares, a sign anywhere. */
  private static boolean fits(Piece piece, boolean share) {
    return !piece.kind().isNumber() || share == (piece.kind() == Kind.PERCENT);
  }
}
