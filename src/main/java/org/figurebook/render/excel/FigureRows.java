package org.figurebook.render.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.figurebook.figure.Figure;
import org.figurebook.report.Disagreement;
import org.figurebook.report.KeyFigure;
import org.figurebook.report.Report;
import org.figurebook.report.StatTable;
import org.figurebook.report.Theme;

/** Where the figures stand that the report uses, and where it uses them. */
final class FigureRows {
  private final Map<String, Integer> rows = new HashMap<>();
  private final Map<String, Figure> figures = new HashMap<>();
  private final Map<String, Target> uses = new HashMap<>();

  private FigureRows() {}

  static FigureRows of(Report report, List<Figure> figures) {
    Set<String> wanted = wanted(report);
    FigureRows places = new FigureRows();
    for (int f = 0; f < figures.size(); f++) {
      Figure figure = figures.get(f);
      if (wanted.contains(figure.id()) && places.rows.putIfAbsent(figure.id(), f) == null) {
        places.figures.put(figure.id(), figure);
      }
    }
    return places;
  }

  /** Place of a figure among all figures, from 0; -1 when the report does not use it. */
  int index(String id) {
    return rows.getOrDefault(id, -1);
  }

  /** A figure the report uses; null when it is unknown. */
  Figure figure(String id) {
    return figures.get(id);
  }

  /** Remembers a cell that shows a figure; the first one is kept. */
  void use(String id, Target cell) {
    uses.putIfAbsent(id, cell);
  }

  /** The first cell that shows a figure; null when none does. */
  Target use(String id) {
    return uses.get(id);
  }

  private static Set<String> wanted(Report report) {
    Set<String> wanted = new HashSet<>();
    for (KeyFigure key : report.keyFigures()) {
      wanted.addAll(key.figures());
    }
    for (Disagreement disagreement : report.disagreements()) {
      disagreement.versions().forEach(version -> wanted.add(version.figure()));
    }
    for (Theme theme : report.themes()) {
      for (StatTable table : theme.tables()) {
        cells(table).forEach(cell -> wanted.addAll(cell.figures()));
      }
    }
    return wanted;
  }

  private static List<StatTable.Cell> cells(StatTable table) {
    List<StatTable.Cell> cells = new ArrayList<>();
    table.rows().forEach(row -> cells.addAll(row.cells()));
    if (table.total() != null) {
      cells.addAll(table.total().printed());
    }
    return cells;
  }
}
