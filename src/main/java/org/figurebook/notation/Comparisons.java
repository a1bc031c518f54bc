package org.figurebook.notation;

import java.util.List;
import java.util.Locale;
import org.figurebook.document.Form;
import org.figurebook.figure.Period;
import org.figurebook.notation.PeriodMention.Kind;

/** Periods that a sentence compares with, and the time over which it says that something grew. */
public final class Comparisons {
  private static final int OWN_REACH = 10;
  private static final int GROWTH_REACH = 8;
  private static final int COMPARED_REACH = 34;

  /** 較2012-13年度的197 600名增加逾兩成: the year stands this far before its growth. */
  private static final int BASE_REACH = 40;

  /** 2009年以來首次: what there was none of stands this far behind. */
  private static final int RECORD_REACH = 12;

  /** "The first annual decline since". */
  private static final int RECORD_SINCE = 40;

  private static final Form EXTENDED =
      Form.of(
          "(?:延長|延續|延期|展期|續期)[^，。；,.;]{0,8}至$"
              + "|extended [^,.;]{0,24}(?:up to|until|till|to) (?:mid-|early |late |the end of )?$");

  private static final int EXTENDED_REACH = 48;

  private static final Form COMPARED_VALUE =
      Form.of(
          "\\b(?:than|against|with) (?:the |some |about )?[$]?[0-9][0-9., ]{0,14}"
              + "(?:%|million|billion|per cent|cases)? ?(?:recorded |registered )?"
              + "(?:in|for|of|during) (?:the )?$");

  private final Script script;
  private final List<PeriodMention> mentions;

  Comparisons(Script script, List<PeriodMention> mentions) {
    this.script = script;
    this.mentions = mentions;
  }

  /** Whether a text only compares with a period: 較去年. */
  public static boolean isCompared(String text, PeriodMention mention) {
    return isCompared(new Script(text), mention.start());
  }

  /**
   * 按2017年9月價格計算, "at September 2018 prices" say at what prices a sum is told; 是2009年以來最低, "the
   * lowest since 2009", how long there was none such. Neither is the time of a figure.
   */
  static boolean isAside(Script script, PeriodMention mention) {
    int end = mention.end();
    int at = script.skipSpaces(script.at(end) == '的' ? end + 1 : end, 1);
    String behind = script.folded(at, Math.min(script.length(), at + RECORD_REACH));
    boolean extended = behind.startsWith("延長至") || behind.startsWith("延至");
    if (ScopeWords.opens(behind, "price") || extended || isExtended(script, mention)) {
      return true;
    }
    if (mention.kind() != Kind.SINCE) {
      return false;
    }
    if (behind.startsWith("以來")) {
      int clause = Math.max(0, Sentences.clauseEnd(script, at) - at);
      return ScopeWords.in(
          behind.substring(2, Math.max(2, Math.min(clause, behind.length()))), "record");
    }
    int from =
        Math.max(Sentences.clauseStart(script, mention.start()), mention.start() - RECORD_SINCE);
    String before = script.folded(from, mention.start());
    int comma = before.lastIndexOf(',');
    return mention.words().startsWith("since ")
        && ScopeWords.in(before.substring(comma + 1), "record");
  }

  /** 計劃延長至2025年3月, "extended up to mid-2023": how long a thing goes on. */
  private static boolean isExtended(Script script, PeriodMention mention) {
    int from = Math.max(0, mention.start() - EXTENDED_REACH);
    return mention.kind() != Kind.SINCE && EXTENDED.isIn(script.folded(from, mention.start()));
  }

  /** 較去年: what a figure is compared with is not its period. */
  boolean isCompared(PeriodMention mention) {
    return isCompared(script, mention.start())
        || isYearBefore(mention)
        || isComparedWith(mention)
        || isOfComparedValue(mention)
        || isBeside(mention);
  }

  /** 與2022年的7,346,100人比較, 與2023年數字相若. */
  private boolean isBeside(PeriodMention mention) {
    char before = script.at(script.skipSpacesBack(mention.start()) - 1);
    if (before != '與' && before != '跟' && before != '和') {
      return false;
    }
    int end = Math.min(Sentences.clauseEnd(script, mention.end()), mention.end() + BASE_REACH);
    String behind = script.folded(mention.end(), Math.max(mention.end(), end));
    return ScopeWords.in(behind, "beside");
  }

