package org.figurebook.notation;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.figure.Bound;
import org.figurebook.figure.Period;
import org.figurebook.notation.PeriodMention.Kind;

/** The periods of one sentence, given to its quantities. */
final class SentencePeriods {
  private static final int EVENT_REACH = 14;
  private static final int CHANGE_REACH = 8;

  private static final String[] EVENTS = {
    "推出",
    "成立",
    "設立",
    "公布",
    "發表",
    "簽署",
    "簽訂",
    "落成",
    "啟用",
    "投入服務",
    "生效",
    "舉行",
    "舉辦",
    "開展",
    "通過",
    "launched",
    "established",
    "set up",
    "announced",
    "promulgated"
  };

  /** Words behind the old value of a change: 由40萬元增加至60萬元. */
  private static final String[] CHANGES = {
    "提高至", "增加至", "增至", "延長至", "上調至", "調高至", "提升至", "減至", "降至", "下調至", "改為", "擴大至", "和增加至", "放寬至"
  };

  /** Words with which a sentence leaves the period of the one before. */
  private static final String[] LEAVING = {
    "將",
    "會",
    "如",
    "須",
    "可獲",
    "預計",
    "預期",
    "此外",
    "目標",
    "上限",
    "最高",
    "最多",
    "每",
    "可望",
    "擬",
    "currently",
    "will",
    "would",
    "expected",
    "maximum",
    "each"
  };

  /** Words with which a sentence goes on with the period of the one before. */
  private static final String[] STAYING = {
    "同期", "當中", "其中", "亦有", "已", "其餘", "上述", "of which", "of these", "among", "同時"
  };

  private final Script script;
  private final int start;
  private final int end;
  private final List<PeriodMention> mentions;
  private final List<Reading> readings;
  private final Period inherited;
  private Period carried = Period.NONE;

  SentencePeriods(
      Script script,
      int start,
      int end,
      List<PeriodMention> mentions,
      List<Reading> readings,
      Period inherited) {
    this.script = script;
    this.start = start;
    this.end = end;
    this.mentions = mentions.stream().filter(m -> m.start() >= start).toList();
    this.readings = readings;
    this.inherited = inherited;
  }

  /** The period that the next sentence may go on with. */
  Period carried() {
    return carried;
  }

  List<Reading> assigned() {
    List<Reading> assigned = new ArrayList<>();
    for (int r = 0; r < readings.size(); r++) {
      Reading reading = readings.get(r);
      Period period = takesPeriod(reading) ? periodOf(r) : Period.NONE;
      if (!period.isEmpty()) {
        carried = period;
      }
      assigned.add(reading.with(period, Bases.of(script, reading)));
    }
    if (carried.isEmpty() && mentions.isEmpty()) {
      carried = inherited;
    }
    return assigned;
  }

  /** Durations and ratios hold for no period of their own. */
  private static boolean takesPeriod(Reading reading) {
    return !reading.isDuration() && reading.quantity().value() != null;
  }

  private Period periodOf(int r) {
    Reading reading = readings.get(r);
    PeriodMention inBrackets = inBrackets(reading);
    if (inBrackets != null) {
      return inBrackets.period();
    }
    int m = nearest(reading);
    if (m < 0) {
      PeriodMention after = isEnglish(reading) ? following(reading) : null;
      return after != null ? after.period() : inheritedBy(reading);
    }
    PeriodMention mention = mentions.get(m);
    if (mention.kind() == Kind.SAME) {
      return carried.isEmpty() ? inherited : carried;
    }
    if (isLimit(reading) && mention.kind() != Kind.SINCE && mention.points().size() < 2) {
      return Period.NONE;
    }
    if (mention.kind() == Kind.SINCE && isOldValue(reading)) {
      return Period.NONE;
    }
    return distributed(r, m);
  }

  private boolean isLimit(Reading reading) {
    Bound bound = reading.quantity().bound();
    return bound == Bound.AT_MOST;
  }

