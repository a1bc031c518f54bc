package org.figurebook.library;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.figurebook.document.Place;
import org.figurebook.evidence.Check;
import org.figurebook.evidence.CheckStatus;
import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;

/** Makes tables again, with their cells and checks. */
final class TableReader {
  private final Connection connection;
  private final UnaryOperator<String> files;
  private final Map<String, List<Cell>> cells = new HashMap<>();
  private final Map<String, List<Check>> checks = new HashMap<>();

  /** For tables of one document, of this file name. */
  TableReader(Connection connection, String file) {
    this(connection, table -> file);
  }

  /**
   * @param files the file name of the document that a table of an id stands in
   */
  TableReader(Connection connection, UnaryOperator<String> files) {
    this.connection = connection;
    this.files = files;
  }

  private record Cell(int row, int column, String text, Place place) {}

  List<Table> ofDocument(String document) throws SQLException {
    String mine = "table_id IN (SELECT id FROM tables WHERE document = ?)";
    learn(mine, document);
    return Rows.list(
        connection,
        "SELECT * FROM tables WHERE document = ? ORDER BY number",
        this::table,
        document);
  }

  /** The tables of some ids, in order. */
  List<Table> ofIds(Collection<String> ids) throws SQLException {
    String json = JsonColumn.of(List.copyOf(ids));
    learn("table_id IN (SELECT value FROM json_each(?))", json);
    return Rows.list(
        connection,
        "SELECT * FROM tables WHERE id IN (SELECT value FROM json_each(?)) ORDER BY number",
        this::table,
        json);
  }

  /** The table of an id; nothing when there is none. */
  List<Table> ofId(String id) throws SQLException {
    learn("table_id = ?", id);
    return Rows.list(connection, "SELECT * FROM tables WHERE id = ?", this::table, id);
  }

  private void learn(String which, String value) throws SQLException {
    Rows.list(
        connection,
        "SELECT * FROM cells WHERE " + which + " ORDER BY table_id, row_index, column_index",
        row ->
            cells
                .computeIfAbsent(row.getString("table_id"), id -> new ArrayList<>())
                .add(cell(row)),
        value);
    Rows.list(
        connection,
        "SELECT * FROM checks WHERE " + which + " ORDER BY document, number",
        row ->
            checks
                .computeIfAbsent(row.getString("table_id"), id -> new ArrayList<>())
                .add(check(row)),
        value);
  }

  private Cell cell(ResultSet row) throws SQLException {
    Integer line = Rows.integer(row, "line");
    return new Cell(
        row.getInt("row_index"),
        row.getInt("column_index"),
        row.getString("text"),
        line == null ? null : place(row));
  }

  private Check check(ResultSet row) throws SQLException {
    return new Check(
        row.getString("id"),
        row.getString("kind"),
        row.getString("object"),
        status(row.getString("status")),
        row.getString("expected"),
        row.getString("found"),
        row.getString("detail"),
        place(row));
  }

  private static CheckStatus status(String word) {
    for (CheckStatus status : CheckStatus.values()) {
      if (status.word().equals(word)) {
        return status;
      }
    }
    throw new DamagedLibrary("status is " + word, null);
  }

  private Place place(ResultSet row) throws SQLException {
    return new Place(
        files.apply(row.getString("table_id")),
        row.getInt("page"),
        row.getInt("line"),
        row.getInt("character"));
  }

  /** The table of a row, of its headings and notes alone. */
  Table withoutCells(ResultSet row) throws SQLException {
    return table(row, 0);
  }

  private Table table(ResultSet row) throws SQLException {
    return table(row, row.getInt("row_count"));
  }

  private Table table(ResultSet row, int rows) throws SQLException {
    String id = row.getString("id");
    List<List<String>> texts = new ArrayList<>();
    List<List<Place>> places = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      texts.add(new ArrayList<>());
      places.add(new ArrayList<>());
    }
    for (Cell cell : cells.getOrDefault(id, List.of())) {
      texts.get(cell.row()).add(cell.text());
      places.get(cell.row()).add(cell.place());
    }
    return new Table(
        id,
        files.apply(id),
        row.getString("reply"),
        row.getString("question"),
        row.getString("annex"),
        row.getString("caption"),
        row.getString("unit"),
        JsonColumn.read(row.getString("columns"), JsonColumn.TEXTS),
        row.getInt("label_columns"),
        texts,
        JsonColumn.read(row.getString("total_rows"), JsonColumn.NUMBERS),
        JsonColumn.read(row.getString("total_columns"), JsonColumn.NUMBERS),
        JsonColumn.read(row.getString("spanners"), JsonColumn.SPANNERS),
        JsonColumn.read(row.getString("notes"), JsonColumn.NOTES),
        row.getInt("line_start"),
        row.getInt("line_end"),
        row.getInt("page"),
        Rows.constant(Confidence.class, row, "confidence"),
        row.getString("doubt"),
        JsonColumn.read(row.getString("readings"), JsonColumn.READINGS),
        checks.getOrDefault(id, List.of()),
        places);
  }
}
