package org.figurebook.analysis;

import java.util.regex.Pattern;

/** Tells row labels that are periods from those that are categories. */
final class PeriodLabel {
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?:19|20)\\d{2}(?:\\s?[-–/／至]\\s?\\d{2,4})?\\s?(?:學年|財政年度|年度|年)?"
              + "(?:\\s?\\d{1,2}月)?\\s?(?:[(（][^()（）]{0,30}[)）])?");

  private PeriodLabel() {}

  static boolean matches(String label) {
    return PERIOD.matcher(label.strip()).matches();
  }
}
