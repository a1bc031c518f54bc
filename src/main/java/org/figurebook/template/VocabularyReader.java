package org.figurebook.template;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.figurebook.failure.FailureCode;

/** Reads vocabularies: built-in ones by name, others from files beside a template. */
final class VocabularyReader {
  private static final String FOLDER = "vocabulary/";
  private static final List<String> NAMES = List.of("bodies", "schemes");

  private VocabularyReader() {}

  static Vocabulary read(String name, Path folder, String asker) throws TemplateException {
    JsonSource source = source(name, folder, asker);
    ObjectNode json = TemplateReader.checked(source, FOLDER + "schema.json");
    Vocabulary vocabulary = TemplateReader.record(json, Vocabulary.class, source.name());
    List<Problem> problems = problems(source.name(), vocabulary);
    if (!problems.isEmpty()) {
      throw new TemplateException(problems);
    }
    return vocabulary;
  }

  private static JsonSource source(String name, Path folder, String asker)
      throws TemplateException {
    if (name.matches("[a-z0-9-]+")) {
      JsonSource builtIn = JsonSource.builtIn(FOLDER + name + ".json");
      if (builtIn != null) {
        return builtIn;
      }
    }
    try {
      Path path = folder == null ? Path.of(name) : folder.resolve(name);
      if (Files.isRegularFile(path)) {
        return JsonSource.file(path, name);
      }
    } catch (IOException | InvalidPathException e) {
      throw TemplateReader.problem(
          asker, 0, "vocabularies", FailureCode.VOCABULARY_UNREAD.of(name).because(e));
    }
    throw TemplateReader.problem(
        asker,
        0,
        "vocabularies",
        FailureCode.VOCABULARY_MISSING
            .of(name, String.join(", ", NAMES))
            .near(Nearest.of(name, NAMES)));
  }

  private static List<Problem> problems(String file, Vocabulary vocabulary) {
    List<Problem> problems = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < vocabulary.entries().size(); i++) {
      Vocabulary.Entry entry = vocabulary.entries().get(i);
      String path = "entries[" + i + "]";
      if (!ids.add(entry.id())) {
        problems.add(new Problem(file, 0, path, FailureCode.ID_TWICE.of(entry.id())));
      }
      if (!entry.kind().isEmpty() && !vocabulary.kinds().containsKey(entry.kind())) {
        Set<String> kinds = vocabulary.kinds().keySet();
        problems.add(
            new Problem(
                file,
                0,
                path + ".kind",
                FailureCode.NAME_UNDEFINED
                    .of(entry.kind(), String.join(", ", kinds))
                    .near(Nearest.of(entry.kind(), kinds))));
      }
    }
    return problems;
  }
}
