package org.figurebook.render.data;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.figurebook.document.Finding;
import org.figurebook.evidence.CheckStatus;

/** Writes {@code run.json}: version, inputs, options, counts, durations, warnings. */
public final class RunFile {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private RunFile() {}

  /**
   * Writes the file. All of it but {@code durations} is the same in every run on the same inputs.
   *
   * @param counts the documents that were read and what was taken from them
   * @param findings problems beyond those of single documents
   * @param milliseconds time a stage
   */
  public static void write(
      Path folder,
      Map<String, String> options,
      RunCounts counts,
      List<Finding> findings,
      Map<String, Long> milliseconds)
      throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("program", "figurebook");
    root.put("version", version());
    ArrayNode inputs = root.putArray("inputs");
    for (RunCounts.Input input : counts.inputs()) {
      inputs
          .addObject()
          .put("file", input.file())
          .put("sha256", input.sha256())
          .put("status", input.status().word());
    }
    ObjectNode asked = root.putObject("options");
    options.forEach(asked::put);
    counts(root.putObject("counts"), counts);
    ObjectNode durations = root.putObject("durations");
    milliseconds.forEach(durations::put);
    ArrayNode warnings = root.putArray("warnings");
    counts.warnings().forEach(finding -> add(warnings, finding));
    findings.forEach(finding -> add(warnings, finding));
    Utf8File.write(
        folder.resolve("run.json"),
        JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n");
  }

  /** The program's version, from its jar; {@code development} outside one. */
  public static String version() {
    String version = RunFile.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  private static void counts(ObjectNode node, RunCounts counts) {
    node.put("documents", counts.documents());
    node.put("replies", counts.replies());
    node.put("tables", counts.tables());
    node.put("figures", counts.figures());
    node.put("gaps", counts.gaps());
    node.put("numerals", counts.numerals());
    node.put("unexplained", counts.unexplained());
    ObjectNode byStatus = node.putObject("checks");
    for (CheckStatus status : CheckStatus.values()) {
      byStatus.put(status.word(), counts.checks(status));
    }
  }

  private static void add(ArrayNode warnings, Finding finding) {
    warnings
        .addObject()
        .put("severity", finding.severity().name().toLowerCase(java.util.Locale.ROOT))
        .put("code", finding.code())
        .put("what", finding.what())
        .put("remedy", finding.remedy())
        .put("place", finding.place().toString());
  }
}
