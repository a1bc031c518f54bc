package org.figurebook.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.figurebook.report.StatTable;

/**
 * Where a table's source marks stand: once in the title when all numbers share their sources,
 * otherwise once a row or column when those share theirs, otherwise at every number.
 */
final class MarkLevel {
  private enum Level {
    TABLE,
    ROW,
    COLUMN,
    CELL
  }

  private final Level level;
  private final List<List<List<Integer>>> cells;

  private MarkLevel(Level level, List<List<List<Integer>>> cells) {
    this.level = level;
    this.cells = cells;
  }

  static MarkLevel of(StatTable table, Sources sources) {
    List<List<List<Integer>>> cells = new ArrayList<>();
    for (StatTable.Row row : table.rows()) {
      List<List<Integer>> places = new ArrayList<>();
      row.cells().forEach(cell -> places.add(sources.places(cell.figures())));
      cells.add(places);
    }
    int columns = table.columns().size();
    if (isOne(cells.stream().flatMap(List::stream))) {
      return new MarkLevel(Level.TABLE, cells);
    }
    if (cells.stream().allMatch(row -> isOne(row.stream()))) {
      return new MarkLevel(Level.ROW, cells);
    }
    boolean byColumn =
        IntStream.range(0, columns).allMatch(c -> isOne(cells.stream().map(row -> row.get(c))));
    return new MarkLevel(byColumn ? Level.COLUMN : Level.CELL, cells);
  }

  private static boolean isOne(Stream<List<Integer>> places) {
    return places.filter(p -> !p.isEmpty()).distinct().limit(2).count() <= 1;
  }

  private static List<Integer> first(Stream<List<Integer>> places) {
    return places.filter(Objects::nonNull).filter(p -> !p.isEmpty()).findFirst().orElse(List.of());
  }

  List<Integer> ofTable() {
    return level == Level.TABLE ? first(cells.stream().flatMap(List::stream)) : List.of();
  }

  List<Integer> ofRow(int row) {
    return level == Level.ROW ? first(cells.get(row).stream()) : List.of();
  }

  List<Integer> ofColumn(int column) {
    return level == Level.COLUMN ? first(cells.stream().map(row -> row.get(column))) : List.of();
  }

  List<Integer> ofCell(int row, int column) {
    return level == Level.CELL ? cells.get(row).get(column) : List.of();
  }
}
