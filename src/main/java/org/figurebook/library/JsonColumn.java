package org.figurebook.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.figurebook.table.Footnote;
import org.figurebook.table.Reading;
import org.figurebook.table.Spanner;

/** Lists that stand in one column, as JSON. */
final class JsonColumn {
  static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
  static final TypeReference<List<Integer>> NUMBERS = new TypeReference<>() {};
  static final TypeReference<List<int[]>> SPANS = new TypeReference<>() {};
  static final TypeReference<List<Spanner>> SPANNERS = new TypeReference<>() {};
  static final TypeReference<List<Footnote>> NOTES = new TypeReference<>() {};
  static final TypeReference<List<Reading>> READINGS = new TypeReference<>() {};

  private static final String NONE = "[]";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private JsonColumn() {}

  static String of(List<?> list) {
    if (list.isEmpty()) {
      return NONE;
    }
    try {
      return JSON.writeValueAsString(list);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("lists of records can be written", e);
    }
  }

  /**
   * The list of a column.
   *
   * @throws DamagedLibrary when it is none
   */
  static <T> List<T> read(String json, TypeReference<List<T>> type) {
    if (json.equals(NONE)) {
      return List.of();
    }
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new DamagedLibrary("a list that is none: " + json, e);
    }
  }
}
