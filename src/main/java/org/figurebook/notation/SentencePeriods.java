package org.figurebook.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.figurebook.figure.Bound;
import org.figurebook.figure.Period;
import org.figurebook.notation.PeriodMention.Kind;

/** The periods of one sentence, given to its quantities. */
final class SentencePeriods {
  /** What one sentence hands on to the next: its period, and the mention it came from. */
  record Carried(Period period, PeriodMention mention, boolean holds) {
    static final Carried NOTHING = new Carried(Period.NONE, null, false);

    /** A paragraph with a date of its own takes what it inherits for what refers back alone. */
    static Carried of(Inherited inherited, List<PeriodMention> own) {
      boolean dated = own.stream().anyMatch(PeriodMention::isDated);
      return new Carried(inherited.period(), null, inherited.holds() && !dated);
    }
  }

  private final Script script;
  private final int start;
  private final NearPeriods near;
  private final List<Reading> readings;
  private final Carried inherited;
  private final PaperYears years;
  private Carried carried = Carried.NOTHING;

  SentencePeriods(
      Script script,
      int start,
      List<PeriodMention> mentions,
      List<Reading> readings,
      Carried inherited,
      PaperYears years) {
    this.years = years;
    this.script = script;
    this.start = start;
    this.near = new NearPeriods(script, mentions.stream().filter(m -> m.start() >= start).toList());
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
      Period period = takesPeriod(reading) ? periodOf(r) : Period.NONE;
      assigned.add(reading.with(period, Bases.of(script, reading)));
    }
    if (carried.period().isEmpty() && near.isEmpty()) {
      carried = isApart() ? Carried.NOTHING : inherited;
    }
    return assigned;
  }

  /** Durations hold for no period of their own, unless they were measured: 平均輪候時間為26分鐘. */
  private boolean takesPeriod(Reading reading) {
    if (reading.quantity().value() == null) {
      return false;
    }
    if (!reading.isDuration()) {
      return true;
    }
    String said = script.folded(start, reading.start()).toLowerCase(Locale.ROOT);
    int clause = Sentences.clauseStart(script, reading.start()) - start;
    boolean english = said.chars().noneMatch(c -> Characters.isHan((char) c));
    String near = english ? said : said.substring(Math.min(Math.max(0, clause), said.length()));
    return ScopeWords.in(near, "measured");
  }

  private Period periodOf(int r) {
    Reading reading = readings.get(r);
    PeriodMention own = near.inBrackets(reading);
    if (own != null) {
      return own.period();
    }
    int m = near.before(reading);
    PeriodMention behind = near.behind(reading, m, nextStart(r));
    if (behind != null) {
      return kept(inOrder(r, behind), behind);
    }
    return m < 0 ? inheritedBy(reading) : fromMention(r, m);
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
        && mention.points().size() < 2
        && !near.isYearOfLimit(mention, reading)) {
      return Period.NONE;
    }
    if (near.isOldValue(reading)) {
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
      return distributed(r, mention, mention.period());
    }
    if (r > 0 && readings.get(r - 1).start() >= mention.end()) {
      Reading old = readings.get(r - 1);
      PeriodMention turn = near.turns(old, reading) ? near.ofNewValue(old, m) : null;
      if (turn != null) {
        return turn.period();
      }
    }
    Period turned = fromTo(r, mention);
    return turned != null ? turned : kept(distributed(r, mention, near.together(m)), mention);
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
    return distributed(r, date, closed, new Period(span));
  }

  /** 同期, 上述期間: what was said before, a list of years still being a list. */
  private Period same(int r, int m, PeriodMention mention) {
    int years = FinancialYears.listed(mention);
    boolean year = mention.words().contains("年") && carried.mention() == null;
    for (int k = m - 1; year && k >= 0; k--) {
      if (near.get(k).isDated() && !near.isCompared(near.get(k))) {
        if (years > 0 && years != near.get(k).points().size()) {
          return Period.NONE;
        }
        return distributed(r, mention, near.get(k).points(), near.get(k).period());
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
    return distributed(r, mention, before.mention().points(), whole);
  }

  /** Between 2015-16 and 2018-19 it rose from $4,874 to $5,930: each end is of its own year. */
  private Period fromTo(int r, PeriodMention mention) {
    String text = mention.period().text();
    int dots = text.indexOf("..");
    if (dots < 0 || mention.kind() != Kind.AT || readings.get(r).start() < mention.end()) {
      return null;
    }
    if (r + 1 < readings.size() && near.turns(readings.get(r), readings.get(r + 1))) {
      return new Period(text.substring(0, dots));
    }
    boolean second = r > 0 && readings.get(r - 1).start() >= mention.end();
    return second && near.turns(readings.get(r - 1), readings.get(r))
        ? new Period(text.substring(dots + 2))
        : null;
  }

  private Period kept(Period period, PeriodMention mention) {
    if (!period.isEmpty()) {
      carried = new Carried(period, mention, false);
    }
    return period;
  }

  private static boolean isLimit(Reading reading) {
    return reading.quantity().bound() == Bound.AT_MOST;
  }

  private Period distributed(int r, PeriodMention mention, Period whole) {
    return distributed(r, mention, mention.points(), whole);
  }

  /** "30, 45 and 60 cases in 2021, 2022 and 2023": the years of a list behind its numbers. */
  private Period inOrder(int r, PeriodMention behind) {
    int first = r;
    while (first > 0 && joined(first - 1)) {
      first--;
    }
    int last = r;
    while (last + 1 < readings.size() && joined(last)) {
      last++;
    }
    boolean several = behind.points().size() > 1 && last - first + 1 == behind.points().size();
    return several ? behind.points().get(r - first) : behind.period();
  }

  /** One period of a list for each quantity of a list, in order; otherwise all of them together. */
  private Period distributed(int r, PeriodMention mention, List<Period> points, Period whole) {
    int first = r;
    while (first > 0 && joined(first - 1, mention)) {
      first--;
    }
    int last = r;
    while (last + 1 < readings.size() && joined(last, mention)) {
      last++;
    }
    boolean inOrder = points.size() > 1 && last - first + 1 == points.size();
    return inOrder ? points.get(r - first) : whole;
  }

  /** Whether a list separator alone stands between two quantities. */
  private boolean joined(int r, PeriodMention mention) {
    return readings.get(r).start() >= mention.end() && joined(r);
  }

  private boolean joined(int r) {
    Reading left = readings.get(r);
    Reading right = readings.get(r + 1);
    if (!left.quantity().unit().equals(right.quantity().unit())) {
      return false;
    }
    int next = Separators.listEnd(script, left.end());
    return next >= 0 && right.start() - next <= 3;
  }

  private Period inheritedBy(Reading reading) {
    if (!carried.period().isEmpty()) {
      return isLimit(reading) ? Period.NONE : carried.period();
    }
    Period before = inherited.period();
    if (before.isEmpty()) {
      return before;
    }
    String text = before.text();
    if (isLimit(reading)) {
      boolean goesOn = text.startsWith("since:") && near.isNewValue(reading);
      return goesOn ? before : Period.NONE;
    }
    return !isApart() && goesOn(reading, text.contains("asof:")) ? before : Period.NONE;
  }

  /** 我們向有關公司查詢，得到69間公司回應: asked on a day of its own. */
  private boolean isApart() {
    int end = readings.get(readings.size() - 1).end();
    return ScopeWords.in(script.folded(start, Sentences.clauseEnd(script, end)), "apart");
  }

  /** A figure as at a date holds on unless its sentence leaves it; others must be held on to. */
  private boolean goesOn(Reading reading, boolean asOf) {
    String sentence = script.folded(start, reading.end());
    int clauseStart = Sentences.clauseStart(script, reading.start());
    String clause = script.folded(clauseStart, reading.end());
    String whole = script.folded(clauseStart, Sentences.clauseEnd(script, reading.end()));
    boolean adds = ScopeWords.opens(sentence, "adding") && ScopeWords.in(whole, "perfect");
    boolean leaves =
        ScopeWords.opens(sentence, "opening") && !adds
            || ScopeWords.in(clause, "leaving")
            || ScopeWords.in(ScopeWords.without(clause, "bodies"), "future") && !isBudgeted();
    char ended = script.at(script.skipSpacesBack(start) - 1);
    boolean listed = ended == '；' || ended == ';' || inherited.holds();
    boolean stays = adds || asOf || listed || isOfCoveredYear() || isBudgeted();
    return !leaves && (stays || ScopeWords.in(sentence, "staying"));
  }

  /** A yearbook's periods hold until another year comes. */
  private boolean isOfCoveredYear() {
    int covered = years.covered();
    return covered > 0 && inherited.period().text().contains(String.valueOf(covered));
  }

  /** In a budget, what will be done will be done in the year it is for. */
  private boolean isBudgeted() {
    int budget = years.budget();
    return budget > 0 && inherited.period().text().startsWith("FY" + budget);
  }
}
