package org.figurebook.library;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.figurebook.failure.FailureCode;
import org.figurebook.failure.Why;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The answer to a query in SQL, which can read a library and not change it: the file is opened for
 * reading alone.
 *
 * @param columns names of the columns
 * @param rows values of each row: texts, numbers or null
 */
public record SqlQuery(List<String> columns, List<List<Object>> rows) {
  /** Words that a statement begins with that writes other files, and needs no right to this one. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?i)\\s*(attach|detach|vacuum|pragma)\\b.*", Pattern.DOTALL);

  public SqlQuery {
    columns = List.copyOf(columns);
    rows = rows.stream().map(Collections::unmodifiableList).toList();
  }

  /**
   * Asks.
   *
   * @throws LibraryException when the library cannot be read, or the query is wrong or writes
   */
  public static SqlQuery ask(Path file, String sql) throws LibraryException {
    if (ELSEWHERE.matcher(sql.replaceAll("(?s)/\\*.*?\\*/|--[^\n]*", " ")).matches()) {
      throw writes();
    }
    try (Library library = Library.read(file)) {
      return ask(library.connection(), sql);
    } catch (SQLException e) {
      throw told(file, e);
    }
  }

  private static SqlQuery ask(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(sql)) {
      ResultSetMetaData about = answer.getMetaData();
      List<String> columns = new ArrayList<>();
      for (int c = 1; c <= about.getColumnCount(); c++) {
        columns.add(about.getColumnLabel(c));
      }
      List<List<Object>> rows = new ArrayList<>();
      while (answer.next()) {
        List<Object> row = new ArrayList<>();
        for (int c = 1; c <= columns.size(); c++) {
          Object value = answer.getObject(c);
          row.add(value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value);
        }
        rows.add(row);
      }
      return new SqlQuery(columns, rows);
    }
  }

  private static LibraryException told(Path file, SQLException e) {
    SQLiteErrorCode code =
        e instanceof SQLiteException own ? own.getResultCode() : SQLiteErrorCode.SQLITE_ERROR;
    if (code == SQLiteErrorCode.SQLITE_READONLY
        || e.getMessage().contains("does not return ResultSet")) {
      return writes();
    }
    return code == SQLiteErrorCode.SQLITE_ERROR
        ? new LibraryException(
            FailureCode.QUERY_WRONG.at("library query").because(Why.said(said(e))), e)
        : Database.told(file, e);
  }

  private static String said(SQLException e) {
    return e.getMessage().replaceFirst("^\\[SQLITE_ERROR].*?\\((.*)\\)$", "$1");
  }

  private static LibraryException writes() {
    return new LibraryException(FailureCode.QUERY_WRITES.at("library query"));
  }
}
