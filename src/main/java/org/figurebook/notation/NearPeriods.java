package org.figurebook.notation;

import java.util.List;
import org.figurebook.figure.Period;
import org.figurebook.notation.PeriodMention.Kind;

/** Which of the periods of a sentence stands nearest to a quantity, and what it does there. */
final class NearPeriods {
  private static final int EVENT_REACH = 14;
  private static final int CHANGE_REACH = 8;

  private static final int FROM_REACH = 14;
  private static final int LAUNCH_REACH = 30;

  private static final int IN_PLACE = 24;

  /** "3 360 in 2020": the year behind a number is its own. */
  private static final int ENGLISH_REACH = 5;

  private final Script script;
  private final List<PeriodMention> mentions;
  private final Comparisons comparisons;

  NearPeriods(Script script, List<PeriodMention> mentions) {
    this.script = script;
    this.mentions = mentions;
    this.comparisons = new Comparisons(script, mentions);
  }

  boolean isEmpty() {
    return mentions.isEmpty();
  }

  PeriodMention get(int m) {
    return mentions.get(m);
  }

  /** 100億元(2018年7月); null when no period stands in brackets behind the quantity. */
  PeriodMention inBrackets(Reading reading) {
    int open = script.skipSpaces(reading.end(), 1);
    for (PeriodMention mention : mentions) {
      boolean close = script.at(script.skipSpaces(mention.end(), 1)) == ')';
      if (script.at(open) == '(' && mention.start() == open + 1 && close && mention.isDated()) {
        return mention;
      }
    }
    return null;
  }

  /** Index of the period before a quantity that it belongs to; -1 when there is none. */
  int before(Reading reading) {
    for (int m = mentions.size() - 1; m >= 0; m--) {
      PeriodMention mention = mentions.get(m);
      boolean passed =
          mention.end() > reading.start()
              || isEventOfAnotherClause(mention, reading)
              || isEcho(m)
              || comparisons.isCompared(mention) && !comparisons.isOwn(mention, reading)
              || isOngoing(m)
              || isLaunchOfDate(m)
              || comparisons.isBaseOf(mention, reading);
      if (!passed) {
        return m;
      }
    }
    return -1;
  }

  /** 2021-22、2022-23及2023-24最近3個財政年度: the length says nothing new. */
  private boolean isEcho(int m) {
    PeriodMention mention = mentions.get(m);
    return mention.kind() == Kind.LENGTH
        && !mention.isDated()
        && m > 0
        && mention.start() - mentions.get(m - 1).end() <= 2;
  }

  /** 自2012年8月推行至今: "until now" adds nothing to the day it began. */
  private boolean isOngoing(int m) {
    PeriodMention mention = mentions.get(m);
    boolean ongoing =
        mention.kind() == Kind.NOW
            && (mention.words().endsWith("今") || mention.words().endsWith("date"));
    for (int k = m - 1; ongoing && k >= 0; k--) {
      if (mentions.get(k).kind() == Kind.SINCE && mentions.get(k).isDated()) {
        return true;
      }
    }
    return false;
  }

  /** 自2020年7月推出以來: the words say nothing beside the date. */
  private boolean isLaunchOfDate(int m) {
    PeriodMention mention = mentions.get(m);
    if (mention.kind() != Kind.SINCE || mention.isDated() || m == 0) {
      return false;
    }
    PeriodMention date = mentions.get(m - 1);
    return date.isDated()
        && date.kind() != Kind.AS_OF
        && Sentences.clauseStart(script, mention.start()) <= date.start();
  }

  /** 計劃於2014年推出，…: the year of an event says nothing about the clauses behind it. */
  private boolean isEventOfAnotherClause(PeriodMention mention, Reading reading) {
    if (mention.kind() != Kind.AT || mention.points().size() > 1) {
      return false;
    }
    int clauseEnd = Sentences.clauseEnd(script, mention.end());
    if (reading.start() <= clauseEnd) {
      return false;
    }
    int reach = Math.min(clauseEnd, mention.end() + EVENT_REACH);
    String behind = script.folded(mention.end(), Math.max(mention.end(), reach));
    return ScopeWords.in(behind, "event");
  }

