package org.figurebook.recover.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.CleanText;
import org.figurebook.document.Form;
import org.figurebook.document.Line;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Link;

/**
 * The gaps of a line, told from its raw spacing. Some extractions put a space behind every Chinese
 * character, often in part of a line only; there, only what goes beyond that habit is a gap.
 */
final class Gaps {
  private static final Pattern COUNT_AND_AMOUNT =
      Pattern.compile(
          "[^.]{0,80}[\\p{L})]\\d? (\\d{1,3}) (\\d{1,3}(?:,\\d{3}){0,3}\\.\\d{1,3})\\s*");

  private static final Form YEAR = Form.of("(?:19|20)\\d\\d[-–/](?:\\d\\d|20\\d\\d)");

  /** What stands close before the next character, whatever the habit: 甲、乙 丙. */
  private static final String CLOSE = "、，「（";

  /** Characters that are a heading by themselves. */
  private static final String WORDS = "男女";

  /** What stands close behind a character, whatever the habit. */
  private static final String STOPS = "、，。：；";

  private final Link[] before;

  private Gaps(Link[] before) {
    this.before = before;
  }

  /** The gap before a character of the clean text; null when there is none. */
  Link before(int index) {
    return before[index];
  }

  static Gaps of(Line line, boolean widens, boolean breaks) {
    CleanText clean = line.clean();
    String text = clean.text();
    int n = text.length();
    int[] spaces = new int[n];
    boolean[] cleanSpace = new boolean[n];
    int last = -1;
    for (int i = 0; i < n; i++) {
      if (text.charAt(i) == ' ') {
        continue;
      }
      if (last >= 0) {
        spaces[i] = rawSpaces(line.raw(), clean.characterAt(last), clean.characterAt(i));
        cleanSpace[i] = i > last + 1;
      }
      last = i;
    }
    boolean spaced = isSpaced(text, spaces);
    int[] apart = apart(line.raw());
    Link[] links = new Link[n];
    int previous = -1;
    int beforePrevious = -1;
    for (int i = 0; i < n; i++) {
      if (text.charAt(i) == ' ') {
        continue;
      }
      if (previous >= 0 && spaces[i] > 0) {
        boolean within = breaks && isWithinWords(text, previous, i) && spaces[i] == 1;
        links[i] =
            within ? null : link(text, spaces, cleanSpace, beforePrevious, previous, i, spaced);
        int raw = clean.characterAt(i) - 1;
        if (links[i] == null && isBehindYear(text, previous, i)) {
          links[i] = Link.MAYBE;
        }
        if (links[i] == null && (raw == apart[0] || raw == apart[1])) {
          links[i] = Link.PLAIN;
        }
        if (links[i] == null && text.charAt(previous) == '註' && beginsThousands(text, i)) {
          links[i] = Link.PLAIN;
        }
        boolean number = !widens && isNumberBehindWord(text, previous, i);
        if (links[i] == null && spaced && (number || isDash(text, spaces, previous, i))) {
          links[i] = Link.PLAIN;
        }
      }
      beforePrevious = previous;
      previous = i;
    }
    return new Gaps(links);
  }

  /** Between Chinese characters, where cells stand two spaces apart, one is none of them. */
  private static boolean isWithinWords(String text, int previous, int i) {
    return CellText.isWide(text.charAt(previous)) && CellText.isWide(text.charAt(i));
  }

  /**
   * Where a count and an amount with decimals stand behind words, each set whole: the spaces before
   * them part cells even in a text that breaks its numbers.
   */
  private static int[] apart(String raw) {
    Matcher matcher = endsInDecimals(raw) ? COUNT_AND_AMOUNT.matcher(raw) : null;
    return matcher != null && matcher.matches()
        ? new int[] {matcher.start(1), matcher.start(2)}
        : new int[] {-1, -1};
  }

  /** Whether the last word of a text has a point near its end. */
  private static boolean endsInDecimals(String raw) {
    int end = raw.length();
    while (end > 0 && raw.charAt(end - 1) <= ' ') {
      end--;
    }
    int point = raw.lastIndexOf('.', end - 1);
    return point > 0 && end - point <= 4;
  }

