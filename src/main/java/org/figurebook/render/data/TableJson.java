package org.figurebook.render.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.figurebook.evidence.Check;
import org.figurebook.table.Footnote;
import org.figurebook.table.Reading;
import org.figurebook.table.Spanner;
import org.figurebook.table.Table;

/** A table as the object that {@code tables.json} has. */
final class TableJson {
  static final JsonFactory FACTORY = new JsonFactory();

  private TableJson() {}

  static String text(Table table) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      write(json, table);
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes any text", e);
    }
    return text.toString();
  }

  static void write(JsonGenerator json, Table t) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", t.id());
    json.writeStringField("document", t.document());
    json.writeStringField("reply", t.reply());
    json.writeStringField("question", t.question());
    json.writeStringField("annex", t.annex());
    json.writeStringField("caption", t.caption());
    json.writeStringField("unit", t.unit());
    strings(json, "columns", t.columns());
    json.writeNumberField("labelColumns", t.labelColumns());
    rows(json, t.rows());
    numbers(json, "totalRows", t.totalRows());
    numbers(json, "totalColumns", t.totalColumns());
    around(json, t);
    json.writeNumberField("lineStart", t.lineStart());
    json.writeNumberField("lineEnd", t.lineEnd());
    json.writeNumberField("page", t.page());
    json.writeStringField("confidence", t.confidence().word());
    json.writeStringField("doubt", t.doubt());
    json.writeArrayFieldStart("readings");
    for (Reading reading : t.readings()) {
      json.writeStartObject();
      strings(json, "columns", reading.columns());
      rows(json, reading.rows());
      json.writeEndObject();
    }
    json.writeEndArray();
    strings(json, "checks", t.checks().stream().map(Check::id).toList());
    json.writeEndObject();
  }

  private static void around(JsonGenerator json, Table t) throws IOException {
    json.writeArrayFieldStart("spanners");
    for (Spanner spanner : t.spanners()) {
      json.writeStartObject();
      json.writeStringField("text", spanner.text());
      json.writeNumberField("from", spanner.from());
      json.writeNumberField("to", spanner.to());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("notes");
    for (Footnote note : t.notes()) {
      json.writeStartObject();
      json.writeStringField("mark", note.mark());
      json.writeStringField("text", note.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void rows(JsonGenerator json, List<List<String>> rows) throws IOException {
    json.writeArrayFieldStart("rows");
    for (List<String> row : rows) {
      json.writeArray(row.toArray(String[]::new), 0, row.size());
    }
    json.writeEndArray();
  }

  private static void strings(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeFieldName(name);
    json.writeArray(values.toArray(String[]::new), 0, values.size());
  }

  private static void numbers(JsonGenerator json, String name, List<Integer> values)
      throws IOException {
    json.writeFieldName(name);
    json.writeArray(values.stream().mapToInt(Integer::intValue).toArray(), 0, values.size());
  }
}
