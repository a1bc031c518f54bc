package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;

/**
 * Headings and labels printed in Chinese with the same in English on the line below: where nearly
 * every line of words has such a partner, the two are one text.
 */
final class LanguagePairs {
  private static final int FEWEST = 4;

  /** A heading in both languages that ends in its unit: 重量(公噸) Weight (tonnes). */
  private static final Form WHOLE =
      Form.of("\\p{IsHan}.*[(（].{1,8}[)）] ?[A-Z][A-Za-z .]* ?[(（][^()（）]{1,16}[)）]");

  /** What is counted or measured, and the sign that translates it. */
  private static final Form SHARE = Form.of("百分[比率]");

  private static final Form CHINESE_YEAR = Form.of("[一二三四五六七八九零〇○OＯo0]{4}年");

  private LanguagePairs() {}

  /** The pieces, each Chinese line of words joined with the English one below it. */
  static List<Piece> joined(List<Piece> pieces) {
    int words = 0;
    int pairs = 0;
    for (int i = 0; i < pieces.size(); i++) {
      words += isChinese(pieces.get(i)) || isLatin(pieces.get(i)) ? 1 : 0;
      pairs += isPair(pieces, i) ? 1 : 0;
    }
    if (pairs < FEWEST || pairs * 5 < words * 2) {
      return pieces;
    }
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (isPair(pieces, i)) {
        out.add(pair(pieces.get(i), pieces.get(i + 1)));
        i++;
      } else {
        out.add(pieces.get(i));
      }
    }
    return out;
  }

  /** Whether a text is a heading in both languages, each with its unit behind it. */
  static boolean isWhole(String text) {
    return WHOLE.matches(text);
  }

  private static Piece pair(Piece chinese, Piece english) {
    boolean year = english.kind() == Kind.YEAR;
    String whole = CellText.compact(chinese.text()) + " " + english.text();
    Piece both = chinese.upTo(english, whole);
    return both.as(year ? Kind.YEAR : Kind.TEXT);
  }

  /** Whether a line is Chinese, the one below it its English, and no third goes with them. */
  private static boolean isPair(List<Piece> pieces, int i) {
    if (i + 1 >= pieces.size() || !isChinese(pieces.get(i))) {
      return false;
    }
    Piece next = pieces.get(i + 1);
    boolean year = CHINESE_YEAR.matches(pieces.get(i).text()) && next.kind() == Kind.YEAR;
    boolean first = year || i == 0 || !isChinese(pieces.get(i - 1));
    boolean last = i + 2 == pieces.size() || !isLatin(pieces.get(i + 2));
    if (SHARE.matches(pieces.get(i).text()) && next.text().equals("%")) {
      return next.isAlone();
    }
    return first && last && (isLatin(next) || year && next.isAlone());
  }

  private static boolean isChinese(Piece piece) {
    return piece.isAlone()
        && CellText.isWide(piece.text().charAt(0))
        && (CHINESE_YEAR.matches(piece.text())
            || piece.isText() && !CellText.hasLatin(piece.text()));
  }

  private static boolean isLatin(Piece piece) {
    return piece.isText()
        && piece.isAlone()
        && !CellText.hasWide(piece.text())
        && CellText.hasLatin(piece.text());
  }
}
