package org.figurebook.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.figurebook.evidence.Confidence;
import org.figurebook.figure.Figure;
import org.figurebook.figure.Figure.CellPosition;
import org.figurebook.figure.Quantity;
import org.figurebook.harvest.Harvest;
import org.figurebook.harvest.Harvester;
import org.figurebook.table.Table;

/**
 * The figures of a table whose cells a person corrected: a corrected number changes its own figure,
 * a corrected label those of its row. Each keeps its id and what is printed in the paper.
 */
final class CorrectedCells {
  private CorrectedCells() {}

  /** The figures of a paper after cells of one of its tables were corrected. */
  static List<Figure> figures(Harvest harvest, Table was, Table is, List<Correction> cells) {
    Map<CellPosition, List<Figure>> before = byCell(harvest, was);
    Map<CellPosition, List<Figure>> after = byCell(harvest, is);
    Set<CellPosition> changed = new HashSet<>(before.keySet());
    changed.addAll(after.keySet());
    changed.removeIf(cell -> same(before.get(cell), after.get(cell)));
    List<Figure> figures = new ArrayList<>();
    Map<CellPosition, Integer> taken = new HashMap<>();
    int behind = 0;
    for (Figure figure : harvest.figures()) {
      boolean own = figure.inTable() && figure.cell().table().equals(is.id());
      if (own && changed.contains(figure.cell())) {
        int k = taken.merge(figure.cell(), 1, Integer::sum) - 1;
        List<Figure> now = after.getOrDefault(figure.cell(), List.of());
        if (k < now.size()) {
          figures.add(joined(figure, now.get(k), cells));
        }
      } else {
        figures.add(figure);
      }
      behind = own ? figures.size() : behind;
    }
    List<Figure> added = new ArrayList<>();
    after.forEach(
        (cell, now) -> {
          if (changed.contains(cell)) {
            int known = Math.min(now.size(), taken.getOrDefault(cell, 0));
            now.subList(known, now.size()).forEach(f -> added.add(joined(f, f, cells)));
          }
        });
    figures.addAll(behind, added);
    return figures;
  }

  private static Map<CellPosition, List<Figure>> byCell(Harvest harvest, Table table) {
    Map<CellPosition, List<Figure>> cells = new LinkedHashMap<>();
    for (Figure figure : Harvester.ofTable(harvest.document(), harvest.outline(), table)) {
      cells.computeIfAbsent(figure.cell(), cell -> new ArrayList<>()).add(figure);
    }
    return cells;
  }

  private static boolean same(List<Figure> before, List<Figure> after) {
    return before != null && before.equals(after);
  }

  /** What a cell says now, under the id that its figure has. */
  private static Figure joined(Figure was, Figure is, List<Correction> cells) {
    Quantity q = is.quantity();
    Quantity quantity =
        new Quantity(
            q.value(),
            q.low(),
            q.high(),
            q.unit(),
            q.counter(),
            q.bound(),
            was.quantity().printed());
    List<String> checks = new ArrayList<>(was.checks());
    for (Correction cell : cells) {
      if (cell.row() == is.cell().row()) {
        checks.add("c-correction-" + cell.object());
      }
    }
    boolean own =
        cells.stream()
            .anyMatch(c -> c.row() == is.cell().row() && c.column() == is.cell().column());
    return new Figure(
        was.id(),
        was.reply(),
        was.question(),
        was.section(),
        was.annex(),
        is.cell(),
        is.subject(),
        is.measure(),
        is.dimensions(),
        quantity,
        is.period(),
        is.basis(),
        is.quote(),
        was.place(),
        own ? Confidence.CERTAIN : was.confidence(),
        checks);
  }
}
