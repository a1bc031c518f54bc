package org.figurebook.recover.boxhead;

import java.util.List;
import java.util.stream.IntStream;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * Headings that stand half a line off those of the row below them, which a text shows that parts
 * whole lines by a blank one and half lines by none. A heading that goes down beside two rows is
 * set in the middle of their heights, half a line off; one that stands over others is not.
 *
 * @param texts the headings so set, or how they begin
 */
record HalfHeights(List<String> texts) {
  private static final double COST = 2;

  /** None are known. */
  static final HalfHeights NONE = new HalfHeights(List.of());

  /**
   * Those in some lines over a row.
   *
   * @param below the first piece of the row below
   */
  static HalfHeights over(List<Piece> row, Piece below) {
    boolean half = below.link() == Link.JUMP;
    boolean[] halves = new boolean[row.size()];
    for (int i = row.size() - 1; i >= 0; i--) {
      halves[i] = half;
      half ^= row.get(i).link() == Link.JUMP;
    }
    return new HalfHeights(
        IntStream.range(0, halves.length)
            .filter(i -> halves[i])
            .mapToObj(i -> CellText.compact(row.get(i).text()))
            .toList());
  }

  /** What it costs that a heading spans others which stands half a line off them. */
  static double cost(HeadFit.Head head, List<Piece> printed) {
    int below = lower(head, printed);
    if (below < 1) {
      return 0;
    }
    HalfHeights halves = over(printed.subList(0, below), printed.get(below));
    boolean whole = false;
    boolean half = false;
    for (int c = 1; c < head.leaves().size(); c++) {
      String over = head.spanners().get(c);
      half |= !over.isEmpty() && halves.has(over);
      whole |= !halves.has(over.isEmpty() ? head.leaves().get(c) : over);
    }
    return half && whole ? COST : 0;
  }

  /** Where the lower row begins: nothing but headings under others from there on; -1 for none. */
  private static int lower(HeadFit.Head head, List<Piece> printed) {
    List<String> under =
        IntStream.range(0, head.leaves().size())
            .filter(c -> !head.spanners().get(c).isEmpty())
            .mapToObj(c -> CellText.compact(head.leaves().get(c)))
            .toList();
    int at = printed.size();
    while (at > 0 && isUnder(printed.get(at - 1), under)) {
      at--;
    }
    return at == printed.size() ? -1 : at;
  }

  private static boolean isUnder(Piece piece, List<String> under) {
    return under.contains(CellText.compact(piece.text()));
  }

  /** Whether a heading begins half a line off. */
  boolean has(String heading) {
    return !texts.isEmpty() && texts.stream().anyMatch(CellText.compact(heading)::startsWith);
  }
}
