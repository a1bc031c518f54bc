package org.figurebook.recover.extent;

import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;

/**
 * Rows that end in words: a label, values side by side, and a remark, East 60 71 under repair. That
 * such lines follow one another tells them from headings with a number among their words.
 */
final class RemarkRows {
  /** Rows of a single value each: a number may stand among the words of a title. */
  private static final int FEWEST_OF_ONE = 3;

  private static final int FEWEST = 2;

  /** So many values behind a period are no headings. */
  private static final int FEWEST_OF_PERIOD = 3;

  /** How wide a remark may be. */
  private static final int WIDEST = 60;

  private static final Form SENTENCE =
      Form.of("[。；;]|\\b(?:was|were|is|are|will|has|have)\\b|[a-z)]\\.$");

  private RemarkRows() {}

  /** The first piece of the first such row; where none stands before the data, the data. */
  static int first(List<Piece> pieces, int data) {
    int end = data < 0 ? pieces.size() : data;
    for (int i = 0; i < end; i = PieceLines.next(pieces, i)) {
      int to = PieceLines.next(pieces, i);
      int values = values(pieces, i, to);
      boolean words = values > 0 && i + 1 + values < to && isRemark(pieces.subList(i, to), values);
      if (words && rows(pieces, i, values) >= (values == 1 ? FEWEST_OF_ONE : FEWEST)) {
        return i;
      }
    }
    return data;
  }

  /** Whether words, no sentence and no more than a cell holds, end a row. */
  private static boolean isRemark(List<Piece> row, int values) {
    String remark = Captions.text(row.subList(1 + values, row.size()));
    return row.get(row.size() - 1).isText()
        && row.get(values).kind() != Kind.DASH
        && CellText.width(remark) <= WIDEST
        && !SENTENCE.isIn(remark);
  }

  /**
   * How many lines behind one another have a label and so many values, or one more; the rest of a
   * remark may stand between them, not behind a first line that may be a title. Where the label is
   * the same once more, it counts what follows: Vote 101 Roads.
   */
  private static int rows(List<Piece> pieces, int from, int values) {
    int rows = 0;
    int at = from;
    String label = "";
    while (at < pieces.size() && rows < FEWEST_OF_ONE) {
      int to = PieceLines.next(pieces, at);
      int own = values(pieces, at, to);
      if (own != values && own != values + 1) {
        boolean first = values == 1 && rows == 1;
        boolean goesOn = !first && to == at + 1 && pieces.get(at).isText() && to < pieces.size();
        int next = goesOn ? PieceLines.next(pieces, to) : to;
        if (!goesOn || values(pieces, to, next) < values) {
          break;
        }
        at = to;
        continue;
      }
      if (pieces.get(at).text().equals(label)) {
        return 0;
      }
      label = pieces.get(at).text();
      rows++;
      at = to;
    }
    return rows;
  }

  /** How many values stand behind the one label, words or a period, that a line begins with. */
  private static int values(List<Piece> pieces, int from, int to) {
    Piece label = pieces.get(from);
    if (!label.isText() && !label.isPeriod()) {
      return 0;
    }
    int end = from + 1;
    while (end < to && isValue(pieces.get(end))) {
      end++;
    }
    int values = end - from - 1;
    return label.isPeriod() && values < FEWEST_OF_PERIOD ? 0 : values;
  }

  private static boolean isValue(Piece piece) {
    return piece.kind().isNumber() || piece.kind() == Kind.DASH || piece.kind() == Kind.MISSING;
  }
}
