package org.figurebook.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.figurebook.document.Language;
import org.figurebook.failure.Failure;
import org.figurebook.failure.FailureWords;

/**
 * A command's result as one JSON object: {@code command}, {@code exitCode}, {@code exit} and, after
 * them, the command's own fields, or {@code error} with its message, line by line, and {@code
 * failures} with the parts of each: {@code code}, {@code where}, {@code what}, {@code why}, {@code
 * remedy}, {@code nearest} and {@code arguments}. Words are in the person's language, codes are the
 * same in any.
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

  static String ofFailures(String command, int code, List<Failure> failures, Language language) {
    ObjectNode root = head(command, code);
    ArrayNode lines = root.putArray("error");
    FailureWords words = FailureWords.of(language);
    failures.forEach(failure -> lines.add(words.text(failure)));
    root.set("failures", JSON.valueToTree(Parts.of(failures, language)));
    return text(root);
  }

  /** A failure by its parts. */
  record Parts(
      String code,
      String where,
      String what,
      String why,
      String remedy,
      String nearest,
      Map<String, String> arguments) {

    static List<Parts> of(List<Failure> failures, Language language) {
      FailureWords words = FailureWords.of(language);
      return failures.stream().map(failure -> of(failure, words)).toList();
    }

    private static Parts of(Failure failure, FailureWords words) {
      return new Parts(
          failure.code().key(),
          failure.where(),
          words.what(failure),
          words.why(failure),
          words.remedy(failure),
          failure.nearest(),
          failure.named());
    }
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
