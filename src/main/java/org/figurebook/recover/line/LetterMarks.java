package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * Letters that mark values: those of notes set behind a number, 272,500c, and those that
 * statistical offices print beside it, p for provisional and r for revised. The number remains.
 */
final class LetterMarks {
  private static final Pattern GROUPED = Pattern.compile("(-?\\d{1,3}(?:,\\d{3})+)[a-k]");
  private static final Pattern SMALL = Pattern.compile("(\\d{1,4})[a-k]");
  private static final Form STATUS = Form.of("[pre]");

  /** Values of so many letters, and so many times as many without, before a letter is a mark. */
  private static final int FEWEST = 2;

  private static final int PLAIN_TIMES = 2;

  private LetterMarks() {}

  /** The pieces, such letters taken off the values. */
  static List<Piece> without(List<Piece> pieces) {
    Map<String, Integer> status = new HashMap<>();
    int values = 0;
    int lettered = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      values += piece.kind().isNumber() ? 1 : 0;
      lettered += isCell(pieces, i) && SMALL.matcher(piece.text()).matches() ? 1 : 0;
      if (isStatus(pieces, i)) {
        status.merge(piece.text(), 1, Integer::sum);
      }
    }
    boolean small = lettered >= FEWEST && values >= lettered * PLAIN_TIMES;
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (isStatus(pieces, i) && status.get(piece.text()) >= FEWEST) {
        continue;
      }
      Matcher matcher = GROUPED.matcher(piece.text());
      boolean marked = matcher.matches();
      if (!marked && small && isCell(pieces, i)) {
        matcher = SMALL.matcher(piece.text());
        marked = matcher.matches();
      }
      out.add(marked ? piece.upTo(piece, matcher.group(1)) : piece);
    }
    return out;
  }

  /** A letter beside a value, another value or nothing behind it. */
  private static boolean isStatus(List<Piece> pieces, int i) {
    Piece piece = pieces.get(i);
    boolean letter = i > 0 && piece.link().isSameLine() && STATUS.matches(piece.text());
    if (!letter || !pieces.get(i - 1).kind().isNumber()) {
      return false;
    }
    Piece next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
    return next == null || next.lineStart() || next.kind().isValue();
  }

  /** Alone on its line, or behind a value or a label. */
  private static boolean isCell(List<Piece> pieces, int i) {
    Piece piece = pieces.get(i);
    boolean alone = piece.isAlone();
    boolean behind = !piece.lineStart() && pieces.get(i - 1).link() != Link.WRAP;
    boolean text = piece.kind() == Kind.TEXT;
    return text && (alone || behind);
  }
}
