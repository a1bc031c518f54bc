package org.figurebook.recover.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Words;

/**
 * Whether the labels stand in two columns, the name of several rows printed once beside the first
 * of them: some lines begin with two labels, others with one, and as many values stand behind. So
 * it is too where years stand before the same labels again and again, and other labels fill lines.
 *
 * @param found whether lines of a body are such rows
 * @param again whether two names or more have rows of the same label
 */
record StubPairs(boolean found, boolean again) {
  private static final int FEWEST = 2;

  /** Digits before those of the thousands of most numbers. */
  private static final int SHORT = 2;

  /** What the lines of a body of so many columns say. */
  static StubPairs of(List<Piece> pieces, int columns) {
    int two = 0;
    int one = 0;
    int below = 0;
    int sums = 0;
    int years = 0;
    int wrapped = 0;
    Set<String> firsts = new HashSet<>();
    Set<String> seen = new HashSet<>();
    boolean again = false;
    Piece name = null;
    List<Piece> line = new ArrayList<>();
    for (Piece piece : pieces) {
      line.add(piece);
      if (piece.lineEnd()) {
        int labels = labels(line);
        boolean whole = labels > 0 && mayBe(line.subList(labels, line.size()), columns - 2);
        boolean text = line.get(0).isText() || labels == 2 && line.get(1).isText();
        boolean pair = whole && labels == 2 && text;
        if (pair && !isTranslated(line.get(0), line.get(1))) {
          two++;
          years += line.get(0).kind() == Kind.YEAR ? 1 : 0;
          again |= firsts.add(line.get(0).text()) && !seen.add(line.get(1).text());
        }
        wrapped += name != null && areValues(line) && mayBe(line, columns - 2) ? 1 : 0;
        boolean sum = isSum(line.get(0));
        boolean single = whole && labels == 1;
        sums += single && sum ? 1 : 0;
        one += single && name == null && !sum ? 1 : 0;
        if (single && name != null && !sum) {
          below++;
          again |= firsts.add(name.text()) && !seen.add(line.get(0).text());
        }
        name = line.stream().allMatch(Piece::isText) ? line.get(0) : null;
        line.clear();
      }
    }
    boolean gaps = pieces.stream().anyMatch(piece -> piece.link() == Link.WIDE);
    two += again && gaps ? below : 0;
    boolean left = one > 0 && one + sums >= FEWEST;
    boolean dated = again && years >= FEWEST && firsts.size() == years && wrapped >= years;
    return new StubPairs(two >= FEWEST && (left || dated), again);
  }

  private static boolean areValues(List<Piece> line) {
    return line.stream().allMatch(p -> p.kind().isValue());
  }

  /** Whether values can be so many, thousands joined or not. */
  private static boolean mayBe(List<Piece> values, int count) {
    if (values.size() <= count) {
      return values.size() == count;
    }
    int fewest = Runs.fewest(values);
    long begun = values.stream().filter(p -> Kind.isDigits(p.text(), 1, SHORT)).count();
    return fewest == count || fewest < count && begun >= values.size() - count;
  }

  /** How many labels begin a line that goes on in nothing but values; 0 when it does not. */
  private static int labels(List<Piece> line) {
    int labels = 0;
    while (labels < line.size() && isLabel(line.get(labels))) {
      labels++;
    }
    boolean values =
        labels < line.size()
            && line.get(0).lineStart()
            && line.subList(labels, line.size()).stream().allMatch(p -> p.kind().isValue());
    return values && labels <= 2 ? labels : 0;
  }

  /** Whether English stands behind Chinese: one label in two languages. */
  private static boolean isTranslated(Piece label, Piece next) {
    String text = label.text();
    char first = next.text().charAt(0);
    return CellText.isWide(text.charAt(text.length() - 1))
        && !CellText.isWide(first)
        && Character.isLetter(first);
  }

  /** The word for a total has no name beside it though every other label has. */
  private static boolean isSum(Piece label) {
    return Words.isTotal(label.text()) || Words.isSubtotal(label.text());
  }

  private static boolean isLabel(Piece piece) {
    return piece.isText() || piece.kind() == Kind.YEAR;
  }
}
