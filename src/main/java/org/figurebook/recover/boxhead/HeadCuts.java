package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Piece;

/** Pieces in reading order cut into so many headings: what goes on most easily goes on. */
final class HeadCuts {
  /** More of an English heading that begins with a capital behind words in small letters. */
  private static final double ANEW = 0.6;

  /** More of a heading behind the words that the last heading ends in. */
  private static final double ENDS = 1;

  /** A heading that goes on so hardly, or is opened so hardly, may be cut elsewhere. */
  private static final double HARD = 1.6;

  /** More of a heading that costs no more is certainly more of it. */
  private static final double SURE = 0.3;

  /** Cuts that are better than what goes on by less are no clear ones. */
  private static final double CLEAR = 0.2;

  private final List<Piece> pieces;
  private final List<Integer> byCost = new ArrayList<>();

  HeadCuts(List<Piece> pieces) {
    this.pieces = pieces;
    for (int i = 1; i < pieces.size(); i++) {
      byCost.add(i);
    }
    byCost.sort(Comparator.comparingDouble(this::join).reversed());
  }

  /** The texts of so many headings, at most as many as there are pieces. */
  List<String> texts(int count) {
    List<Integer> begins = areLines(count) ? evenly(count) : byCost.subList(0, count - 1);
    List<String> out = new ArrayList<>();
    String open = pieces.get(0).text();
    for (int i = 1; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (begins.contains(i)) {
        out.add(CellText.finish(open));
        open = piece.text();
      } else {
        open = CellText.join(open, piece.text(), piece.link());
      }
    }
    out.add(CellText.finish(open));
    return out;
  }

  /**
   * Whether each of so many Chinese headings has two lines, as all pieces stand alone on theirs.
   */
  boolean areLines(int count) {
    return count > 1
        && pieces.size() == 2 * count
        && pieces.stream().allMatch(p -> p.isAlone() && CellText.hasWide(p.text()));
  }

  private static List<Integer> evenly(int count) {
    return IntStream.range(1, count).map(i -> 2 * i).boxed().toList();
  }

  /** Whether so many headings can be cut in one way that is better than all others. */
  boolean isClear(int count) {
    if (count < 1 || count > pieces.size()) {
      return false;
    }
    for (int i : byCost.subList(0, count - 1)) {
      if (LatinHeads.opens(pieces.get(i - 1), pieces.get(i)) > HARD) {
        return false;
      }
    }
    if (count == pieces.size()) {
      return true;
    }
    double goesOn = join(byCost.get(count - 1));
    return goesOn < HARD && (count == 1 || goesOn + CLEAR < join(byCost.get(count - 2)));
  }

  /** Whether another piece could as well begin a heading as one that does. */
  boolean isEven(int count) {
    return count > 1
        && count < pieces.size()
        && join(byCost.get(count - 1)) + CLEAR > join(byCost.get(count - 2));
  }

  /** Whether what goes on may as well be a heading of its own. */
  boolean mayBeMore(int count) {
    return count < pieces.size() && join(byCost.get(count - 1)) > SURE;
  }

  /** What it costs that a heading goes on with a piece. */
  private double join(int i) {
    Piece before = pieces.get(i - 1);
    double anew = LatinHeads.beginsAnew(before, pieces.get(i)) ? ANEW : 0;
    boolean ends = before.text().equals(pieces.get(pieces.size() - 1).text());
    return HeadJoins.cost(before, pieces.get(i)) + anew + (ends ? ENDS : 0);
  }
}
