package org.figurebook.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.figurebook.analysis.Pivot;
import org.figurebook.analysis.Point;
import org.figurebook.analysis.Year;
import org.figurebook.evidence.Confidence;
import org.figurebook.report.StatTable.Cell;
import org.figurebook.template.TableSpec;

/** Makes the rows of a table, the smallest ones joined into one when the template asks for that. */
final class RowBuilder {
  private static final Cell NOT_APPLICABLE = new Cell(null, "[z]", "", List.of(), List.of());

  private final TableBuilder tables;
  private final CellBuilder cells;
  private final Sentences sentences;

  RowBuilder(TableBuilder tables, CellBuilder cells, Sentences sentences) {
    this.tables = tables;
    this.cells = cells;
    this.sentences = sentences;
  }

  List<StatTable.Row> rows(TableSpec spec, Pivot pivot) {
    boolean cut = spec.top() > 0 && pivot.rows().size() > spec.top();
    List<Pivot.Row> shown = cut ? pivot.rows().subList(0, spec.top()) : pivot.rows();
    List<StatTable.Row> rows = new ArrayList<>();
    for (Pivot.Row row : shown) {
      rows.add(row(spec, row, pivot.years()));
    }
    if (cut && spec.total()) {
      rows.add(others(spec, pivot.rows().subList(spec.top(), pivot.rows().size())));
    }
    return rows;
  }

  private StatTable.Row row(TableSpec spec, Pivot.Row row, List<Year> years) {
    List<Cell> result = new ArrayList<>();
    for (int year = 0; year < row.points().size(); year++) {
      boolean dash = row.series().dashes().contains(years.get(year));
      String broken = row.series().breaks().getOrDefault(years.get(year), "");
      result.add(dash ? NOT_APPLICABLE : cells.cell(row.points().get(year), broken));
    }
    if (spec.growth() && row.points().size() > 1) {
      result.add(growth(row));
    }
    return new StatTable.Row(tables.label(spec, row.series()), "", result);
  }

  private static Cell growth(Pivot.Row row) {
    int last = row.points().size() - 1;
    BigDecimal change = row.growth().get(last);
    if (change == null) {
      return NOT_APPLICABLE;
    }
    List<String> figures =
        List.of(
            row.points().get(last).used().get(0).id(),
            row.points().get(last - 1).used().get(0).id());
    Point now = row.points().get(last);
    Point before = row.points().get(last - 1);
    boolean inDoubt = now.confidence().and(before.confidence()) == Confidence.CHECK;
    String mark = inDoubt ? "[u]" : now.isFinal() && before.isFinal() ? "" : "[p]";
    return new Cell(change, mark, "", figures, List.of());
  }

  private StatTable.Row others(TableSpec spec, List<Pivot.Row> rest) {
    List<Cell> result = new ArrayList<>();
    int years = rest.get(0).points().size();
    for (int year = 0; year < years; year++) {
      BigDecimal sum = null;
      Set<String> figures = new LinkedHashSet<>();
      for (Pivot.Row row : rest) {
        Point point = row.points().get(year);
        if (point != null) {
          sum = sum == null ? point.value() : sum.add(point.value());
          figures.add(point.used().get(0).id());
        }
      }
      result.add(
          sum == null ? Cell.MISSING : new Cell(sum, "", "", List.copyOf(figures), List.of()));
    }
    if (spec.growth() && years > 1) {
      result.add(NOT_APPLICABLE);
    }
    return new StatTable.Row(sentences.get("others", String.valueOf(rest.size())), "", result);
  }
}
