package org.figurebook.notation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Dates at which something is counted, or by which it is expected, without a word such as 截至. */
final class Closings {
  /** 預計到, 目標是到: the word stands this far before its date. */
  private static final int EXPECTED_REACH = 8;

  private static final int STOCK_REACH = 6;

  /** The noun of what is counted stands this far behind its date. */
  private static final int STOCK_WORDS = 10;

  private Closings() {}

  /**
   * 2023年末, 到2014年3月底 where it opens a clause or tells what is expected, 2020年年底的138宗, and the last
   * day of a month in 由2014年3月31日的8,822個職位.
   */
  static boolean isAsOf(Script script, TimePoint date) {
    int end = date.end();
    char last = script.at(end - 1);
    if (last == '末') {
      return true;
    }
    if (date.isDay()) {
      return isLastDay(date) && (isCounted(script, end) || isStockOn(script, date));
    }
    if (ScopeWords.ends(
        script.folded(Math.max(0, date.start() - 7), date.start()), "launched-to")) {
      return true;
    }
    if (!date.close().isEmpty() && (isStockOf(script, end) || endsLaunch(script, date.start()))) {
      return true;
    }
    boolean closing = last == '底' || !date.close().isEmpty();
    if (closing && isAmount(script, end)) {
      return true;
    }
    if (closing && isReached(script, date)) {
      return true;
    }
    boolean until = isUntil(script, date.start()) || endsSpan(script, date.start());
    boolean opens = until && opensClause(script, date.start());
    return closing && (opens || isExpected(script, date.start()) || isNumbered(script, end));
  }

  /** 預計到2026年: what is expected to be reached by then. */
  static boolean isExpected(Script script, int start) {
    int until = script.skipSpacesBack(start);
    if (!isUntil(script, start)) {
      return false;
    }
    String before = script.folded(Math.max(0, until - 1 - EXPECTED_REACH), until - 1);
    int cut = Math.max(before.lastIndexOf('，'), before.lastIndexOf('。'));
    return ScopeWords.in(before.substring(cut + 1), "expected");
  }

  /** 預計到2035年，人口會增至21萬人: what nobody plans will stand so high then; 泊位會增至950個 by then. */
  static boolean isLevel(Script script, TimePoint date) {
    int clause = Math.min(script.length(), Sentences.clauseEnd(script, date.end()) + 1);
    int end = Math.min(script.length(), Sentences.clauseEnd(script, clause));
    String said = script.folded(date.end(), Math.max(date.end(), end));
    return date.isYear() && ScopeWords.in(said, "level") && ScopeWords.in(said, "projected");
  }

  /** 住宅至112年底累計興辦: counted up to then. */
  private static boolean isReached(Script script, TimePoint date) {
    int back = script.skipSpacesBack(date.start());
    boolean until = script.at(back - 1) == '至' && !Characters.isDigit(script.at(back - 2));
    int stop = Math.min(script.length(), date.end() + 2);
    return until
        && "年月日度".indexOf(script.at(back - 2)) < 0
        && ScopeWords.opens(script.folded(date.end(), stop), "until");
  }

  private static boolean isUntil(Script script, int start) {
    return script.at(script.skipSpacesBack(start) - 1) == '到';
  }

  /** The 至 of a clause of its own: …，至2023年1月底調查了10 268宗. */
  private static boolean endsSpan(Script script, int start) {
    int back = script.skipSpacesBack(start);
    return script.at(back - 1) == '至' && script.at(script.skipSpacesBack(back - 1) - 1) == '，';
  }

  private static boolean opensClause(Script script, int start) {
    char opening = script.at(script.skipSpacesBack(start) - 2);
    return opening == 0 || Characters.endsClause(opening);
  }

  private static boolean isLastDay(TimePoint date) {
    LocalDate day;
    try {
      day = LocalDate.parse(date.from());
    } catch (DateTimeParseException e) {
      return false;
    }
    return day.getDayOfMonth() == day.lengthOfMonth();
  }

  /** 的8,822個, 預算設有的789個. */
  private static boolean isCounted(Script script, int end) {
    String behind = script.folded(end, Math.min(script.length(), end + STOCK_REACH));
    return isNumbered(script, end) || behind.startsWith("預算設有") || behind.startsWith("設有");
  }

  /** 於2022年3月31日，儲備為9億元; "at 31 March 2022". */
  private static boolean isStockOn(Script script, TimePoint date) {
    int back = script.skipSpacesBack(date.start());
    if (script.endsWith("at", back) || script.endsWith("At", back)) {
      return !Characters.isLatin(script.at(back - 3));
    }
    boolean placed = script.endsWith("於", back) || script.endsWith("在", back);
    if (placed && isAmount(script, date.end())) {
      return true;
    }
    int rest = date.end() + 1;
    if (!placed || script.at(date.end()) != '，' || rest >= script.length()) {
      return false;
    }
    String clause = script.folded(rest, Sentences.clauseEnd(script, rest));
    return ScopeWords.in(clause, "stock") && !ScopeWords.in(clause, "event");
  }

  /** 自系統於2017年12月推出至2023年年底: counted up to then. */
  private static boolean endsLaunch(Script script, int start) {
    int until = script.skipSpacesBack(start) - 1;
    String before = script.folded(Math.max(0, until - 4), Math.max(0, until));
    return script.at(until) == '至' && ScopeWords.in(before, "launch");
  }

  /** 2023年年中的人口為, 2022年底的編制: what is counted on a day. */
  private static boolean isStockOf(Script script, int end) {
    int stop = Math.min(script.length(), Math.min(end + STOCK_WORDS, Sentences.end(script, end)));
    return ScopeWords.in(script.folded(end, Math.max(end, stop)), "counted");
  }

  /** 儲備在2026年1月31日為7,422億元. */
  private static boolean isAmount(Script script, int end) {
    int at = script.skipSpaces(end, 1);
    at = script.at(at) == '將' ? at + 1 : at;
    int number = script.skipSpaces(at + 1, 1);
    boolean stands = script.at(at) == '為' || script.at(at) == '有' || script.at(at) == '達';
    return stands
        && (Characters.isDigit(script.at(number)) || Bounds.before(script, number) != null);
  }

  private static boolean isNumbered(Script script, int end) {
    int at = script.skipSpaces(end, 1);
    int number = script.skipSpaces(at + 1, 1);
    return script.at(at) == '的' && Characters.isDigit(script.at(number));
  }
}
