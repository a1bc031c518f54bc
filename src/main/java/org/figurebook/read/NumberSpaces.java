package org.figurebook.read;

import org.figurebook.document.Form;

/** Takes out single spaces inside numbers, dates and words where they are noise. */
final class NumberSpaces {
  private static final Form GROUPED = Form.of("\\d{1,3}(?: \\d{3}){1,3}");

  private static final Form YEAR = Form.of("(?:19|20)\\d\\d");

  /** Longer numbers have commas; without, several of a row stand side by side. */
  private static final int MOST_DIGITS = 6;

  private NumberSpaces() {}

  /**
   * Tidies one line.
   *
   * @param kerned whether its digits and letters were set one by one
   * @param note whether it stands among footnotes, so that a number at its start is a mark
   */
  static void tidy(Cleaner.Draft d, boolean kerned, boolean note) {
    int mark = note ? endOfMark(d) : 0;
    boolean ordinal = false;
    boolean wide = hasWide(d);
    boolean words = kerned && wide;
    for (int i = 1; i + 1 < d.length; i++) {
      char before = d.text[i - 1];
      ordinal = before == '第' || ordinal && (before == ' ' || isDigit(before));
      if (d.text[i] != ' ' || i < mark) {
        continue;
      }
      char after = d.text[i + 1];
      boolean point = wide && after == '.' && isDigit(before) && isDigitAt(d, i + 2);
      if (point || ordinal && isOrdinalGap(d, i)) {
        d.remove(i--);
      } else if (before != ' ' && after != ' ' && isNoise(d, i, before, after, kerned, words)) {
        d.remove(i--);
      }
    }
  }

  private static boolean isNoise(
      Cleaner.Draft d, int space, char before, char after, boolean kerned, boolean words) {
    if (before == '(' || after == ')' || after == '%' && isDigit(before)) {
      return true;
    }
    if (after == ',' && isDigit(before) && isThousands(d, space + 2)) {
      return true;
    }
    if (!kerned) {
      return isDigit(before) && isDigit(after) && isInYear(d, space);
    }
    if (after == '.' && isDigit(before) && space <= 2) {
      return true;
    }
    boolean numberBefore = isDigit(before) || isInside(before) && isDigitAt(d, space - 2);
    boolean numberAfter = isDigit(after) || isInside(after) && isNumberPart(d, space + 2);
    if (numberBefore && numberAfter) {
      return !isGrouped(d, space) && digits(d, space) <= MOST_DIGITS;
    }
    if (!words) {
      return false;
    }
    if (after == '(' || before == ')') {
      return before < 0x80 && after < 0x80 && !isDigit(after);
    }
    return isLatin(before) && isLatin(after) && isFragment(d, space);
  }

  /** A number whose spaces all part thousands is as likely printed so; it reads the same. */
  private static boolean isGrouped(Cleaner.Draft d, int space) {
    int from = runStart(d, space);
    int to = runEnd(d, space);
    String run = new String(d.text, from, to - from);
    boolean year = to < d.length && "年-–/".indexOf(d.text[to]) >= 0 || yearAfter(d, to);
    boolean inside =
        from > 0 && isInside(d.text[from - 1]) || to < d.length && isInside(d.text[to]);
    return !year && !inside && GROUPED.matches(run.strip());
  }

  /** How many digits stand around a space with nothing but single spaces between them. */
  private static int digits(Cleaner.Draft d, int space) {
    int digits = 0;
    int end = runEnd(d, space);
    for (int i = runStart(d, space); i < end; i++) {
      digits += isDigit(d.text[i]) ? 1 : 0;
    }
    return digits;
  }

  /** First of the digits and single spaces around a space. */
  private static int runStart(Cleaner.Draft d, int space) {
    int from = space;
    while (from > 0 && (isDigit(d.text[from - 1]) || isLoneSpace(d, from - 1))) {
      from--;
    }
    return from;
  }

