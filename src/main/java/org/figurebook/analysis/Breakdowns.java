package org.figurebook.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.figurebook.table.Table;

/**
 * Every cell of a table is a different statistic. Where two cells come out as the same observation,
 * the headings they differ in part the subject, and only a total of theirs is its whole value.
 */
final class Breakdowns {
  private final Map<String, Table> tables = new HashMap<>();

  Breakdowns(List<Table> all) {
    all.forEach(table -> tables.put(table.id(), table));
  }

  /** The observations, those of parts told from those of wholes. */
  List<Observation> told(List<Observation> observations) {
    Map<Clash, List<Observation>> clashes = new HashMap<>();
    for (Observation observation : observations) {
      if (observation.figure().inTable()) {
        clashes.computeIfAbsent(clash(observation), key -> new ArrayList<>()).add(observation);
      }
    }
    Map<Observation, Observation> changed = new HashMap<>();
    clashes.values().stream()
        .filter(cells -> cells.size() > 1)
        .forEach(cells -> part(cells, changed));
    List<Observation> result = new ArrayList<>(observations.size());
    observations.forEach(observation -> result.add(changed.getOrDefault(observation, observation)));
    return result;
  }

  private static Clash clash(Observation observation) {
    return new Clash(
        observation.figure().cell().table(),
        observation.key(),
        observation.timing(),
        observation.basisRank());
  }

  private void part(List<Observation> cells, Map<Observation, Observation> changed) {
    Table table = tables.get(cells.get(0).figure().cell().table());
    if (table == null) {
      return;
    }
    boolean rowsDiffer = differ(cells, cell -> cell.figure().cell().row());
    boolean columnsDiffer = differ(cells, cell -> cell.figure().cell().column());
    Set<Position> taken = new HashSet<>();
    for (Observation cell : cells) {
      int row = cell.figure().cell().row();
      int column = cell.figure().cell().column();
      if (!taken.add(new Position(row, column))) {
        // a second number of the same cell explains the first
        changed.put(cell, cell.withBreakdown(cell.breakdown() + "()"));
        continue;
      }
      boolean whole =
          (!rowsDiffer || table.totalRows().contains(row))
              && (!columnsDiffer || table.totalColumns().contains(column));
      if (!whole) {
        changed.put(cell, cell.withBreakdown(label(table, cell, rowsDiffer, columnsDiffer)));
      }
    }
  }

  private static String label(Table table, Observation cell, boolean byRow, boolean byColumn) {
    List<String> parts = new ArrayList<>();
    if (byRow && cell.figure().cell().row() < table.rows().size()) {
      parts.add(table.label(cell.figure().cell().row()));
    }
    if (byColumn && cell.figure().cell().column() < table.columns().size()) {
      parts.add(table.columns().get(cell.figure().cell().column()));
    }
    parts.removeIf(String::isBlank);
    parts.removeIf(cell.breakdown()::equals);
    if (!cell.breakdown().isEmpty()) {
      parts.add(0, cell.breakdown());
    }
    return parts.isEmpty() ? "?" : String.join(", ", parts);
  }

  private static boolean differ(List<Observation> cells, Function<Observation, Object> what) {
    return cells.stream().map(what).distinct().count() > 1;
  }

  private record Position(int row, int column) {}

  private record Clash(String table, Observation.SeriesKey key, Timing timing, int basis) {}
}
