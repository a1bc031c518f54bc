package org.figurebook.notation;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.figure.Bound;
import org.figurebook.figure.Period;
import org.figurebook.notation.PeriodMention.Kind;

/** The periods of one sentence, given to its quantities. */
final class SentencePeriods {
  private static final int THEREAFTER_REACH = 28;

  private final Script script;
  private final int start;
  private final NearPeriods near;
  private final Turns turns;
  private final JoinedPeriods joined;
  private final PeriodLists lists;
  private final HandedOn handed;
  private final List<Reading> readings;
  private final Carried inherited;
  private Carried carried = Carried.NOTHING;

  SentencePeriods(
      Script script,
      int start,
      List<PeriodMention> mentions,
      List<Reading> readings,
      Carried inherited,
      PaperYears years) {
    this.script = script;
    this.start = start;
    this.near =
        new NearPeriods(
            script,
            mentions.stream().filter(m -> m.start() >= start && m.kind() != Kind.ASIDE).toList());
    this.turns = new Turns(script, near);
    this.joined = new JoinedPeriods(script, near);
    this.lists = new PeriodLists(script, readings);
    this.handed = new HandedOn(script, start, readings, inherited, years);
    this.readings = readings;
    this.inherited = inherited;
  }

  /** What the next sentence may go on with. */
  Carried carried() {
    return carried;
  }

  List<Reading> assigned() {
    List<Reading> assigned = new ArrayList<>();
    for (int r = 0; r < readings.size(); r++) {
      Reading reading = readings.get(r);
      Period period = takesPeriod(reading) || isNewLength(r) ? periodOf(r) : Period.NONE;
      assigned.add(reading.with(period, Bases.of(script, reading)));
    }
    PeriodMention span = near.span();
    if (span != null && !carried.period().isEmpty()) {
      carried = carried.naming(span);
    }
    PeriodMention opening = near.yearOfChange(start, inherited.mention());
    if (opening != null && !carried.period().isEmpty()) {
      carried = new Carried(opening.period(), opening, false, false, opening);
    }
    if (carried.period().isEmpty() && near.isEmpty()) {
      carried = handed.isApart() ? Carried.NOTHING : inherited;
    }
    return assigned;
  }

  /** Durations hold for no period of their own, unless they were measured: 平均輪候時間為26分鐘. */
  private boolean takesPeriod(Reading reading) {
    if (reading.quantity().value() == null) {
      return false;
    }
    if (!reading.isDuration() || turns.isSinceThen(reading)) {
      return true;
    }
    return Lengths.isMeasured(script, start, reading, near.startBehind(reading));
  }

  /** "From 860 hours in 2016-17 to 910 hours": what the old value measured, the new one does. */
  private boolean isNewLength(int r) {
    int m = r == 0 ? -1 : near.before(readings.get(r));
    return m >= 0
        && takesPeriod(readings.get(r - 1))
        && turns.behindBase(readings.get(r - 1), readings.get(r), m) != null;
  }

  private Period periodOf(int r) {
    Reading reading = readings.get(r);
    PeriodMention own = near.inBrackets(reading);
    if (own != null) {
      return own.period();
    }
    PeriodMention around = near.bracketing(reading);
    if (around != null && !reading.quantity().unit().equals("percent")) {
      return around.period();
    }
    if (leads(reading)) {
      return near.label();
    }
    if (isThereafter(reading, nextStart(r))) {
      return Period.NONE;
    }
    Period between = turns.between(reading);
    if (between != null) {
      return between;
    }
    Period compared = turns.comparedBehind(r, readings);
    if (compared != null) {
      return compared;
    }
    Period told = near.toldBehind(reading);
    if (told != null) {
      return told;
    }
    int m = near.before(reading);
    Period grown = near.growthBehind(reading, m);
    if (grown != null) {
      return grown;
    }
    PeriodMention behind = near.behind(reading, m, nextStart(r));
    if (behind != null) {
      return kept(lists.inOrder(r, behind), behind);
    }
    if (m >= 0) {
      return fromMention(r, m);
    }
    Period since = near.sinceBeginning(reading);
    return since != null ? since : inheritedBy(reading);
  }

  /** Estimate 2019–20 ........ $4,037.4m: a value behind a leader is its label's. */
  private boolean leads(Reading reading) {
    int dots = script.skipSpacesBack(reading.start());
    return script.endsWith("....", dots) || script.endsWith("……", dots);
  }

  /** "$20 million in 2026-27 and $75 million in each year thereafter": years that are not told. */
  private boolean isThereafter(Reading reading, int next) {
    int from = Sentences.clauseStart(script, reading.start());
    int reach = Math.min(Math.min(next, script.length()), reading.end() + THEREAFTER_REACH);
    int comma = Sentences.clauseEnd(script, reading.end());
    int to = script.at(comma) == '，' ? Math.min(reach, comma) : reach;
    return ScopeWords.in(script.folded(reading.end(), Math.max(reading.end(), to)), "thereafter")
        || ScopeWords.in(
            script.folded(Math.max(from, reading.start() - 8), reading.start()), "thereafter");
  }

  private int nextStart(int r) {
    return r + 1 < readings.size() ? readings.get(r + 1).start() : script.length();
  }

