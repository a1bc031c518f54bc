package org.figurebook.report;

import java.util.List;

/**
 * A theme: a section of the report.
 *
 * @param id from the template, such as {@code scheme-funding}
 * @param title its title
 * @param scope a sentence that says what it counts
 * @param narrative two or three sentences with numbers from the data
 * @param tables its tables
 * @param charts its charts
 */
public record Theme(
    String id,
    String title,
    String scope,
    List<String> narrative,
    List<StatTable> tables,
    List<Chart> charts) {
  public Theme {
    narrative = List.copyOf(narrative);
    tables = List.copyOf(tables);
    charts = List.copyOf(charts);
  }
}
