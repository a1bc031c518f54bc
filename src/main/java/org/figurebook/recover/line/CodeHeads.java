package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * Short codes in capitals side by side on a line of their own: each is a heading, HKW NTE NTW; so
 * are letters and Roman numbers that count on, I II III, which stand below others as periods do.
 */
final class CodeHeads {
  private static final Form CODES = Form.of("[A-Z]{2,4}(?: [A-Z]{2,4}){3,}");

  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

  private static final int FEWEST_COUNTED = 3;

  private CodeHeads() {}

  /** The pieces of a line, such codes apart from one another. */
  static List<Piece> parted(List<Piece> pieces) {
    if (pieces.size() != 1 || !areCodes(pieces.get(0).text())) {
      return pieces;
    }
    Piece line = pieces.get(0);
    boolean counted = countOn(List.of(line.text().split(" ")));
    List<Piece> out = new ArrayList<>();
    int from = 0;
    for (String code : line.text().split(" ")) {
      Piece part = line.part(from, from + code.length()).as(counted ? Kind.YEAR : Kind.TEXT);
      out.add(from == 0 ? part : part.withLink(Link.WIDE));
      from += code.length() + 1;
    }
    return out;
  }

  private static boolean areCodes(String text) {
    return CODES.matches(text) || countOn(List.of(text.split(" ")));
  }

  /** Whether words are successive letters or Roman numbers. */
  private static boolean countOn(List<String> words) {
    if (words.size() < FEWEST_COUNTED) {
      return false;
    }
    int first = ROMAN.indexOf(words.get(0));
    boolean roman = first >= 0;
    boolean letters = words.get(0).length() == 1 && Character.isUpperCase(words.get(0).charAt(0));
    for (int k = 1; k < words.size(); k++) {
      String word = words.get(k);
      roman &= first + k < ROMAN.size() && word.equals(ROMAN.get(first + k));
      letters &= word.length() == 1 && word.charAt(0) == words.get(0).charAt(0) + k;
    }
    return roman || letters;
  }
}
