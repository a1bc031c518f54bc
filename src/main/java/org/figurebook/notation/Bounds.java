package org.figurebook.notation;

import java.util.Locale;
import org.figurebook.figure.Bound;
import org.figurebook.notation.Lexicon.Limit;
import org.figurebook.notation.Lexicon.Side;
import org.figurebook.notation.WordList.Match;

/** The words around a number that limit it: 約, 超過, 近, 最多, 或以上, "up to", "or more". */
final class Bounds {
  /** Most fillers between a bound word and its number: 約 for 約為每年. */
  private static final int MOST_FILLERS = 5;

  /** A word such as 上限 rules a number at most this far behind it. */
  private static final int SCOPE_REACH = 40;

  private static final int NEAR = 4;

  private static final String[] LINKS = {" of", " at", " is", " for", " to", " was", " from"};

  /** 約佔合資格中小學校96%. */
  private static final int SHARE_REACH = 14;

  private Bounds() {}

  /** A bound found, and where its words start and end. */
  record Found(Bound bound, int start, int end) {}

  /** The bound word right before {@code start}; null when there is none. */
  static Found before(Script script, int start) {
    int end = script.skipSpacesBack(start);
    for (int k = 0; k < MOST_FILLERS; k++) {
      Match<Limit> limit = Lexicon.LIMITS_AHEAD.before(script, end);
      if (limit != null && !isPartOfWord(script, limit) && !isPlace(script, limit, start)) {
        return new Found(limit.value().bound(), limit.start(), limit.end());
      }
      Match<String> filler = Lexicon.FILLERS.before(script, end);
      if (filler == null) {
        break;
      }
      end = script.skipSpacesBack(filler.start());
    }
    return null;
  }

  /** 分別約為2015-16年度的2.3倍: before the year that a multiple is taken of. */
  static Found beforeBase(Script script, int start) {
    int end = script.skipSpacesBack(start);
    if (script.at(end - 1) != '的') {
      return null;
    }
    int i = end - 1;
    while (i > 0
        && end - i < 14
        && (Characters.isDigit(script.at(i - 1)) || "年度月-/ 至".indexOf(script.at(i - 1)) >= 0)) {
      i--;
    }
    return i < end - 4 ? before(script, i) : null;
  }

  /** 25萬元資助額上限, 10年內; null when nothing behind limits the quantity. */
  static Bound behind(Script script, int end, boolean duration) {
    int at = script.skipSpaces(end, 1);
    if (duration && isAverage(script, end)) {
      return null;
    }
    if (duration && script.at(at) == '內' && script.at(at + 1) != '地' && script.at(at + 1) != '部') {
      return Bound.AT_MOST;
    }
    if (script.startsWith("為上限", at)
        || script.startsWith("為限", at)
        || script.startsWith("封頂", at)) {
      return Bound.AT_MOST;
    }
    for (int i = at; i < at + 6; i++) {
      if (!Characters.isHan(script.at(i)) || "為由的至是".indexOf(script.at(i)) >= 0) {
        return null;
      }
      if (script.startsWith("上限", i)) {
        return Bound.AT_MOST;
      }
    }
    return null;
  }

  /** 平均於82日內處理: how long it took, not how long it may take. */
  private static boolean isAverage(Script script, int end) {
    int from = Math.max(Sentences.clauseStart(script, end), end - 12);
    String before = script.folded(from, end);
    return before.contains("平均於") || before.contains("平均在");
  }

  /** 編制上限(按薪級中點估計的年薪值) ........ 3.427億元: a value behind a leader is what its label says. */
  static Bound ledBy(Script script, int start) {
    int dots = script.skipSpacesBack(start);
    if (!script.endsWith("....", dots) && !script.endsWith("……", dots)) {
      return null;
    }
    int from = Sentences.start(script, script.skipLeaderBack(dots));
    String label = script.folded(from, Math.min(dots, from + SCOPE_REACH));
    boolean ceiling = label.contains("上限") || label.toLowerCase(Locale.ROOT).contains("ceiling");
    return ceiling ? Bound.AT_MOST : null;
  }

  /**
   * "40 piers over five years": during them. Behind a word such as "in" or "for" it is a bound:
   * "the first in over ten years".
   */
  static boolean isSpan(Script script, Found found) {
    int end = script.skipSpacesBack(found.start());
    boolean over = script.folded(found.start(), found.end()).strip().equalsIgnoreCase("over");
    return over && !ScopeWords.ends(" " + script.folded(Math.max(0, end - 8), end), "lasting");
  }

