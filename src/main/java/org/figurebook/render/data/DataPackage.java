package org.figurebook.render.data;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.figurebook.harvest.Harvest;
import org.figurebook.table.Table;

/** Writes {@code datapackage.json}: Frictionless Data Package, tabular profile. */
final class DataPackage {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private DataPackage() {}

  static void write(Path folder, List<Harvest> harvests, List<Table> tables) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("profile", "tabular-data-package");
    root.put("name", "figurebook");
    root.put("title", "Figures recovered from official papers");
    root.put(
        "licenceNote",
        "The figures are facts stated in the papers listed under sources; the papers remain under"
            + " their publishers' terms.");
    ArrayNode sources = root.putArray("sources");
    for (Harvest harvest : harvests) {
      ObjectNode source = sources.addObject();
      source.put("title", harvest.document().name());
      source.put("path", harvest.document().name());
      source.put("sha256", harvest.document().sha256());
    }
    ArrayNode resources = root.putArray("resources");
    for (DataFile file : DataFile.values()) {
      ObjectNode schema = resource(resources, file.stem(), file.fileName());
      ((ObjectNode) resources.get(resources.size() - 1)).put("description", file.description());
      ArrayNode fields = schema.putArray("fields");
      for (String column : file.header()) {
        fields.addObject().put("name", column).put("type", file.type(column));
      }
    }
    for (Table table : tables) {
      ObjectNode schema =
          resource(resources, "table-" + name(table.id()), "tables/" + table.id() + ".csv");
      ((ObjectNode) resources.get(resources.size() - 1)).put("title", table.caption());
      ArrayNode fields = schema.putArray("fields");
      for (String column : table.columns()) {
        fields.addObject().put("name", column).put("type", "string");
      }
    }
    Utf8File.write(
        folder.resolve("datapackage.json"),
        JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n");
  }

  /** Adds a resource and returns its empty schema. */
  private static ObjectNode resource(ArrayNode resources, String name, String path) {
    ObjectNode resource = resources.addObject();
    resource.put("name", name).put("path", path).put("profile", "tabular-data-resource");
    resource.put("format", "csv").put("mediatype", "text/csv").put("encoding", "utf-8");
    return resource.putObject("schema");
  }

  private static String name(String id) {
    return id.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9._-]", "-");
  }
}
