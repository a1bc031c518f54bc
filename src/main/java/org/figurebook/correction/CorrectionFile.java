package org.figurebook.correction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads corrections: a JSON list of objects, or a CSV file with the same words as its header. */
final class CorrectionFile {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private CorrectionFile() {}

  static List<Correction> read(Path file) throws CorrectionException {
    try {
      boolean csv = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
      List<Correction> corrections = csv ? csv(file) : json(file);
      for (int i = 0; i < corrections.size(); i++) {
        check(file, i + 1, corrections.get(i));
      }
      return corrections;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new CorrectionException(file + (line > 0 ? ":" + line : "") + ": " + problem(e));
    } catch (IOException e) {
      throw new CorrectionException(file + ": cannot be read: " + e.getMessage());
    }
  }

  private static List<Correction> json(Path file) throws IOException {
    return List.of(MAPPER.readValue(Files.readString(file), Correction[].class));
  }

  private static List<Correction> csv(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    List<Correction> corrections = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(Files.readString(file), format)) {
      for (CSVRecord record : parser) {
        Map<String, String> fields = new LinkedHashMap<>();
        record
            .toMap()
            .forEach(
                (name, text) -> {
                  if (!text.isBlank()) {
                    fields.put(name.strip(), text.strip());
                  }
                });
        corrections.add(MAPPER.convertValue(fields, Correction.class));
      }
    } catch (IllegalArgumentException e) {
      String said = e.getCause() instanceof JsonProcessingException j ? problem(j) : e.getMessage();
      throw new IOException(said, e);
    }
    return corrections;
  }

  /** What is wrong with a correction, in the words of whoever wrote it. */
  private static String problem(JsonProcessingException wrong) {
    if (wrong instanceof UnrecognizedPropertyException unknown) {
      String known =
          unknown.getKnownPropertyIds().stream()
              .map(String::valueOf)
              .sorted()
              .collect(Collectors.joining(", "));
      return "unknown key \"" + unknown.getPropertyName() + "\"; expected one of " + known;
    }
    // what stands behind the end is told as a wrong value, without a key
    if (wrong instanceof JsonMappingException mapping
        && !wrong.getOriginalMessage().startsWith("Trailing token")) {
      String key =
          mapping.getPath().stream()
              .map(JsonMappingException.Reference::getFieldName)
              .filter(Objects::nonNull)
              .reduce("", (first, last) -> last);
      return key.isEmpty()
          ? "is no list of corrections; expected [ { ... }, ... ]"
          : "\"" + key + "\" has a value of the wrong kind; see the README for what it may be";
    }
    return wrong.getOriginalMessage();
  }

  private static void check(Path file, int number, Correction correction)
      throws CorrectionException {
    boolean figure = correction.figure() != null;
    boolean table = correction.table() != null;
    String problem = null;
    if (figure == table) {
      problem = "names either a figure or a table";
    } else if (correction.printed() == null) {
      problem = "needs \"printed\": the text that it was decided on";
    } else if ((correction.row() == null) != (correction.column() == null)) {
      problem = "a cell has both a row and a column";
    } else if (table && correction.row() != null && correction.cell() == null) {
      problem = "needs \"cell\": the right text of the cell";
    }
    if (problem != null) {
      throw new CorrectionException(file + ": correction " + number + " " + problem);
    }
  }
}
