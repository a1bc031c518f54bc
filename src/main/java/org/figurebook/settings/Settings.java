package org.figurebook.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.figurebook.template.Problem;
import org.figurebook.template.SchemaFile;
import org.figurebook.template.TemplateException;

/**
 * What a person set in {@code figurebook.json}: in the folder a command runs in, or in the home
 * folder; what the folder's file says goes before what the home folder's says.
 *
 * @param values the settings by their keys; a parameter's key is {@code parameters.} and its name,
 *     a limit's {@code limits.} and its name, and so with {@code send}
 */
public record Settings(SortedMap<String, Setting> values) {
  /** The name of the file. */
  public static final String FILE = "figurebook.json";

  /** Every key there is; the schema describes each. */
  public static final List<String> KEYS =
      List.of(
          "template",
          "language",
          "parameters",
          "out",
          "corrections",
          "charts",
          "quiet",
          "cache",
          "cacheFolder",
          "limits",
          "library",
          "send");

  /** Nothing is set. */
  public static final Settings NONE = new Settings(new TreeMap<>());

  /** Keys whose values are paths, told from the folder of the file that has them. */
  private static final List<String> PATHS =
      List.of(
          "out",
          "corrections",
          "cacheFolder",
          "library",
          "send.list",
          "send.passwordFile",
          "send.certificate",
          "send.journal");

  private static final String PARAMETERS = "parameters";

  /** Keys whose values are objects; the names within become keys of their own. */
  private static final List<String> GROUPS = List.of(PARAMETERS, "limits", "send");

  private static final String SCHEMA = "settings/schema.json";

  public Settings {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /**
   * A setting.
   *
   * @param value as it would stand after the option
   * @param file the file that has it
   */
  public record Setting(String value, Path file) {}

  /**
   * Reads the settings that hold in a folder.
   *
   * @throws TemplateException with everything that is wrong with them
   */
  public static Settings of(Path folder, Path home) throws TemplateException {
    SortedMap<String, Setting> values = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    Path nearest = folder.resolve(FILE);
    Path general = home.resolve(FILE);
    boolean same = nearest.toAbsolutePath().equals(general.toAbsolutePath());
    add(general, home, values, problems);
    if (!same) {
      add(nearest, folder, values, problems);
    }
    if (!problems.isEmpty()) {
      throw new TemplateException(problems);
    }
    return new Settings(values);
  }

  private static void add(
      Path file, Path folder, SortedMap<String, Setting> values, List<Problem> problems) {
    if (!Files.isRegularFile(file)) {
      return;
    }
    try {
      SortedMap<String, Setting> own = new TreeMap<>();
      SchemaFile.read(file, SCHEMA).forEach((key, value) -> add(key, value, file, folder, own));
      problems.addAll(Contradictions.of(file, own));
      if (own.containsKey("cacheFolder")) {
        values.remove("cache");
      }
      values.putAll(own);
    } catch (TemplateException e) {
      problems.addAll(e.problems());
    }
  }

  private static void add(
      String key, Object value, Path file, Path folder, SortedMap<String, Setting> own) {
    if (GROUPS.contains(key)) {
      ((Map<?, ?>) value)
          .forEach((name, each) -> add(key + "." + name, each.toString(), file, folder, own));
    } else if (KEYS.contains(key)) {
      add(key, value.toString(), file, folder, own);
    }
  }

  private static void add(
      String key, String text, Path file, Path folder, SortedMap<String, Setting> own) {
    boolean path = PATHS.contains(key) || key.equals("template") && text.endsWith(".json");
    own.put(key, new Setting(path ? folder.resolve(text).toString() : text, file));
  }

  /** The value of a key; null when it is not set. */
  public String value(String key) {
    Setting setting = values.get(key);
    return setting == null ? null : setting.value();
  }

  /** The parameters that are set, by their names. */
  public SortedMap<String, String> parameters() {
    SortedMap<String, String> parameters = new TreeMap<>();
    String start = PARAMETERS + ".";
    values.forEach(
        (key, setting) -> {
          if (key.startsWith(start)) {
            parameters.put(key.substring(start.length()), setting.value());
          }
        });
    return parameters;
  }
}
