package org.figurebook.recover.boxhead;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Piece;

/** Words printed in a boxhead that a reading of it has in none of its headings. */
public final class LostTexts {
  /** What a reading costs that leaves out what is printed. */
  private static final double COST = 3;

  private LostTexts() {}

  /** What it costs that a reading leaves words out. */
  static double cost(List<Piece> printed, HeadFit.Head head) {
    return are(printed, head) ? COST : 0;
  }

  /** Whether there are some; the first may be a title where it has its line for itself. */
  public static boolean are(List<Piece> printed, HeadFit.Head head) {
    StringBuilder kept = new StringBuilder();
    Set<String> leaves = new HashSet<>();
    for (int c = 0; c < head.leaves().size(); c++) {
      String leaf = CellText.compact(head.leaves().get(c));
      leaves.add(leaf);
      kept.append(leaf).append('|');
      kept.append(CellText.compact(head.spanners().get(c))).append('|');
    }
    leaves.remove("");
    boolean title = !printed.isEmpty() && printed.get(0).lineEnd();
    for (Piece piece : printed.subList(title ? 1 : 0, printed.size())) {
      boolean words = piece.isText() || piece.isPeriod();
      words &= piece.text().length() > 1 && !piece.opensBracket();
      if (words && !isKept(piece.text(), kept) && !areWhole(piece.text(), leaves)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text is several whole headings with nothing to part them: 男女. */
  private static boolean areWhole(String text, Set<String> leaves) {
    String compact = CellText.compact(text);
    boolean[] reached = new boolean[compact.length() + 1];
    reached[0] = true;
    for (int i = 0; i < compact.length(); i++) {
      for (String leaf : leaves) {
        if (reached[i] && compact.startsWith(leaf, i)) {
          reached[i + leaf.length()] = true;
        }
      }
    }
    return reached[compact.length()];
  }

  /**
   * Whether the words of a text stand in the headings, most pairs of its characters where Chinese.
   */
  private static boolean isKept(String text, StringBuilder kept) {
    if (!CellText.hasWide(text)) {
      return Arrays.stream(text.split(" ")).allMatch(word -> kept.indexOf(word) >= 0);
    }
    String compact = CellText.compact(text);
    int pairs = 0;
    for (int i = 0; i + 1 < compact.length(); i++) {
      pairs += kept.indexOf(compact.substring(i, i + 2)) >= 0 ? 1 : 0;
    }
    return pairs * 3 >= (compact.length() - 1) * 2;
  }
}