  private Period fromMention(int r, int m) {
    Reading reading = readings.get(r);
    PeriodMention mention = near.get(m);
    if (mention.kind() == Kind.SAME) {
      return same(r, m, mention);
    }
    if (isLimit(reading)
        && mention.kind() != Kind.SINCE
        && mention.kind() != Kind.BY
        && mention.points().size() < 2
        && !near.isYearOfLimit(mention, reading)) {
      return Period.NONE;
    }
    if (turns.isOldValue(reading)) {
      if (mention.kind() == Kind.SINCE) {
        return Period.NONE;
      }
      if (m > 0 && near.inEarlierClause(mention, reading)) {
        return near.get(m - 1).period();
      }
    }
    Period counted = near.closesList(m) ? upTo(r, m) : null;
    if (counted != null) {
      return kept(counted, mention);
    }
    Period grown = near.growth(reading, m);
    if (grown != null) {
      return grown;
    }
    if (near.isCompared(mention)) {
      return lists.distributed(r, mention, mention.period());
    }
    if (r > 0) {
      Reading old = readings.get(r - 1);
      PeriodMention turn = turns.turns(old, reading) ? turns.ofNewValue(old, m) : null;
      turn = turn == null ? turns.behindBase(old, reading, m) : turn;
      if (turn != null) {
        return turn.period();
      }
      boolean beside = ScopeWords.in(mention.words(), "year-before");
      if (beside && !inherited.period().isEmpty() && turns.turns(old, reading)) {
        return inherited.period();
      }
    }
    Period turned = fromTo(r, mention, mention);
    return turned != null
        ? turned
        : kept(lists.distributed(r, mention, joined.together(m)), mention);
  }

  /**
   * 在2022-23、2023-24及2024-25年度(截至2025年2月底): years in order, the last of them as at the date; null
   * when one figure stands for all and the years are not known.
   */
  private Period upTo(int r, int m) {
    PeriodMention years = near.get(m - 1);
    PeriodMention date = near.get(m);
    List<Period> points = FinancialYears.of(years, date.period());
    if (points.isEmpty()) {
      return null;
    }
    List<Period> closed = new ArrayList<>(points);
    closed.set(closed.size() - 1, date.period());
    String span = years.withPoints(points).period().text() + ";" + date.period().text();
    return lists.distributed(r, date, closed, new Period(span));
  }

  /** 同期, 上述期間: what was said before, a list of years still being a list. */
  private Period same(int r, int m, PeriodMention mention) {
    int years = FinancialYears.listed(mention);
    boolean year = mention.words().contains("年") && carried.mention() == null;
    PeriodMention pair = carried.mention() == null ? inherited.named() : null;
    boolean span = pair != null && pair.points().size() == 1;
    if (span && pair.period().text().contains("..") && mention.words().contains("期")) {
      Period end = fromTo(r, pair, mention);
      String whole = pair.period().text();
      boolean ends = middle(whole) > whole.indexOf("..");
      Period last = ends ? new Period(whole.substring(middle(whole) + 2)) : pair.period();
      return end != null ? end : last;
    }
    boolean unsaid = mention.words().startsWith("該") && inherited.named() != null;
    if (unsaid && near.datedBefore(m) == null && carried.mention() == null) {
      return inherited.named().period();
    }
    for (int k = m - 1; year && k >= 0; k--) {
      if (near.get(k).isDated() && !near.isCompared(near.get(k))) {
        if (years > 0 && years != near.get(k).points().size()) {
          return Period.NONE;
        }
        return lists.distributed(r, mention, near.get(k).points(), near.get(k).period());
      }
    }
    Carried before = carried.mention() != null ? carried : inherited;
    int known = before.mention() == null ? 1 : before.mention().points().size();
    if (years > 0 && years != known) {
      return Period.NONE;
    }
    if (before.mention() == null) {
      return before.period();
    }
    boolean alone = before.mention().points().size() < 2;
    Period whole = alone ? before.period() : before.mention().period();
    return lists.distributed(r, mention, before.mention().points(), whole);
  }

  /** Between 2015-16 and 2018-19 it rose from $4,874 to $5,930: each end is of its own year. */
  private Period fromTo(int r, PeriodMention span, PeriodMention mention) {
    String text = span.period().text();
    int dots = middle(text);
    if (dots < 0 || span.kind() != Kind.AT || readings.get(r).start() < mention.end()) {
      return null;
    }
    if (r + 1 < readings.size() && turns.turns(readings.get(r), readings.get(r + 1))) {
      return new Period(text.substring(0, dots));
    }
    boolean second = r > 0 && readings.get(r - 1).start() >= mention.end();
    return second && turns.turns(readings.get(r - 1), readings.get(r))
        ? new Period(text.substring(dots + 2))
        : null;
  }

  /** Where the two ends of a span part; -1 of months within one year, which are one stretch. */
  private static int middle(String span) {
    int first = span.indexOf("..");
    int second = span.indexOf("..", first + 2);
    boolean months = first == 7 && second < 0 && span.length() == 16;
    boolean within = months && span.substring(0, 4).equals(span.substring(9, 13));
    return second > 0 ? second : within ? -1 : first;
  }

  private Period kept(Period period, PeriodMention mention) {
    if (!period.isEmpty()) {
      carried = new Carried(period, mention, false, handed.isForecast(), mention);
    }
    return period;
  }

  private static boolean isLimit(Reading reading) {
    return reading.quantity().bound() == Bound.AT_MOST;
  }

  private Period inheritedBy(Reading reading) {
    if (!carried.period().isEmpty()) {
      return isLimit(reading) ? Period.NONE : carried.period();
    }
    if (isLimit(reading)) {
      boolean goesOn = inherited.period().text().startsWith("since:") && turns.isNewValue(reading);
      return goesOn ? inherited.period() : Period.NONE;
    }
    return handed.to(reading);
  }
}
