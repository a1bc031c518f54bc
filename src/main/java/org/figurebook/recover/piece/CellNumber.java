package org.figurebook.recover.piece;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;

/**
 * The number of a cell with what its printing leaves open.
 *
 * @param value in single units: {@code 1.42億} is 142000000
 * @param slack how far the true value may lie from it: half a unit of the last printed digit; for a
 *     number printed with a bound word, of the last digit that is not 0
 * @param percent whether it is a percentage
 */
public record CellNumber(BigDecimal value, BigDecimal slack, boolean percent) {
  private static final Pattern FORM =
      Pattern.compile(
          "^("
              + Kind.BOUND
              + ")?\\s?(?:HK|US|港幣)?\\$?\\s?((?:\\([-+−–]\\)|[-+−–])?)\\$?(\\d[\\d,]*(?:\\.\\d+)?)\\s?(百萬|千萬|億|萬|千|million|billion)?"
              + "(?:(\\d[\\d,]*(?:\\.\\d+)?)(萬))?\\s?([%％])?");
  private static final Form BEGINS = Form.of(FORM.pattern() + ".*");
  private static final Pattern NEGATIVE =
      Pattern.compile("\\((\\d{2,15}|\\d{1,3}(?:,\\d{3})+|\\d[\\d,]{0,15}\\.\\d+)\\)");

  /** 2019年3月, 31.3.2019, 12/2027, 2019-03-31. */
  private static final Form DATE =
      Form.of(
          "(?:19|20)\\d\\d年.*|\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d\\d|\\d{1,2}/(?:19|20)\\d\\d"
              + "|(?:19|20)\\d\\d[./-]\\d{1,2}(?:[./-]\\d{1,2})?");

  /** 16%至30% is two numbers. */
  private static final Form TO = Form.of("^\\s?[至–—-]\\s?[$]?\\d");

  /**
   * The number at the beginning of a cell; null when it does not begin with one; one in brackets
   * alone is negative.
   */
  public static CellNumber of(String text) {
    if (text.length() > 60 || !Kind.hasDigit(text)) {
      return null;
    }
    if (isPlain(text)) {
      return new CellNumber(new BigDecimal(text.replace(",", "")), BigDecimal.ZERO, false);
    }
    Matcher bracket = text.charAt(0) == '(' ? NEGATIVE.matcher(text) : null;
    if (bracket != null && bracket.matches()) {
      CellNumber number = of(bracket.group(1));
      return new CellNumber(number.value().negate(), number.slack(), false);
    }
    Matcher m = BEGINS.mayMatch(text) ? FORM.matcher(text) : null;
    if (m == null || !m.find() || m.end() == 0 || DATE.matches(text)) {
      return null;
    }
    String rest = text.substring(m.end());
    if (rest.length() > 5 && !rest.stripLeading().startsWith("(") || TO.isIn(rest)) {
      return null;
    }
    String digits = m.group(3).replace(",", "");
    BigDecimal scale = scale(m.group(4));
    BigDecimal value = new BigDecimal(digits).multiply(scale);
    BigDecimal last = last(digits, m.group(1) != null).multiply(scale);
    if (m.group(5) != null) {
      String more = m.group(5).replace(",", "");
      value = value.add(new BigDecimal(more).multiply(scale("萬")));
      last = last(more, m.group(1) != null).multiply(scale("萬"));
    }
    boolean minus = !m.group(2).isEmpty() && m.group(2).indexOf('+') < 0;
    BigDecimal slack = last.multiply(new BigDecimal("0.5"));
    if (m.group(1) != null) {
      slack = last;
    }
    boolean whole = m.group(4) == null && !digits.contains(".") && m.group(1) == null;
    return new CellNumber(
        minus ? value.negate() : value, whole ? BigDecimal.ZERO : slack, m.group(7) != null);
  }

  /** Digits and commas alone: nearly every number of a table. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && (c != ',' || i == 0)) {
        return false;
      }
    }
    return true;
  }

  /** Value of one in the last digit; of a rounded number, in the last that is not 0. */
  private static BigDecimal last(String digits, boolean rounded) {
    int point = digits.indexOf('.');
    if (point >= 0) {
      return BigDecimal.ONE.movePointLeft(digits.length() - point - 1);
    }
    int zeros = 0;
    while (rounded
        && zeros < digits.length() - 1
        && digits.charAt(digits.length() - 1 - zeros) == '0') {
      zeros++;
    }
    return BigDecimal.ONE.movePointRight(zeros);
  }

  private static BigDecimal scale(String word) {
    if (word == null) {
      return BigDecimal.ONE;
    }
    return BigDecimal.ONE.movePointRight(
        switch (word) {
          case "千" -> 3;
          case "萬" -> 4;
          case "百萬", "million" -> 6;
          case "千萬" -> 7;
          case "億" -> 8;
          default -> 9;
        });
  }
}
