package org.figurebook.library;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.figurebook.analysis.Assigned;
import org.figurebook.evidence.Check;
import org.figurebook.evidence.CheckStatus;
import org.figurebook.outline.Reply;
import org.figurebook.table.Table;
import org.figurebook.template.LocalText;

/** What a library can be asked: to find figures and tables, and to show one with its source. */
public final class Catalogue {
  /** What a search finds is counted up to here. */
  public static final int MOST_COUNTED = 500;

  private final Library library;
  private final Connection connection;

  Catalogue(Library library) {
    this.library = library;
    this.connection = library.connection();
  }

  /**
   * Finds figures, in the order they were added in.
   *
   * @param offset how many to pass over
   * @param limit how many to give
   */
  public Found<StoredFigure> figures(Search search, int offset, int limit) throws LibraryException {
    return library.asked(
        () -> {
          List<Long> numbers = FigureSearch.numbers(connection, search);
          return page(numbers, offset, limit, this::figuresOf);
        });
  }

  /** Finds tables, in the order they were added in; statistic, subject and year do not matter. */
  public Found<StoredTable> tables(Search search, int offset, int limit) throws LibraryException {
    return library.asked(
        () -> page(TableSearch.numbers(connection, search), offset, limit, this::tablesOf));
  }

  private interface Page<T> {
    List<T> of(List<Long> numbers) throws SQLException;
  }

  private static <T> Found<T> page(List<Long> numbers, int offset, int limit, Page<T> page)
      throws SQLException {
    int total = Math.min(numbers.size(), FigureSearch.MOST);
    int first = Math.max(0, Math.min(offset, total));
    List<Long> shown = numbers.subList(first, Math.min(total, first + limit));
    List<T> items = shown.isEmpty() ? List.of() : page.of(shown);
    return new Found<>(items, total, numbers.size() > FigureSearch.MOST);
  }

  private static String in(List<Long> numbers) {
    return numbers.toString().replace('[', '(').replace(']', ')');
  }

  private List<StoredFigure> figuresOf(List<Long> numbers) throws SQLException {
    FigureReader reader = new FigureReader();
    Map<Long, List<String>> statistics = new HashMap<>();
    Rows.list(
        connection,
        "SELECT figure, statistic FROM assigned WHERE figure IN " + in(numbers),
        row ->
            statistics
                .computeIfAbsent(row.getLong(1), figure -> new ArrayList<>())
                .add(row.getString(2)));
    return Rows.list(
        connection,
        "SELECT "
            + FigureReader.COLUMNS
            + " WHERE f.number IN "
            + in(numbers)
            + " ORDER BY f.number",
        row ->
            new StoredFigure(
                reader.figure(row),
                row.getString("document"),
                statistics.getOrDefault(row.getLong("number"), List.of())));
  }

  private List<StoredTable> tablesOf(List<Long> numbers) throws SQLException {
    return Rows.list(
        connection,
        "SELECT t.*, d.file FROM tables t JOIN documents d ON d.id = t.document WHERE t.number IN "
            + in(numbers)
            + " ORDER BY t.number",
        row ->
            new StoredTable(
                new TableReader(connection, row.getString("file")).withoutCells(row),
                row.getString("document")));
  }

  /** The figure of an id. */
  public Optional<StoredFigure> figure(String id) throws LibraryException {
    return library.asked(
        () -> {
          List<Long> numbers =
              Rows.list(
                  connection, "SELECT number FROM figures WHERE id = ?", row -> row.getLong(1), id);
          return numbers.isEmpty() ? Optional.empty() : figuresOf(numbers).stream().findFirst();
        });
  }

  /** The figures of a table, in order. */
  public List<StoredFigure> figuresOfTable(String table) throws LibraryException {
    return library.asked(
        () -> {
          List<Long> numbers =
              Rows.list(
                  connection,
                  "SELECT number FROM figures WHERE table_id = ? LIMIT " + FigureSearch.MOST,
                  row -> row.getLong(1),
                  table);
          return numbers.isEmpty() ? List.of() : figuresOf(numbers);
        });
  }

  /** The table of an id, with its cells. */
  public Optional<StoredTable> table(String id) throws LibraryException {
    return library.asked(
        () -> {
          List<String[]> owner =
              Rows.list(
                  connection,
                  "SELECT d.id, d.file FROM tables t JOIN documents d ON d.id = t.document"
                      + " WHERE t.id = ?",
                  row -> new String[] {row.getString(1), row.getString(2)},
                  id);
          if (owner.isEmpty()) {
            return Optional.empty();
          }
          Table table = new TableReader(connection, owner.get(0)[1]).ofId(id).get(0);
          return Optional.of(new StoredTable(table, owner.get(0)[0]));
        });
  }