  /** "More than the 10 667 in the same period last year": the period of the value compared with. */
  private boolean isOfComparedValue(PeriodMention mention) {
    int from = Math.max(0, mention.start() - COMPARED_REACH);
    return COMPARED_VALUE.isIn(script.folded(from, mention.start()));
  }

  /** "Comparing October 2023 with October 2022". */
  private boolean isComparedWith(PeriodMention mention) {
    int back = script.skipSpacesBack(mention.start());
    if (!script.endsWith(" with", back)) {
      return false;
    }
    String before = script.folded(Math.max(0, back - BASE_REACH), back).toLowerCase(Locale.ROOT);
    return before.contains("comparing ");
  }

  /** "An increase of 4.4% on the previous year". */
  private boolean isYearBefore(PeriodMention mention) {
    int back = script.skipSpacesBack(mention.start());
    boolean on = script.endsWith(" on", back) || script.endsWith(" over", back);
    boolean before = ScopeWords.in(mention.words().toLowerCase(Locale.ROOT), "last-year");
    return on && before && mention.kind() == Kind.AT;
  }

  static boolean isCompared(Script script, int start) {
    int before = script.skipSpacesBack(start);
    return ScopeWords.ends(script.folded(Math.max(0, before - COMPARED_REACH), before), "compared");
  }

  /** 較2017-18年度的16.7億元: the figure that others are compared with is of that year. */
  boolean isOwn(PeriodMention mention, Reading reading) {
    int at = mention.end();
    if (script.at(at) == '(') {
      int close = at;
      while (close < reading.start() && script.at(close) != ')') {
        close++;
      }
      at = close + 1;
    }
    if (reading.start() - at > OWN_REACH || reading.start() <= at || isShareOf(reading, at)) {
      return false;
    }
    String between = script.folded(at, reading.start());
    boolean named = between.startsWith("的") || between.endsWith("的") || between.startsWith("之");
    boolean more = !between.isEmpty() && ScopeWords.ends(between, "more-by");
    return !more
        && (named || ScopeWords.ends(between, "account"))
        && between.chars().noneMatch(c -> Characters.endsClause((char) c))
        && !ScopeWords.in(between, "growth");
  }

  /** "an increase of $152,700,000 over the revised estimate for 2018-19": what it grew from. */
  boolean isBaseBehind(Reading reading, PeriodMention next) {
    int reach = Math.min(next.start(), reading.end() + BASE_REACH);
    String between = script.folded(reading.end(), Math.max(reading.end(), reach)) + " ";
    return ScopeWords.in(between, "base") || isYearBefore(next);
  }

  /** 恢復到2019年的四成: a share of what that year had. */
  private boolean isShareOf(Reading reading, int at) {
    boolean share = reading.quantity().unit().equals("percent");
    String printed = reading.quantity().printed();
    boolean percentage = printed.endsWith("%") || printed.startsWith("百分之");
    return share && reading.start() - at <= 3 && !percentage;
  }

  /** 相等於2019年的55%: a share of what that year had, however it is written. */
  private boolean isEquivalent(PeriodMention mention, Reading reading) {
    int back = script.skipSpacesBack(mention.start());
    String before = script.folded(Math.max(0, back - COMPARED_REACH), back);
    return reading.quantity().unit().equals("percent")
        && reading.start() - mention.end() <= OWN_REACH
        && ScopeWords.ends(before, "equivalent");
  }

  /** 約為2018年同月的46%: a share of what the same month of another year had. */
  private boolean isShareOfSame(PeriodMention mention, Reading reading) {
    String between = script.folded(mention.end(), Math.max(mention.end(), reading.start()));
    return reading.quantity().unit().equals("percent")
        && between.length() <= OWN_REACH
        && ScopeWords.opens(between, "same-part");
  }

