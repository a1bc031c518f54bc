package org.figurebook.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.figurebook.failure.Failure;
import org.figurebook.failure.FailureCode;

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
      throw unread(nameOrPath, asker, e);
    }
    throw missing(nameOrPath, asker);
  }

  private static TemplateException missing(String name, String asker) {
    String names = String.join(", ", NAMES);
    Failure missing =
        asker.isEmpty()
            ? FailureCode.TEMPLATE_MISSING.of(names)
            : FailureCode.PARENT_MISSING.of(name, names);
    return problem(name, asker, missing.near(Nearest.of(name, NAMES)));
  }

  private static TemplateException unread(String name, String asker, Exception why) {
    String names = String.join(", ", NAMES);
    Failure unread =
        asker.isEmpty()
            ? FailureCode.TEMPLATE_UNREAD.of(names)
            : FailureCode.PARENT_UNREAD.of(name, names);
    return problem(name, asker, unread.because(why));
  }

  private static TemplateException problem(String name, String asker, Failure what) {
    return asker.isEmpty()
        ? TemplateReader.problem(name, 0, "", what)
        : TemplateReader.problem(asker, 0, "extends", what);
  }
}
