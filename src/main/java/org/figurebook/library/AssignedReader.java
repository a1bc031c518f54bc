package org.figurebook.library;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.figurebook.analysis.Assigned;
import org.figurebook.analysis.Subject;
import org.figurebook.table.Table;
import org.figurebook.template.LocalText;

/** Makes again what templates took from documents for some statistics. */
final class AssignedReader {
  private final Connection connection;
  private final String statistics;
  private final FigureReader reader = new FigureReader();

  AssignedReader(Connection connection, Collection<String> statistics) {
    this.connection = connection;
    this.statistics =
        statistics.stream()
            .map(id -> "'" + id.replace("'", "''") + "'")
            .collect(Collectors.joining(", ", "(", ")"));
  }

  /** What each of some documents has, by id; documents that have nothing are left out. */
  Map<String, Assigned.Paper> papers(Collection<String> documents) throws SQLException {
    Map<Head, List<Assigned>> byDocument = new LinkedHashMap<>();
    Rows.list(
        connection,
        "SELECT f.*, d.file, d.series_date, a.statistic, a.subject_key, a.subject_zh, a.subject_en,"
            + " a.subject_kind, a.breakdown"
            + " FROM assigned a JOIN figures f ON f.number = a.figure"
            + " JOIN documents d ON d.id = f.document WHERE a.statistic IN "
            + statistics
            // the figures' numbers and documents stand in an index far smaller than the figures
            + " AND a.figure IN (SELECT n.number FROM figures n WHERE n.document IN"
            + " (SELECT value FROM json_each(?)))"
            + " ORDER BY f.number",
        row -> {
          Head of = head(row);
          return byDocument.computeIfAbsent(of, head -> new ArrayList<>()).add(assigned(row));
        },
        JsonColumn.of(List.copyOf(documents)));
    Map<Head, List<Table>> tables = tables(byDocument);
    Map<String, Assigned.Paper> papers = new HashMap<>();
    byDocument.forEach(
        (head, all) ->
            papers.put(
                head.id(),
                new Assigned.Paper(head.date(), all, tables.getOrDefault(head, List.of()))));
    return papers;
  }

  private record Head(String id, String file, String date) {}

  /** The tables that figures stand in; of all documents at once, since questions cost most. */
  private Map<Head, List<Table>> tables(Map<Head, List<Assigned>> byDocument) throws SQLException {
    Map<String, Head> heads = new TreeMap<>();
    byDocument.forEach(
        (head, all) ->
            all.stream()
                .filter(one -> one.figure().inTable())
                .forEach(one -> heads.put(one.figure().cell().table(), head)));
    TableReader read = new TableReader(connection, table -> heads.get(table).file());
    return read.ofIds(heads.keySet()).stream()
        .collect(Collectors.groupingBy(table -> heads.get(table.id())));
  }

  private static Head head(ResultSet row) throws SQLException {
    return new Head(row.getString("document"), row.getString("file"), row.getString("series_date"));
  }

  private Assigned assigned(ResultSet row) throws SQLException {
    return new Assigned(
        reader.figure(row),
        row.getString("statistic"),
        new Subject(
            row.getString("subject_key"),
            new LocalText(row.getString("subject_zh"), row.getString("subject_en")),
            row.getString("subject_kind")),
        row.getString("breakdown"));
  }
}
