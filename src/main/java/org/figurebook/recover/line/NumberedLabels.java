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

  /** Rows of one word before their numbers may be any that grow. */
  private static final int FEWEST_MORE = 3;

  /** A word, its number and a value. */
  private static final int FEWEST_BELOW = 3;

  private NumberedLabels() {}

  /** The pieces, each such number joined to its word. */
  static List<Piece> joined(List<Piece> pieces) {
    TreeSet<Integer> words = new TreeSet<>();
    TreeSet<Integer> below = new TreeSet<>();
    int last = -1;
    int end = -1;
    List<Integer> run = new ArrayList<>();
    for (int from = 0; from < pieces.size(); ) {
      int next = PieceLines.next(pieces, from);
      if (isNumbered(pieces.subList(from, next))) {
        int step = last >= 0 ? step(pieces, last, from) : 0;
        if (step == 1 && areParted(pieces, last, from)) {
          words.addAll(List.of(last, from));
        }
        boolean under = step > 0 && end == from;
        run = under ? run : new ArrayList<>();
        run.add(from);
        if (run.size() >= FEWEST_MORE) {
          below.addAll(run);
        } else if (under && step == 1) {
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
    return withNumbers(pieces, words);
  }

  /** Whether some rows have one word; under several, numbers may be a second column of labels. */
  private static boolean areOfOne(List<Piece> pieces, TreeSet<Integer> rows) {
    return rows.stream().map(i -> pieces.get(i).text()).distinct().count() == 1;
  }

  /** The pieces, the words at some places joined with the numbers behind them. */
  static List<Piece> withNumbers(List<Piece> pieces, TreeSet<Integer> words) {
    if (words.isEmpty()) {
      return pieces;
    }
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

  /** How much greater the number of the same word is; 0 when it is none. */
  private static int step(List<Piece> pieces, int last, int from) {
    boolean same = pieces.get(from).text().equals(pieces.get(last).text());
    return same ? Math.max(0, number(pieces, from) - number(pieces, last)) : 0;
  }

  private static int number(List<Piece> pieces, int from) {
    return Integer.parseInt(pieces.get(from + 1).text());
  }
}
