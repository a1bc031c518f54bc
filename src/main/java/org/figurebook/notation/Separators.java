package org.figurebook.notation;

/** What stands between the members of a span, 至 or "to", and of a list, 、 or "and". */
final class Separators {
  private static final String[] SPANS = {"至", "到", "-", "~", "to", "until", "through"};
  private static final String[] LISTS = {
    "、", "以及", "及", "和", "與", "或", ", and", "and", "or", ",", "，及", "，以及", "，和"
  };

  private Separators() {}

  /** Position after a span's separator at {@code i}; -1 when there is none. */
  static int spanEnd(Script script, int i) {
    return end(script, i, SPANS);
  }

  /** Position after a list's separator at {@code i}; -1 when there is none. */
  static int listEnd(Script script, int i) {
    return end(script, i, LISTS);
  }

  private static int end(Script script, int i, String[] words) {
    int at = script.skipSpaces(i, 2);
    for (String word : words) {
      if (script.startsWith(word, at)) {
        int end = at + word.length();
        boolean latin = Characters.isLatin(word.charAt(word.length() - 1));
        if (!latin
            || !Characters.isLatin(script.at(end))
                && (at > i || !Characters.isLatin(script.at(i - 1)))) {
          return script.skipSpaces(end, 2);
        }
      }
    }
    return -1;
  }
}
