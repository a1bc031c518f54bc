package org.figurebook.recover.stub;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.recover.piece.Piece;

/**
 * The number or letter that begins the label of a row: (1), 2., (c).
 *
 * @param style how it is printed, the same for all rows of a list
 * @param place its place in the list
 */
record RowMark(String style, int place) {
  private static final Pattern MARK =
      Pattern.compile("([(（]?)(\\d{1,3}|[a-z]|[A-Z])([)）.、．]?)(?![\\d.,%])(?: ?\\S.*)?");

  /** The mark of the label that some pieces make; null when there is none. */
  static RowMark of(List<Piece> pieces) {
    return pieces.isEmpty() ? null : of(pieces.get(0), pieces.size() > 1);
  }

  /** The mark that a piece begins with or, where others stand behind it, that it is. */
  static RowMark of(Piece piece, boolean more) {
    Matcher mark = piece.lineStart() ? MARK.matcher(piece.text()) : null;
    if (mark == null || !mark.matches()) {
      return null;
    }
    boolean bare = mark.group(3).isEmpty();
    boolean alone = mark.end(3) == piece.text().length();
    if (alone && !more || bare && (!alone || !mark.group(1).isEmpty())) {
      return null;
    }
    String sign = mark.group(2);
    char first = sign.charAt(0);
    boolean digits = Character.isDigit(first);
    String kind = digits ? "1" : Character.isUpperCase(first) ? "A" : "a";
    if (bare && !digits) {
      return null;
    }
    return new RowMark(
        mark.group(1) + kind + mark.group(3), digits ? Integer.parseInt(sign) : first - 'A');
  }

  /** Whether it begins a list. */
  boolean isFirst() {
    return place == (style.contains("1") ? 1 : style.contains("a") ? 'a' - 'A' : 0);
  }

  /** Whether it stands right behind another one in the list. */
  boolean follows(RowMark before) {
    return before != null && style.equals(before.style) && place == before.place + 1;
  }
}
