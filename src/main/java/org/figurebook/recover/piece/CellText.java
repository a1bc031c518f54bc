package org.figurebook.recover.piece;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;

/** How the pieces of a cell become its text. */
public final class CellText {
  /** What parts the levels of a heading or label. */
  private static final String LEVEL = " / ";

  private static final Form THOUSANDS =
      Form.of("(?<![\\d.,]|\\d[/／–-])(\\d{1,3}) (?=\\d{3}(?!\\d))");
  private static final Form MORE_THOUSANDS = Form.of("(?<=,\\d{3}) (?=\\d{3}(?!\\d))");
  private static final Form NEXT_GROUP =
      Form.of("\\d{3}(?:\\.\\d+)?(?:[%億萬元項宗個名間次人家所].{0,3})?[)）]?[*#^]?");
  private static final Form FIRST_GROUPS =
      Form.of("(?:" + Kind.BOUND + "|[-+−–$(])?\\s?[$]?[1-9]\\d{0,2}(?:,\\d{3}){0,4}");

  /** Letters that end words and are none alone. */
  private static final String ENDS = "snydreh";

  private CellText() {}

  /** Two texts of one cell, one behind the other. */
  public static String join(String before, String next, Link link) {
    if (before.isEmpty() || next.isEmpty()) {
      return before + next;
    }
    if (isThousands(before, next) && !(COMMAS.matches(before) && next.contains("."))) {
      return before + "," + next;
    }
    char first = next.charAt(0);
    boolean change = first == '(' && Kind.of(next) == Kind.CHANGE && Kind.of(before).isValue();
    if (change) {
      return before + " " + next;
    }
    char last = before.charAt(before.length() - 1);
    boolean words = Character.isLetter(last) && !isWide(last) && next.length() > 1;
    if (words && first == '(' && !isWide(next.charAt(1)) && link != Link.GLUED) {
      return before + " " + next;
    }
    if (isWide(last) || isWide(first) || link == Link.GLUED || first == '(' || first == ')') {
      return before + next;
    }
    if (last == '-' && Character.isLowerCase(first) && isHyphened(before)) {
      return before + next;
    }
    if (isEndOfWord(last, next, link)) {
      return before + next;
    }
    if (link == Link.WRAP && (last == '-' || last == '/' || last == '(')) {
      return before + next;
    }
    return before + " " + next;
  }

  /** Whether a line begins with the last letter of an English word: Applicant / s admitted. */
  private static boolean isEndOfWord(char last, String next, Link link) {
    boolean letter = next.length() == 1 || next.charAt(1) == ' ';
    return letter
        && link != Link.PLAIN
        && link != Link.WIDE
        && Character.isLowerCase(last)
        && ENDS.indexOf(next.charAt(0)) >= 0;
  }

  /** Whether a text ends in a hyphen behind a Latin letter or a digit. */
  public static boolean isHyphened(String text) {
    int hyphen = text.length() - 1;
    if (hyphen < 1 || text.charAt(hyphen) != '-') {
      return false;
    }
    char before = text.charAt(hyphen - 1);
    return before < 0x80 && Character.isLetterOrDigit(before);
  }

  /** The same of two pieces as printed: thousands with commas go on with none but a comma. */
  public static boolean arePrinted(String before, String next) {
    return isThousands(before, next) && !COMMAS.matches(before);
  }

  /** A number whose thousands have commas. */
  private static final Form COMMAS = Form.of("[-+−(]?\\d{1,3}(?:,\\d{3})+");

  /** Whether {@code next} may be the next group of three digits of the number {@code before}. */
  public static boolean isThousands(String before, String next) {
    if (next.length() < 3
        || before.isEmpty()
        || !Character.isDigit(next.charAt(0))
        || !Character.isDigit(next.charAt(2))
        || before.length() > 30) {
      return false;
    }
    return Character.isDigit(before.charAt(before.length() - 1))
        && NEXT_GROUP.matches(next)
        && FIRST_GROUPS.matches(before);
  }

  /** Whether a small Latin letter stands in a text. */
  public static boolean hasLatin(String text) {
    return text.chars().anyMatch(c -> c >= 'a' && c <= 'z');
  }

  /** Whether any character of a text is a wide one, as Chinese are. */
  public static boolean hasWide(String text) {
    return text.chars().anyMatch(c -> isWide((char) c));
  }

