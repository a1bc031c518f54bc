package org.figurebook.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.figurebook.failure.Failure;
import org.figurebook.failure.FailureCode;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Opens the file of a library, and tells what is wrong with it. */
final class Database {
  /** How long one program waits for another that writes, in milliseconds. */
  static final int PATIENCE = 5_000;

  private static final int CACHE_KIB = 64 * 1024;

  private Database() {}

  /**
   * Opens a library to write; makes the file when there is none.
   *
   * @param patience how long to wait for another program that writes, in milliseconds
   */
  static Connection toWrite(Path file, int patience) throws LibraryException {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new LibraryException(FailureCode.LIBRARY_FOLDER.at(file).because(e), e);
    }
    SQLiteConfig config = config();
    config.setBusyTimeout(patience);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    return open(file, config, "");
  }

  /** Opens a library to read; nothing that is asked of it can change it. */
  static Connection toRead(Path file) throws LibraryException {
    if (!Files.isRegularFile(file)) {
      throw new LibraryException(FailureCode.LIBRARY_MISSING.at(file));
    }
    SQLiteConfig config = config();
    config.setReadOnly(true);
    config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, String.valueOf(1L << 30));
    // beside a file in a folder that nobody may write, SQLite cannot keep its notes
    Path folder = file.toAbsolutePath().getParent();
    return open(file, config, Files.isWritable(folder) ? "" : "?immutable=1");
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE);
    config.enforceForeignKeys(true);
    config.setCacheSize(-CACHE_KIB);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    return config;
  }

  private static Connection open(Path file, SQLiteConfig config, String how)
      throws LibraryException {
    String name = file.toAbsolutePath().toUri().getRawPath();
    try {
      Connection connection = config.createConnection("jdbc:sqlite:file:" + name + how);
      try {
        // a file is looked at when it is first asked
        number(connection, "SELECT count(*) FROM sqlite_schema");
        return connection;
      } catch (SQLException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw told(file, e);
    }
  }

  /** The one number that a query gives. */
  static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }

  /** What a failure of SQLite means for whoever uses the library, and what to do. */
  static LibraryException told(Path file, SQLException failure) {
    SQLiteErrorCode code =
        failure instanceof SQLiteException own
            ? own.getResultCode()
            : SQLiteErrorCode.getErrorCode(failure.getErrorCode() & 0xff);
    Failure told =
        switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
          case SQLITE_BUSY, SQLITE_LOCKED -> FailureCode.LIBRARY_BUSY.of();
          case SQLITE_NOTADB -> FailureCode.LIBRARY_KIND.of();
          case SQLITE_CORRUPT -> FailureCode.LIBRARY_DAMAGED.of();
          case SQLITE_FULL -> FailureCode.LIBRARY_FULL.of();
          case SQLITE_READONLY, SQLITE_PERM -> FailureCode.LIBRARY_READ_ONLY.of();
          case SQLITE_CANTOPEN -> FailureCode.LIBRARY_UNOPENED.of();
          case SQLITE_IOERR -> FailureCode.LIBRARY_DISK.of();
          case SQLITE_INTERRUPT -> FailureCode.LIBRARY_TOO_LONG.of();
          default -> FailureCode.LIBRARY_GAVE_UP.of().because(failure);
        };
    return new LibraryException(told.at(file), failure);
  }
}
