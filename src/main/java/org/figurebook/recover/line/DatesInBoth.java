package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;

/** A month in Chinese, on one line or two, with the same month in English below it. */
final class DatesInBoth {
  private static final Pattern CHINESE = Pattern.compile("((?:19|20)\\d\\d)年(\\d{1,2})月");
  private static final Pattern ENGLISH =
      Pattern.compile("([A-Z][a-z]{2})[a-z]*\\.? ((?:19|20)\\d\\d)");
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  /** Pieces that a Chinese month is printed in. */
  private static final int MOST_PIECES = 2;

  private DatesInBoth() {}

  /** The pieces, such months joined. */
  static List<Piece> joined(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      int end = end(pieces, i);
      if (end > i) {
        String text = text(pieces.subList(i, end)) + " " + pieces.get(end).text();
        out.add(pieces.get(i).upTo(pieces.get(end), text).as(Kind.YEAR));
        i = end;
      } else {
        out.add(pieces.get(i));
      }
    }
    return out;
  }

  /** Where the English of a month stands that begins at a piece; the piece itself when nowhere. */
  private static int end(List<Piece> pieces, int i) {
    for (int k = i + 1; pieces.get(i).lineStart() && k <= i + MOST_PIECES; k++) {
      if (k < pieces.size() && pieces.get(k).isAlone()) {
        Matcher chinese = CHINESE.matcher(text(pieces.subList(i, k)));
        Matcher english = ENGLISH.matcher(pieces.get(k).text());
        boolean same =
            chinese.matches()
                && english.matches()
                && chinese.group(1).equals(english.group(2))
                && MONTHS.indexOf(english.group(1)) + 1 == Integer.parseInt(chinese.group(2));
        if (same) {
          return k;
        }
      }
    }
    return i;
  }

  private static String text(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(CellText.compact(piece.text())));
    return text.toString();
  }
}
