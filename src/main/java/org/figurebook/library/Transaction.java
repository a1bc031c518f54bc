package org.figurebook.library;

import java.sql.Connection;
import java.sql.SQLException;

/** Work on a library that is done whole or not at all. */
final class Transaction {
  private Transaction() {}

  /** What is done. */
  interface Work<T> {
    T run() throws SQLException;
  }

  static <T> T of(Connection connection, Work<T> work) throws SQLException {
    connection.setAutoCommit(false);
    try {
      T result = work.run();
      connection.commit();
      connection.setAutoCommit(true);
      return result;
    } catch (SQLException | RuntimeException e) {
      // SQLite itself may have undone everything, as on a full disk; then there is nothing to undo
      quietly(connection::rollback, e);
      quietly(() -> connection.setAutoCommit(true), e);
      throw e;
    }
  }

  private static void quietly(Step step, Exception failure) {
    try {
      step.run();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  private interface Step {
    void run() throws SQLException;
  }
}
