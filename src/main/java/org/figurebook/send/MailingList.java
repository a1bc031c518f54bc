package org.figurebook.send;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.figurebook.document.Language;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.template.Nearest;
import org.figurebook.template.TemplateLibrary;

/** The people that reports are sent to. */
public final class MailingList {
  /** What a file says of a person. */
  private static final List<String> FIELDS = List.of("name", "address", "language", "templates");

  private static final int MOST_TOLD = 20;

  private final Path file;
  private final Set<String> templates;
  private final List<String> problems = new ArrayList<>();
  private final Map<String, Long> lines = new HashMap<>();
  private final List<Person> people = new ArrayList<>();

  private MailingList(Path file, Set<String> templates) {
    this.file = file;
    this.templates = templates;
  }

  /**
   * Reads a list: JSON (a list of objects) or CSV (columns named by its first row), with {@code
   * name}, {@code address}, {@code language} ({@code zh}, {@code en} or empty) and {@code
   * templates} (names, parted by spaces or semicolons; empty for all).
   *
   * @param template the report's own template, which need not be one of the program's
   * @throws InvalidUse with everything that is wrong with it; nobody is sent anything then
   */
  public static List<Person> read(Path file, String template) throws InvalidUse {
    Set<String> templates = new TreeSet<>(TemplateLibrary.names());
    templates.add(template);
    MailingList list = new MailingList(file, templates);
    List<ListRow> rows = ListRow.of(file);
    if (rows.isEmpty()) {
      throw new InvalidUse("the list " + file + " names nobody: add people, or name another list");
    }
    if (list.hasItsFields(rows.get(0))) {
      rows.forEach(list::add);
    }
    if (!list.problems.isEmpty()) {
      throw new InvalidUse(list.told());
    }
    return List.copyOf(list.people);
  }

  private String told() {
    Stream<String> some = problems.stream().limit(MOST_TOLD);
    int more = problems.size() - MOST_TOLD;
    Stream<String> rest = more > 0 ? Stream.of("and " + more + " more") : Stream.of();
    return Stream.of(some, rest, Stream.of("nothing was sent; put the list right and run again"))
        .flatMap(each -> each)
        .collect(Collectors.joining("\n"));
  }

  private boolean hasItsFields(ListRow row) {
    if (row.fields().containsKey("address")) {
      return true;
    }
    problems.add(file + ": there is no column \"address\"; expected " + String.join(", ", FIELDS));
    return false;
  }

  private void add(ListRow row) {
    for (String field : row.fields().keySet()) {
      if (!FIELDS.contains(field)) {
        String near = Nearest.of(field, FIELDS);
        wrong(row, "unknown field \"" + field + "\"" + meant(near));
      }
    }
    String name = row.get("name");
    String typed = row.fields().getOrDefault("address", "").replaceAll("^ +| +$", "");
    String wrongName = Addresses.nameProblem(name);
    String wrongAddress = Addresses.problem(typed);
    Language language = language(row);
    List<String> wanted = templates(row);
    if (!wrongName.isEmpty()) {
      wrong(row, wrongName);
    }
    if (!wrongAddress.isEmpty()) {
      wrong(row, wrongAddress);
      return;
    }
    Person person = new Person(name, Addresses.normal(typed), language, wanted);
    Long first = lines.putIfAbsent(person.key(), row.line());
    if (first != null) {
      wrong(row, person.address() + " is in line " + first + " already: keep one of them");
    }
    people.add(person);
  }

  private Language language(ListRow row) {
    String tag = row.get("language").toLowerCase(Locale.ROOT);
    for (Language language : Language.values()) {
      if (language.tag().equals(tag)) {
        return language;
      }
    }
    if (!tag.isEmpty()) {
      wrong(row, "there is no language \"" + tag + "\"; expected zh or en, or nothing");
    }
    return null;
  }

  private List<String> templates(ListRow row) {
    List<String> wanted =
        Arrays.stream(row.get("templates").split("[\\s;,]+"))
            .filter(name -> !name.isEmpty())
            .map(this::id)
            .toList();
    for (String name : wanted) {
      if (!templates.contains(name)) {
        wrong(
            row,
            "there is no template \""
                + name
                + "\"; expected a path, or one of "
                + String.join(", ", templates)
                + meant(Nearest.of(name, templates)));
      }
    }
    return wanted;
  }

  /** The id of a template: of one's own, a file beside the list, it is the name without ending. */
  private String id(String name) {
    if (!name.endsWith(".json") || !Files.isRegularFile(file.resolveSibling(name))) {
      return name;
    }
    String id = Path.of(name).getFileName().toString().replaceFirst("\\.json$", "");
    templates.add(id);
    return id;
  }

  private static String meant(String near) {
    return near.isEmpty() ? "" : "; did you mean \"" + near + "\"?";
  }

  private void wrong(ListRow row, String what) {
    problems.add(file + ":" + row.line() + ": " + what);
  }
}
