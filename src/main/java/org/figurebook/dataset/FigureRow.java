package org.figurebook.dataset;

import java.util.List;
import java.util.Map;

/** A row of {@code figures.csv}. */
public record FigureRow(Map<String, String> fields) {
  private static final List<String> STATISTIC = List.of("subject", "measure", "unit", "period");

  public FigureRow {
    fields = Map.copyOf(fields);
  }

  /** A field by its column name; empty when the row lacks it. */
  public String get(String column) {
    return fields.getOrDefault(column, "");
  }

  public String id() {
    return get("id");
  }

  /** What the figure is a value of: its subject, measure, unit and period. */
  public List<String> statistic() {
    return STATISTIC.stream().map(this::get).toList();
  }

  /** Where it stands, for people. */
  public String place() {
    String page = get("page").equals("0") ? "" : ", page " + get("page");
    return get("document") + page + ", line " + get("line");
  }
}
