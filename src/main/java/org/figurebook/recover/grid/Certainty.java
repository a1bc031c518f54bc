package org.figurebook.recover.grid;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.evidence.CheckStatus;
import org.figurebook.evidence.Confidence;

/**
 * How sure a grid is, and why not more.
 *
 * @param level the confidence
 * @param doubt in words; empty when there is none
 */
public record Certainty(Confidence level, String doubt) {
  private static final double PROVED = 0.9;

  /**
   * Weighs the doubts of the reading against the sums.
   *
   * @param ruled whether ruling lines or markup prove the grid
   */
  public static Certainty of(Grid grid, Arithmetic.Verdict verdict, boolean ruled) {
    List<String> doubts = new ArrayList<>(grid.doubts());
    List<Arithmetic.Result> sums =
        verdict.results().stream().filter(r -> !r.kind().equals("row-count")).toList();
    long differs = sums.stream().filter(r -> r.status() == CheckStatus.DIFFERS).count();
    long held = sums.stream().filter(Certainty::holds).count();
    if (ruled) {
      return drawn(doubts, differs);
    }
    for (Arithmetic.Result r : verdict.results()) {
      if (r.kind().equals("row-count") && r.status() == CheckStatus.DIFFERS) {
        doubts.add(
            "the text before says "
                + r.expected()
                + " rows, the table has labels for "
                + r.found());
      }
    }
    if (verdict.proven() >= PROVED && held > differs && rows(grid) >= 2) {
      return doubts.stream().anyMatch(Certainty::isOfNames)
          ? new Certainty(Confidence.CHECK, String.join("; ", doubts))
          : new Certainty(Confidence.CERTAIN, "");
    }
    if (differs > 0 && differs >= held) {
      doubts.add(differs + " printed totals or changes do not agree with the cells");
    }
    return new Certainty(
        doubts.isEmpty() ? Confidence.LIKELY : Confidence.CHECK, String.join("; ", doubts));
  }

  /**
   * Whether a doubt is of what numbers are called. Sums prove where the numbers stand, and so clear
   * every other doubt, but not the words beside and over them: a doubt of those names them.
   */
  private static boolean isOfNames(String doubt) {
    return doubt.contains("heading") || doubt.contains("label");
  }

  /** A grid that lines or markup prove is sure unless something in it is odd. */
  private static Certainty drawn(List<String> doubts, long differs) {
    if (differs > 0) {
      doubts.add(differs + " printed totals or changes do not agree with the cells");
    }
    return new Certainty(
        doubts.isEmpty() ? Confidence.CERTAIN : Confidence.CHECK, String.join("; ", doubts));
  }

  private static int rows(Grid grid) {
    return grid.rows().size();
  }

  private static boolean holds(Arithmetic.Result result) {
    return result.status() == CheckStatus.HOLDS || result.status() == CheckStatus.ROUNDING;
  }
}
