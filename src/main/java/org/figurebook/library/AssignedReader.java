package org.figurebook.library;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

  private record Head(String id, String file, String date) {}

  List<Assigned.Paper> papers() throws SQLException {
    Map<Head, List<Assigned>> byDocument = new LinkedHashMap<>();
    Rows.list(
        connection,
        "SELECT f.*, d.file, d.series_date, a.statistic, a.subject_key, a.subject_zh, a.subject_en,"
            + " a.subject_kind, a.breakdown"
            + " FROM assigned a JOIN figures f ON f.number = a.figure"
            + " JOIN documents d ON d.id = f.document WHERE a.statistic IN "
            + statistics
            + " ORDER BY d.file, d.sha256, f.number",
        row -> {
          Head of = head(row);
          return byDocument.computeIfAbsent(of, head -> new ArrayList<>()).add(assigned(row));
        });
    List<Assigned.Paper> papers = new ArrayList<>();
    for (Map.Entry<Head, List<Assigned>> paper : byDocument.entrySet()) {
      Head head = paper.getKey();
      Set<String> ids = new TreeSet<>();
      for (Assigned one : paper.getValue()) {
        if (one.figure().inTable()) {
          ids.add(one.figure().cell().table());
        }
      }
      List<Table> tables = new TableReader(connection, head.file()).ofIds(ids);
      papers.add(new Assigned.Paper(head.date(), paper.getValue(), tables));
    }
    return papers;
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