  /** After the last of the digits and single spaces around a space. */
  private static int runEnd(Cleaner.Draft d, int space) {
    int to = space;
    while (to < d.length && (isDigit(d.text[to]) || isLoneSpace(d, to))) {
      to++;
    }
    return to;
  }

  /** {@code 2 022年}, {@code 200 7-08年}: four digits in pieces that only a year can be. */
  private static boolean isInYear(Cleaner.Draft d, int space) {
    int from = runStart(d, space);
    int to = runEnd(d, space);
    String digits = new String(d.text, from, to - from).replace(" ", "");
    boolean inside = from > 0 && isInside(d.text[from - 1]);
    return !inside && YEAR.matches(digits) && (yearAfter(d, to) || isSpan(d, to));
  }

  /** The {@code -08年} behind a year, or one more pair of digits with its year word further off. */
  private static boolean isSpan(Cleaner.Draft d, int i) {
    boolean dash = i < d.length && "-–/".indexOf(d.text[i]) >= 0;
    return dash && isDigitAt(d, i + 1) && isDigitAt(d, i + 2) && yearAfter(d, i + 3);
  }

  /** In a line of English alone the spaces between words are the writer's own. */
  private static boolean hasWide(Cleaner.Draft d) {
    for (int i = 0; i < d.length; i++) {
      if (CharacterFold.isWide(d.text[i])) {
        return true;
      }
    }
    return false;
  }

  private static boolean yearAfter(Cleaner.Draft d, int to) {
    int i = to;
    while (i < d.length && d.text[i] == ' ') {
      i++;
    }
    return i < d.length && d.text[i] == '年';
  }

  private static boolean isLoneSpace(Cleaner.Draft d, int i) {
    return d.text[i] == ' '
        && i > 0
        && i + 1 < d.length
        && isDigit(d.text[i - 1])
        && isDigit(d.text[i + 1]);
  }

  /** Of two pieces of Latin text one of which is a letter or two, both are one word. */
  private static boolean isFragment(Cleaner.Draft d, int space) {
    int left = space;
    while (left > 0 && isLatin(d.text[left - 1])) {
      left--;
    }
    int right = space + 1;
    while (right < d.length && isLatin(d.text[right])) {
      right++;
    }
    return space - left <= 2 || right - space - 1 <= 2;
  }

  /** A space within {@code 第 1 9 節}: number and what it counts are one word. */
  private static boolean isOrdinalGap(Cleaner.Draft d, int space) {
    boolean digits = false;
    for (int i = space; i < d.length && i < space + 12; i++) {
      char c = d.text[i];
      digits |= isDigit(c);
      if (c != ' ' && !isDigit(c)) {
        return (digits || isDigit(lastBefore(d, space))) && "節頁章段條次屆號期".indexOf(c) >= 0;
      }
    }
    return false;
  }

  private static char lastBefore(Cleaner.Draft d, int index) {
    int i = index - 1;
    while (i > 0 && d.text[i] == ' ') {
      i--;
    }
    return d.text[i];
  }

  private static int endOfMark(Cleaner.Draft d) {
    int i = 0;
    while (i < d.length && isDigit(d.text[i])) {
      i++;
    }
    return i > 0 && i <= 2 ? i + 1 : 0;
  }

  private static boolean isThousands(Cleaner.Draft d, int from) {
    return isDigitAt(d, from)
        && isDigitAt(d, from + 1)
        && isDigitAt(d, from + 2)
        && !isDigitAt(d, from + 3);
  }

  private static boolean isNumberPart(Cleaner.Draft d, int from) {
    return isDigitAt(d, from)
        || from + 1 < d.length && d.text[from] == ' ' && isDigit(d.text[from + 1]);
  }

  private static boolean isInside(char c) {
    return c == ',' || c == '.' || c == '-' || c == '–' || c == '/';
  }

  private static boolean isDigitAt(Cleaner.Draft d, int index) {
    return index >= 0 && index < d.length && isDigit(d.text[index]);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || isDigit(c);
  }
}
