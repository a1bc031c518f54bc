package org.figurebook.notation;

/** Times of day: 10:30, 9時30分, 11.30 - 11.45. */
final class Clocks {
  private Clocks() {}

  static boolean is(Script script, int i) {
    return end(script, i) > i;
  }

  /** End of the time at {@code i}; {@code i} when there is none. */
  static int end(Script script, int i) {
    int hour = ArabicNumeral.digitsEnd(script, i);
    if (hour == i || hour - i > 2 || Integer.parseInt(script.folded(i, hour)) > 24) {
      return i;
    }
    char c = script.at(hour);
    if (c == '時' && script.at(hour + 1) != '間' && script.at(hour + 1) != '段') {
      int minutes = ArabicNumeral.digitsEnd(script, hour + 1);
      return script.at(minutes) == '分' && minutes > hour + 1 ? minutes + 1 : hour + 1;
    }
    int minutes = minutesEnd(script, hour);
    if (minutes < 0) {
      return i;
    }
    boolean colon = c == ':';
    return colon || isSpan(script, i, minutes) ? minutes : i;
  }

  /** End of two digits below 60 behind a colon or dot; -1 when there are none. */
  private static int minutesEnd(Script script, int hour) {
    char c = script.at(hour);
    int end = ArabicNumeral.digitsEnd(script, hour + 1);
    boolean two = (c == ':' || c == '.') && end - hour == 3 && script.at(hour + 1) < '6';
    boolean more =
        (script.at(end) == ':' || script.at(end) == '.') && Characters.isDigit(script.at(end + 1));
    return two && !more ? end : -1;
  }

  /** 11.30 - 11.45: with dots, only two such times make times. */
  private static boolean isSpan(Script script, int start, int end) {
    int next = Separators.spanEnd(script, end);
    if (next > 0 && isDotted(script, next)) {
      return true;
    }
    int back = script.skipSpacesBack(start);
    boolean dash = script.at(back - 1) == '-';
    int before = dash ? script.skipSpacesBack(back - 1) : -1;
    return before >= 4
        && isDotted(
            script,
            before - 5 >= 0 && Characters.isDigit(script.at(before - 5)) ? before - 5 : before - 4);
  }

  private static boolean isDotted(Script script, int i) {
    int hour = ArabicNumeral.digitsEnd(script, i);
    return hour > i && hour - i <= 2 && script.at(hour) == '.' && minutesEnd(script, hour) > 0;
  }
}
