package org.figurebook.analysis;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A statistic of one subject over years, joined across documents.
 *
 * @param indicator id of the indicator
 * @param subject whom it is about
 * @param breakdown the part of the subject; empty for the whole
 * @param unit unit of the values in base units
 * @param counter the measure word most often printed; may be empty
 * @param order its place among the series, by where it first stands in the papers
 * @param points in order of year, financial years apart from calendar years
 * @param dashes years for which its table prints a dash or words such as 不適用 in place of a value
 * @param breaks years from which on it is counted otherwise, with what the paper says about it; the
 *     values before and after such a year are no trend
 */
public record Series(
    String indicator,
    Subject subject,
    String breakdown,
    String unit,
    String counter,
    int order,
    List<Point> points,
    Set<Year> dashes,
    Map<Year, String> breaks) {
  public Series {
    points = List.copyOf(points);
    breaks = Collections.unmodifiableMap(new TreeMap<>(breaks));
    dashes = Collections.unmodifiableSet(new TreeSet<>(dashes));
  }

  /** A series without breaks. */
  public Series(
      String indicator,
      Subject subject,
      String breakdown,
      String unit,
      String counter,
      int order,
      List<Point> points,
      Set<Year> dashes) {
    this(indicator, subject, breakdown, unit, counter, order, points, dashes, Map.of());
  }

  Series withBreaks(Map<Year, String> changed) {
    return new Series(indicator, subject, breakdown, unit, counter, order, points, dashes, changed);
  }

  /** Whether it is counted otherwise in one year than in an earlier one. */
  public boolean breaksBetween(Year earlier, Year later) {
    return breaks.keySet().stream()
        .anyMatch(
            year ->
                year.financial() == later.financial()
                    && year.compareTo(earlier) > 0
                    && year.compareTo(later) <= 0);
  }

  Series withDashes(Set<Year> changed) {
    return new Series(indicator, subject, breakdown, unit, counter, order, points, changed, breaks);
  }

  /** The value of a year. */
  public Optional<Point> at(Year year) {
    return points.stream().filter(point -> point.year().equals(year)).findFirst();
  }
}
