package org.figurebook.render.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.figurebook.document.Document;
import org.figurebook.table.Table;

/**
 * Writes {@code datapackage.json}: Frictionless Data Package, tabular profile. Documents and tables
 * come together, but the file has all sources before all resources: these are written beside it
 * first.
 */
final class DataPackage implements Closeable {
  private final Path file;
  private final Path part;
  private final BufferedWriter out;
  private final BufferedWriter later;
  private final JsonGenerator sources;
  private final JsonGenerator resources;

  DataPackage(Path folder) throws IOException {
    file = folder.resolve("datapackage.json");
    part = folder.resolve("datapackage.part");
    out = Utf8File.writer(file);
    later = Utf8File.writer(part);
    sources = TableJson.FACTORY.createGenerator(out).useDefaultPrettyPrinter();
    sources.writeStartObject();
    sources.writeStringField("profile", "tabular-data-package");
    sources.writeStringField("name", "figurebook");
    sources.writeStringField("title", "Figures recovered from official papers");
    sources.writeStringField(
        "licenceNote",
        "The figures are facts stated in the papers listed under sources; the papers remain under"
            + " their publishers' terms.");
    sources.writeArrayFieldStart("sources");
    resources = TableJson.FACTORY.createGenerator(later).useDefaultPrettyPrinter();
    resources.writeStartObject();
    resources.writeArrayFieldStart("resources");
    for (DataFile each : DataFile.values()) {
      add(each);
    }
  }

  private void add(DataFile each) throws IOException {
    open(each.stem(), each.fileName());
    for (String column : each.header()) {
      field(column, each.type(column));
    }
    close("description", each.description());
  }

  void add(Document document) throws IOException {
    sources.writeStartObject();
    sources.writeStringField("title", document.name());
    sources.writeStringField("path", document.name());
    sources.writeStringField("sha256", document.sha256());
    sources.writeEndObject();
  }

  void add(Table table) throws IOException {
    open("table-" + name(table.id()), "tables/" + table.id() + ".csv");
    for (String column : table.columns()) {
      field(column, "string");
    }
    close("title", table.caption());
  }

  /** Puts the two parts together. */
  void finish() throws IOException {
    sources.writeEndArray();
    sources.flush();
    resources.writeEndArray();
    resources.writeEndObject();
    resources.flush();
    later.close();
    try (BufferedReader rest = Files.newBufferedReader(part, StandardCharsets.UTF_8)) {
      // in the place of the bracket that opens the second part
      out.write(',');
      rest.skip(1);
      rest.transferTo(out);
    }
    out.write('\n');
    out.close();
    Files.delete(part);
  }

  @Override
  public void close() throws IOException {
    later.close();
    out.close();
  }

  private void open(String name, String path) throws IOException {
    resources.writeStartObject();
    resources.writeStringField("name", name);
    resources.writeStringField("path", path);
    resources.writeStringField("profile", "tabular-data-resource");
    resources.writeStringField("format", "csv");
    resources.writeStringField("mediatype", "text/csv");
    resources.writeStringField("encoding", "utf-8");
    resources.writeObjectFieldStart("schema");
    resources.writeArrayFieldStart("fields");
  }

  private void field(String name, String type) throws IOException {
    resources.writeStartObject();
    resources.writeStringField("name", name);
    resources.writeStringField("type", type);
    resources.writeEndObject();
  }

  private void close(String last, String text) throws IOException {
    resources.writeEndArray();
    resources.writeEndObject();
    resources.writeStringField(last, text);
    resources.writeEndObject();
  }

  private static String name(String id) {
    return id.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9._-]", "-");
  }
}
