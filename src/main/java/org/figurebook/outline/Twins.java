package org.figurebook.outline;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.figurebook.document.Document;
import org.figurebook.document.Finding;
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
  private final List<Document> papers = new ArrayList<>();

  /** A copy, with the year of the Estimates its paper examines; empty when that is lost. */
  private record Known(Copy copy, String year) {}

  /** Adds the replies of the next paper. */
  public void add(Document document, Outline outline) {
    int paper = papers.size();
    papers.add(document);
    if (outline.replies().isEmpty()) {
      return;
    }
    String year = year(document, outline);
    for (int r = 0; r < outline.replies().size(); r++) {
      Reply reply = outline.replies().get(r);
      if (!reply.question().isEmpty()) {
        Copy copy = new Copy(paper, document.name(), document.language(), r, reply);
        add(new Known(copy, year));
      }
    }
  }

  private void add(Known known) {
    String question = known.copy().reply().question().replaceFirst("^0+(?=\\d)", "");
    List<List<Known>> groups = byQuestion.computeIfAbsent(question, k -> new ArrayList<>());
    for (List<Known> group : groups) {
      if (group.stream().allMatch(other -> isSame(known, other))) {
        group.add(known);
        return;
      }
    }
    groups.add(new ArrayList<>(List.of(known)));
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
    return byQuestion.values().stream()
        .flatMap(List::stream)
        .filter(group -> group.size() > 1)
        .map(group -> new TwinReplies(group.stream().map(Known::copy).toList()))
        .toList();
  }

  /** The other papers that each such reply stands in; replies are told apart by identity. */
  public Map<Reply, List<String>> others() {
    Map<Reply, List<String>> others = new IdentityHashMap<>();
    for (TwinReplies twins : replies()) {
      for (Copy copy : twins.copies()) {
        List<String> names =
            twins.copies().stream().filter(c -> c != copy).map(Copy::document).toList();
        others.put(copy.reply(), names);
      }
    }
    return others;
  }

  /** Which papers share replies, and what the copies' headings disagree on. */
  public List<Finding> findings() {
    Map<List<Integer>, Integer> shared = new LinkedHashMap<>();
    List<Finding> differing = new ArrayList<>();
    for (TwinReplies twins : replies()) {
      Copy first = twins.copies().get(0);
      for (Copy copy : twins.copies().subList(1, twins.copies().size())) {
        shared.merge(List.of(first.paper(), copy.paper()), 1, Integer::sum);
        if (first.language() == copy.language()) {
          differs(differing, "member", first.reply().member(), copy.reply().member(), first, copy);
        }
        String programmes = programmes(first.reply());
        differs(differing, "programme", programmes, programmes(copy.reply()), first, copy);
      }
    }
    List<Finding> findings = new ArrayList<>();
    shared.forEach((pair, count) -> findings.add(shared(pair.get(0), pair.get(1), count)));
    findings.addAll(differing);
    return findings;
  }

  private Finding shared(int first, int other, int count) {
    Document one = papers.get(first);
    Document two = papers.get(other);
    String language = one.language() == two.language() ? "" : ", in another language";
    String replies = count == 1 ? "1 reply" : count + " replies";
    String what = two.name() + " has " + replies + " of " + one.name() + language;
    return Finding.note("reply-twin", what, Place.ofDocument(two.name()));
  }

  private void differs(
      List<Finding> findings, String what, String one, String other, Copy first, Copy copy) {
    if (!agree(one, other)) {
      String said = what + " is " + other + ", " + first.document() + " has " + one;
      Place place = papers.get(copy.paper()).placeAt(copy.reply().firstLine(), 1);
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
