package org.figurebook.notation;

import java.util.List;
import org.figurebook.figure.Period;

/**
 * A period as a text mentions it.
 *
 * @param start first character
 * @param end after the last
 * @param kind what it says about time
 * @param points the years or dates of a list, in order; one for most mentions; empty when the text
 *     does not say which
 * @param words the words themselves, for looking up what the paper defines them to be
 */
public record PeriodMention(int start, int end, Kind kind, List<Period> points, String words) {

  /** What a mention says about time. */
  public enum Kind {
    /** In, during. */
    AT,
    /** 截至, as at. */
    AS_OF,
    /** 自…起, since. */
    SINCE,
    /** 2035年前, by. */
    BY,
    /** 過去4年: the paper says elsewhere which years, or does not say. */
    LENGTH,
    /** 同期, 上述期間: the period mentioned before. */
    SAME,
    /** 目前: a new point in time that has no date. */
    NOW,
    /** 按2017年9月價格計算, 2009年以來首次: says nothing of the time of figures. */
    ASIDE
  }

  public PeriodMention {
    points = List.copyOf(points);
  }

  /** The whole mention as one period: a list of consecutive years is a span. */
  public Period period() {
    if (!isDated()) {
      return Period.NONE;
    }
    if (points.size() == 1) {
      return points.get(0);
    }
    String first = points.get(0).text().split("\\.\\.")[0];
    String[] last = points.get(points.size() - 1).text().split("\\.\\.");
    return new Period(first + ".." + last[last.length - 1]);
  }

  /** Whether it has a date at all. */
  public boolean isDated() {
    return points.stream().anyMatch(p -> !p.isEmpty());
  }

  /** The same words, which say nothing of the time of figures. */
  PeriodMention aside() {
    return new PeriodMention(start, end, Kind.ASIDE, List.of(), words);
  }

  PeriodMention withPoints(List<Period> dated) {
    return new PeriodMention(start, end, kind, dated, words);
  }
}
