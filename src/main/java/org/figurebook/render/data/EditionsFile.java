package org.figurebook.render.data;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.figurebook.report.KeyFigure;
import org.figurebook.report.Report;

/** Writes {@code editions.json}: the reports of a run, one a language, with their key figures. */
public final class EditionsFile {
  /** The name of the file. */
  public static final String NAME = "editions.json";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private EditionsFile() {}

  /**
   * One report, in one language.
   *
   * @param pdf name of its PDF, in the output folder
   * @param workbook name of its workbook, in the output folder
   */
  public record Entry(
      String language,
      String pdf,
      String workbook,
      String title,
      String subtitle,
      String scope,
      String contact,
      String date,
      List<KeyFigure> keyFigures) {
    public Entry {
      keyFigures = List.copyOf(keyFigures);
    }

    /** What a report says of itself. */
    public static Entry of(Report report, String pdf, String workbook) {
      return new Entry(
          report.language().tag(),
          pdf,
          workbook,
          report.title(),
          report.subtitle(),
          report.scope(),
          report.contact(),
          report.date(),
          report.keyFigures());
    }
  }

  /**
   * Writes the file.
   *
   * @param folder the {@code data} folder
   * @param template id of the template
   */
  public static void write(Path folder, String template, List<Entry> entries) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("template", template);
    ArrayNode editions = root.putArray("editions");
    entries.forEach(entry -> editions.add(JSON.<ObjectNode>valueToTree(entry)));
    Files.writeString(
        folder.resolve(NAME),
        JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n",
        StandardCharsets.UTF_8);
  }
}
