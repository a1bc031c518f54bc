package org.figurebook.analysis;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 */
public record Series(
    String indicator,
    Subject subject,
    String breakdown,
    String unit,
    String counter,
    int order,
    List<Point> points,
    Set<Year> dashes) {
  public Series {
    points = List.copyOf(points);
    dashes = Collections.unmodifiableSet(new TreeSet<>(dashes));
  }

  Series withDashes(Set<Year> changed) {
    return new Series(indicator, subject, breakdown, unit, counter, order, points, changed);
  }

  /** The value of a year. */
  public Optional<Point> at(Year year) {
    return points.stream().filter(point -> point.year().equals(year)).findFirst();
  }
}
