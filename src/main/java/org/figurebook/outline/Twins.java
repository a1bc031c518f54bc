package org.figurebook.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.figurebook.document.Document;
import org.figurebook.document.Finding;
import org.figurebook.document.Language;
import org.figurebook.document.Place;
import org.figurebook.outline.TwinReplies.Copy;

/**
 * Pairs the replies that several papers share, by their numbers.
 *
 * <p>Question numbers start anew each year and reply numbers are each bureau's own, so a pair has
 * the same of both, and of head and year as far as both papers tell them.
 */
public final class Twins {
  private static final Pattern YEAR =
      Pattern.compile("(?:審核|ExaminationofEstimatesofExpenditure)(\\d{4}[-/]\\d{2,4})");
  private static final Pattern PROGRAMME_NUMBER = Pattern.compile("^\\((\\d{1,2})\\)");

  private final Map<String, List<List<Known>>> byQuestion = new LinkedHashMap<>();
  private final List<Paper> papers = new ArrayList<>();
  private final Map<String, String> words = new HashMap<>();
  private int replies;

  private record Paper(String name, Language language) {}

  /**
   * A copy.
   *
   * @param number which of all replies it is, from 0
   * @param year year of the Estimates its paper examines; empty when that is lost
   * @param page page of its first line
   */
  private record Known(Copy copy, int number, String year, int page) {}

  /** Adds the replies of the next paper; nothing else of it is kept. */
  public void add(Document document, Outline outline) {
    int paper = papers.size();
    papers.add(new Paper(document.name(), document.language()));
    if (outline.replies().isEmpty()) {
      return;
    }
    String year = shared(year(document, outline));
    for (int r = 0; r < outline.replies().size(); r++) {
      Reply reply = outline.replies().get(r);
      if (!reply.question().isEmpty()) {
        Copy copy = new Copy(paper, document.name(), document.language(), r, told(reply));
        int page = document.placeAt(reply.firstLine(), 1).page();
        add(new Known(copy, replies + r, year, page));
      }
    }
    replies += outline.replies().size();
  }

  /** As much of a reply as tells it from others; what many of them have is kept once. */
  private Reply told(Reply reply) {
    return new Reply(
        reply.number(),
        reply.question(),
        shared(reply.member()),
        shared(reply.head()),
        "",
        "",
        reply.programmes().stream().map(this::shared).toList(),
        "",
        "",
        reply.firstLine(),
        reply.lastLine(),
        reply.page());
  }

  private String shared(String word) {
    return words.computeIfAbsent(word, each -> each);
  }

  private void add(Known known) {
    String question = known.copy().reply().question().replaceFirst("^0+(?=\\d)", "");
    List<List<Known>> groups = byQuestion.computeIfAbsent(question, k -> new ArrayList<>(1));
    for (List<Known> group : groups) {
      if (group.stream().allMatch(other -> isSame(known, other))) {
        group.add(known);
        return;
      }
    }
    List<Known> group = new ArrayList<>(1);
    group.add(known);
    groups.add(group);
  }

  private static boolean isSame(Known a, Known b) {
    Reply one = a.copy().reply();
    Reply other = b.copy().reply();
    boolean numbered = !one.number().isEmpty() && one.number().equals(other.number());
    boolean headed = !one.head().isEmpty() && one.head().equals(other.head());
    return a.copy().paper() != b.copy().paper()
        && agree(one.number(), other.number())
        && agree(one.head(), other.head())
        && agree(a.year(), b.year())
        && (numbered || headed && !a.year().isEmpty() && !b.year().isEmpty());
  }

  /** Whether two values are the same, as far as both are known. */
  private static boolean agree(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  /** The year that the headings of a paper's replies name most. */
  private static String year(Document document, Outline outline) {
    Map<String, Integer> named = new TreeMap<>();
    for (Section section : outline.sections()) {
      if (section.part() == Part.HEADING || section.part() == Part.BODY) {
        for (int n = section.firstLine(); n <= section.lastLine(); n++) {
          Matcher year = YEAR.matcher(document.lines().get(n - 1).text().replace(" ", ""));
          if (year.lookingAt()) {
            named.merge(year.group(1).replace('/', '-'), 1, Integer::sum);
          }
        }
      }
    }
    String most = "";
    for (Map.Entry<String, Integer> entry : named.entrySet()) {
      most = entry.getValue() > named.getOrDefault(most, 0) ? entry.getKey() : most;
    }
    return most;
  }

  /** The replies that stand in several of the papers. */
  public List<TwinReplies> replies() {
    return groups()
        .map(group -> new TwinReplies(group.stream().map(Known::copy).toList()))
        .toList();
  }

  private Stream<List<Known>> groups() {
    return byQuestion.values().stream().flatMap(List::stream).filter(group -> group.size() > 1);
  }

  /** The other papers that each such reply stands in, by its number among all that were added. */
  public SortedMap<Integer, List<String>> others() {
    SortedMap<Integer, List<String>> others = new TreeMap<>();
    groups()
        .forEach(
            group -> {
              for (Known one : group) {
                Stream<Known> rest = group.stream().filter(other -> other != one);
                others.put(one.number(), rest.map(other -> other.copy().document()).toList());
              }
            });
    return others;
  }

  /** Which papers share replies, and what the copies' headings disagree on. */
  public List<Finding> findings() {
    Map<List<Integer>, Integer> shared = new LinkedHashMap<>();
    List<Finding> differing = new ArrayList<>();
    for (List<Known> twins : groups().toList()) {
      Copy first = twins.get(0).copy();
      for (Known known : twins.subList(1, twins.size())) {
        Copy copy = known.copy();
        shared.merge(List.of(first.paper(), copy.paper()), 1, Integer::sum);
        if (first.language() == copy.language()) {
          differs(differing, "member", first.reply().member(), copy.reply().member(), first, known);
        }
        String programmes = programmes(first.reply());
        differs(differing, "programme", programmes, programmes(copy.reply()), first, known);
      }
    }
    List<Finding> findings = new ArrayList<>();
    shared.forEach((pair, count) -> findings.add(shared(pair.get(0), pair.get(1), count)));
    findings.addAll(differing);
    return findings;
  }

  private Finding shared(int first, int other, int count) {
    Paper one = papers.get(first);
    Paper two = papers.get(other);
    String language = one.language() == two.language() ? "" : ", in another language";
    String replies = count == 1 ? "1 reply" : count + " replies";
    String what = two.name() + " has " + replies + " of " + one.name() + language;
    return Finding.note("reply-twin", what, Place.ofDocument(two.name()));
  }

  private void differs(
      List<Finding> findings, String what, String one, String other, Copy first, Known known) {
    if (!agree(one, other)) {
      Copy copy = known.copy();
      String said = what + " is " + other + ", " + first.document() + " has " + one;
      Place place = new Place(copy.document(), known.page(), copy.reply().firstLine(), 1);
      findings.add(Finding.warning("twin-differs", name(copy) + ": " + said, place));
    }
  }

  private static String name(Copy copy) {
    Reply reply = copy.reply();
    return reply.number().isEmpty() ? "question " + reply.question() : reply.number();
  }

  /** The numbers of the programmes, which both languages share. */
  private static String programmes(Reply reply) {
    return reply.programmes().stream()
        .map(PROGRAMME_NUMBER::matcher)
        .filter(Matcher::find)
        .map(number -> number.group(1))
        .collect(Collectors.joining(", "));
  }
}
