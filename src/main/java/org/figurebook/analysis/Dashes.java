package org.figurebook.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.figurebook.figure.Figure;
import org.figurebook.figure.Figure.CellPosition;
import org.figurebook.table.Table;

/**
 * Tells a value that a table says there is none of, by a dash or 不適用, from one that no paper has.
 */
final class Dashes {
  private static final Pattern DASH =
      Pattern.compile("[-–—－‐−]+|不適用|無|沒有|[Nn][./]?[Aa]\\.?|[Nn]il");

  private final Map<String, Table> tables = new HashMap<>();
  private final Map<String, Map<Integer, Year>> columnYears = new HashMap<>();
  private final Map<String, Map<Integer, Year>> rowYears = new HashMap<>();

  Dashes(List<Table> all) {
    all.forEach(table -> tables.put(table.id(), table));
  }

  /** The series, each with the years that its tables print a dash for. */
  List<Series> of(List<Series> series) {
    series.forEach(this::learn);
    return series.stream().map(this::dashed).toList();
  }

  /** Which columns and rows of a table stand for which years, from the values in them. */
  private void learn(Series series) {
    for (Point point : series.points()) {
      for (Figure figure : point.used()) {
        if (figure.inTable()) {
          CellPosition cell = figure.cell();
          put(columnYears, cell.table(), cell.column(), point.year());
          put(rowYears, cell.table(), cell.row(), point.year());
        }
      }
    }
  }

  /** A column or row with values of two years stands for none. */
  private static void put(
      Map<String, Map<Integer, Year>> years, String table, int index, Year year) {
    Map<Integer, Year> known = years.computeIfAbsent(table, id -> new HashMap<>());
    if (known.containsKey(index) && !year.equals(known.get(index))) {
      known.put(index, null);
    } else {
      known.put(index, year);
    }
  }

  private Series dashed(Series series) {
    Set<Year> dashes = new TreeSet<>();
    for (CellPosition cell : cells(series)) {
      Table table = tables.get(cell.table());
      if (table != null) {
        collect(columnYears.get(cell.table()), dashes, c -> text(table, cell.row(), c));
        collect(rowYears.get(cell.table()), dashes, r -> text(table, r, cell.column()));
      }
    }
    series.points().forEach(point -> dashes.remove(point.year()));
    return dashes.isEmpty() ? series : series.withDashes(dashes);
  }

  private static List<CellPosition> cells(Series series) {
    List<CellPosition> cells = new ArrayList<>();
    for (Point point : series.points()) {
      point.used().stream().filter(Figure::inTable).forEach(f -> cells.add(f.cell()));
    }
    return cells;
  }

  private static void collect(
      Map<Integer, Year> years, Set<Year> dashes, java.util.function.IntFunction<String> text) {
    years.forEach(
        (index, year) -> {
          if (year != null && DASH.matcher(text.apply(index).strip()).matches()) {
            dashes.add(year);
          }
        });
  }

  private static String text(Table table, int row, int column) {
    boolean inside = row < table.rows().size() && column < table.columns().size();
    return inside ? table.rows().get(row).get(column) : "";
  }
}