  /** The lines of a document from one to another, both included. */
  public List<SourceLine> lines(String document, int from, int to) throws LibraryException {
    return library.asked(
        () ->
            Rows.list(
                connection,
                "SELECT line, page, text FROM lines WHERE document = ? AND line BETWEEN ? AND ?"
                    + " ORDER BY line",
                row -> new SourceLine(row.getInt(1), row.getInt(2), row.getString(3)),
                document,
                from,
                to));
  }

  /** The replies of a document, in order. */
  public List<Reply> replies(String document) throws LibraryException {
    return library.asked(
        () ->
            Rows.list(
                connection,
                "SELECT * FROM replies WHERE document = ? ORDER BY number",
                HarvestReader::reply,
                document));
  }

  /** The statistics, in the order of the templates. */
  public List<Statistic> statistics() throws LibraryException {
    return library.asked(
        () ->
            Rows.list(
                connection,
                "SELECT s.*, (SELECT count(*) FROM assigned a WHERE a.statistic = s.id) AS figures"
                    + " FROM statistics s ORDER BY s.number",
                Catalogue::statistic));
  }

  private static Statistic statistic(ResultSet row) throws SQLException {
    String of = row.getString("ratio_of");
    String to = row.getString("ratio_to");
    return new Statistic(
        row.getString("id"),
        row.getString("template"),
        new LocalText(row.getString("name_zh"), row.getString("name_en")),
        of == null ? "" : of,
        to == null ? "" : to,
        row.getInt("figures"));
  }

  /**
   * What documents have of some statistics, to be joined to series; in their order.
   *
   * @param known what was read before; is brought up to date
   */
  public List<Assigned.Paper> assigned(Collection<String> statistics, KnownPapers known)
      throws LibraryException {
    return library.asked(() -> known.now(connection, new AssignedReader(connection, statistics)));
  }

  /** The first and the last year that figures are for; empty when none names a year. */
  public Optional<int[]> years() throws LibraryException {
    return library.asked(
        () ->
            Rows.list(
                    connection,
                    "SELECT (SELECT min(first_year) FROM figures WHERE first_year > 1900),"
                        + " (SELECT max(first_year) FROM figures WHERE first_year < 2200)",
                    row -> new int[] {row.getInt(1), row.getInt(2)})
                .stream()
                .filter(years -> years[0] > 0)
                .findFirst());
  }

  /** What was asked and not answered, by document. */
  public Found<StoredGap> gaps(String document, int offset, int limit) throws LibraryException {
    return library.asked(
        () ->
            listed(
                "gaps g",
                document.isEmpty() ? Map.of() : Map.of("g.document", document),
                offset,
                limit,
                row ->
                    new StoredGap(
                        HarvestReader.gap(row, row.getString("file")), row.getString("document"))));
  }

  /** The checks of tables that differ. */
  public Found<StoredCheck> differingChecks(String document, int offset, int limit)
      throws LibraryException {
    Map<String, Object> conditions = new java.util.TreeMap<>();
    conditions.put("g.status", CheckStatus.DIFFERS.word());
    if (!document.isEmpty()) {
      conditions.put("g.document", document);
    }
    return library.asked(
        () ->
            listed(
                "checks g",
                conditions,
                offset,
                limit,
                row ->
                    new StoredCheck(
                        check(row), row.getString("document"), row.getString("table_id"))));
  }

  private <T> Found<T> listed(
      String table, Map<String, ?> conditions, int offset, int limit, Rows.Reader<T> reader)
      throws SQLException {
    List<String> equal = new ArrayList<>(List.of("d.id = g.document"));
    conditions.keySet().forEach(column -> equal.add(column + " = ?"));
    String from = " FROM " + table + ", documents d WHERE " + String.join(" AND ", equal);
    List<Object> values = new ArrayList<>(conditions.values());
    int total =
        Rows.list(connection, "SELECT count(*)" + from, row -> row.getInt(1), values.toArray())
            .get(0);
    Collections.addAll(values, limit, offset);
    List<T> items =
        Rows.list(
            connection,
            "SELECT g.*, d.file" + from + " ORDER BY d.file, g.document, g.number LIMIT ? OFFSET ?",
            reader,
            values.toArray());
    return new Found<>(items, total, false);
  }

  private static Check check(ResultSet row) throws SQLException {
    return new Check(
        row.getString("id"),
        row.getString("kind"),
        row.getString("object"),
        CheckStatus.DIFFERS,
        row.getString("expected"),
        row.getString("found"),
        row.getString("detail"),
        HarvestReader.place(row, row.getString("file")));
  }
}
