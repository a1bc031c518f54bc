package org.figurebook.library;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How terms are looked up in an index of trigrams.
 *
 * @param expression of FTS5; empty when the terms are so short and common that reading every text
 *     finds them as fast
 * @param terms what each text has to contain
 * @param estimate about how many texts the expression finds at most
 */
record WordMatch(String expression, List<String> terms, long estimate) {
  private static final int MOST_RUNS = 200;
  private static final int MOST_TRIGRAMS = 24;

  /** Behind every character there is. */
  private static final String LAST = new String(Character.toChars(Character.MAX_CODE_POINT));

  /**
   * @param vocabulary the table that lists the index's trigrams
   */
  static WordMatch of(Connection connection, String vocabulary, List<String> terms)
      throws SQLException {
    List<String> groups = new ArrayList<>();
    long estimate = Long.MAX_VALUE;
    for (String term : terms) {
      Collection<String> trigrams = SearchWords.trigrams(term);
      if (!trigrams.isEmpty()) {
        List<String> some = trigrams.stream().limit(MOST_TRIGRAMS).toList();
        groups.add(joined(some, " AND "));
        estimate = Math.min(estimate, rarest(connection, vocabulary, some));
      } else {
        List<String> runs = runs(connection, vocabulary, term);
        if (runs.isEmpty()) {
          return new WordMatch("", List.of(), 0);
        }
        if (runs.size() <= MOST_RUNS) {
          groups.add(joined(runs, " OR "));
        }
      }
    }
    return new WordMatch(String.join(" AND ", groups), List.copyOf(terms), estimate);
  }

  /** Whether nothing can be found. */
  boolean isNothing() {
    return estimate == 0;
  }

  private static String joined(Collection<String> trigrams, String by) {
    return trigrams.stream().map(SearchWords::literal).collect(Collectors.joining(by, "(", ")"));
  }

  private static long rarest(Connection connection, String vocabulary, List<String> trigrams)
      throws SQLException {
    long least = Long.MAX_VALUE;
    for (String trigram : trigrams) {
      List<Long> found =
          Rows.list(
              connection,
              "SELECT doc FROM " + vocabulary + " WHERE term = ?",
              row -> row.getLong(1),
              trigram);
      least = Math.min(least, found.isEmpty() ? 0 : found.get(0));
    }
    return least;
  }

  /** The trigrams that begin with a shorter term. */
  private static List<String> runs(Connection connection, String vocabulary, String term)
      throws SQLException {
    return Rows.list(
        connection,
        "SELECT term FROM " + vocabulary + " WHERE term >= ? AND term < ? LIMIT ?",
        row -> row.getString(1),
        term,
        term + LAST,
        MOST_RUNS + 1);
  }
}
