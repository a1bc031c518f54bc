package org.figurebook.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** The built-in report templates, and those in files. */
public final class TemplateLibrary {
  /** The template of a report that names none. */
  public static final String DEFAULT = "innovation";

  private static final String FOLDER = "report-templates/";
  private static final List<String> NAMES =
      List.of(
          "innovation",
          "schemes",
          "patents",
          "startups",
          "manpower-and-expenditure",
          "replies",
          "everything");

  private TemplateLibrary() {}

  /** Names of the built-in templates, the default first. */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * A template.
   *
   * @param nameOrPath name of a built-in one, or path of a JSON file
   * @throws TemplateException when there is none, or with everything that is wrong with it
   */
  public static Template load(String nameOrPath) throws TemplateException {
    return new TemplateReader().read(source(nameOrPath, null, ""));
  }

  /**
   * The title of a template, without the check of all the rest of it.
   *
   * @throws TemplateException when there is none
   */
  public static LocalText title(String nameOrPath) throws TemplateException {
    return TemplateReader.title(source(nameOrPath, null, ""));
  }

  /** The schema that describes every key, for editors. */
  public static String schema() {
    return JsonSource.builtIn(FOLDER + "schema.json").text();
  }

  /** The JSON of a built-in template, to start one's own from. */
  public static String text(String nameOrPath) throws TemplateException {
    return source(nameOrPath, null, "").text();
  }

  /**
   * Finds a template: a built-in name, a path, or a path beside the template that extends it.
   *
   * @param asker the file that names it; empty for a person
   */
  static JsonSource source(String nameOrPath, Path folder, String asker) throws TemplateException {
    JsonSource builtIn =
        nameOrPath.matches("[a-z0-9-]+") ? JsonSource.builtIn(FOLDER + nameOrPath + ".json") : null;
    if (builtIn != null && !nameOrPath.equals("schema")) {
      return builtIn;
    }
    try {
      Path path = folder == null ? Path.of(nameOrPath) : folder.resolve(nameOrPath);
      if (Files.isRegularFile(path)) {
        return JsonSource.file(path, nameOrPath);
      }
    } catch (IOException | InvalidPathException e) {
      throw missing(nameOrPath, asker, "cannot be read: " + e.getMessage());
    }
    throw missing(nameOrPath, asker, "there is no template of this name, nor a file");
  }

  private static TemplateException missing(String name, String asker, String what) {
    String file = asker.isEmpty() ? name : asker;
    String path = asker.isEmpty() ? "" : "extends";
    return new TemplateException(
        List.of(
            new Problem(
                file,
                0,
                path,
                (asker.isEmpty() ? "" : "\"" + name + "\": ") + what,
                "a path, or one of " + String.join(", ", NAMES),
                Nearest.of(name, NAMES))));
  }
}
