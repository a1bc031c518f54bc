package org.figurebook.render.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.figurebook.document.Finding;
import org.figurebook.evidence.CheckStatus;

/** Writes {@code run.json}: version, inputs, options, counts, durations, warnings. */
public final class RunFile {
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
    try (JsonGenerator json =
        TableJson.FACTORY.createGenerator(Utf8File.writer(folder.resolve("run.json")))) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("program", "figurebook");
      json.writeStringField("version", version());
      inputs(json, counts);
      json.writeObjectFieldStart("options");
      for (Map.Entry<String, String> option : options.entrySet()) {
        json.writeStringField(option.getKey(), option.getValue());
      }
      json.writeEndObject();
      counts(json, counts);
      json.writeObjectFieldStart("durations");
      for (Map.Entry<String, Long> stage : milliseconds.entrySet()) {
        json.writeNumberField(stage.getKey(), stage.getValue());
      }
      json.writeEndObject();
      json.writeArrayFieldStart("warnings");
      for (Finding finding : counts.warnings()) {
        warning(json, finding);
      }
      for (Finding finding : findings) {
        warning(json, finding);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void inputs(JsonGenerator json, RunCounts counts) throws IOException {
    json.writeArrayFieldStart("inputs");
    for (RunCounts.Input input : counts.inputs()) {
      json.writeStartObject();
      json.writeStringField("file", input.file());
      json.writeStringField("sha256", input.sha256());
      json.writeStringField("status", input.status().word());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The program's version, from its jar; {@code development} outside one. */
  public static String version() {
    String version = RunFile.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  private static void counts(JsonGenerator json, RunCounts counts) throws IOException {
    json.writeObjectFieldStart("counts");
    json.writeNumberField("documents", counts.documents());
    json.writeNumberField("replies", counts.replies());
    json.writeNumberField("tables", counts.tables());
    json.writeNumberField("figures", counts.figures());
    json.writeNumberField("gaps", counts.gaps());
    json.writeNumberField("numerals", counts.numerals());
    json.writeNumberField("unexplained", counts.unexplained());
    json.writeObjectFieldStart("checks");
    for (CheckStatus status : CheckStatus.values()) {
      json.writeNumberField(status.word(), counts.checks(status));
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void warning(JsonGenerator json, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    json.writeStringField("code", finding.code());
    json.writeStringField("what", finding.what());
    json.writeStringField("remedy", finding.remedy());
    json.writeStringField("place", finding.place().toString());
    json.writeEndObject();
  }
}
