package org.figurebook.render.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.figurebook.table.Table;

/** Writes {@code tables.json} and one CSV a table. */
final class TableFiles implements Closeable {
  private final Path each;
  private final JsonGenerator json;

  TableFiles(Path folder) throws IOException {
    each = Files.createDirectories(folder.resolve("tables"));
    json = TableJson.FACTORY.createGenerator(Utf8File.writer(folder.resolve("tables.json")));
    json.writeStartArray();
  }

  void add(Table table) throws IOException {
    json.writeRaw("\n");
    TableJson.write(json, table);
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
}
