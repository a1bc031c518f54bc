package org.figurebook.notation;

import org.figurebook.document.Form;
import org.figurebook.figure.Period;
import org.figurebook.notation.PeriodMention.Kind;

/** Two periods of a sentence that are one: when it began, and up to when it is counted. */
final class JoinedPeriods {
  private static final int LAUNCH_REACH = 30;

  /** 推出「甲計劃」: the beginning of the thing named. */
  private static final Form NAMED = Form.of("\\p{IsHan}{2,4}「[^「」]{1,24}」(?:計劃|基金)?");

  /** A month or a year in which something began. */
  private static final Form BEGINNING =
      Form.of("(?:since:)?(?:\\d{4}(?:-\\d\\d)?|FY\\d{4}-\\d\\d)");

  private final Script script;
  private final NearPeriods near;

  JoinedPeriods(Script script, NearPeriods near) {
    this.script = script;
    this.near = near;
  }

  /** 自1999年成立以來，截至2021年2月底: one span from both. */
  Period together(int m) {
    PeriodMention mention = near.get(m);
    Period period = mention.period();
    Period ended = ended(m);
    if (ended != null) {
      return ended;
    }
    boolean once = mention.kind() == Kind.AT || mention.kind() == Kind.AS_OF;
    if (once && m > 0 && leadsTo(near.get(m - 1), mention)) {
      String since = near.get(m - 1).period().text().replace("since:", "");
      return new Period("since:" + since + ";asof:" + period.text().replace("asof:", ""));
    }
    if (mention.kind() == Kind.AT
        && m > 0
        && !mention.words().equals("年內")
        && isCountedIn(mention, near.get(m - 1))) {
      return new Period(period.text() + ";" + near.get(m - 1).period().text());
    }
    Period reached = reached(m);
    if (reached != null) {
      return reached;
    }
    if (mention.kind() != Kind.AS_OF || period.isEmpty()) {
      return mention.kind() == Kind.AS_OF ? since(m) : period;
    }
    for (int k = m - 1; k >= 0; k--) {
      PeriodMention other = near.get(k);
      if (other.kind() == Kind.SINCE && other.isDated() && !saysMore(other, mention)) {
        return new Period(other.period().text() + ";" + period.text());
      }
      if (isLaunch(other)) {
        return new Period("since:" + other.period().text() + ";" + period.text());
      }
    }
    return period;
  }

  /**
   * 在2021年6月加強巡查，至2022年1月底查了500宗: from then up to that day; 自2007-08年度推行以來至2022-23年度: all years
   * since the first. Null when nothing was reached so.
   */
  private Period reached(int m) {
    PeriodMention until = near.get(m);
    PeriodMention from = beginning(m);
    if (from == null) {
      return null;
    }
    if (until.kind() == Kind.AT && until.period().text().startsWith("FY")) {
      boolean since = from.kind() == Kind.SINCE && between(from, until).endsWith("以來至");
      return since ? from.period() : null;
    }
    boolean apart = from.kind() == Kind.AT && between(from, until).contains("，");
    return until.kind() == Kind.AS_OF && apart && inOneSentence(from, until)
        ? new Period("since:" + began(from) + ";" + until.period().text())
        : null;
  }

  /** 由2015年1月起推行，至2018年1月結束: from the one month to the other; null for all else. */
  private Period ended(int m) {
    PeriodMention until = near.get(m);
    PeriodMention from = until.kind() == Kind.AT ? beginning(m) : null;
    if (from == null || !inOneSentence(from, until)) {
      return null;
    }
    String behind = script.folded(until.end(), Math.min(script.length(), until.end() + 3));
    return ScopeWords.opens(behind, "ended")
        ? new Period(began(from) + ".." + until.period().text())
        : null;
  }

  /** The month or year from which the 至 before a period counts; null when there is none. */
  private PeriodMention beginning(int m) {
    PeriodMention from = m == 0 ? null : near.datedBefore(m);
    boolean begins =
        from != null && isUntil(near.get(m)) && BEGINNING.matches(from.period().text());
    return begins ? from : null;
  }

  private static String began(PeriodMention from) {
    return from.period().text().replace("since:", "");
  }

  private String between(PeriodMention from, PeriodMention until) {
    return script.folded(from.end(), Math.max(from.end(), until.start()));
  }

  private boolean inOneSentence(PeriodMention from, PeriodMention until) {
    String between = between(from, until);
    return between.indexOf('。') < 0 && between.indexOf('；') < 0;
  }

  private boolean isUntil(PeriodMention mention) {
    return mention.isDated()
        && mention.points().size() == 1
        && (mention.words().startsWith("至")
            || script.at(script.skipSpacesBack(mention.start()) - 1) == '至');
  }

  /** 自2012年10月推出以來，截至今年1月底: when the paper's year is not known, the beginning alone. */
  private Period since(int m) {
    for (int k = m - 1; k >= 0; k--) {
      if (near.get(k).kind() == Kind.SINCE && near.get(k).isDated()) {
        return near.get(k).period();
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
    String between = between(launch, until);
    boolean event =
        ScopeWords.opens(between, "launch")
            || launch.words().startsWith("自") && ScopeWords.opens(between, "event");
    boolean at = launch.kind() == Kind.SINCE && between.equals("至");
    return dates
        && single
        && between.length() <= LAUNCH_REACH
        && (event || at)
        && between.endsWith("至");
  }

  /** 自2009年以來持續修法，並…，至2017年底: the clause says all there is of that time. */
  private boolean saysMore(PeriodMention since, PeriodMention asOf) {
    int end = Sentences.clauseEnd(script, since.end());
    String rest = script.folded(since.end(), end);
    int at = Math.max(rest.indexOf("以來"), rest.indexOf("至今"));
    String said = at < 0 ? "" : rest.substring(at + 2);
    return said.length() > 3 && asOf.start() > end + 4;
  }

  /** 計劃於2014年推出，截至…, 於2014年推出「甲計劃」，截至…: what is counted began then. */
  private boolean isLaunch(PeriodMention mention) {
    if (mention.kind() != Kind.AT || !mention.isDated() || mention.points().size() > 1) {
      return false;
    }
    int end = Sentences.clauseEnd(script, mention.end());
    String event = script.folded(mention.end(), end);
    return (event.length() <= 5 || NAMED.matches(event))
        && ScopeWords.opens(event, "launch")
        && !event.startsWith("成立")
        && !event.startsWith("設立");
  }
}
