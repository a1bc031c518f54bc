package org.figurebook.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.figurebook.analysis.Analysis;
import org.figurebook.analysis.Pivot;
import org.figurebook.analysis.Point;
import org.figurebook.analysis.Series;
import org.figurebook.figure.Figure;
import org.figurebook.report.StatTable.Cell;
import org.figurebook.template.TableSpec;

/** Finds the totals that papers print, where a printed total is of the very rows shown. */
final class PrintedTotals {
  private final Analysis analysis;
  private final CellBuilder cells;

  PrintedTotals(Analysis analysis, CellBuilder cells) {
    this.analysis = analysis;
    this.cells = cells;
  }

  StatTable.Total of(TableSpec spec, Pivot pivot, int width) {
    List<Series> totals =
        spec.indicators().size() != 1
            ? List.of()
            : analysis.of(spec.indicators().get(0)).stream()
                .filter(series -> series.subject().isTotal() && series.breakdown().isEmpty())
                .toList();
    List<Cell> printed = new ArrayList<>();
    for (int year = 0; year < pivot.years().size(); year++) {
      printed.add(printed(totals, pivot, year));
    }
    while (printed.size() < width) {
      printed.add(Cell.MISSING);
    }
    return new StatTable.Total("", printed);
  }

  private Cell printed(List<Series> totals, Pivot pivot, int year) {
    Set<String> common = null;
    for (Pivot.Row row : pivot.rows()) {
      Point point = row.points().get(year);
      if (point != null) {
        Set<String> tables = tables(point);
        if (common == null) {
          common = tables;
        } else {
          common.retainAll(tables);
        }
      }
    }
    for (Series total : totals) {
      Point point = total.at(pivot.years().get(year)).orElse(null);
      if (point != null && common != null) {
        Set<String> tables = tables(point);
        tables.retainAll(common);
        if (!tables.isEmpty()) {
          return cells.cell(point);
        }
      }
    }
    return Cell.MISSING;
  }

  private static Set<String> tables(Point point) {
    Set<String> tables = new HashSet<>();
    for (Figure figure : point.used()) {
      if (figure.inTable()) {
        tables.add(figure.cell().table());
      }
    }
    return tables;
  }
}