  /** Whether a text is another one printed so many times with nothing between. */
  public static boolean isRepeated(String text, int times) {
    int each = text.length() / times;
    return each > 0 && text.equals(text.substring(0, each).repeat(times));
  }

  /** The lowest of the levels of a heading or label, that of its own column or row. */
  public static String lowest(String levels) {
    int over = levels.lastIndexOf(LEVEL);
    return over < 0 ? levels : levels.substring(over + LEVEL.length());
  }

  /** The levels over the lowest; empty when there are none. */
  public static String over(String levels) {
    return levels.substring(0, Math.max(0, levels.lastIndexOf(LEVEL)));
  }

  /** What stands between the spaces of a text, none of it empty. */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', from)) {
      if (space > from) {
        words.add(text.substring(from, space));
      }
      from = space + 1;
    }
    if (from < text.length()) {
      words.add(text.substring(from));
    }
    return words;
  }

  /** The space where a financial year went on in the next line: 2024– 25. */
  private static final Form BROKEN_YEAR =
      Form.of("(?<=(?<!\\d)(?:19|20)\\d\\d[-–])\\s(?=\\d\\d(?!\\d))");

  /** What such a year and the thousands of a number have: most texts have neither. */
  private static final Form BROKEN = Form.of("\\d[-–]\\s\\d\\d");

  private static final Form GROUPS = Form.of("\\d \\d\\d\\d");

  /** The final text of a cell: no spaces at Chinese characters, commas between thousands. */
  public static String finish(String text) {
    String stripped = text.strip();
    if (stripped.indexOf(' ') < 0) {
      return stripped;
    }
    StringBuilder out = new StringBuilder(stripped.length());
    for (int i = 0; i < stripped.length(); i++) {
      char c = stripped.charAt(i);
      boolean drop =
          c == ' '
              && (isWide(out.length() == 0 ? ' ' : out.charAt(out.length() - 1))
                  || i + 1 < stripped.length()
                      && (isWide(stripped.charAt(i + 1)) || stripped.charAt(i + 1) == ' '));
      if (!drop) {
        out.append(c);
      }
    }
    String plain = out.toString().replace("( ", "(").replace(" )", ")");
    if (!hasSpaceBeforeDigit(plain)) {
      return plain;
    }
    String years = BROKEN.isIn(plain) ? BROKEN_YEAR.replacedIn(plain, "") : plain;
    if (!GROUPS.isIn(years)) {
      return years;
    }
    String commas = THOUSANDS.replacedIn(years, "$1,");
    return MORE_THOUSANDS.replacedIn(commas, ",");
  }

  private static boolean hasSpaceBeforeDigit(String text) {
    for (int i = text.indexOf(' '); i >= 0 && i + 1 < text.length(); i = text.indexOf(' ', i + 1)) {
      if (Character.isDigit(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Brackets opened less brackets closed. */
  public static int depth(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '（' || c == '「' || c == '[' || c == '《') {
        depth++;
      } else if (c == ')' || c == '）' || c == '」' || c == ']' || c == '》') {
        depth = Math.max(0, depth - 1);
      }
    }
    return depth;
  }

  /** The Chinese words that a text begins with; all of it when it begins otherwise. */
  public static String beforeLatin(String text) {
    int end = 0;
    while (end < text.length() && isWide(text.charAt(end))) {
      end++;
    }
    return end == 0 ? text : text.substring(0, end);
  }

  /** A text for comparing: no spaces. */
  public static String compact(String text) {
    int spaces = 0;
    for (int i = 0; i < text.length(); i++) {
      spaces += Character.isWhitespace(text.charAt(i)) ? 1 : 0;
    }
    if (spaces == 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  /** How many digits stand in a text. */
  public static int digits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
    }
    return digits;
  }

  /** Columns a text takes in a fixed pitch: a Chinese character takes two. */
  public static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      width += c == ' ' ? 0 : isWide(c) ? 2 : 1;
    }
    return width;
  }

  /** Chinese characters and punctuation of full width. */
  public static boolean isWide(char c) {
    return c >= '\u2e80' && c <= '\u9fff'
        || c >= '\uf900' && c <= '\ufaff'
        || c >= '\ufe30' && c <= '\ufe4f'
        || c >= '\uff01' && c <= '\uff60'
        || c >= '\u3000' && c <= '\u303f';
  }
}