  /** 為2015-16年度的2.3倍: the year that a multiple is taken of. */
  boolean isBaseOf(PeriodMention mention, Reading reading) {
    int at = mention.end();
    while (at < reading.start() && script.at(at) != '的' && script.at(at) != ' ') {
      at++;
    }
    boolean times = reading.quantity().unit().equals("ratio");
    boolean beside = at < reading.start() || reading.start() - mention.end() <= 2;
    boolean linked = beside && at + 1 >= reading.start() || reading.member() > 0;
    int back = script.skipSpacesBack(mention.start());
    return times && (linked || script.endsWith("為", back))
        || isEquivalent(mention, reading)
        || isShareOfSame(mention, reading);
  }

  /**
   * The time a growth took, from one year to another that the sentence names; null when the reading
   * is no growth, or when it grew within the year it stands in.
   *
   * @param m index of the period that the reading belongs to
   */
  Period growth(Reading reading, int m) {
    Period days = betweenDays(reading, m);
    if (days != null) {
      return days;
    }
    String unit = reading.quantity().unit();
    if (!unit.equals("percent") && !unit.equals("ratio")) {
      return increment(reading, m);
    }
    Period added = increment(reading, m);
    Period leading = added != null ? added : toNext(reading, m);
    if (leading != null) {
      return leading;
    }
    Period since = sinceBase(reading, m);
    return since != null ? since : betweenLast(reading, m);
  }

  /**
   * 2023年末有3 248個，比上年末增加126個: what was added during the year, though the rest is counted at its
   * end; null for all else.
   */
  private Period increment(Reading reading, int m) {
    PeriodMention mention = mentions.get(m);
    String text = mention.period().text();
    if (mention.kind() != Kind.AS_OF || !text.endsWith("-12") || text.length() != 12) {
      return null;
    }
    int clause = Sentences.clauseStart(script, reading.start());
    String before = script.folded(clause, reading.start());
    boolean against = ScopeWords.in(before, "last-year") && ScopeWords.in(before, "growth");
    return against ? new Period(text.substring(5, 9)) : null;
  }

  /** 2023年年中有749萬人，與2022年年中的734萬人比較，增加15萬人: what was added between the two days. */
  private Period betweenDays(Reading reading, int m) {
    PeriodMention last = mentions.get(m);
    String before = script.folded(Math.max(0, reading.start() - GROWTH_REACH), reading.start());
    if (last.kind() != Kind.AS_OF || !ScopeWords.in(before, "growth")) {
      return null;
    }
    for (PeriodMention base : mentions) {
      boolean dated = base.isDated() && base.points().size() == 1 && isCompared(base);
      if (dated && base.start() > last.end() && base.end() <= reading.start()) {
        String from = base.period().text().replace("asof:", "");
        String to = last.period().text().replace("asof:", "");
        boolean months = from.length() == 7 && to.length() == 7 && from.compareTo(to) < 0;
        boolean year = from.endsWith("-12") && to.endsWith("-12") && year(last) == year(base) + 1;
        return year ? new Period(to.substring(0, 4)) : months ? new Period(from + ".." + to) : null;
      }
    }
    return null;
  }

  /**
   * "Increased by 26 per cent, from $65.3 billion in 2017-18 to $82.3 billion in 2019-20", "reduced
   * by 26% when compared to 2002/03": the years that a growth took, named behind it.
   *
   * @param m index of the period that the reading belongs to, -1 where none stands before it
   */
  Period growthBehind(Reading reading, int m) {
    int from = m + 1;
    String before = script.folded(Math.max(0, reading.start() - BASE_REACH), reading.start());
    boolean growth =
        reading.quantity().unit().equals("percent") && ScopeWords.in(before + " ", "growth-verb");
    if (!growth || from >= mentions.size() || mentions.get(from).start() < reading.end()) {
      return null;
    }
    PeriodMention first = mentions.get(from);
    String between = script.folded(reading.end(), first.start()).toLowerCase(Locale.ROOT);
    if (between.length() > BASE_REACH || between.contains(". ")) {
      return null;
    }
    boolean against = m >= 0 && between.contains("compared ");
    if (against) {
      return overYears(first, mentions.get(m));
    }
    boolean turn = between.strip().matches(",? ?from .*") && from + 1 < mentions.size();
    PeriodMention to = turn ? mentions.get(from + 1) : null;
    String link = to == null ? "" : script.folded(first.end(), to.start());
    return link.contains(" to ") && link.length() <= BASE_REACH ? overYears(first, to) : null;
  }

