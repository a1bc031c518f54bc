package org.figurebook.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.figurebook.failure.FailureCode;
import org.figurebook.template.Indicator;
import org.figurebook.template.LocalText;

/**
 * The tables of a library, and the steps that bring an older library's tables up to date. The file
 * says in {@code PRAGMA user_version} how many steps it has, and in {@code application_id} that it
 * is a library.
 */
final class Schema {
  /** {@code FBLB}. */
  private static final int MARK = 0x46424C42;

  private static final List<String> STEPS = List.of("schema-1.sql", "schema-2.sql");

  private static final List<String> COLUMNS =
      List.of("id", "number", "template", "name_zh", "name_en", "ratio_of", "ratio_to");

  /** A statistic that is there is changed, not replaced: its figures would go with it. */
  private static final String ON_CONFLICT =
      COLUMNS.stream()
          .map(column -> column + " = excluded." + column)
          .collect(Collectors.joining(", ", " ON CONFLICT (id) DO UPDATE SET ", ""));

  private Schema() {}

  /** The version that this program writes. */
  static int version() {
    return STEPS.size();
  }

  /** Makes the tables of a new library, and brings those of an older one up to date. */
  static void bringUpToDate(Connection connection, Path file)
      throws SQLException, LibraryException {
    int has = check(connection, file);
    if (has < STEPS.size() || lacksStatistics(connection)) {
      Transaction.of(connection, () -> bringUpToDate(connection, has));
    }
  }

  private static int bringUpToDate(Connection connection, int has) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String step : STEPS.subList(has, STEPS.size())) {
        for (String sql : statements(step)) {
          statement.execute(sql);
        }
      }
      addStatistics(connection);
      statement.execute("PRAGMA application_id = " + MARK);
      statement.execute("PRAGMA user_version = " + STEPS.size());
      return STEPS.size();
    }
  }

  /**
   * How many steps a library has; 0 for an empty file.
   *
   * @throws LibraryException when it is another kind of database, or a newer version's
   */
  static int check(Connection connection, Path file) throws SQLException, LibraryException {
    long mark = Database.number(connection, "PRAGMA application_id");
    int version = (int) Database.number(connection, "PRAGMA user_version");
    boolean empty = Database.number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
    if (!empty && mark != MARK) {
      throw new LibraryException(FailureCode.LIBRARY_OTHER.at(file));
    }
    if (version > STEPS.size()) {
      throw new LibraryException(FailureCode.LIBRARY_NEWER.at(file, version, STEPS.size()));
    }
    return empty ? 0 : version;
  }

  private static boolean lacksStatistics(Connection connection) throws SQLException {
    return Database.number(connection, "SELECT count(*) FROM statistics")
        < StatisticList.all().size();
  }

  private static void addStatistics(Connection connection) throws SQLException {
    try (Insert insert = new Insert(connection, "INTO statistics", COLUMNS, ON_CONFLICT);
        Statement statement = connection.createStatement()) {
      int number = 0;
      for (StatisticList.Entry entry : StatisticList.all()) {
        Indicator indicator = entry.indicator();
        LocalText name = indicator.name();
        Indicator.Ratio ratio = indicator.ratio();
        insert.row(
            indicator.id(),
            number++,
            entry.template(),
            name.zh(),
            name.en(),
            ratio == null ? null : ratio.of(),
            ratio == null ? null : ratio.to());
        if (ratio == null) {
          statement.execute(view(indicator.id()));
        }
      }
    }
  }

  /** A statistic's values under its own name. */
  private static String view(String statistic) {
    return """
        CREATE VIEW IF NOT EXISTS statistic_%s AS
        SELECT a.subject_zh, a.subject_en, a.subject_kind, a.breakdown, f.period, f.first_year,
          f.last_year, f.value, f.unit, f.counter, f.bound, f.basis, f.printed, f.confidence,
          f.id AS figure, f.quote, f.reply, d.file AS document, f.page, f.line
        FROM assigned a
        JOIN figures f ON f.number = a.figure
        JOIN documents d ON d.id = f.document
        WHERE a.statistic = '%s'
        """
        .formatted(statistic.replaceAll("[^a-z0-9]", "_"), statistic.replace("'", "''"));
  }

  private static String[] statements(String resource) {
    try (InputStream sql = Schema.class.getResourceAsStream("/library/" + resource)) {
      return new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8)
          .split("\n\n");
    } catch (IOException defect) {
      throw new UncheckedIOException(defect);
    }
  }
}
