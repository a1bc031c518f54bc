package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;

/**
 * Labels that are a word and its number, Priority 1 and below it Priority 2, parted from the values
 * by the one wide gap of the line: the number is none of the values behind it.
 */
final class NumberedLabels {
  /** A word, its number and two values. */
  private static final int FEWEST = 4;

  private NumberedLabels() {}

  /** The pieces, each such number joined to its word. */
  static List<Piece> joined(List<Piece> pieces) {
    TreeSet<Integer> words = new TreeSet<>();
    int last = -1;
    for (int from = 0; from < pieces.size(); ) {
      int next = PieceLines.next(pieces, from);
      if (isNumbered(pieces.subList(from, next))) {
        boolean parted = last >= 0 && isParted(pieces, last) && isParted(pieces, from);
        if (parted && isNext(pieces, last, from)) {
          words.addAll(List.of(last, from));
        }
        last = from;
      }
      from = next;
    }
    return words.isEmpty() ? pieces : joined(pieces, words);
  }

  private static List<Piece> joined(List<Piece> pieces, TreeSet<Integer> words) {
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (words.contains(i)) {
        Piece number = pieces.get(++i);
        piece = piece.upTo(number, piece.text() + " " + number.text()).asText();
      }
      out.add(piece);
    }
    return out;
  }

  private static boolean isNumbered(List<Piece> line) {
    return line.size() >= FEWEST
        && line.get(0).isText()
        && line.get(1).link() == Link.PLAIN
        && Kind.isDigits(line.get(1).text(), 1, 2)
        && line.stream().skip(2).allMatch(p -> p.kind().isValue())
        && line.stream().skip(3).noneMatch(p -> p.link() == Link.WIDE);
  }

  /** Whether the values stand behind a wide gap. */
  private static boolean isParted(List<Piece> pieces, int from) {
    return pieces.get(from + 2).link() == Link.WIDE;
  }

  private static boolean isNext(List<Piece> pieces, int last, int from) {
    return pieces.get(from).text().equals(pieces.get(last).text())
        && number(pieces, from) == number(pieces, last) + 1;
  }

  private static int number(List<Piece> pieces, int from) {
    return Integer.parseInt(pieces.get(from + 1).text());
  }
}
