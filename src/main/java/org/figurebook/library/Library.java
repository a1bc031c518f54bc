package org.figurebook.library;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.analysis.Assigned;
import org.figurebook.failure.FailureCode;
import org.figurebook.harvest.Harvest;
import org.sqlite.ProgressHandler;

/**
 * A library of figures: one SQLite file with what was taken from documents. Its tables are
 * described in {@code library.md}; a document stands in it once, whatever name it comes under.
 *
 * <p>One program writes at a time, others wait for it and then give up with a message; readers see
 * whole documents, before or after. Not for use by several threads at once.
 */
public final class Library implements AutoCloseable {
  /** Where a library is unless said otherwise. */
  public static final String DEFAULT = "output/library.sqlite";

  /** Steps of SQLite between two looks at the clock; a million take some ten milliseconds. */
  private static final int STEPS_BETWEEN_LOOKS = 20_000;

  private final Path file;
  private final Connection connection;

  private Library(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /**
   * Opens a library to add to it; makes it when there is none, and brings the tables of one that an
   * older version made up to date.
   */
  public static Library open(Path file) throws LibraryException {
    return open(file, Database.PATIENCE);
  }

  /** The same, waiting so many milliseconds for another program that writes. */
  static Library open(Path file, int patience) throws LibraryException {
    return checked(file, Database.toWrite(file, patience), true);
  }

  /** Opens a library to read; it is left as it is. */
  public static Library read(Path file) throws LibraryException {
    return checked(file, Database.toRead(file), false);
  }

  private static Library checked(Path file, Connection connection, boolean write)
      throws LibraryException {
    Library library = new Library(file, connection);
    try {
      if (write) {
        Schema.bringUpToDate(connection, file);
      } else if (Schema.check(connection, file) < Schema.version()) {
        throw new LibraryException(FailureCode.LIBRARY_OLDER.at(file));
      }
      return library;
    } catch (SQLException e) {
      library.close();
      throw Database.told(file, e);
    } catch (LibraryException e) {
      library.close();
      throw e;
    }
  }

  /** The file. */
  public Path file() {
    return file;
  }

  /**
   * Adds a document in one transaction. One with the same content, or an earlier version of the
   * same file, is replaced.
   *
   * @param harvest what was taken from it; its id must not be another's, see {@link
   *     StoredDocument#isOther}
   */
  public Added add(Harvest harvest) throws LibraryException {
    return asked(() -> Transaction.of(connection, () -> put(harvest)));
  }

  private Added put(Harvest harvest) throws SQLException {
    String id = harvest.document().id();
    String path = absolute(harvest.document().path());
    boolean replaced;
    try (PreparedStatement gone =
        connection.prepareStatement("DELETE FROM documents WHERE sha256 = ? OR path = ?")) {
      gone.setString(1, harvest.document().sha256());
      gone.setString(2, path);
      replaced = gone.executeUpdate() > 0;
    }
    FigureWriter figures = new FigureWriter(connection, id);
    List<Assigned> assigned = new ArrayList<>();
    String seriesDate = "";
    for (String template : StatisticList.templates()) {
      Assigned.Paper paper = Assigned.Paper.of(harvest, StatisticList.template(template));
      seriesDate = paper.date();
      paper.assigned().stream()
          .filter(one -> template.equals(StatisticList.templateOf(one.indicator())))
          .forEach(assigned::add);
    }
    new DocumentWriter(connection, harvest).write(path, seriesDate, changes() + 1);
    new TableWriter(connection, id).write(harvest.tables());
    figures.write(harvest.figures(), harvest.tables());
    figures.assign(assigned);
    count();
    return new Added(harvest.document().name(), id, replaced, harvest.figures().size());
  }

  private static String absolute(String path) {
    return Path.of(path).toAbsolutePath().normalize().toString();
  }

  /**
   * Removes documents.
   *
   * @param name id or file name; every document of this name is removed
   * @return the documents that were removed; none when there is none of the name
   */
  public List<StoredDocument> remove(String name) throws LibraryException {
    List<StoredDocument> named =
        documents().stream().filter(d -> d.id().equals(name) || d.file().equals(name)).toList();
    return asked(
        () -> {
          Transaction.of(connection, () -> remove(named));
          return named;
        });
  }

  private int remove(List<StoredDocument> documents) throws SQLException {
    try (PreparedStatement gone =
        connection.prepareStatement("DELETE FROM documents WHERE id = ?")) {
      for (StoredDocument document : documents) {
        gone.setString(1, document.id());
        gone.executeUpdate();
      }
    }
    count();
    return documents.size();
  }

  /** Notes a change. */
  private void count() throws SQLException {
    try (PreparedStatement more =
        connection.prepareStatement("UPDATE revision SET number = number + 1")) {
      more.executeUpdate();
    }
  }

  /** Number of the changes so far; what was made from the library is old when it is another. */
  public long revision() throws LibraryException {
    return asked(this::changes);
  }

  private long changes() throws SQLException {
    return Database.number(connection, "SELECT number FROM revision");
  }

  /**
   * Makes every later question end with a message when it is not answered by a time.
   *
   * @param deadline that time, as {@link System#nanoTime} counts
   */
  public void answerBy(long deadline) throws LibraryException {
    asked(
        () -> {
          ProgressHandler.setHandler(
              connection,
              STEPS_BETWEEN_LOOKS,
              new ProgressHandler() {
                @Override
                protected int progress() {
                  return System.nanoTime() - deadline > 0 ? 1 : 0;
                }
              });
          return deadline;
        });
  }

  /** The documents, by their file names. */
  public List<StoredDocument> documents() throws LibraryException {
    return asked(
        () ->
            Rows.list(
                connection,
                "SELECT * FROM documents ORDER BY file, sha256",
                row ->
                    new StoredDocument(
                        row.getString("id"),
                        row.getString("file"),
                        row.getString("path"),
                        row.getString("sha256"),
                        row.getString("kind"),
                        row.getString("language"),
                        row.getString("title"),
                        row.getString("date"),
                        row.getInt("pages"),
                        row.getInt("reply_count"),
                        row.getInt("table_count"),
                        row.getInt("figure_count"))));
  }

  /**
   * What was taken from each document, by their file names, as far as analysis and reports need it.
   */
  public List<Harvest> harvests() throws LibraryException {
    List<Harvest> harvests = new ArrayList<>();
    for (StoredDocument document : documents()) {
      harvests.add(asked(() -> new HarvestReader(connection, document.id()).read()));
    }
    return harvests;
  }

  /** What the library can be asked. */
  public Catalogue catalogue() {
    return new Catalogue(this);
  }

  /** A question to the database. */
  interface Question<T> {
    T ask() throws SQLException;
  }

  /** The answer to a question; what goes wrong is told in words. */
  <T> T asked(Question<T> question) throws LibraryException {
    try {
      return question.ask();
    } catch (SQLException e) {
      throw Database.told(file, e);
    } catch (DamagedLibrary e) {
      throw new LibraryException(FailureCode.LIBRARY_ROW.at(file).because(e), e);
    }
  }

  Connection connection() {
    return connection;
  }

  @Override
  public void close() throws LibraryException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw Database.told(file, e);
    }
  }
}