  /** Works "under two contracts" are done by them: a small number in words is no limit there. */
  private static boolean isPlace(Script script, Match<Limit> limit, int start) {
    boolean place = limit.word().equals("under") || limit.word().equals("above");
    return place && Characters.isLatin(script.at(start));
  }

  /** 近年, 附近, 最近 hold 近; 節約, 合約, 簽約 hold 約. */
  private static boolean isPartOfWord(Script script, Match<Limit> limit) {
    char c = script.at(limit.start() - 1);
    return switch (limit.word()) {
      case "近" -> "附最鄰親靠".indexOf(c) >= 0 && c != 0;
      case "約" -> "節合簽公條契".indexOf(c) >= 0 && c != 0;
      case "許" -> true;
      default -> false;
    };
  }

  /** The bound word right behind {@code end}; null when there is none. */
  static Found after(Script script, int end) {
    int at = script.skipSpaces(end, 2);
    Match<Limit> limit = Lexicon.LIMITS.at(script, at);
    if (limit == null || limit.value().side() != Side.AFTER && !closesEnglish(script, limit)) {
      return null;
    }
    if (limit.word().startsWith("and ") && leadsOn(script, limit.end())) {
      return null;
    }
    boolean word =
        limit.word().equals("許") || limit.word().equals("以下") && isHeading(script, limit.end());
    return word || limit.word().equals("以上") && isAbove(script, end, limit)
        ? null
        : new Found(limit.value().bound(), at, limit.end());
  }

  /** "32 and over 120 spots": the bound is that of the next number. */
  private static boolean leadsOn(Script script, int end) {
    int next = script.skipSpaces(end, 1);
    return Characters.isDigit(script.at(next)) || script.at(next) == '$';
  }

  /** 50% at most of the premium: behind its number when no other number follows. */
  private static boolean closesEnglish(Script script, Match<Limit> limit) {
    boolean either = limit.word().equals("at most") || limit.word().equals("at least");
    int next = script.skipSpaces(limit.end(), 1);
    return either && Numerals.at(script, next) == null && script.at(next) != '$';
  }

  /** 6項以下指標 counts six, and points at what follows. */
  private static boolean isHeading(Script script, int end) {
    return script.at(end) == '：' || script.at(end) == ':';
  }

  /** 以上 that starts a new phrase: 以上各項. */
  private static boolean isAbove(Script script, int end, Match<Limit> limit) {
    return Characters.endsClause(script.at(end)) || script.at(limit.end()) == '各';
  }

  /** "the ceiling per enterprise remains at", "a maximum fine of $50,000 and imprisonment for". */
  private static boolean isEnglishLink(Script script, int end) {
    if (!Characters.isLatin(script.at(end - 1)) || Characters.isLatin(script.at(end))) {
      return false;
    }
    for (String link : LINKS) {
      if (script.endsWith(link, end)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The word of the clause that rules {@code start}, as 上限 does in 上限由40萬元增加至60萬元, but not in
   * 上限為880個(包括25個首長級職位); null when there is none.
   */
  static Found ruling(Script script, int start) {
    boolean linked = false;
    boolean crossed = false;
    int closed = 0;
    for (int end = start; end > start - SCOPE_REACH && end > 0; end--) {
      char c = script.at(end - 1);
      closed += c == ')' ? 1 : c == '(' ? -1 : 0;
      if (closed < 0) {
        return null;
      }
      if (Characters.endsClause(c)) {
        boolean goesOn = c == '，' && !crossed && ScopeWords.in(script.folded(end, start), "change");
        if (!goesOn) {
          return null;
        }
        crossed = true;
      }
      if (script.endsWith("相等於", end)) {
        return null;
      }
      linked = linked || "為由至達是及、或每".indexOf(c) >= 0 || isEnglishLink(script, end);
      Match<Limit> limit = Lexicon.LIMITS_AHEAD.before(script, end);
      if (limit != null && script.startsWith("的一", end)) {
        return null;
      }
      if (limit != null && limit.value().side() == Side.SCOPE) {
        boolean linksItself =
            limit.word().equals("不多於")
                || limit.word().equals("約佔") && start - end <= SHARE_REACH
                || start - end <= NEAR && !limit.word().startsWith("上限");
        return linked || linksItself
            ? new Found(limit.value().bound(), limit.start(), limit.end())
            : null;
      }
    }
    return null;
  }
}
