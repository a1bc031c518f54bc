package org.figurebook.notation;

import java.util.List;
import org.figurebook.figure.Period;
import org.figurebook.notation.PeriodMention.Kind;

/** The old and the new value of a thing that changed, and which of its years each is of. */
final class Turns {
  private static final int CHANGE_REACH = 8;
  private static final int FROM_REACH = 14;

  /** 以下 and the like may stand before the bracket. */
  private static final int BRACKET_REACH = 3;

  private final Script script;
  private final NearPeriods near;

  Turns(Script script, NearPeriods near) {
    this.script = script;
    this.near = near;
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
    PeriodMention base = near.get(m);
    boolean owned = base.end() < old.start() && near.isOwn(base, old);
    int to = Math.min(base.start() + 1, script.length());
    boolean from = ScopeWords.in(script.folded(Math.max(0, base.start() - 2), to), "from");
    PeriodMention before = m > 0 ? near.get(m - 1) : null;
    boolean dated = before != null && before.isDated() && !near.isCompared(before);
    return owned && from && dated && before.kind() != Kind.SINCE ? before : null;
  }

  /** "From 1 310 hours in 2014-15 to 1 390 hours": the new value is of the year named before. */
  PeriodMention behindBase(Reading old, Reading reading, int m) {
    PeriodMention base = near.get(m);
    String from = script.folded(Math.max(0, old.start() - FROM_REACH), old.start());
    boolean inside = base.start() >= old.end() && base.end() <= reading.start();
    boolean turned =
        inside
            && from.endsWith("from ")
            && script.folded(base.end(), reading.start()).equals(" to ")
            && old.quantity().unit().equals(reading.quantity().unit());
    return turned ? near.datedBefore(m) : null;
  }

  /** 由2016年1月起把期限由3個月放寬至6個月: the new value holds since then. */
  boolean isSinceThen(Reading reading) {
    int m = isNewValue(reading) ? near.before(reading) : -1;
    return m >= 0
        && near.get(m).kind() == Kind.SINCE
        && near.get(m).isDated()
        && Sentences.clauseStart(script, reading.start()) <= near.get(m).start();
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

  /**
   * 由38 200個減至20 000個(2016年與2022年比較): the old value is of the first year, the new one of the
   * second; null for all others.
   */
  Period comparedBehind(int r, List<Reading> readings) {
    boolean old = r + 1 < readings.size() && turns(readings.get(r), readings.get(r + 1));
    boolean young = r > 0 && turns(readings.get(r - 1), readings.get(r));
    int end = old ? readings.get(r + 1).end() : readings.get(r).end();
    for (int m = 0; (old || young) && m < near.size(); m++) {
      PeriodMention years = near.get(m);
      int open = script.skipSpacesBack(years.start()) - 1;
      boolean brackets = script.at(open) == '(' && open >= end && open - end <= BRACKET_REACH;
      String behind =
          script.folded(years.end(), Math.min(script.length(), years.end() + 3)).strip();
      if (brackets && years.points().size() == 2 && ScopeWords.opens(behind, "comparing")) {
        return years.points().get(old ? 0 : 1);
      }
    }
    return null;
  }

  /**
   * 由2014年3月31日的8,822個，增加106個至2015年3月31日的8,928個: what came between two dates a year apart came in
   * that year; null when a quantity does not stand so.
   */
  Period between(Reading reading) {
    String before = script.folded(Math.max(0, reading.start() - CHANGE_REACH * 2), reading.start());
    if (!ScopeWords.ends(before.strip(), "step")) {
      return null;
    }
    PeriodMention first = null;
    PeriodMention last = null;
    for (int m = 0; m < near.size(); m++) {
      PeriodMention mention = near.get(m);
      boolean earlier = mention.end() <= reading.start();
      first = earlier && mention.isDated() ? mention : first;
      last = !earlier && last == null && mention.isDated() ? mention : last;
    }
    return first == null || last == null ? null : yearBetween(first.period(), last.period());
  }

  private static Period yearBetween(Period first, Period last) {
    String from = first.text().replace("asof:", "");
    String to = last.text().replace("asof:", "");
    boolean months = from.matches("\\d{4}-\\d{2}.*") && to.matches("\\d{4}-\\d{2}.*");
    if (!months || !from.substring(5, 7).equals(to.substring(5, 7))) {
      return null;
    }
    int began = Integer.parseInt(from.substring(0, 4));
    boolean next = Integer.parseInt(to.substring(0, 4)) == began + 1;
    return switch (from.substring(5, 7)) {
      case "03" ->
          next ? new Period("FY" + began + "-" + YearGrammar.twoDigits((began + 1) % 100)) : null;
      case "12" -> next ? new Period(String.valueOf(began + 1)) : null;
      default -> null;
    };
  }
}
