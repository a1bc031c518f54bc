package org.figurebook.recover.piece;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;

/** Takes raised numbers of notes off a text; those of units and of powers of ten stay. */
public final class RaisedMarks {
  private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String RUN = "([" + DIGITS + "]+)(?:\\s?[,，、&]\\s?[" + DIGITS + "]+)*";
  private static final Pattern MARK =
      Pattern.compile("\\s?(?:(?:附?註|注|Notes?)\\s?)?(?:[(（]" + RUN + "[)）]|" + RUN + ")");

  /** What is raised to a power: units, and what statistics square. */
  private static final Form POWERED = Form.of("(?:.*[^A-Za-z])?(?:[kKcdmMN]?m|ft|in|s|R)|.*[米里χ]");

  /** Behind these, and before those, a raised number is one of an isotope, an ion or a fraction. */
  private static final Form BEFORE = Form.of("(?:.*[-−–×⁺⁻\\d])?\\s*");

  private static final Form BEHIND = Form.of("[-−+/⁄⁺⁻\\d₀-₉\\p{L}&&[^\\p{IsHan}]].*");

  /** A value with the mark of one note; not ten, which is raised to powers. */
  private static final Pattern VALUE =
      Pattern.compile(
          "(?!10[⁰¹²³⁴⁵⁶⁷⁸⁹])([-+−]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?%?)[¹²³⁴⁵⁶⁷⁸⁹]");

  private RaisedMarks() {}

  /** The text without them; a text that is nothing else stays. */
  public static String off(String text) {
    if (text.chars().noneMatch(c -> DIGITS.indexOf(c) >= 0)) {
      return text;
    }
    Matcher mark = MARK.matcher(text);
    StringBuilder plain = new StringBuilder(text.length());
    int from = 0;
    while (mark.find()) {
      int run = Math.max(mark.start(1), mark.start(2));
      int cut = mark.start();
      if (POWERED.matches(text.substring(0, run)) && text.charAt(run) != '¹') {
        cut = "²³".indexOf(text.charAt(run)) >= 0 ? run + 1 : mark.end();
      } else if (isNoMark(text, mark)) {
        cut = mark.end();
      }
      plain.append(text, from, cut);
      from = mark.end();
    }
    String rest = plain.append(text, from, text.length()).toString().strip();
    return rest.isEmpty() ? text : rest;
  }

  /** A value without the mark of one note; null when the text is nothing such. */
  public static String offValue(String text) {
    Matcher value = VALUE.matcher(text);
    return value.matches() ? value.group(1) : null;
  }

  /** Whether a number that has no word and no brackets may be other than a mark. */
  private static boolean isNoMark(String text, Matcher mark) {
    boolean bare = mark.start(2) >= 0 && mark.group().strip().startsWith(mark.group(2));
    return bare
        && (BEFORE.matches(text.substring(0, mark.start()))
            || BEHIND.matches(text.substring(mark.end())));
  }
}
