package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;

/**
 * Slashes, crosses, dots and the signs of a legend that stand for nothing in the cells of a row, as
 * dashes do elsewhere.
 */
final class EmptySigns {
  /** One slash alone may stand between two words. */
  private static final int FEWEST_SLASHES = 2;

  /** Values of a row in which a letter can only be a cross, and dots no leader. */
  private static final int FEWEST_VALUES = 2;

  private static final Form DOTS = Form.of("\\.{2,3}|…{1,2}");

  private EmptySigns() {}

  /**
   * The words of a line, the signs among the values that end it cells without a value.
   *
   * @param legend signs that the notes of the document say to be so
   */
  static List<Piece> asMissing(List<Piece> words, Set<String> legend) {
    int first = words.size();
    int values = 0;
    int slashes = 0;
    while (first > 0 && isCell(words.get(first - 1), legend)) {
      first--;
      values += words.get(first).kind().isValue() ? 1 : 0;
      slashes += isSlash(words.get(first)) ? 1 : 0;
    }
    boolean all = slashes >= FEWEST_SLASHES;
    boolean row = values >= FEWEST_VALUES;
    if (slashes + values == words.size() - first && !all) {
      return words;
    }
    List<Piece> out = new ArrayList<>(words.subList(0, first));
    for (Piece word : words.subList(first, words.size())) {
      boolean behind = out.size() > first && out.get(out.size() - 1).kind().isValue();
      boolean sign = isCross(word) && behind || isDots(word);
      boolean told = values > 0 && legend.contains(word.text());
      boolean missing = isSlash(word) ? all : sign && row || told;
      out.add(missing ? word.as(Kind.MISSING) : word);
    }
    return out;
  }

  private static boolean isCell(Piece word, Set<String> legend) {
    return word.kind().isValue()
        || isSlash(word)
        || isCross(word)
        || isDots(word)
        || legend.contains(word.text());
  }

  private static boolean isDots(Piece word) {
    return DOTS.matches(word.text());
  }

  private static boolean isSlash(Piece word) {
    return word.text().equals("/");
  }

  private static boolean isCross(Piece word) {
    return word.text().equals("x") || word.text().equals("X");
  }
}
