package org.figurebook.template;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The line that each value of a JSON text starts in. */
final class JsonLines {
  private final Map<JsonPointer, Integer> lines = new HashMap<>();

  private JsonLines() {}

  static JsonLines of(String json, ObjectMapper mapper) throws IOException {
    JsonLines result = new JsonLines();
    try (JsonParser parser = mapper.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        JsonPointer pointer = parser.getParsingContext().pathAsPointer();
        result.lines.putIfAbsent(pointer, parser.currentTokenLocation().getLineNr());
      }
    }
    return result;
  }

  /** The line of a value, or of the nearest value around it. */
  int line(JsonPointer pointer) {
    for (JsonPointer at = pointer; at != null; at = at.head()) {
      Integer line = lines.get(at);
      if (line != null) {
        return line;
      }
    }
    return 1;
  }

  /** The line of a path as people write it, such as {@code sections[0].id}. */
  int line(String path) {
    return line(JsonPointer.compile("/" + path.replaceAll("[\\[.]", "/").replace("]", "")));
  }

  /** {@code /sections/0/id} as people write it: {@code sections[0].id}. */
  static String path(JsonPointer pointer) {
    StringBuilder path = new StringBuilder();
    for (JsonPointer at = pointer; at != null && !at.matches(); at = at.tail()) {
      if (at.mayMatchElement()) {
        path.append('[').append(at.getMatchingProperty()).append(']');
      } else {
        path.append(path.length() == 0 ? "" : ".").append(at.getMatchingProperty());
      }
    }
    return path.toString();
  }
}
