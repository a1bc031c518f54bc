package org.figurebook.send;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.figurebook.failure.FailureCode;
import org.figurebook.failure.Why;
import org.figurebook.pipeline.InvalidUse;

/**
 * A row of a list of people, as it stands in its file.
 *
 * @param line the line it starts in, from 1
 * @param fields its texts by the names of their columns or keys
 */
record ListRow(long line, Map<String, String> fields) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  String get(String field) {
    return fields.getOrDefault(field, "").strip();
  }

  /**
   * The rows of a file: a JSON list of objects, or CSV whose first row names the columns.
   *
   * @throws InvalidUse when it cannot be read as either
   */
  static List<ListRow> of(Path file) throws InvalidUse {
    String text = text(file);
    try {
      boolean json = text.stripLeading().startsWith("[") || text.stripLeading().startsWith("{");
      return json ? json(text) : csv(text);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new InvalidUse(
          FailureCode.LIST_JSON.at(file + ":" + line).because(Why.said(e.getOriginalMessage())));
    } catch (IOException | IllegalArgumentException e) {
      throw new InvalidUse(FailureCode.LIST_CSV.at(file).because(e));
    }
  }

  private static String text(Path file) throws InvalidUse {
    try {
      String text = Files.readString(file);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new InvalidUse(FailureCode.LIST_ENCODING.at(file));
    } catch (NoSuchFileException e) {
      throw new InvalidUse(FailureCode.LIST_MISSING.at(file));
    } catch (IOException e) {
      throw new InvalidUse(FailureCode.LIST_UNREAD.at(file).because(e));
    }
  }

  private static List<ListRow> json(String text) throws IOException {
    List<ListRow> rows = new ArrayList<>();
    try (MappingIterator<JsonNode> each =
        JSON.readerFor(JsonNode.class).readValues(new StringReader(text))) {
      while (each.hasNextValue()) {
        int line = each.getCurrentLocation().getLineNr();
        JsonNode row = each.nextValue();
        Map<String, String> fields = new LinkedHashMap<>();
        row.properties().forEach(field -> fields.put(field.getKey(), joined(field.getValue())));
        rows.add(new ListRow(line, fields));
      }
    }
    return rows;
  }

  private static String joined(JsonNode value) {
    return value.isArray()
        ? StreamSupport.stream(value.spliterator(), false)
            .map(JsonNode::asText)
            .collect(Collectors.joining(" "))
        : value.asText("");
  }

  private static List<ListRow> csv(String text) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();
    List<ListRow> rows = new ArrayList<>();
    try (CSVParser csv = CSVParser.parse(text, format)) {
      long line = csv.getCurrentLineNumber();
      for (CSVRecord record : csv) {
        Map<String, String> fields = new LinkedHashMap<>();
        record
            .toMap()
            .forEach((name, value) -> fields.put(name.strip().toLowerCase(Locale.ROOT), value));
        rows.add(new ListRow(line + 1, fields));
        line = csv.getCurrentLineNumber();
      }
    } catch (java.io.UncheckedIOException e) {
      throw e.getCause() instanceof CSVException wrong ? wrong : e.getCause();
    }
    return rows;
  }
}
