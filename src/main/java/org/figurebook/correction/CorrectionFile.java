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
import org.figurebook.failure.Failure;
import org.figurebook.failure.FailureCode;
import org.figurebook.failure.UnusableFile;
import org.figurebook.failure.Why;

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
      throw new CorrectionException(problem(e).at(file + (line > 0 ? ":" + line : "")));
    } catch (UnusableFile e) {
      throw new CorrectionException(e.failures().get(0).at(file));
    } catch (IOException e) {
      throw new CorrectionException(FailureCode.CORRECTIONS_UNREAD.at(file).because(e));
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
      throw new UnusableFile(
          e.getCause() instanceof JsonProcessingException wrong
              ? problem(wrong)
              : FailureCode.CORRECTIONS_CSV.of().because(e));
    }
    return corrections;
  }

  /** What is wrong with a correction, in the words of whoever wrote it. */
  private static Failure problem(JsonProcessingException wrong) {
    if (wrong instanceof UnrecognizedPropertyException unknown) {
      String known =
          unknown.getKnownPropertyIds().stream()
              .map(String::valueOf)
              .sorted()
              .collect(Collectors.joining(", "));
      return FailureCode.KEY_UNKNOWN.of(unknown.getPropertyName(), known);
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
          ? FailureCode.CORRECTIONS_NO_LIST.of()
          : FailureCode.CORRECTION_KIND.of(key);
    }
    return FailureCode.CORRECTIONS_JSON.of().because(Why.said(said(wrong)));
  }

  /** What the library says, without the names of its settings and of classes. */
  private static String said(JsonProcessingException wrong) {
    return wrong.getOriginalMessage().replaceFirst(" \\(bound as .*", "");
  }

  private static void check(Path file, int number, Correction correction)
      throws CorrectionException {
    boolean figure = correction.figure() != null;
    boolean table = correction.table() != null;
    FailureCode problem = null;
    if (figure == table) {
      problem = FailureCode.CORRECTION_OBJECT;
    } else if (correction.printed() == null) {
      problem = FailureCode.CORRECTION_PRINTED;
    } else if ((correction.row() == null) != (correction.column() == null)) {
      problem = FailureCode.CORRECTION_PLACE;
    } else if (table && correction.row() != null && correction.cell() == null) {
      problem = FailureCode.CORRECTION_CELL;
    }
    if (problem != null) {
      throw new CorrectionException(problem.at(file, number));
    }
  }
}
