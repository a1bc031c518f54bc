package org.figurebook.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A chart of a theme's table.
 *
 * @param id unique in the report
 * @param table id of the {@link StatTable} it draws
 * @param kind how it is drawn
 * @param title what it shows, as a statement
 * @param subtitle unit and scope
 * @param categoryAxis title of the category axis; may be empty
 * @param valueAxis title of the value axis, with its unit
 * @param categories labels along the category axis
 * @param series the series, in the order of the legend
 * @param alternative what the chart shows, in words, for those who cannot see it
 */
public record Chart(
    String id,
    String table,
    Kind kind,
    String title,
    String subtitle,
    String categoryAxis,
    String valueAxis,
    List<String> categories,
    List<Series> series,
    String alternative) {
  public Chart {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
  }

  /** How a chart is drawn. */
  public enum Kind {
    BAR,
    GROUPED_BAR,
    STACKED_BAR,
    /** Stacked to 100%. */
    SHARE_BAR,
    LINE,
    AREA,
    /** One small line chart a series, on a shared scale. */
    SMALL_MULTIPLES,
    /** Categories ranked by value, a dot each. */
    RANKED_DOT
  }

  /**
   * A series.
   *
   * @param name as in the legend
   * @param values as shown (already divided by the table's scale), one a category; null is a gap
   * @param provisional whether each value is an estimate or covers part of a year
   */
  public record Series(String name, List<BigDecimal> values, List<Boolean> provisional) {
    public Series {
      values = Collections.unmodifiableList(new ArrayList<>(values));
      provisional = List.copyOf(provisional);
    }
  }
}
