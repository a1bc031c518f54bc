package org.figurebook.notation;

import java.util.List;
import org.figurebook.figure.Period;

/** Lists of years and lists of as many quantities, which go together in order. */
final class PeriodLists {
  private final Script script;
  private final List<Reading> readings;

  PeriodLists(Script script, List<Reading> readings) {
    this.script = script;
    this.readings = readings;
  }

  Period distributed(int r, PeriodMention mention, Period whole) {
    return distributed(r, mention, mention.points(), whole);
  }

  /** "30, 45 and 60 cases in 2021, 2022 and 2023": the years of a list behind its numbers. */
  Period inOrder(int r, PeriodMention behind) {
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
  Period distributed(int r, PeriodMention mention, List<Period> points, Period whole) {
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
}
