package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Document;
import org.figurebook.document.Line;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * Financial years printed with spaces around their dash, 2024 – 25, which alone might be a year, a
 * blank cell and a value. Where a paper prints several of them they are years.
 */
final class SpacedYears {
  /** Fewer different ones may be chance. */
  private static final int FEWEST = 2;

  private static final Pattern SPACED =
      Pattern.compile("(?<![\\d,.])((?:19|20)(\\d\\d)) ?[-–—] ?(\\d\\d)(?![\\d,.])");

  private SpacedYears() {}

  /** Whether a document prints them. */
  static boolean areHabit(Document document) {
    Set<String> years = new HashSet<>();
    for (Line line : document.lines()) {
      String text = line.text();
      Matcher matcher = text.contains("– ") || text.contains("- ") ? SPACED.matcher(text) : null;
      while (matcher != null && matcher.find()) {
        boolean spaced = matcher.group().indexOf(' ') > 0;
        if (spaced && BrokenYears.follows(matcher.group(2), matcher.group(3))) {
          years.add(matcher.group(1));
        }
      }
    }
    return years.size() >= FEWEST;
  }

  /** The pieces of a line, each such year one piece. */
  static List<Piece> joined(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (isBegun(pieces, i)) {
        Piece end = pieces.get(i + 2);
        piece = piece.upTo(end, piece.text() + pieces.get(i + 1).text() + end.text());
        i += 2;
      }
      out.add(piece);
    }
    return out;
  }

  private static boolean isBegun(List<Piece> pieces, int i) {
    if (i + 2 >= pieces.size() || pieces.get(i).kind() != Kind.YEAR) {
      return false;
    }
    String first = pieces.get(i).text();
    String second = pieces.get(i + 2).text();
    return Kind.isDigits(first, 4, 4)
        && Kind.isDigits(second, 2, 2)
        && pieces.get(i + 1).kind() == Kind.DASH
        && pieces.get(i + 1).link() == Link.PLAIN
        && pieces.get(i + 2).link() == Link.PLAIN
        && BrokenYears.follows(first.substring(2), second);
  }
}
