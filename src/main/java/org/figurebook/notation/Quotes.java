package org.figurebook.notation;

/** Titles in quotation marks, and web and mail addresses. */
final class Quotes {
  private static final int LONGEST_TITLE = 30;
  private static final String OPENING = "「《『“";
  private static final String CLOSING = "」》』”";

  private Quotes() {}

  /** Where the title opened at {@code i} ends; -1 when it is longer than a title. */
  static int end(Script script, int i) {
    char close = CLOSING.charAt(OPENING.indexOf(script.at(i)));
    for (int k = i + 1; k < i + LONGEST_TITLE && k < script.length(); k++) {
      if (script.at(k) == close) {
        return k;
      }
      if (Characters.endsClause(script.at(k))) {
        return -1;
      }
    }
    return -1;
  }

  static boolean opensAddress(Script script, int i) {
    return script.startsWith("http", i) || script.startsWith("www.", i);
  }

  /** After the last character of an address: it has no space, Chinese character or full stop 。. */
  static int addressEnd(Script script, int i) {
    int end = i;
    while (script.at(end) > ' ' && script.at(end) < '\u2e80') {
      end++;
    }
    return end;
  }
}
