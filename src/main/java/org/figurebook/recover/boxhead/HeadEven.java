package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;

/**
 * Reads a boxhead printed a line at a time in which every heading has as many lines as the others
 * and ends in the same words: Month ended | August 31, 2024 | HK$ million | Five months ended |
 * August 31, 2024 | HK$ million.
 */
final class HeadEven {
  private static final int MOST_LINES = 5;

  private HeadEven() {}

  /** The boxhead of so many columns, the first of them the stub; null when it has not this form. */
  static HeadFit.Head fit(List<List<Piece>> lines, int columns) {
    int values = columns - 1;
    boolean alone = lines.stream().allMatch(line -> line.size() == 1);
    if (!alone || values < 2) {
      return null;
    }
    List<Piece> pieces = GluedHeads.parted(lines.stream().map(line -> line.get(0)).toList());
    int stub = pieces.size() % values;
    int each = pieces.size() / values;
    boolean even = stub < 2 && each >= 2 && each <= MOST_LINES;
    if (!even || !endAlike(pieces.subList(stub, pieces.size()), each)) {
      return null;
    }
    List<String> leaves = new ArrayList<>();
    leaves.add(stub == 0 ? "" : pieces.get(0).text());
    for (int from = stub; from < pieces.size(); from += each) {
      Piece whole = pieces.subList(from, from + each).stream().reduce(Piece::plus).orElseThrow();
      leaves.add(whole.text());
    }
    return new HeadFit.Head(leaves, Collections.nCopies(columns, ""), 0.2, "");
  }

  private static boolean endAlike(List<Piece> pieces, int each) {
    String last = pieces.get(each - 1).text();
    for (int i = each - 1; i < pieces.size(); i += each) {
      if (!pieces.get(i).text().equals(last) || pieces.get(i - 1).text().equals(last)) {
        return false;
      }
    }
    return !Kind.of(last).isValue();
  }
}
