package org.figurebook.analysis;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.figure.Basis;
import org.figurebook.figure.Bound;
import org.figurebook.figure.Figure;

/**
 * Which figures of running text may stand in a series beside those of tables. A sentence says much
 * that a cell does not: how much a value grew by, what part of it is, what is planned. All of these
 * look like the value itself, so a figure is taken only when nothing in its clause speaks of them.
 */
final class ProseRules {
  /** Characters right before a number that may say that it is a difference. */
  private static final int NEAR = 12;

  private static final String FILLERS = "約逾近達了 ";

  private static final List<Words> WORDS = words();

  private ProseRules() {}

  /** Whether a figure states a value, and the whole of it. */
  static boolean mayStand(Figure figure, ClauseWords clause) {
    Bound bound = figure.quantity().bound();
    Basis basis = figure.basis();
    return bound != Bound.AT_MOST
        && bound != Bound.AT_LEAST
        && bound != Bound.RANGE
        && basis != Basis.CEILING
        && basis != Basis.TARGET
        && clause != ClauseWords.UNKNOWN
        && WORDS.stream().noneMatch(words -> words.in(clause));
  }

  private static List<Words> words() {
    List<Words> all = new ArrayList<>();
    for (String[] row : Resource.rows("prose-words.tsv")) {
      all.add(new Words(row[1], List.of(row[2].split("\\|"))));
    }
    return List.copyOf(all);
  }

  /**
   * Words that bar a number.
   *
   * @param where {@code before} or {@code behind} for words right at the number, {@code clause} for
   *     words anywhere in the clause
   */
  private record Words(String where, List<String> words) {
    boolean in(ClauseWords clause) {
      return switch (where) {
        case "before" -> words.stream().anyMatch(near(clause.before())::endsWith);
        case "behind" -> words.stream().anyMatch(clause.behind().strip()::startsWith);
        default -> words.stream().anyMatch((clause.before() + " " + clause.behind())::contains);
      };
    }

    /** What stands right before the number, without words such as 約: 增加約 is 增加, 增至約 is not. */
    private static String near(String before) {
      String plain = before.length() <= NEAR ? before : before.substring(before.length() - NEAR);
      int end = plain.length();
      while (end > 0 && FILLERS.indexOf(plain.charAt(end - 1)) >= 0) {
        end--;
      }
      return plain.substring(0, end);
    }
  }
}