  /**
   * A period behind the quantity that it belongs to: in English the next one; in Chinese one of its
   * own clause, 項目可望在2021年完成, when none before it stands in that clause.
   */
  PeriodMention behind(Reading reading, int before, int nextQuantity) {
    PeriodMention next = null;
    for (PeriodMention mention : mentions) {
      if (mention.start() >= reading.end()) {
        next = mention;
        break;
      }
    }
    if (next == null || !next.isDated()) {
      return null;
    }
    if (isEnglish(reading)) {
      boolean near = next.start() - reading.end() <= ENGLISH_REACH;
      if (comparisons.isBaseBehind(reading, next)) {
        return null;
      }
      boolean close = near || next.start() < nextQuantity && isInPlace(reading, next);
      boolean only = before < 0 && mentions.size() == 1;
      return before < 0 && next.start() < nextQuantity + ENGLISH_REACH || close || only
          ? next
          : null;
    }
    int clauseStart = Sentences.clauseStart(script, reading.start());
    int clauseEnd = Sentences.clauseEnd(script, reading.end());
    boolean sameClause = next.start() < clauseEnd && next.start() < nextQuantity;
    boolean ownBefore = before >= 0 && mentions.get(before).start() >= clauseStart;
    int back = script.skipSpacesBack(next.start());
    boolean placed = script.endsWith("在", back) || script.endsWith("於", back);
    boolean event =
        ScopeWords.opens(
            script.folded(next.end(), Math.min(script.length(), next.end() + 8)), "event");
    return sameClause && !ownBefore && placed && !event ? next : null;
  }

  /** "$45 billion into it in 2015": no comma, a few words, and "in". */
  private boolean isInPlace(Reading reading, PeriodMention next) {
    String between = script.folded(reading.end(), next.start());
    boolean counted = next.kind() == Kind.AS_OF && next.words().startsWith("as ");
    return between.length() <= (counted ? 2 * IN_PLACE : IN_PLACE)
        && (counted || between.endsWith(" in ") || between.endsWith(" in the "))
        && between.indexOf(',') < 0
        && !between.contains(" and ")
        && !ScopeWords.in(script.folded(Math.max(0, reading.start() - 4), reading.start()), "by");
  }

  private boolean isEnglish(Reading reading) {
    int from = Math.max(0, reading.start() - 20);
    int to = Math.min(script.length(), reading.end() + 20);
    boolean han = script.folded(from, to).chars().anyMatch(c -> Characters.isHan((char) c));
    return !han;
  }

  /** Whether a mention in brackets is the date up to which the years before it are counted. */
  boolean closesList(int m) {
    if (m == 0 || mentions.get(m).kind() != Kind.AS_OF || !mentions.get(m).isDated()) {
      return false;
    }
    PeriodMention years = mentions.get(m - 1);
    boolean counted =
        years.points().size() > 1
            || years.kind() == Kind.LENGTH
            || years.period().text().startsWith("FY");
    int open = script.skipSpaces(years.end(), 1);
    return counted && script.at(open) == '(' && mentions.get(m).start() == open + 1;
  }

  boolean inEarlierClause(PeriodMention mention, Reading reading) {
    return mention.start() < Sentences.clauseStart(script, reading.start());
  }

  /** The 40萬元 of 由40萬元增加至60萬元. */
  boolean isOldValue(Reading reading) {
    int end = Math.min(script.length(), reading.end() + CHANGE_REACH);
    return ScopeWords.in(script.folded(reading.end(), end), "change");
  }

  /** The 60萬元 of 由40萬元增加至60萬元. */
  boolean isNewValue(Reading reading) {
    int from = Math.max(0, reading.start() - CHANGE_REACH);
    return ScopeWords.in(script.folded(from, reading.start()), "change");
  }

  /** The year of 在2025年將使用量由2023年的1 000萬增至1 750萬 in which the new value holds; else null. */
  PeriodMention ofNewValue(Reading old, int m) {
    PeriodMention base = mentions.get(m);
    boolean owned = base.end() < old.start() && comparisons.isOwn(base, old);
    int to = Math.min(base.start() + 1, script.length());
    boolean from = ScopeWords.in(script.folded(Math.max(0, base.start() - 2), to), "from");
    PeriodMention before = m > 0 ? mentions.get(m - 1) : null;
    boolean dated = before != null && before.isDated() && !comparisons.isCompared(before);
    return owned && from && dated && before.kind() != Kind.SINCE ? before : null;
  }

  /** Whether two readings are the old and the new value of one thing: 由40萬元增至60萬元. */
  boolean turns(Reading old, Reading young) {
    String before = script.folded(Math.max(0, old.start() - FROM_REACH), old.start());
    String between = script.folded(old.end(), Math.max(old.end(), young.start()));
    boolean english = before.endsWith("from ") && between.equals(" to ");
    boolean from = ScopeWords.in(before, "from") && between.length() <= CHANGE_REACH;
    return old.quantity().unit().equals(young.quantity().unit())
        && (english || from && ScopeWords.in(between, "change"));
  }