  private static Link link(
      String text,
      int[] spaces,
      boolean[] cleanSpace,
      int beforePrevious,
      int previous,
      int i,
      boolean spaced) {
    if (text.charAt(previous) == ')' && text.charAt(i) == '(') {
      return spaces[i] >= 2 && spaced ? Link.WIDE : Link.PLAIN;
    }
    boolean wide = CellText.isWide(text.charAt(previous));
    if (!wide && !cleanSpace[i] && isBetweenNumbers(text, spaces, previous, i)) {
      return spaces[i] >= 2 ? Link.WIDE : Link.PLAIN;
    }
    if (spaces[i] >= 2) {
      return !wide && !cleanSpace[i] ? null : Link.WIDE;
    }
    if (!wide) {
      return cleanSpace[i] ? Link.PLAIN : null;
    }
    boolean pair = beforePrevious >= 0 && CellText.isWide(text.charAt(beforePrevious));
    if (!pair || CLOSE.indexOf(text.charAt(beforePrevious)) >= 0) {
      return spaced ? null : Link.PLAIN;
    }
    if (spaces[previous] > 0) {
      return spaced || WORDS.indexOf(text.charAt(previous)) < 0 ? null : Link.PLAIN;
    }
    return spaced ? Link.MAYBE : Link.PLAIN;
  }

  /**
   * Whether two digits or more stand on both sides, broken before no more than a sign: 2 ,680 3
   * ,404, as no broken number has.
   */
  private static boolean isBetweenNumbers(String text, int[] spaces, int previous, int i) {
    int left = 0;
    for (int k = previous; k >= 0 && isNumeric(text.charAt(k)); k--) {
      left += Character.isDigit(text.charAt(k)) ? 1 : 0;
      if (spaces[k] > 0 && Character.isDigit(text.charAt(k))) {
        break;
      }
    }
    int right = 0;
    for (int k = i; k < text.length() && isNumeric(text.charAt(k)); k++) {
      if (k > i && spaces[k] > 0 && Character.isDigit(text.charAt(k))) {
        break;
      }
      right += Character.isDigit(text.charAt(k)) ? 1 : 0;
    }
    boolean edges = Character.isDigit(text.charAt(previous)) && Character.isDigit(text.charAt(i));
    return edges && left >= 2 && right >= 2;
  }

  private static boolean isNumeric(char c) {
    return Character.isDigit(c) || c == '.' || c == ',';
  }

  /** A financial year at the start of a line, a space, and words that are no part of it. */
  private static boolean isBehindYear(String text, int previous, int i) {
    return previous < 8
        && previous > 5
        && CellText.isWide(text.charAt(i))
        && "年度學財至及的首上下起底末中初修實預原（(".indexOf(text.charAt(i)) < 0
        && YEAR.matches(text.substring(0, previous + 1).strip());
  }

  /** Where no gap is ever wide, one space before a number may part cells as well. */
  private static boolean isNumberBehindWord(String text, int previous, int i) {
    return CellText.isWide(text.charAt(previous)) && Character.isDigit(text.charAt(i));
  }

  /** One or two digits and three behind a space: 註 27 286 is a mark without a number. */
  private static boolean beginsThousands(String text, int i) {
    int end = i;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    int next = end + 1;
    while (next < text.length() && Character.isDigit(text.charAt(next))) {
      next++;
    }
    return end > i
        && end - i < 3
        && end < text.length()
        && text.charAt(end) == ' '
        && next - end == 4;
  }

  /** A dash behind a Chinese word, with a space and no other Chinese word behind it. */
  private static boolean isDash(String text, int[] spaces, int previous, int i) {
    boolean dash = "-–—".indexOf(text.charAt(i)) >= 0 && CellText.isWide(text.charAt(previous));
    int next = i + 1;
    while (dash && next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return dash
        && (next == text.length() || spaces[next] > 0 && !CellText.isWide(text.charAt(next)));
  }

  /**
   * Whether most Chinese characters have a space behind them. Two of them in a row tell it best: a
   * space before a digit may part cells, and where none are in a row, all must have one.
   */
  private static boolean isSpaced(String text, int[] spaces) {
    int pairs = 0;
    int apart = 0;
    int touching = 0;
    int parted = 0;
    int previous = -1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ' ') {
        continue;
      }
      if (previous >= 0 && CellText.isWide(text.charAt(previous))) {
        pairs++;
        apart += spaces[i] > 0 ? 1 : 0;
        if (CellText.isWide(text.charAt(i)) && STOPS.indexOf(text.charAt(i)) < 0) {
          touching += spaces[i] > 0 ? 0 : 1;
          parted += spaces[i] > 0 ? 1 : 0;
        }
      }
      previous = i;
    }
    boolean most = touching + parted > 0 ? apart * 2 >= pairs : apart == pairs;
    return pairs > 0 && most && (parted > touching || touching == 0);
  }

  private static int rawSpaces(String raw, int from, int to) {
    int count = 0;
    for (int i = from; i < to - 1 && i < raw.length(); i++) {
      char c = raw.charAt(i);
      count += Character.isWhitespace(c) || c == '\u00a0' ? 1 : 0;
    }
    return count;
  }
}
