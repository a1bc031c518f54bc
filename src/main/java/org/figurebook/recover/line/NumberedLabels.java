package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;

/**
 * Labels that are a word and its number, Priority 1 and below it Priority 2: the number is none of
 * the values behind it where one wide gap parts it from them, or where the next row has the same
 * word, which would be two rows of one name.
 */
final class NumberedLabels {
  /** A word, its number and two values. */
  private static final int FEWEST = 4;

  /** A word, its number and a value. */
  private static final int FEWEST_BELOW = 3;

  private NumberedLabels() {}

  /** The pieces, each such number joined to its word. */
  static List<Piece> joined(List<Piece> pieces) {
    TreeSet<Integer> words = new TreeSet<>();
    TreeSet<Integer> below = new TreeSet<>();
    int last = -1;
    int end = -1;
    for (int from = 0; from < pieces.size(); ) {
      int next = PieceLines.next(pieces, from);
      if (isNumbered(pieces.subList(from, next))) {
        boolean follows = last >= 0 && isNext(pieces, last, from);
        if (follows && areParted(pieces, last, from)) {
          words.addAll(List.of(last, from));
        }
        if (follows && end == from) {
          below.addAll(List.of(last, from));
        }
        last = from;
        end = next;
      }
      from = next;
    }
    if (areOfOne(pieces, below)) {
      words.addAll(below);
    }
    return words.isEmpty() ? pieces : joined(pieces, words);
  }

  /** Whether some rows have one word; under several, numbers may be a second column of labels. */
  private static boolean areOfOne(List<Piece> pieces, TreeSet<Integer> rows) {
    return rows.stream().map(i -> pieces.get(i).text()).distinct().count() == 1;
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
    return line.size() >= FEWEST_BELOW
        && line.get(0).isText()
        && line.get(1).link() == Link.PLAIN
        && Kind.isDigits(line.get(1).text(), 1, 2)
        && line.stream().skip(2).allMatch(p -> p.kind().isValue());
  }

  private static boolean areParted(List<Piece> pieces, int last, int from) {
    return isParted(pieces, last) && isParted(pieces, from);
  }

  /** Whether several values stand behind the one wide gap. */
  private static boolean isParted(List<Piece> pieces, int from) {
    List<Piece> line = pieces.subList(from, PieceLines.next(pieces, from));
    return line.size() >= FEWEST
        && line.get(2).link() == Link.WIDE
        && line.stream().skip(3).noneMatch(p -> p.link() == Link.WIDE);
  }

  private static boolean isNext(List<Piece> pieces, int last, int from) {
    return pieces.get(from).text().equals(pieces.get(last).text())
        && number(pieces, from) == number(pieces, last) + 1;
  }

  private static int number(List<Piece> pieces, int from) {
    return Integer.parseInt(pieces.get(from + 1).text());
  }
}
