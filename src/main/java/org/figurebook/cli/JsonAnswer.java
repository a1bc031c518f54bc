package org.figurebook.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A command's result as one JSON object: {@code command}, {@code exitCode}, {@code exit} and, after
 * them, the command's own fields, or {@code error} with its message, line by line.
 */
final class JsonAnswer {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private JsonAnswer() {}

  static String of(String command, Answer answer) {
    ObjectNode root = head(command, answer.code());
    ObjectNode own = JSON.valueToTree(answer.json());
    root.setAll(own);
    return text(root);
  }

  static String ofError(String command, int code, String message) {
    ObjectNode root = head(command, code);
    message.lines().forEach(root.putArray("error")::add);
    return text(root);
  }

  /** An object on one line. */
  static String line(Object object) {
    try {
      return JSON.writeValueAsString(object);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of texts and numbers can be written", e);
    }
  }

  private static ObjectNode head(String command, int code) {
    return JSON.createObjectNode()
        .put("command", command)
        .put("exitCode", code)
        .put("exit", ExitCode.name(code));
  }

  private static String text(ObjectNode root) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of texts and numbers can be written", e);
    }
  }

  /** A list under one name, for commands whose result is a list. */
  record Items<T>(List<T> items) {
    Items {
      items = List.copyOf(items);
    }
  }
}
