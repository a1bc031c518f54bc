package org.figurebook.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Adds rows to a table; sent to SQLite many at a time. */
final class Insert implements AutoCloseable {
  private static final int BATCH = 2_000;

  private final PreparedStatement statement;
  private int waiting;

  /**
   * @param into {@code INTO} and the table's name, perhaps with {@code OR REPLACE} before them
   * @param columns the columns that each row gives, in order
   * @param otherwise what is done with a row that is there already
   */
  Insert(Connection connection, String into, List<String> columns, String otherwise)
      throws SQLException {
    String places = "?" + ", ?".repeat(columns.size() - 1);
    statement =
        connection.prepareStatement(
            "INSERT "
                + into
                + " ("
                + String.join(", ", columns)
                + ") VALUES ("
                + places
                + ")"
                + otherwise);
  }

  Insert(Connection connection, String into, String columns) throws SQLException {
    this(connection, into, List.of(columns.split(", ")), "");
  }

  void row(Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.addBatch();
    waiting++;
    if (waiting == BATCH) {
      flush();
    }
  }

  private void flush() throws SQLException {
    statement.executeBatch();
    waiting = 0;
  }

  /** Sends what is left. */
  @Override
  public void close() throws SQLException {
    try (statement) {
      if (waiting > 0) {
        flush();
      }
    }
  }
}
