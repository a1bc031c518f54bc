package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;

/** Slashes that stand for nothing in the cells of a row, as dashes do elsewhere. */
final class SlashCells {
  private static final String SLASH = "/";

  /** One slash alone may stand between two words. */
  private static final int FEWEST = 2;

  private SlashCells() {}

  /** The words of a line, its slashes cells without a value where only values stand behind them. */
  static List<Piece> asMissing(List<Piece> words) {
    int first = 0;
    int slashes = 0;
    while (first < words.size() && !isSlash(words.get(first))) {
      first++;
    }
    for (Piece word : words.subList(first, words.size())) {
      slashes += isSlash(word) ? 1 : 0;
      if (!isSlash(word) && !word.kind().isValue()) {
        return words;
      }
    }
    if (slashes < FEWEST) {
      return words;
    }
    List<Piece> out = new ArrayList<>();
    words.forEach(word -> out.add(isSlash(word) ? word.as(Kind.MISSING) : word));
    return out;
  }

  private static boolean isSlash(Piece word) {
    return word.text().equals(SLASH);
  }
}
