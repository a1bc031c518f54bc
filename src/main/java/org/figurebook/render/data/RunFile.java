package org.figurebook.render.data;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.figurebook.document.Finding;
import org.figurebook.evidence.Check;
import org.figurebook.evidence.CheckStatus;
import org.figurebook.harvest.Harvest;

/** Writes {@code run.json}: version, inputs, options, counts, durations, warnings. */
public final class RunFile {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private RunFile() {}

  /**
   * Writes the file. All of it but {@code durations} is the same in every run on the same inputs.
   *
   * @param findings problems beyond those of single documents
   * @param milliseconds time a stage
   */
  public static void write(
      Path folder,
      Map<String, String> options,
      List<Harvest> harvests,
      List<Check> checks,
      List<Finding> findings,
      Map<String, Long> milliseconds)
      throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("program", "figurebook");
    root.put("version", version());
    ArrayNode inputs = root.putArray("inputs");
    for (Harvest harvest : harvests) {
      inputs
          .addObject()
          .put("file", harvest.document().name())
          .put("sha256", harvest.document().sha256())
          .put("status", harvest.document().status().word());
    }
    ObjectNode asked = root.putObject("options");
    options.forEach(asked::put);
    counts(root.putObject("counts"), harvests, checks);
    ObjectNode durations = root.putObject("durations");
    milliseconds.forEach(durations::put);
    warnings(root.putArray("warnings"), harvests, findings);
    Utf8File.write(
        folder.resolve("run.json"),
        JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n");
  }

  /** The program's version, from its jar; {@code development} outside one. */
  public static String version() {
    String version = RunFile.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  private static void counts(ObjectNode counts, List<Harvest> harvests, List<Check> checks) {
    counts.put("documents", harvests.size());
    counts.put("replies", harvests.stream().mapToInt(h -> h.outline().replies().size()).sum());
    counts.put("tables", harvests.stream().mapToInt(h -> h.tables().size()).sum());
    counts.put("figures", harvests.stream().mapToInt(h -> h.figures().size()).sum());
    counts.put("gaps", harvests.stream().mapToInt(h -> h.gaps().size()).sum());
    counts.put("numerals", harvests.stream().mapToInt(h -> h.ledger().size()).sum());
    counts.put(
        "unexplained",
        harvests.stream()
            .flatMap(h -> h.ledger().stream())
            .filter(entry -> entry.kind().equals("unexplained"))
            .count());
    ObjectNode byStatus = counts.putObject("checks");
    for (CheckStatus status : CheckStatus.values()) {
      byStatus.put(status.word(), checks.stream().filter(c -> c.status() == status).count());
    }
  }

  private static void warnings(ArrayNode warnings, List<Harvest> harvests, List<Finding> findings) {
    for (Harvest harvest : harvests) {
      for (Finding finding : harvest.document().findings()) {
        add(warnings, finding);
      }
      for (Finding finding : harvest.outline().findings()) {
        add(warnings, finding);
      }
    }
    findings.forEach(finding -> add(warnings, finding));
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
