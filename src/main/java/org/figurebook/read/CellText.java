package org.figurebook.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;

/**
 * Joins the lines of a cell: with a space, but not next to Chinese or within what a narrow cell
 * broke, a year, a number or a word.
 */
final class CellText {
  private static final Pattern OPEN_NUMBER =
      Pattern.compile("(?:^|[^\\d,.])\\d{1,3}(?:,\\d{3}){0,4},(\\d{0,2})$");
  private static final Pattern DIGITS = Pattern.compile("^(\\d{1,3})(?!\\d)");
  private static final Form YEAR = Form.of("(?:^|\\D)(?:19|20)\\d\\d$");
  private static final Form YEAR_REST = Form.of("^[-–—/／](?:\\d\\d|(?:19|20)\\d\\d)(?!\\d)");
  private static final Form LETTER = Form.of("^[b-z](?![\\p{L}\\d.)'’])");

  private CellText() {}

  static void append(StringBuilder text, String next) {
    if (next.isEmpty()) {
      return;
    }
    if (text.length() > 0) {
      char before = text.charAt(text.length() - 1);
      boolean close =
          CharacterFold.isWide(before)
              || CharacterFold.isWide(next.charAt(0))
              || before == '-'
                  && text.length() > 1
                  && Character.isDigit(text.charAt(text.length() - 2));
      text.append(close || isBroken(text, next) || isYear(text, next) ? "" : " ");
    }
    text.append(next);
  }

  /** 2013 and -14. */
  private static boolean isYear(StringBuilder before, String next) {
    return YEAR_REST.isIn(next) && YEAR.isIn(before.substring(Math.max(0, before.length() - 5)));
  }

  /** 420,00 and 0, 1,000, and 000: digits are missing in the one, and the other has them. */
  private static boolean isBroken(StringBuilder before, String next) {
    String tail = before.substring(Math.max(0, before.length() - 24));
    Matcher open = OPEN_NUMBER.matcher(tail);
    Matcher digits = DIGITS.matcher(next);
    if (open.find() && digits.find()) {
      return open.group(1).length() + digits.group(1).length() == 3;
    }
    char last = tail.charAt(tail.length() - 1);
    char previous = tail.length() > 1 ? tail.charAt(tail.length() - 2) : ' ';
    boolean hyphen = last == '-' && Character.isLetter(previous);
    return hyphen && Character.isLetter(next.charAt(0))
        || Character.isLowerCase(last) && LETTER.isIn(next);
  }
}
