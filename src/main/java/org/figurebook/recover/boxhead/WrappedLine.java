package org.figurebook.recover.boxhead;

import java.util.List;
import org.figurebook.recover.piece.Capitals;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/** One line of headings that wrap side by side: its words, and what each says for itself. */
final class WrappedLine {
  /** A heading begins with a small word. */
  private static final double SMALL = 2;

  /** A heading begins below the others, a line. */
  private static final double LATE = 0.5;

  /** A heading goes on with a capital. */
  private static final double CAPITAL = 0.35;

  /** A capital, or a year, behind other words of a heading on its line. */
  private static final double CAPITAL_WITHIN = 0.4;

  /** The heading of a share behind other words of a heading. */
  private static final double SHARE = 0.8;

  /** A wide gap within a line of a heading. */
  private static final double GAP = 3;

  /** A bracket that opens within one, or closes none. */
  private static final double BRACKET = 3;

  /** A word said again on a line of one heading. */
  private static final double TWICE = 1;

  /** A heading begins or goes on with a number, and with a year. */
  private static final double NUMBER = 2;

  private static final double YEAR = 0.5;

  /** Each of the words of the heading before, said again. */
  private static final double AGAIN = -0.25;

  private static final int MOST_AGAIN = 3;
  private static final int SHORTEST = 4;

  private final String[] words;
  private final boolean[] leads;
  private final boolean[] capital;
  private final double[] opens;
  private final double[] number;
  private final double[] within;

  /** The last word before each that is the same; -1 when there is none. */
  private final int[] same;

  WrappedLine(List<Piece> pieces, int line) {
    int n = pieces.size();
    this.words = pieces.stream().map(Piece::text).toArray(String[]::new);
    this.leads = new boolean[n];
    this.capital = new boolean[n];
    this.opens = new double[n];
    this.number = new double[n];
    this.within = new double[n];
    this.same = new int[n];
    for (int k = 0; k < n; k++) {
      Piece word = pieces.get(k);
      char first = words[k].charAt(0);
      boolean year = word.kind() == Kind.YEAR;
      boolean apart = k == 0 || word.link() == Link.WIDE;
      leads[k] = Capitals.leadsOn(words[k]);
      capital[k] = Character.isUpperCase(first);
      number[k] = apart || !Character.isDigit(first) ? 0 : year ? YEAR : NUMBER;
      boolean small = Character.isLowerCase(first) || "(&)".indexOf(first) >= 0;
      opens[k] = (small ? SMALL : 0) + number[k] + LATE * line;
      boolean begins = k > 0 && !leads[k - 1] && (capital[k] || year);
      within[k] = begins ? CAPITAL_WITHIN : 0;
      within[k] += k > 0 && words[k].equals("%") ? SHARE : 0;
      within[k] += k > 0 && word.link() == Link.WIDE ? GAP : 0;
      same[k] = words[k].length() < SHORTEST ? -1 : lastSame(k);
    }
  }

  private int lastSame(int k) {
    int last = k - 1;
    while (last >= 0 && !words[last].equals(words[k])) {
      last--;
    }
    return last;
  }

  int size() {
    return words.length;
  }

  /** How long some of its words are. */
  int length(int from, int to) {
    int length = to - from - 1;
    for (int k = from; k < to; k++) {
      length += words[k].length();
    }
    return length;
  }

  /** Some of its words. */
  String text(int from, int to) {
    return String.join(" ", List.of(words).subList(from, to));
  }

  /**
   * What it costs a heading to take a word, that and the next, and so on.
   *
   * @param empty whether it has no words yet
   * @param depth the brackets open in it
   * @param open whether it cannot end where it does
   */
  double[] parts(int from, boolean empty, int depth, boolean open) {
    double[] out = new double[words.length - from];
    double capitals = capital[from] && !open ? CAPITAL : 0;
    double cost = empty ? opens[from] : number[from] + capitals;
    int inside = depth;
    for (int k = from; k < words.length; k++) {
      if (k > from) {
        boolean bracketed = inside > 0 && within[k] < GAP;
        cost += (bracketed ? 0 : within[k]) + (same[k] >= from ? TWICE : 0);
      }
      for (int i = 0; i < words[k].length(); i++) {
        char c = words[k].charAt(i);
        cost += c == '(' && inside > 0 || c == ')' && inside <= 0 ? BRACKET : 0;
        inside += c == '(' ? 1 : c == ')' ? -1 : 0;
      }
      out[k - from] = cost;
    }
    return out;
  }

  /** What it says for a part that the words of the part before it are the same. */
  double again(int from, int i, int j) {
    if (i - from != j - i || i == j) {
      return 0;
    }
    for (int k = 0; k < j - i; k++) {
      if (!words[from + k].equals(words[i + k])) {
        return 0;
      }
    }
    return AGAIN * Math.min(MOST_AGAIN, j - i);
  }
}
