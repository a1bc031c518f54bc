package org.figurebook.recover.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;
import org.figurebook.recover.piece.Words;

/**
 * Whether the labels stand in two columns, the name of several rows printed once beside the first
 * of them: some lines begin with two labels, others with one, and as many values stand behind.
 *
 * @param found whether lines of a body are such rows
 * @param again whether two names or more have rows of the same label
 */
record StubPairs(boolean found, boolean again) {
  private static final int FEWEST = 2;

  /** Digits before those of the thousands of most numbers. */
  private static final int SHORT = 2;

  /**
   * The labels and the values of a row, those on the line below its labels too.
   *
   * @param above words alone above its labels; null where none stand there
   */
  private record Row(List<Piece> labels, List<Piece> values, Piece above) {}

  /**
   * What the lines of a body of so many columns say.
   *
   * @param words whether the heading over the second labels says that words stand below it
   */
  static StubPairs of(List<Piece> pieces, int columns, boolean words) {
    int two = 0;
    int one = 0;
    int sums = 0;
    int below = 0;
    int periods = 0;
    Set<String> firsts = new HashSet<>();
    Set<String> seen = new HashSet<>();
    boolean again = false;
    for (Row row : rows(pieces)) {
      if (!mayBe(row.values(), columns - 2)) {
        continue;
      }
      List<Piece> labels = row.labels();
      if (labels.size() == 2 && isPair(labels.get(0), labels.get(1))) {
        two++;
        again |= firsts.add(labels.get(0).text()) && !seen.add(labels.get(1).text());
      }
      boolean sum = isSum(labels.get(0));
      sums += labels.size() == 1 && sum ? 1 : 0;
      one += labels.size() == 1 && !sum && row.above() == null ? 1 : 0;
      if (labels.size() == 1 && !sum && row.above() != null) {
        below++;
        periods += labels.get(0).isPeriod() ? 1 : 0;
        again |= firsts.add(row.above().text()) && !seen.add(labels.get(0).text());
      }
    }
    boolean gaps = pieces.stream().anyMatch(piece -> piece.link() == Link.WIDE);
    two += again && gaps && (words || periods == below) ? below : 0;
    return new StubPairs(two >= FEWEST && one > 0 && one + sums >= FEWEST, again);
  }

  private static List<Row> rows(List<Piece> pieces) {
    List<Row> rows = new ArrayList<>();
    List<Piece> words = List.of();
    Piece above = null;
    for (int from = 0, to; from < pieces.size(); from = to) {
      to = PieceLines.next(pieces, from);
      List<Piece> line = pieces.subList(from, to);
      int labels = labels(line);
      List<Piece> own = withoutBrackets(line.subList(0, labels));
      boolean left = labels == 0 && !words.isEmpty();
      boolean values = labels < line.size() && areValues(line.subList(labels, line.size()));
      if (values && (labels > 0 || left) && own.size() <= 2 && line.get(0).lineStart()) {
        List<Piece> row = left ? words : own;
        rows.add(new Row(row, line.subList(labels, line.size()), left ? above : first(words)));
      }
      boolean alone = labels == line.size() && own.size() <= 2;
      above = alone ? first(words) : null;
      words = alone ? own : List.of();
    }
    return rows;
  }

  private static Piece first(List<Piece> words) {
    return words.isEmpty() ? null : words.get(0);
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
    boolean parted = begun >= values.size() - count || areThousands(values, count);
    return fewest == count || fewest < count && parted;
  }

  /** Whether each of so many numbers is of two groups: 114 820 97 030. */
  private static boolean areThousands(List<Piece> values, int count) {
    boolean thousands = values.size() == 2 * count;
    for (int i = 0; i + 1 < values.size() && thousands; i += 2) {
      thousands = CellText.isThousands(values.get(i).text(), values.get(i + 1).text());
    }
    return thousands;
  }

  /** How many labels, years or words, a line begins with. */
  private static int labels(List<Piece> line) {
    int labels = 0;
    while (labels < line.size() && isLabel(line.get(labels))) {
      labels++;
    }
    return labels;
  }

  /** Labels without the brackets behind them, which are of them. */
  private static List<Piece> withoutBrackets(List<Piece> labels) {
    return labels.stream().filter(p -> p == labels.get(0) || !p.opensBracket()).toList();
  }

  private static boolean isPair(Piece label, Piece next) {
    return (label.isText() || next.isText()) && !isTranslated(label, next);
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
