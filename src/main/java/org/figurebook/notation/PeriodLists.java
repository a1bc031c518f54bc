package org.figurebook.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.figure.Period;

/** Lists of years and lists of as many quantities, which go together in order. */
final class PeriodLists {
  private static final Pattern SPAN =
      Pattern.compile("FY(\\d{4})-\\d\\d\\.\\.FY(\\d{4})-\\d\\d|(\\d{4})\\.\\.(\\d{4})");
  private static final int MOST_YEARS = 40;

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
    List<Period> each = points.size() > 1 ? points : years(whole);
    boolean inOrder = each.size() > 1 && last - first + 1 == each.size();
    return inOrder ? each.get(r - first) : whole;
  }

  /** The years of a span of years, {@code 2022..2024} or {@code FY2021-22..FY2023-24}. */
  private static List<Period> years(Period span) {
    Matcher matcher = SPAN.matcher(span.text());
    if (!matcher.matches()) {
      return List.of();
    }
    boolean financial = matcher.group(1) != null;
    int from = Integer.parseInt(financial ? matcher.group(1) : matcher.group(3));
    int to = Integer.parseInt(financial ? matcher.group(2) : matcher.group(4));
    List<Period> years = new ArrayList<>();
    for (int y = from; y <= to && years.size() < MOST_YEARS; y++) {
      String year = financial ? "FY" + y + "-" + YearGrammar.twoDigits((y + 1) % 100) : "" + y;
      years.add(new Period(year));
    }
    return years;
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
