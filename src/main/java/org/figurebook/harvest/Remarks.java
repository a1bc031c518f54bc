package org.figurebook.harvest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.notation.Bases;
import org.figurebook.notation.HeadingUnit;

/**
 * Headings and labels that only say what a value rests on and in which unit it is: they name
 * nobody.
 */
final class Remarks {
  private static final Pattern BRACKETS = Pattern.compile("[(（]([^()（）]{1,16})[)）]");

  private Remarks() {}

  /** Whether a text is nothing but remarks: 修訂預算, (實際), (原來預算)(百萬元). */
  static boolean isOne(String text) {
    Matcher brackets = BRACKETS.matcher(text);
    while (brackets.find()) {
      String inner = brackets.group(1).strip();
      if (!Bases.isWord(inner) && HeadingUnit.of(brackets.group(), "HKD") == null) {
        return false;
      }
    }
    String rest = BRACKETS.matcher(text).replaceAll("").strip();
    return !text.isBlank() && (rest.isEmpty() || Bases.isWord(rest));
  }
}
