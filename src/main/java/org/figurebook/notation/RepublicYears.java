package org.figurebook.notation;

/**
 * Years counted from the founding of the Republic of China, as Taiwanese papers do: 113年度 is 2024,
 * 106年11月6日 is 6 November 2017, 110及111年度 are 2021 and 2022.
 */
final class RepublicYears {
  private static final int BEFORE_FIRST = 1911;
  private static final int FIRST = 50;
  private static final int LAST = 139;
  private static final int LONGEST_LIST = 10;

  /** 近60年, 第100年, 每80年: lengths and ordinals. */
  private static final String COUNTING = "近過第每滿共逾達約";

  private static final String LENGTH = "前後內來以間級齡";

  private RepublicYears() {}

  /** The year at {@code i}; null when what stands there may be a length of time. */
  static TimePoint at(Script script, int i) {
    int year = yearAt(script, i);
    if (year < 0 || COUNTING.indexOf(script.at(script.skipSpacesBack(i) - 1)) >= 0) {
      return null;
    }
    int end = ArabicNumeral.digitsEnd(script, i);
    int word = script.skipSpaces(end, 1);
    if (script.startsWith("年度", word)) {
      return TimePoint.of(i, word + 2, String.valueOf(year));
    }
    if (script.startsWith("學年", word)) {
      int after = script.at(word + 2) == '度' ? word + 3 : word + 2;
      return new TimePoint(i, after, year + "-08", (year + 1) + "-07", "");
    }
    if (script.at(word) == '年') {
      return isDate(script, i, word + 1)
          ? DateGrammar.afterYear(script, i, word + 1, String.valueOf(year))
          : null;
    }
    return leadsToYear(script, end) ? TimePoint.of(i, end, String.valueOf(year)) : null;
  }

  /** 106年11月6日 in any paper; 高雄市107年 in one that counts its years so. */
  private static boolean isDate(Script script, int start, int i) {
    int month = script.skipSpaces(i, 1);
    int end = ArabicNumeral.digitsEnd(script, month);
    boolean dated = end > month && end - month <= 2 && script.at(script.skipSpaces(end, 1)) == '月';
    boolean named = script.endsWith("民國", script.skipSpacesBack(start));
    boolean counted = script.countsRepublicYears() && LENGTH.indexOf(script.at(i)) < 0;
    return dated || named || counted;
  }

  private static int yearAt(Script script, int i) {
    int end = ArabicNumeral.digitsEnd(script, i);
    char before = script.at(i - 1);
    boolean part =
        Characters.isDigit(before)
            || (before == '.' || before == ',') && Characters.isDigit(script.at(i - 2));
    if (part || end - i < 2 || end - i > 3) {
      return -1;
    }
    int number = Integer.parseInt(script.folded(i, end));
    return number < FIRST || number > LAST ? -1 : number + BEFORE_FIRST;
  }

  /** Whether separators and years lead to 年度. */
  private static boolean leadsToYear(Script script, int end) {
    int i = end;
    for (int k = 0; k < LONGEST_LIST; k++) {
      int next = Separators.listEnd(script, i);
      next = next < 0 ? Separators.spanEnd(script, i) : next;
      if (next < 0 || yearAt(script, next) < 0) {
        return false;
      }
      i = ArabicNumeral.digitsEnd(script, next);
      if (script.startsWith("年度", script.skipSpaces(i, 1))) {
        return true;
      }
    }
    return false;
  }
}
