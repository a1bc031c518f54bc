package org.figurebook.library;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurebook.analysis.Assigned;
import org.figurebook.figure.Figure;
import org.figurebook.figure.Figure.CellPosition;
import org.figurebook.figure.Quantity;
import org.figurebook.table.Table;

/** Writes the figures of one document, the words they are found by, and their statistics. */
final class FigureWriter {
  private static final String COLUMNS =
      "number, id, document, reply, question, section, annex, table_id, row_index, column_index,"
          + " subject, measure, dimensions, value, low, high, value_exact, low_exact, high_exact,"
          + " unit, counter, bound, period, first_year, last_year, basis, printed, quote, page,"
          + " line, character, confidence, checks";

  private final Connection connection;
  private final String document;
  private final Map<String, Long> numbers = new HashMap<>();

  FigureWriter(Connection connection, String document) {
    this.connection = connection;
    this.document = document;
  }

  void write(List<Figure> figures, List<Table> tables) throws SQLException {
    Map<String, String> captions = new HashMap<>();
    tables.forEach(table -> captions.put(table.id(), table.caption()));
    long number = Database.number(connection, "SELECT coalesce(max(number), 0) + 1 FROM figures");
    try (Insert rows = new Insert(connection, "INTO figures", COLUMNS)) {
      for (Figure figure : figures) {
        row(rows, number, figure);
        numbers.put(figure.id(), number);
        number++;
      }
    }
    try (Insert words = new Insert(connection, "INTO figure_words", "figure, words")) {
      for (Figure f : figures) {
        String caption = f.inTable() ? captions.getOrDefault(f.cell().table(), "") : "";
        words.row(numbers.get(f.id()), words(f, caption));
      }
    }
  }

  private void row(Insert rows, long number, Figure f) throws SQLException {
    Quantity q = f.quantity();
    CellPosition cell = f.cell();
    YearSpan years = YearSpan.of(f.period());
    rows.row(
        number,
        f.id(),
        document,
        f.reply(),
        f.question(),
        f.section().word(),
        f.annex(),
        cell == null ? null : cell.table(),
        cell == null ? null : cell.row(),
        cell == null ? null : cell.column(),
        f.subject(),
        f.measure(),
        JsonColumn.of(f.dimensions()),
        rounded(q.value()),
        rounded(q.low()),
        rounded(q.high()),
        exact(q.value()),
        exact(q.low()),
        exact(q.high()),
        q.unit(),
        q.counter(),
        q.bound().word(),
        f.period().text(),
        years == null ? null : years.first(),
        years == null ? null : years.last(),
        f.basis().word(),
        q.printed(),
        f.quote(),
        f.place().page(),
        f.place().line(),
        f.place().character(),
        f.confidence().word(),
        JsonColumn.of(f.checks()));
  }

  private static String words(Figure f, String caption) {
    return SearchWords.of(
        List.of(
            f.subject(),
            f.measure(),
            f.quote(),
            f.quantity().printed(),
            caption,
            f.annex(),
            f.reply(),
            f.question()));
  }

  private static Double rounded(BigDecimal value) {
    return value == null ? null : value.doubleValue();
  }

  private static String exact(BigDecimal value) {
    return value == null ? null : value.toString();
  }

  /** Writes which statistics the figures belong to. */
  void assign(List<Assigned> assigned) throws SQLException {
    try (Insert rows =
        new Insert(
            connection,
            "INTO assigned",
            "statistic, figure, subject_key, subject_zh, subject_en, subject_kind, breakdown")) {
      for (Assigned one : assigned) {
        rows.row(
            one.indicator(),
            numbers.get(one.figure().id()),
            one.subject().key(),
            one.subject().name().zh(),
            one.subject().name().en(),
            one.subject().kind(),
            one.breakdown());
      }
    }
  }
}
