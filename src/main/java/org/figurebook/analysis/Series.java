package org.figurebook.analysis;

import java.util.List;
import java.util.Optional;

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
 */
public record Series(
    String indicator,
    Subject subject,
    String breakdown,
    String unit,
    String counter,
    int order,
    List<Point> points) {
  public Series {
    points = List.copyOf(points);
  }

  /** The value of a year. */
  public Optional<Point> at(Year year) {
    return points.stream().filter(point -> point.year().equals(year)).findFirst();
  }
}
