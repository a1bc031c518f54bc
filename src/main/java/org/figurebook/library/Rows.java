package org.figurebook.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Asks a question and makes a value of each row. */
final class Rows {
  private Rows() {}

  /** Makes a value of the row that the result stands on. */
  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** The values of all rows, in order. */
  static <T> List<T> list(Connection connection, String sql, Reader<T> reader, Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      List<T> list = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          list.add(reader.read(rows));
        }
      }
      return list;
    }
  }

  /** A number that may be missing. */
  static Integer integer(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? null : value;
  }

  /** The constant of an enumeration whose word a column has. */
  static <E extends Enum<E>> E constant(Class<E> type, ResultSet row, String column)
      throws SQLException {
    String word = row.getString(column);
    try {
      return Enum.valueOf(type, word.replace('-', '_').toUpperCase(java.util.Locale.ROOT));
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new DamagedLibrary(column + " is " + word, e);
    }
  }
}
