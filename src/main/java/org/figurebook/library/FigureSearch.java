package org.figurebook.library;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the numbers of figures, in order. It starts from the condition that fewest figures meet, as
 * far as that is known, and stops at a limit.
 */
final class FigureSearch {
  /** How many are looked for at most. */
  static final int MOST = Catalogue.MOST_COUNTED;

  private static final int FEW = 5_000;

  private static final String OF_STATISTIC =
      "EXISTS (SELECT 1 FROM assigned a WHERE a.figure = n.number AND a.statistic = ?)";

  private final Connection connection;
  private final Search search;
  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();
  private String from = "";

  private FigureSearch(Connection connection, Search search) {
    this.connection = connection;
    this.search = search;
  }

  /** The numbers of the figures found, one more than {@link #MOST} when there are more. */
  static List<Long> numbers(Connection connection, Search search) throws SQLException {
    return new FigureSearch(connection, search).numbers();
  }

  private List<Long> numbers() throws SQLException {
    List<String> terms = new ArrayList<>(SearchWords.terms(search.words()));
    List<String> ofSubject = SearchWords.terms(search.subject());
    terms.addAll(ofSubject);
    WordMatch match = WordMatch.of(connection, "figure_terms", terms);
    if (match.isNothing()) {
      return List.of();
    }
    start(match);
    if (!search.confidence().isEmpty()) {
      where("n.confidence = ?", search.confidence());
    }
    if (search.year() != null) {
      where("n.first_year <= ?", search.year());
      where("n.last_year >= ?", search.year());
    }
    if (!match.terms().isEmpty()) {
      from += " CROSS JOIN figure_words w ON w.figure = n.number";
      match.terms().forEach(term -> where("instr(w.words, ?) > 0", term));
    }
    if (!ofSubject.isEmpty()) {
      from += " CROSS JOIN figures f ON f.number = n.number";
      ofSubject.forEach(term -> where("instr(lower(f.subject), ?) > 0", term));
    }
    String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    return Rows.list(
        connection,
        "SELECT n.number FROM " + from + where + " ORDER BY " + order() + " LIMIT " + (MOST + 1),
        row -> row.getLong(1),
        values.toArray());
  }

  /** The order of the figures, in the words of the table that the search starts from. */
  private String order() {
    return from.startsWith("figure_search")
        ? "s.rowid"
        : from.startsWith("assigned") ? "a.figure" : "n.number";
  }

  /** Chooses where to start. */
  private void start(WordMatch match) throws SQLException {
    boolean matched = !match.expression().isEmpty();
    long byWords = matched ? match.estimate() : Long.MAX_VALUE;
    long byStatistic =
        count(search.statistic(), "SELECT count(*) FROM assigned WHERE statistic = ?");
    long byDocument = count(search.document(), "SELECT count(*) FROM figures WHERE document = ?");
    String narrow = "figures n INDEXED BY figures_narrow";
    if (matched && byWords <= Math.min(byStatistic, byDocument)) {
      from = "figure_search s CROSS JOIN " + narrow + " ON n.number = s.rowid";
      where("s.figure_search MATCH ?", match.expression());
      filterBy("n.document = ?", search.document());
      filterBy(OF_STATISTIC, search.statistic());
    } else if (byStatistic <= byDocument && !search.statistic().isEmpty()) {
      from = "assigned a CROSS JOIN " + narrow + " ON n.number = a.figure";
      where("a.statistic = ?", search.statistic());
      filterBy("n.document = ?", search.document());
    } else if (!search.document().isEmpty()) {
      from = "figures n INDEXED BY figures_of_document";
      where("n.document = ?", search.document());
      filterBy(OF_STATISTIC, search.statistic());
    } else if (search.year() != null && isRare(search.year())) {
      from = "figures n INDEXED BY figures_by_year";
    } else {
      from = narrow;
    }
  }

  private long count(String value, String sql) throws SQLException {
    return value.isEmpty()
        ? Long.MAX_VALUE
        : Rows.list(connection, sql, row -> row.getLong(1), value).get(0);
  }

  private boolean isRare(int year) throws SQLException {
    String some = "SELECT 1 FROM figures WHERE first_year <= ? AND last_year >= ? LIMIT " + FEW;
    return Rows.list(
                connection,
                "SELECT count(*) FROM (" + some + ")",
                row -> row.getLong(1),
                year,
                year)
            .get(0)
        < FEW;
  }

  private void filterBy(String condition, String value) {
    if (!value.isEmpty()) {
      where(condition, value);
    }
  }

  private void where(String condition, Object value) {
    conditions.add(condition);
    values.add(value);
  }
}
