package org.figurebook.notation;

import java.util.List;
import org.figurebook.figure.Period;
import org.figurebook.notation.PeriodMention.Kind;

/** Which of the periods of a sentence stands nearest to a quantity, and what it does there. */
final class NearPeriods {
  private static final int EVENT_REACH = 14;
  private static final int IN_PLACE = 24;
  private static final int ACCOUNT_REACH = 10;

  /** 在, 於 or a mark of a list at most stand before the period that opens a sentence. */
  private static final int OPENING_REACH = 4;

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

  int size() {
    return mentions.size();
  }

  PeriodMention get(int m) {
    return mentions.get(m);
  }

  /** The first period of a sentence, which is that of the label it opens with. */
  Period label() {
    return mentions.stream()
        .filter(PeriodMention::isDated)
        .findFirst()
        .map(PeriodMention::period)
        .orElse(Period.NONE);
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

  /** "That in 2015-16 ($54.7 million)"; null when no period stands before a quantity's bracket. */
  PeriodMention bracketing(Reading reading) {
    int open = script.skipSpacesBack(reading.start()) - 1;
    boolean closed = script.at(script.skipSpaces(reading.end(), 1)) == ')';
    if (script.at(open) != '(' || !closed) {
      return null;
    }
    int back = script.skipSpacesBack(open);
    for (PeriodMention mention : mentions) {
      boolean labelled = mention.end() == back || isAccountOf(mention, back);
      if (labelled && mention.isDated() && mention.kind() == Kind.AT) {
        return mention;
      }
    }
    return null;
  }

  /** 較2023-24年度修訂預算(8,320萬元): the account of that year. */
  private boolean isAccountOf(PeriodMention mention, int end) {
    boolean near = mention.end() < end && end - mention.end() <= ACCOUNT_REACH;
    if (!near) {
      return false;
    }
    String between = script.folded(mention.end(), end);
    return ScopeWords.in(between, "account-of")
        && between.chars().noneMatch(c -> Characters.endsClause((char) c));
  }

  /** Index of the period before a quantity that it belongs to; -1 when there is none. */
  int before(Reading reading) {
    for (int m = mentions.size() - 1; m >= 0; m--) {
      PeriodMention mention = mentions.get(m);
      boolean passed =
          mention.end() > reading.start()
              || EnglishBehind.isAgo(mention)
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
            && (mention.words().endsWith("今")
                || mention.words().endsWith("date")
                || mention.words().endsWith("far"));
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
    if (EnglishBehind.isAside(script, mention)) {
      return true;
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
   * 計劃於2014年4月推出，…，已批出300宗: what was done since the beginning that its sentence names; null when it
   * names none.
   */
  Period sinceBeginning(Reading reading) {
    int clause = Sentences.clauseStart(script, reading.start());
    String said = script.folded(clause, reading.start()).strip();
    if (!ScopeWords.opens(said, "done")) {
      return null;
    }
    for (PeriodMention mention : mentions) {
      boolean dated =
          mention.kind() == Kind.AT && mention.isDated() && mention.points().size() == 1;
      if (dated && mention.end() < clause && isEventOfAnotherClause(mention, reading)) {
        int reach =
            Math.min(Sentences.clauseEnd(script, mention.end()), mention.end() + EVENT_REACH);
        String behind = script.folded(mention.end(), Math.max(mention.end(), reach)).strip();
        String date = mention.period().text();
        boolean year = date.startsWith("FY") || date.length() < 8;
        return ScopeWords.opens(behind, "begun")
            ? new Period("since:" + (year ? date : date.substring(0, 7)))
            : null;
      }
    }
    return null;
  }

  /**
   * The year in which the dates of a change lie that a sentence ends with,
   * 2022年，…；失業率由2月至4月的5.4%回落至第四季的3.5%; null when it ends with none so.
   *
   * @param start first character of the sentence
   * @param before what the part of the sentence before its semicolon was about
   */
  PeriodMention yearOfChange(int start, PeriodMention before) {
    boolean opens = !mentions.isEmpty() && mentions.get(0).start() - start <= OPENING_REACH;
    int own = opens && mentions.size() > 2 && isYear(mentions.get(0)) ? 1 : 0;
    char ended = script.at(script.skipSpacesBack(start) - 1);
    PeriodMention year = own > 0 ? mentions.get(0) : ended == '；' ? before : null;
    if (year == null || !isYear(year) || mentions.size() < own + 2) {
      return null;
    }
    PeriodMention to = mentions.get(mentions.size() - 1);
    PeriodMention from = mentions.get(mentions.size() - 2);
    String between = script.folded(from.end(), Math.max(from.end(), to.start())) + " ";
    boolean part = to.period().text().startsWith(year.period().text() + "-");
    boolean turns = ScopeWords.in(from.words(), "from") && ScopeWords.in(between, "change");
    return part && turns ? year : null;
  }

  /**
   * A period behind the quantity that it belongs to: in English the next one; in Chinese one of its
   * own clause, 項目可望在2021年完成, when none before it stands in that clause.
   */
  PeriodMention behind(Reading reading, int before, int nextQuantity) {
    PeriodMention next = null;
    for (PeriodMention mention : mentions) {
      boolean launch = mention.kind() == Kind.SINCE && !mention.isDated();
      if (mention.start() >= reading.end() && !launch) {
        next = mention;
        break;
      }
    }
    if (next == null || !next.isDated()) {
      return null;
    }
    if (isEnglish(reading)) {
      if (next.kind() == Kind.BY && next.words().startsWith("before ")) {
        // built before 1975: when the things began, not when they were counted
        return null;
      }
      if (EnglishBehind.isOfAnother(script, reading, next)) {
        return null;
      }
      boolean near = next.start() - reading.end() <= ENGLISH_REACH || isPlanned(reading, next);
      if (comparisons.isBaseBehind(reading, next)) {
        return null;
      }
      boolean close = near || next.start() < nextQuantity && isInPlace(reading, next);
      boolean only =
          before < 0 && mentions.size() == 1 && !EnglishBehind.isBeginning(script, reading, next);
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

  /** The time that is told of a figure alone, right behind it; null when none is. */
  Period toldBehind(Reading reading) {
    return EnglishBehind.told(script, reading, mentions);
  }

  /** "At least 120 will be delivered by 2018". */
  private boolean isPlanned(Reading reading, PeriodMention next) {
    String between = script.folded(reading.end(), Math.max(reading.end(), next.start()));
    boolean due = between.startsWith(" will be ") || between.startsWith(" are to be ");
    boolean placed = between.contains(" would be ") || between.contains(" will be ");
    return (next.kind() == Kind.BY && due || placed && between.endsWith(" in "))
        && between.length() <= 2 * IN_PLACE
        && between.indexOf(',') < 0
        && !between.contains(" and ");
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

  /** Where the first period behind a quantity begins; -1 when there is none. */
  int startBehind(Reading reading) {
    for (PeriodMention mention : mentions) {
      if (mention.start() >= reading.end()) {
        return mention.start();
      }
    }
    return -1;
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

  /** 由2018-19年度的15 200宗減至2022-23年度的12 100宗: the years between; null where none are named so. */
  PeriodMention span() {
    List<PeriodMention> dated = mentions.stream().filter(PeriodMention::isDated).toList();
    if (dated.size() != 2 || dated.stream().anyMatch(m -> m.points().size() != 1)) {
      return null;
    }
    PeriodMention from = dated.get(0);
    PeriodMention to = dated.get(1);
    String between = script.folded(from.end(), Math.max(from.end(), to.start()));
    boolean years = isYear(from) && isYear(to) || isMonths(from) && isMonths(to);
    boolean turns = ScopeWords.in(from.words(), "from") && ScopeWords.in(between + " ", "change");
    Period span = new Period(from.period().text() + ".." + to.period().text());
    return years && turns
        ? new PeriodMention(from.start(), to.end(), Kind.AT, List.of(span), to.words())
        : null;
  }

  /** 2023年1月至3月. */
  private static boolean isMonths(PeriodMention mention) {
    return mention.kind() == Kind.AT && mention.period().text().matches("\\d{4}-.*\\.\\..*");
  }

  private static boolean isYear(PeriodMention mention) {
    String text = mention.period().text();
    return mention.kind() == Kind.AT
        && mention.points().size() == 1
        && (text.startsWith("FY") || text.length() == 4);
  }

  /**
   * The last dated period before another that nothing is compared with; null when there is none.
   */
  PeriodMention datedBefore(int m) {
    for (int k = m - 1; k >= 0; k--) {
      if (mentions.get(k).isDated() && !isCompared(mentions.get(k))) {
        return mentions.get(k);
      }
    }
    return null;
  }

  boolean inEarlierClause(PeriodMention mention, Reading reading) {
    return mention.start() < Sentences.clauseStart(script, reading.start());
  }

  /** 2025-26年度的編制上限為880個職位: the year is the limit's own, not that of an event. */
  boolean isYearOfLimit(PeriodMention mention, Reading reading) {
    boolean year = mention.period().text().startsWith("FY") && mention.kind() == Kind.AT;
    String between = script.folded(mention.end(), Math.max(mention.end(), reading.start()));
    boolean closing =
        script.startsWith("為上限", reading.end()) || ScopeWords.in(between, "own-limit");
    boolean own = between.contains("上限") && !inEarlierClause(mention, reading);
    return year && (own || closing) && !ScopeWords.in(between, "event");
  }

  /** The time a growth took; null when the reading is none. */
  Period growth(Reading reading, int m) {
    return comparisons.growth(reading, m);
  }

  /** The time a growth took that is named behind it; null when none is. */
  Period growthBehind(Reading reading, int m) {
    return comparisons.growthBehind(reading, m);
  }

  /** Whether a period that is compared with is a quantity's own. */
  boolean isOwn(PeriodMention mention, Reading reading) {
    return comparisons.isOwn(mention, reading);
  }

  /** Whether a mention only says what a figure is compared with. */
  boolean isCompared(PeriodMention mention) {
    return comparisons.isCompared(mention);
  }
}