  /** 2025-26年度的編制上限為880個職位: the year is the limit's own, not that of an event. */
  boolean isYearOfLimit(PeriodMention mention, Reading reading) {
    boolean year = mention.period().text().startsWith("FY") && mention.kind() == Kind.AT;
    String between = script.folded(mention.end(), Math.max(mention.end(), reading.start()));
    return year
        && between.contains("上限")
        && !inEarlierClause(mention, reading)
        && !ScopeWords.in(between, "event");
  }

  /** The time a growth took; null when the reading is none. */
  Period growth(Reading reading, int m) {
    return comparisons.growth(reading, m);
  }

  /** Whether a mention only says what a figure is compared with. */
  boolean isCompared(PeriodMention mention) {
    return comparisons.isCompared(mention);
  }

  /** 自1999年成立以來，截至2021年2月底: one span from both. */
  Period together(int m) {
    PeriodMention mention = mentions.get(m);
    Period period = mention.period();
    if (mention.kind() == Kind.AT && m > 0 && leadsTo(mentions.get(m - 1), mention)) {
      String since = mentions.get(m - 1).period().text().replace("since:", "");
      return new Period("since:" + since + ";asof:" + period.text());
    }
    if (mention.kind() == Kind.AT && m > 0 && isCountedIn(mention, mentions.get(m - 1))) {
      return new Period(period.text() + ";" + mentions.get(m - 1).period().text());
    }
    if (mention.kind() != Kind.AS_OF || period.isEmpty()) {
      return mention.kind() == Kind.AS_OF ? since(m) : period;
    }
    for (int k = m - 1; k >= 0; k--) {
      PeriodMention other = mentions.get(k);
      if (other.kind() == Kind.SINCE && other.isDated() && !saysMore(other, mention)) {
        return new Period(other.period().text() + ";" + period.text());
      }
      if (isLaunch(other)) {
        return new Period("since:" + other.period().text() + ";" + period.text());
      }
    }
    return period;
  }

  /** 自2012年10月推出以來，截至今年1月底: when the paper's year is not known, the beginning alone. */
  private Period since(int m) {
    for (int k = m - 1; k >= 0; k--) {
      if (mentions.get(k).kind() == Kind.SINCE && mentions.get(k).isDated()) {
        return mentions.get(k).period();
      }
    }
    return Period.NONE;
  }

  /** 截至2025年2月，計劃於2024-25年度收到30宗: that year, up to a date within it. */
  private boolean isCountedIn(PeriodMention year, PeriodMention date) {
    String fy = year.period().text();
    String asOf = date.period().text();
    boolean financial = fy.startsWith("FY") && fy.length() == 9;
    if (!financial || !asOf.startsWith("asof:") || asOf.length() != 12) {
      return false;
    }
    int month = Integer.parseInt(asOf.substring(10));
    int began = Integer.parseInt(asOf.substring(5, 9)) - (month < 4 ? 1 : 0);
    return began == Integer.parseInt(fy.substring(2, 6));
  }

  /** 自系統於2022年6月推出至2025年2月: from its launch to that day. */
  private boolean leadsTo(PeriodMention launch, PeriodMention until) {
    boolean since = launch.kind() == Kind.AT || launch.kind() == Kind.SINCE;
    boolean dates = since && launch.isDated() && until.isDated();
    boolean single = launch.points().size() == 1 && until.points().size() == 1;
    String between = script.folded(launch.end(), Math.max(launch.end(), until.start()));
    boolean event =
        ScopeWords.opens(between, "launch")
            || launch.words().startsWith("自") && ScopeWords.opens(between, "event");
    return dates && single && between.length() <= LAUNCH_REACH && event && between.endsWith("至");
  }

  /** 自2009年以來持續修法，並…，至2017年底: the clause says all there is of that time. */
  private boolean saysMore(PeriodMention since, PeriodMention asOf) {
    int end = Sentences.clauseEnd(script, since.end());
    String rest = script.folded(since.end(), end);
    int at = Math.max(rest.indexOf("以來"), rest.indexOf("至今"));
    String said = at < 0 ? "" : rest.substring(at + 2);
    return said.length() > 3 && asOf.start() > end + 4;
  }

  /** 計劃於2014年推出，截至…: what is counted began then. */
  private boolean isLaunch(PeriodMention mention) {
    if (mention.kind() != Kind.AT || !mention.isDated() || mention.points().size() > 1) {
      return false;
    }
    int end = Sentences.clauseEnd(script, mention.end());
    String event = script.folded(mention.end(), end);
    return event.length() <= 5
        && ScopeWords.opens(event, "launch")
        && !event.startsWith("成立")
        && !event.startsWith("設立");
  }
}
