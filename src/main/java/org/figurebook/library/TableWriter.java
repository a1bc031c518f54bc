package org.figurebook.library;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Place;
import org.figurebook.evidence.Check;
import org.figurebook.table.Table;

/** Writes the tables of one document with their cells, checks, and the words they are found by. */
final class TableWriter {
  private final Connection connection;
  private final String document;

  TableWriter(Connection connection, String document) {
    this.connection = connection;
    this.document = document;
  }

  void write(List<Table> tables) throws SQLException {
    long first = Database.number(connection, "SELECT coalesce(max(number), 0) + 1 FROM tables");
    rows(tables, first);
    cells(tables);
    checks(tables);
    try (Insert words = new Insert(connection, "INTO table_words", "table_number, words")) {
      for (int i = 0; i < tables.size(); i++) {
        words.row(first + i, words(tables.get(i)));
      }
    }
  }

  private void rows(List<Table> tables, long first) throws SQLException {
    try (Insert insert =
        new Insert(
            connection,
            "INTO tables",
            "number, id, document, reply, question, annex, caption, unit, columns, label_columns,"
                + " row_count, total_rows, total_columns, spanners, notes, readings, line_start,"
                + " line_end, page, confidence, doubt")) {
      long number = first;
      for (Table t : tables) {
        insert.row(
            number++,
            t.id(),
            document,
            t.reply(),
            t.question(),
            t.annex(),
            t.caption(),
            t.unit(),
            JsonColumn.of(t.columns()),
            t.labelColumns(),
            t.rows().size(),
            JsonColumn.of(t.totalRows()),
            JsonColumn.of(t.totalColumns()),
            JsonColumn.of(t.spanners()),
            JsonColumn.of(t.notes()),
            JsonColumn.of(t.readings()),
            t.lineStart(),
            t.lineEnd(),
            t.page(),
            t.confidence().word(),
            t.doubt());
      }
    }
  }

  private void cells(List<Table> tables) throws SQLException {
    try (Insert insert =
        new Insert(
            connection,
            "INTO cells",
            "table_id, row_index, column_index, text, page, line, character")) {
      for (Table table : tables) {
        for (int r = 0; r < table.rows().size(); r++) {
          for (int c = 0; c < table.rows().get(r).size(); c++) {
            Place p = place(table, r, c);
            insert.row(
                table.id(),
                r,
                c,
                table.rows().get(r).get(c),
                p == null ? null : p.page(),
                p == null ? null : p.line(),
                p == null ? null : p.character());
          }
        }
      }
    }
  }

  private static Place place(Table table, int row, int column) {
    List<List<Place>> places = table.places();
    boolean known = row < places.size() && column < places.get(row).size();
    return known ? places.get(row).get(column) : null;
  }

  private void checks(List<Table> tables) throws SQLException {
    try (Insert insert =
        new Insert(
            connection,
            "INTO checks",
            "document, number, id, kind, object, table_id, status, expected, found, detail, page,"
                + " line, character")) {
      int number = 0;
      for (Table table : tables) {
        for (Check c : table.checks()) {
          insert.row(
              document,
              number++,
              c.id(),
              c.kind(),
              c.object(),
              table.id(),
              c.status().word(),
              c.expected(),
              c.found(),
              c.detail(),
              c.place().page(),
              c.place().line(),
              c.place().character());
        }
      }
    }
  }

  private static String words(Table table) {
    List<String> words = new ArrayList<>(List.of(table.caption(), table.annex(), table.unit()));
    words.addAll(table.columns());
    for (int r = 0; r < table.rows().size(); r++) {
      words.add(table.label(r));
    }
    table.notes().forEach(note -> words.add(note.text()));
    return SearchWords.of(words);
  }
}
