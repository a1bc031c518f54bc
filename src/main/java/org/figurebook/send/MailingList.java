package org.figurebook.send;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.figurebook.document.Language;
import org.figurebook.failure.Failure;
import org.figurebook.failure.FailureCode;
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
  private final List<Failure> problems = new ArrayList<>();
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
      throw new InvalidUse(FailureCode.LIST_NOBODY.at(file));
    }
    if (list.hasItsFields(rows.get(0))) {
      rows.forEach(list::add);
    }
    if (!list.problems.isEmpty()) {
      throw new InvalidUse(list.told());
    }
    return List.copyOf(list.people);
  }

  private List<Failure> told() {
    List<Failure> told = new ArrayList<>(problems.stream().limit(MOST_TOLD).toList());
    if (problems.size() > MOST_TOLD) {
      told.add(FailureCode.LIST_MORE.at(file, problems.size() - MOST_TOLD));
    }
    told.add(FailureCode.NOTHING_SENT.of());
    return told;
  }

  private boolean hasItsFields(ListRow row) {
    if (row.fields().containsKey("address")) {
      return true;
    }
    problems.add(FailureCode.LIST_COLUMN.at(file, String.join(", ", FIELDS)));
    return false;
  }

  private void add(ListRow row) {
    for (String field : row.fields().keySet()) {
      if (!FIELDS.contains(field)) {
        Failure unknown = FailureCode.FIELD_UNKNOWN.of(field, String.join(", ", FIELDS));
        wrong(row, unknown.near(Nearest.of(field, FIELDS)));
      }
    }
    String name = row.get("name");
    String typed = row.fields().getOrDefault("address", "").replaceAll("^ +| +$", "");
    Optional<Failure> wrongAddress = Addresses.problem(typed);
    Language language = language(row);
    List<String> wanted = templates(row);
    Addresses.nameProblem(name).ifPresent(problem -> wrong(row, problem));
    if (wrongAddress.isPresent()) {
      wrong(row, wrongAddress.get());
      return;
    }
    Person person = new Person(name, Addresses.normal(typed), language, wanted);
    Long first = lines.putIfAbsent(person.key(), row.line());
    if (first != null) {
      wrong(row, FailureCode.PERSON_TWICE.of(person.address(), first));
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
      wrong(row, FailureCode.LANGUAGE_UNKNOWN.of(tag));
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
            FailureCode.TEMPLATE_UNKNOWN
                .of(name, String.join(", ", templates))
                .near(Nearest.of(name, templates)));
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

  private void wrong(ListRow row, Failure what) {
    problems.add(what.at(file + ":" + row.line()));
  }
}
