package org.figurebook.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.figurebook.document.Place;
import org.figurebook.evidence.Check;
import org.figurebook.evidence.CheckStatus;
import org.figurebook.figure.Figure;
import org.figurebook.figure.SectionName;
import org.figurebook.harvest.Harvest;
import org.figurebook.outline.Reply;
import org.figurebook.outline.TwinReplies;
import org.figurebook.outline.TwinReplies.Copy;
import org.figurebook.outline.Twins;

/**
 * Whether the copies of one reply, in two papers or two languages, agree figure by figure.
 *
 * <p>Figures are paired in order: those with the same value, unit and period first, then those
 * whose period alone differs, then those of one unit that are left over. What is left after that
 * stands in one copy only.
 */
final class TwinChecks {
  /** A small number that one language says with an article or a plural is no difference. */
  private static final BigDecimal SMALL = BigDecimal.TEN;

  private final List<Check> checks = new ArrayList<>();

  private TwinChecks() {}

  /** One check a pair of copies that agree, otherwise one a figure that differs. */
  static List<Check> of(List<Harvest> harvests) {
    Twins twins = new Twins();
    harvests.forEach(harvest -> twins.add(harvest.document(), harvest.outline()));
    TwinChecks found = new TwinChecks();
    Map<Integer, Map<String, List<Figure>>> byReply = new HashMap<>();
    for (TwinReplies reply : twins.replies()) {
      Copy first = reply.copies().get(0);
      for (Copy other : reply.copies().subList(1, reply.copies().size())) {
        found.compare(
            first, other, figures(harvests, first, byReply), figures(harvests, other, byReply));
      }
    }
    return List.copyOf(found.checks);
  }

  /** The figures of a reply's answer; those of a question are the member's own. */
  private static List<Figure> figures(
      List<Harvest> harvests, Copy copy, Map<Integer, Map<String, List<Figure>>> byReply) {
    Map<String, List<Figure>> ofPaper =
        byReply.computeIfAbsent(copy.paper(), paper -> byReply(harvests.get(paper)));
    return new ArrayList<>(ofPaper.getOrDefault(key(copy.reply()), List.of()));
  }

  private static Map<String, List<Figure>> byReply(Harvest harvest) {
    Map<String, List<Figure>> figures = new HashMap<>();
    for (Figure figure : harvest.figures()) {
      if (figure.section() != SectionName.QUESTION && figure.quantity().value() != null) {
        figures
            .computeIfAbsent(figure.reply() + "|" + figure.question(), id -> new ArrayList<>())
            .add(figure);
      }
    }
    return figures;
  }

  private static String key(Reply reply) {
    return reply.number() + "|" + reply.question();
  }

  private void compare(Copy first, Copy other, List<Figure> ours, List<Figure> theirs) {
    int before = checks.size();
    int equal = paired(ours, theirs, TwinChecks::same).size();
    for (Pair pair : paired(ours, theirs, TwinChecks::sameValue)) {
      differs(pair, pair.one().period().text(), pair.two().period().text(), "period", other);
    }
    for (Pair pair : paired(ours, theirs, TwinChecks::sameKind)) {
      differs(pair, printed(pair.one()), printed(pair.two()), "value", other);
    }
    ours.forEach(figure -> alone(figure, other.document()));
    theirs.forEach(figure -> alone(figure, first.document()));
    if (checks.size() == before && equal > 0) {
      Place place = new Place(other.document(), other.reply().page(), other.reply().firstLine(), 1);
      String detail = equal + " figures are the same in " + first.document();
      add(name(other), CheckStatus.HOLDS, "" + equal, "" + equal, detail, place);
    }
  }

  /** Pairs figures in order, and takes those paired out of both lists. */
  private static List<Pair> paired(
      List<Figure> ours, List<Figure> theirs, BiPredicate<Figure, Figure> alike) {
    List<Pair> pairs = new ArrayList<>();
    Map<String, List<Figure>> byUnit = new HashMap<>();
    theirs.forEach(
        f -> byUnit.computeIfAbsent(f.quantity().unit(), unit -> new ArrayList<>()).add(f));
    for (Iterator<Figure> left = ours.iterator(); left.hasNext(); ) {
      Figure one = left.next();
      List<Figure> sameUnit = byUnit.getOrDefault(one.quantity().unit(), List.of());
      for (int i = 0; i < sameUnit.size(); i++) {
        if (alike.test(one, sameUnit.get(i))) {
          pairs.add(new Pair(one, sameUnit.remove(i)));
          left.remove();
          break;
        }
      }
    }
    Set<Figure> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    pairs.forEach(pair -> taken.add(pair.two()));
    theirs.removeIf(taken::contains);
    return pairs;
  }

  private static boolean same(Figure one, Figure two) {
    return sameValue(one, two) && one.period().equals(two.period());
  }

  private static boolean sameValue(Figure one, Figure two) {
    return one.quantity().value().compareTo(two.quantity().value()) == 0;
  }

  /** Left over in both copies, and both cells or both in sentences: one statement, two values. */
  private static boolean sameKind(Figure one, Figure two) {
    return one.inTable() == two.inTable()
        && (!one.inTable()
            || one.cell().row() == two.cell().row() && one.cell().column() == two.cell().column());
  }

  private void differs(Pair pair, String ours, String theirs, String what, Copy other) {
    Figure one = pair.one();
    Figure two = pair.two();
    String detail =
        "the "
            + what
            + " of "
            + printed(one)
            + " is "
            + (ours.isEmpty() ? "not stated" : ours)
            + ", in "
            + other.document()
            + " "
            + (theirs.isEmpty() ? "not stated" : theirs)
            + " ("
            + two.id()
            + ")";
    add(one.id(), CheckStatus.DIFFERS, ours, theirs, detail, one.place());
  }

  private void alone(Figure figure, String missing) {
    boolean small =
        !figure.inTable()
            && figure.quantity().unit().equals("count")
            && figure.quantity().value().abs().compareTo(SMALL) < 0;
    String detail = printed(figure) + " has no counterpart in " + missing;
    CheckStatus status = small ? CheckStatus.NOT_CHECKABLE : CheckStatus.DIFFERS;
    add(figure.id(), status, printed(figure), "", detail, figure.place());
  }

  private void add(
      String object,
      CheckStatus status,
      String expected,
      String found,
      String detail,
      Place place) {
    checks.add(
        new Check("c-twin-" + object, "twin", object, status, expected, found, detail, place));
  }

  private static String printed(Figure figure) {
    return figure.quantity().printed();
  }

  private static String name(Copy copy) {
    Reply reply = copy.reply();
    return copy.document() + " " + (reply.number().isEmpty() ? reply.question() : reply.number());
  }

  private record Pair(Figure one, Figure two) {}
}
