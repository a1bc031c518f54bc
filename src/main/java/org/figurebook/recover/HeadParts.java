package org.figurebook.recover;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings printed with no gap between them, told apart by their words. */
final class HeadParts {
  private static final Pattern NOUNS = Pattern.compile("(?:" + HeadCosts.NOUN + "){2,}");
  private static final Pattern NOUN = Pattern.compile(HeadCosts.NOUN);

  private HeadParts() {}

  /** The pieces, those of measures alone cut behind each. */
  static List<Piece> of(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      if (!NOUNS.matcher(piece.text()).matches()) {
        out.add(piece);
        continue;
      }
      Matcher noun = NOUN.matcher(piece.text());
      while (noun.find()) {
        out.add(piece.part(noun.start(), noun.end()));
      }
    }
    return out;
  }

  /**
   * A text as so many headings of one length that end alike, such as two kinds of school; the text
   * whole when it is no such thing.
   */
  static List<Piece> even(Piece piece, int count) {
    String text = piece.text();
    int each = text.length() / count;
    if (count < 2 || each < 2 || each * count != text.length()) {
      return List.of(piece);
    }
    List<Piece> out = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      if (text.charAt(k * each + each - 1) != text.charAt(each - 1)) {
        return List.of(piece);
      }
      out.add(piece.part(k * each, (k + 1) * each));
    }
    return out;
  }
}
