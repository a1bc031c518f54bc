package org.figurebook.library;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Finds the numbers of tables, in order. */
final class TableSearch {
  private TableSearch() {}

  static List<Long> numbers(Connection connection, Search search) throws SQLException {
    List<String> terms = SearchWords.terms(search.words());
    WordMatch match = WordMatch.of(connection, "table_terms", terms);
    if (match.isNothing()) {
      return List.of();
    }
    List<String> conditions = new ArrayList<>(List.of("t.number = w.table_number"));
    List<Object> values = new ArrayList<>();
    String from = "tables t, table_words w";
    if (!match.expression().isEmpty()) {
      from = "table_search s CROSS JOIN tables t CROSS JOIN table_words w";
      conditions.add("t.number = s.rowid");
      conditions.add("s.table_search MATCH ?");
      values.add(match.expression());
    }
    for (String term : match.terms()) {
      conditions.add("instr(w.words, ?) > 0");
      values.add(term);
    }
    if (!search.document().isEmpty()) {
      conditions.add("t.document = ?");
      values.add(search.document());
    }
    if (!search.confidence().isEmpty()) {
      conditions.add("t.confidence = ?");
      values.add(search.confidence());
    }
    return Rows.list(
        connection,
        "SELECT t.number FROM "
            + from
            + " WHERE "
            + String.join(" AND ", conditions)
            + " ORDER BY t.number LIMIT "
            + (FigureSearch.MOST + 1),
        row -> row.getLong(1),
        values.toArray());
  }
}
