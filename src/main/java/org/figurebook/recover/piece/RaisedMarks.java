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
  private static final Form METRES = Form.of("(?:.*[^A-Za-z])?(?:[kKcdm]?m|ft|in)");
  private static final Form TEN = Form.of("(?:.*[^\\d.,])?10");

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
      String before = text.substring(0, run);
      boolean unit = METRES.matches(before) && "²³".indexOf(text.charAt(run)) >= 0;
      boolean power = TEN.matches(before) && !isAlone(before, text.substring(mark.end()));
      int cut = unit ? run + 1 : power ? mark.end() : mark.start();
      plain.append(text, from, cut);
      from = mark.end();
    }
    String rest = plain.append(text, from, text.length()).toString().strip();
    return rest.isEmpty() ? text : rest;
  }

  /** A cell that says 10 is the number ten with a mark. */
  private static boolean isAlone(String before, String behind) {
    return before.strip().equals("10") && behind.isBlank();
  }
}
