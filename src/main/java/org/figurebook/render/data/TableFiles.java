package org.figurebook.render.data;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.figurebook.evidence.Check;
import org.figurebook.table.Footnote;
import org.figurebook.table.Reading;
import org.figurebook.table.Spanner;
import org.figurebook.table.Table;

/** Writes {@code tables.json} and one CSV a table. */
final class TableFiles implements Closeable {
  static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path each;
  private final JsonGenerator json;

  TableFiles(Path folder) throws IOException {
    each = Files.createDirectories(folder.resolve("tables"));
    json = JSON.createGenerator(Utf8File.writer(folder.resolve("tables.json")));
    json.writeStartArray();
  }

  void add(Table table) throws IOException {
    json.writeRaw("\n");
    json.writeTree(node(table));
    try (CsvFile csv = new CsvFile(each.resolve(table.id() + ".csv"), table.columns())) {
      for (List<String> row : table.rows()) {
        csv.row(row.toArray());
      }
    }
  }

  @Override
  public void close() throws IOException {
    json.close();
  }

  static ObjectNode node(Table t) {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", t.id()).put("document", t.document()).put("reply", t.reply());
    node.put("question", t.question()).put("annex", t.annex()).put("caption", t.caption());
    node.put("unit", t.unit());
    strings(node.putArray("columns"), t.columns());
    node.put("labelColumns", t.labelColumns());
    ArrayNode rows = node.putArray("rows");
    t.rows().forEach(row -> strings(rows.addArray(), row));
    t.totalRows().forEach(node.putArray("totalRows")::add);
    t.totalColumns().forEach(node.putArray("totalColumns")::add);
    ArrayNode spanners = node.putArray("spanners");
    for (Spanner s : t.spanners()) {
      spanners.addObject().put("text", s.text()).put("from", s.from()).put("to", s.to());
    }
    ArrayNode notes = node.putArray("notes");
    for (Footnote n : t.notes()) {
      notes.addObject().put("mark", n.mark()).put("text", n.text());
    }
    node.put("lineStart", t.lineStart()).put("lineEnd", t.lineEnd()).put("page", t.page());
    node.put("confidence", t.confidence().word()).put("doubt", t.doubt());
    ArrayNode readings = node.putArray("readings");
    for (Reading r : t.readings()) {
      ObjectNode reading = readings.addObject();
      strings(reading.putArray("columns"), r.columns());
      ArrayNode cells = reading.putArray("rows");
      r.rows().forEach(row -> strings(cells.addArray(), row));
    }
    strings(node.putArray("checks"), t.checks().stream().map(Check::id).toList());
    return node;
  }

  private static void strings(ArrayNode array, List<String> values) {
    values.forEach(array::add);
  }
}
