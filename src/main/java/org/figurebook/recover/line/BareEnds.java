package org.figurebook.recover.line;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.figurebook.document.Document;
import org.figurebook.document.Line;
import org.figurebook.recover.piece.CellText;

/**
 * The kinds of characters behind which a document hardly ever prints a space where they end a line,
 * though it does behind others: there, that a line ends in none says nothing of whether its cell
 * goes on.
 */
public final class BareEnds {
  private static final int FEWEST = 4;

  /** Of so many lines one may end in a space by a slip. */
  private static final int MOST = 12;

  /** Lines that take up so much of the full width may be of running text, which goes on. */
  private static final double WIDE = 0.7;

  private final Set<End> kinds;
  private final double widest;

  private BareEnds(Set<End> kinds, double widest) {
    this.kinds = kinds;
    this.widest = widest;
  }

  private enum End {
    DIGIT,
    SIGN,
    BRACKET,
    LATIN,
    OTHER
  }

  /**
   * Those of a document.
   *
   * @param fullWidth width of a full line of running text
   */
  static BareEnds of(Document document, int fullWidth) {
    double widest = fullWidth * WIDE;
    Map<End, Integer> lines = new EnumMap<>(End.class);
    Map<End, Integer> spaced = new EnumMap<>(End.class);
    for (Line line : document.lines()) {
      if (!line.isBlank() && CellText.width(line.text()) < widest) {
        End end = end(line);
        lines.merge(end, 1, Integer::sum);
        spaced.merge(end, line.endsInSpace() ? 1 : 0, Integer::sum);
      }
    }
    Set<End> bare = EnumSet.noneOf(End.class);
    for (Map.Entry<End, Integer> all : lines.entrySet()) {
      if (all.getValue() >= FEWEST && spaced.get(all.getKey()) * MOST < all.getValue()) {
        bare.add(all.getKey());
      }
    }
    bare.remove(End.OTHER);
    return new BareEnds(bare, widest);
  }

  /** Whether a line ends in such a character. */
  boolean endsIn(Line line) {
    return !kinds.isEmpty() && kinds.contains(end(line)) && CellText.width(line.text()) < widest;
  }

  private static End end(Line line) {
    String raw = line.raw();
    int end = raw.length() - 1;
    while (end > 0 && Character.isWhitespace(raw.charAt(end))) {
      end--;
    }
    char last = end < 0 ? ' ' : raw.charAt(end);
    if (last >= '0' && last <= '9') {
      return End.DIGIT;
    }
    if ("%％-–—−*#@^".indexOf(last) >= 0) {
      return End.SIGN;
    }
    if (")）]］".indexOf(last) >= 0) {
      return End.BRACKET;
    }
    return last < 0x2e80 && Character.isLetter(last) ? End.LATIN : End.OTHER;
  }
}
