package org.figurebook.render.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.figurebook.report.Chart;
import org.figurebook.report.StatTable;
import org.figurebook.report.Theme;

/** Numbers of tables and charts through the whole report, known before anything is set. */
final class Numbering {
  private final Book book;
  private final Map<String, Integer> tables = new HashMap<>();
  private final Map<String, Integer> charts = new HashMap<>();

  Numbering(Book book) {
    this.book = book;
    for (Theme theme : book.report().themes()) {
      for (StatTable table : theme.tables()) {
        tables.putIfAbsent(table.id(), tables.size() + 1);
      }
      for (Chart chart : theme.charts()) {
        charts.putIfAbsent(chart.id(), charts.size() + 1);
      }
    }
  }

  /** Such as 表 3. */
  String table(String id) {
    return book.word("table-number", tables.get(id));
  }

  Optional<String> tableTarget(String id) {
    return Optional.ofNullable(tables.get(id)).map(number -> "table" + number);
  }

  /** Such as 圖 2. */
  String chart(Chart chart) {
    return book.word("chart-number", charts.get(chart.id()));
  }

  String chartTarget(Chart chart) {
    return "chart" + charts.get(chart.id());
  }
}
