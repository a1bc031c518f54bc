package org.figurebook.library;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurebook.document.Place;
import org.figurebook.evidence.Confidence;
import org.figurebook.figure.Basis;
import org.figurebook.figure.Bound;
import org.figurebook.figure.Figure;
import org.figurebook.figure.Figure.CellPosition;
import org.figurebook.figure.Period;
import org.figurebook.figure.Quantity;
import org.figurebook.figure.SectionName;

/** Makes figures again; texts that many of them share are held once. */
final class FigureReader {
  /** The columns that {@link #figure} reads, from {@code figures f} and {@code documents d}. */
  static final String COLUMNS = "f.*, d.file FROM figures f JOIN documents d ON d.id = f.document";

  private final Map<String, String> shared = new HashMap<>();

  List<Figure> ofDocument(Connection connection, String document) throws SQLException {
    return Rows.list(
        connection,
        "SELECT " + COLUMNS + " WHERE f.document = ? ORDER BY f.number",
        this::figure,
        document);
  }

  Figure figure(ResultSet row) throws SQLException {
    String table = row.getString("table_id");
    String basis = row.getString("basis");
    return new Figure(
        row.getString("id"),
        text(row, "reply"),
        text(row, "question"),
        Rows.constant(SectionName.class, row, "section"),
        text(row, "annex"),
        table == null
            ? null
            : new CellPosition(share(table), row.getInt("row_index"), row.getInt("column_index")),
        text(row, "subject"),
        text(row, "measure"),
        JsonColumn.read(row.getString("dimensions"), JsonColumn.TEXTS),
        quantity(row),
        new Period(text(row, "period")),
        basis.isEmpty() ? Basis.NONE : Rows.constant(Basis.class, row, "basis"),
        text(row, "quote"),
        new Place(
            text(row, "file"), row.getInt("page"), row.getInt("line"), row.getInt("character")),
        Rows.constant(Confidence.class, row, "confidence"),
        JsonColumn.read(row.getString("checks"), JsonColumn.TEXTS));
  }

  private Quantity quantity(ResultSet row) throws SQLException {
    return new Quantity(
        decimal(row, "value_exact"),
        decimal(row, "low_exact"),
        decimal(row, "high_exact"),
        text(row, "unit"),
        text(row, "counter"),
        Rows.constant(Bound.class, row, "bound"),
        row.getString("printed"));
  }

  private static BigDecimal decimal(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    try {
      return text == null ? null : new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new DamagedLibrary(column + " is " + text, e);
    }
  }

  private String text(ResultSet row, String column) throws SQLException {
    return share(row.getString(column));
  }

  private String share(String text) {
    return shared.computeIfAbsent(text, same -> same);
  }
}
