package org.figurebook.recover.line;

import java.util.List;
import java.util.TreeSet;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;

/**
 * A word and its number alone on a line, Stage 1, and a few lines below it the same word and the
 * next number: headings or labels, and no values.
 */
final class NumberedHeads {
  /** Lines of words between one and the next. */
  private static final int MOST_BETWEEN = 3;

  private NumberedHeads() {}

  /** The pieces, each such number joined to its word. */
  static List<Piece> joined(List<Piece> pieces) {
    TreeSet<Integer> words = new TreeSet<>();
    int last = -1;
    int between = 0;
    for (int from = 0, to; from < pieces.size(); from = to) {
      to = PieceLines.next(pieces, from);
      if (isNumbered(pieces.subList(from, to))) {
        if (last >= 0 && between <= MOST_BETWEEN && goesOn(pieces, last, from)) {
          words.add(last);
          words.add(from);
        }
        last = from;
        between = 0;
      } else {
        boolean values = pieces.subList(from, to).stream().anyMatch(p -> p.kind().isValue());
        last = values ? -1 : last;
        between++;
      }
    }
    return NumberedLabels.withNumbers(pieces, words);
  }

  private static boolean isNumbered(List<Piece> line) {
    return line.size() == 2
        && line.get(0).isText()
        && line.get(0).text().charAt(0) < 0x2e80
        && line.get(1).link() == Link.PLAIN
        && Kind.isDigits(line.get(1).text(), 1, 2);
  }

  private static boolean goesOn(List<Piece> pieces, int last, int from) {
    int before = Integer.parseInt(pieces.get(last + 1).text());
    int number = Integer.parseInt(pieces.get(from + 1).text());
    return number == before + 1 && pieces.get(last).text().equals(pieces.get(from).text());
  }
}
