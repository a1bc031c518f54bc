package org.figurebook.template;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.figurebook.failure.FailureCode;

/** A JSON file that a schema of the program describes, such as its settings. */
public final class SchemaFile {
  private SchemaFile() {}

  /**
   * Reads a file.
   *
   * @param schema the schema, as a path on the class path
   * @return its keys with their values: texts, numbers, truths, lists and maps
   * @throws TemplateException with everything that is wrong with it
   */
  public static Map<String, Object> read(Path file, String schema) throws TemplateException {
    try {
      JsonSource source = JsonSource.file(file, file.toString());
      return new ObjectMapper()
          .convertValue(TemplateReader.checked(source, schema), new TypeReference<>() {});
    } catch (IOException e) {
      throw TemplateReader.problem(
          file.toString(), 0, "", FailureCode.SETTINGS_UNREAD.of().because(e));
    }
  }
}