  private static Period overYears(PeriodMention from, PeriodMention to) {
    int years = isPlainDate(from) && isPlainDate(to) ? year(to) - year(from) : 0;
    return years > 1 && years < 100 ? span(from, to) : null;
  }

  /** 由2014年的167億元增加57%至2019年. */
  private Period toNext(Reading reading, int m) {
    if (m + 1 >= mentions.size()) {
      return null;
    }
    PeriodMention to = mentions.get(m + 1);
    boolean leads = to.start() - reading.end() <= 2 && to.start() >= reading.end();
    boolean years = isPlainDate(mentions.get(m)) && isPlainDate(to);
    return leads && years && script.at(to.start() - 1) == '至' && grows(reading, GROWTH_REACH)
        ? span(mentions.get(m), to)
        : null;
  }

  /** 2016-17年度…較2012-13年度…增加兩成; against the year before, a growth is that year's own. */
  private Period sinceBase(Reading reading, int m) {
    for (PeriodMention base : mentions) {
      boolean near = base.end() <= reading.start() && reading.start() - base.end() <= BASE_REACH;
      if (near
          && base.start() > mentions.get(m).start()
          && isCompared(base)
          && isPlainDate(base)
          && isPlainDate(mentions.get(m))
          && ScopeWords.in(script.folded(base.end(), reading.start()), "growth")
          && Sentences.clauseStart(script, reading.start()) <= base.start()) {
        int years = year(mentions.get(m)) - year(base);
        return years > 1 && years < 100 ? span(base, mentions.get(m)) : null;
      }
    }
    return null;
  }

  /** "from 13 866 in 2019 to 27 169 in 2021, that is by 95%", 由…增至2023年的30宗，增幅為50%. */
  private Period betweenLast(Reading reading, int m) {
    PeriodMention to = mentions.get(m);
    if (m == 0 || to.end() > reading.start() || !growsAfter(to, reading)) {
      return null;
    }
    PeriodMention from = mentions.get(m - 1);
    if (!isDate(from) || !isDate(to) || isCompared(from)) {
      return null;
    }
    String opening =
        script.folded(Math.max(0, from.start() - BASE_REACH), from.start()) + from.words();
    String between = script.folded(from.end(), to.start());
    boolean spans =
        ScopeWords.in(opening, "from") && ScopeWords.in(between, "change")
            || opening.contains("from ") && between.contains(" to ");
    int years = year(to) - year(from);
    return spans && years > 1 && years < 100 ? new Period(year(from, to)) : null;
  }

  private boolean growsAfter(PeriodMention to, Reading reading) {
    String between = script.folded(to.end(), reading.start());
    return between.length() <= BASE_REACH && ScopeWords.in(between, "growth");
  }

  private boolean grows(Reading reading, int reach) {
    String before = script.folded(Math.max(0, reading.start() - reach), reading.start());
    return ScopeWords.in(before, "growth");
  }

  private static boolean isPlainDate(PeriodMention mention) {
    return mention.kind() == Kind.AT && mention.points().size() == 1 && year(mention) > 0;
  }

  private static boolean isDate(PeriodMention mention) {
    boolean kind = mention.kind() == Kind.AT || mention.kind() == Kind.AS_OF;
    return kind && mention.points().size() == 1 && year(mention) > 0;
  }

  private static Period span(PeriodMention from, PeriodMention to) {
    return new Period(from.period().text() + ".." + to.period().text());
  }

  private static String year(PeriodMention from, PeriodMention to) {
    String first = from.period().text().replace("asof:", "");
    String last = to.period().text().replace("asof:", "");
    boolean ends = first.endsWith("-12") && last.endsWith("-12") && !first.startsWith("FY");
    return ends ? year(from) + ".." + year(to) : first + ".." + last;
  }

  /** The year a period begins in; 0 when it is a span or has none. */
  private static int year(PeriodMention mention) {
    String text = mention.period().text().replace("asof:", "").replace("FY", "");
    boolean one = text.length() >= 4 && !text.contains("..") && Characters.isDigit(text.charAt(0));
    return one ? Integer.parseInt(text.substring(0, 4)) : 0;
  }
}
