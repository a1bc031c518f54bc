package org.figurebook.correction;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.evidence.Confidence;
import org.figurebook.figure.Figure;
import org.figurebook.figure.Period;
import org.figurebook.figure.Quantity;
import org.figurebook.table.Table;

/** Figures and tables as a correction has them: certain, since a person decided. */
final class Corrected {
  private Corrected() {}

  static Figure figure(Figure figure, Correction correction) {
    Quantity was = figure.quantity();
    Quantity quantity =
        new Quantity(
            or(correction.value(), was.value()),
            was.low(),
            was.high(),
            or(correction.unit(), was.unit()),
            was.counter(),
            was.bound(),
            was.printed());
    Period period = correction.period() == null ? figure.period() : new Period(correction.period());
    List<String> checks = new ArrayList<>(figure.checks());
    checks.add("c-correction-" + correction.object());
    return new Figure(
        figure.id(),
        figure.reply(),
        figure.question(),
        figure.section(),
        figure.annex(),
        figure.cell(),
        or(correction.subject(), figure.subject()),
        or(correction.measure(), figure.measure()),
        figure.dimensions(),
        quantity,
        period,
        figure.basis(),
        figure.quote(),
        figure.place(),
        Confidence.CERTAIN,
        checks);
  }

  static Table table(Table table, Correction correction) {
    List<List<String>> rows = table.rows();
    if (correction.row() != null) {
      rows = new ArrayList<>(rows);
      List<String> row = new ArrayList<>(rows.get(correction.row()));
      row.set(correction.column(), correction.cell());
      rows.set(correction.row(), row);
    }
    boolean confirmed = correction.decision() == Correction.Decision.CONFIRM;
    return new Table(
        table.id(),
        table.document(),
        table.reply(),
        table.question(),
        table.annex(),
        table.caption(),
        table.unit(),
        table.columns(),
        table.labelColumns(),
        rows,
        table.totalRows(),
        table.totalColumns(),
        table.spanners(),
        table.notes(),
        table.lineStart(),
        table.lineEnd(),
        table.page(),
        confirmed ? Confidence.CERTAIN : table.confidence(),
        confirmed ? "" : table.doubt(),
        confirmed ? List.of() : table.readings(),
        table.checks(),
        table.places());
  }

  private static <T> T or(T value, T otherwise) {
    return value == null ? otherwise : value;
  }
}