  /** 100億元(2018年7月). */
  private PeriodMention inBrackets(Reading reading) {
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
  private int nearest(Reading reading) {
    for (int m = mentions.size() - 1; m >= 0; m--) {
      PeriodMention mention = mentions.get(m);
      if (mention.end() > reading.start() || isEventOfAnotherClause(mention, reading)) {
        continue;
      }
      boolean echo =
          mention.kind() == Kind.LENGTH
              && !mention.isDated()
              && m > 0
              && mention.start() - mentions.get(m - 1).end() <= 2;
      boolean compared =
          mention.kind() == Kind.SAME && script.endsWith("去年", mention.start())
              || mention.words().contains("去年") && comparedWith(mention)
              || comparedWith(mention);
      if (!echo && !compared) {
        return m;
      }
    }
    return -1;
  }

  /** 較去年: what a figure is compared with is not its period. */
  private boolean comparedWith(PeriodMention mention) {
    int before = script.skipSpacesBack(mention.start());
    return script.endsWith("較", before)
        || script.endsWith("相對", before)
        || script.endsWith("比", before)
        || script.endsWith("相比", before);
  }

  /** 計劃於2014年推出，…: the year of an event says nothing about the clauses behind it. */
  private boolean isEventOfAnotherClause(PeriodMention mention, Reading reading) {
    if (mention.kind() != Kind.AT || mention.points().size() > 1) {
      return false;
    }
    int clauseEnd = Sentences.clauseEnd(script, mention.end());
    return reading.start() > clauseEnd && isEvent(mention, clauseEnd);
  }

  private boolean isEvent(PeriodMention mention, int clauseEnd) {
    int reach = Math.min(clauseEnd, mention.end() + EVENT_REACH);
    String behind = script.folded(mention.end(), Math.max(mention.end(), reach));
    for (String event : EVENTS) {
      if (behind.contains(event)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOldValue(Reading reading) {
    String behind =
        script.folded(reading.end(), Math.min(script.length(), reading.end() + CHANGE_REACH));
    for (String change : CHANGES) {
      if (behind.contains(change)) {
        return true;
      }
    }
    return false;
  }

  /** One period of a list for each quantity of a list, in order; otherwise all of them together. */
  private Period distributed(int r, int m) {
    PeriodMention mention = mentions.get(m);
    int first = r;
    while (first > 0 && joined(first - 1, mention)) {
      first--;
    }
    int last = r;
    while (last + 1 < readings.size() && joined(last, mention)) {
      last++;
    }
    boolean inOrder = mention.points().size() > 1 && last - first + 1 == mention.points().size();
    return inOrder ? mention.points().get(r - first) : together(m);
  }

  /** Whether a list separator alone stands between two quantities. */
  private boolean joined(int r, PeriodMention mention) {
    Reading left = readings.get(r);
    Reading right = readings.get(r + 1);
    if (left.start() < mention.end() || !left.quantity().unit().equals(right.quantity().unit())) {
      return false;
    }
    int next = Separators.listEnd(script, left.end());
    return next >= 0 && right.start() - next <= 3;
  }

  /** 自1999年成立以來，截至2021年2月底: one span from both. */
  private Period together(int m) {
    PeriodMention mention = mentions.get(m);
    Period period = mention.period();
    if (mention.kind() != Kind.AS_OF) {
      return period;
    }
    for (int k = m - 1; k >= 0; k--) {
      PeriodMention other = mentions.get(k);
      if (other.kind() == Kind.SINCE && other.isDated()) {
        return new Period(other.period().text() + ";" + period.text());
      }
      if (isLaunch(other)) {
        return new Period("since:" + other.period().text() + ";" + period.text());
      }
    }
    return period;
  }

  /** 計劃於2014年推出，截至…: what is counted began then. */
  private boolean isLaunch(PeriodMention mention) {
    if (mention.kind() != Kind.AT || !mention.isDated() || mention.points().size() > 1) {
      return false;
    }
    int at = script.skipSpaces(mention.end(), 1);
    return script.startsWith("推出，", at)
        || script.startsWith("成立，", at)
        || script.startsWith("設立，", at);
  }

  private boolean isEnglish(Reading reading) {
    return Characters.isLatin(script.at(script.skipSpaces(reading.end(), 2)))
        || Characters.isLatin(script.at(script.skipSpacesBack(reading.start()) - 1));
  }

  private PeriodMention following(Reading reading) {
    for (PeriodMention mention : mentions) {
      if (mention.start() >= reading.end()) {
        return mention;
      }
    }
    return null;
  }

  private Period inheritedBy(Reading reading) {
    if (!carried.isEmpty()) {
      return isLimit(reading) ? Period.NONE : carried;
    }
    if (inherited.isEmpty() || isLimit(reading)) {
      return Period.NONE;
    }
    String sentence = script.folded(start, Math.min(end, script.length()));
    boolean stays = contains(sentence, STAYING);
    boolean leaves = contains(sentence, LEAVING);
    boolean asOf = inherited.text().contains("asof:");
    return stays && !leaves || asOf && !leaves ? inherited : Period.NONE;
  }

  private static boolean contains(String sentence, String[] words) {
    for (String word : words) {
      if (sentence.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
