package org.figurebook.render.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives sheets names that a workbook can hold: legal, at most 31 characters, each used once. */
final class SheetNames {
  static final int LONGEST = 31;

  private final Set<String> taken = new HashSet<>();
  private int shortened;

  /** A name as near to the wanted one as the rules allow. */
  String take(String wanted) {
    String legal = legal(CellText.legalPart(wanted));
    if (legal.length() > LONGEST) {
      shortened++;
    }
    String name = cut(legal, LONGEST);
    for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
      String suffix = " (" + n + ")";
      name = cut(legal, LONGEST - suffix.length()) + suffix;
    }
    return name;
  }

  /** How many names had to be cut. */
  int shortened() {
    return shortened;
  }

  private static String legal(String wanted) {
    StringBuilder name = new StringBuilder(wanted.length());
    for (int i = 0; i < wanted.length(); i++) {
      char c = wanted.charAt(i);
      boolean unwelcome = "[]:*?/\\".indexOf(c) >= 0 || Character.isISOControl(c) || c >= 0xFFFE;
      name.append(unwelcome ? ' ' : c);
    }
    String text = name.toString().replaceAll("\\s+", " ").strip();
    int start = 0;
    int end = text.length();
    while (start < end && text.charAt(start) == '\'') {
      start++;
    }
    // nor in a mark of the paper, which points to nothing here
    while (end > start
        && (text.charAt(end - 1) == '\'' || SourceSigns.endsInMark(text.substring(start, end)))) {
      end--;
    }
    text = text.substring(start, end).strip();
    // Excel keeps this name for itself
    return text.isEmpty() || text.equalsIgnoreCase("history") ? text + "_" : text;
  }

  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    String cut = text.substring(0, end).strip();
    while (cut.endsWith("'") || SourceSigns.endsInMark(cut)) {
      cut = cut.substring(0, cut.length() - 1).strip();
    }
    return cut;
  }
}
