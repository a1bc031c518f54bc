package org.figurebook.analysis;

import java.math.BigDecimal;
import java.util.List;
import org.figurebook.evidence.Confidence;
import org.figurebook.figure.Bound;
import org.figurebook.figure.Figure;

/**
 * A value of a series, with every statement of it.
 *
 * @param year the year
 * @param value in base units
 * @param bound how it limits the true value
 * @param standing what it rests on
 * @param confidence how sure it is
 * @param used the figures it comes from: the one used first, then those that agree with it
 * @param differing figures that say otherwise
 */
public record Point(
    Year year,
    BigDecimal value,
    Bound bound,
    Standing standing,
    Confidence confidence,
    List<Figure> used,
    List<Figure> differing) {
  public Point {
    used = List.copyOf(used);
    differing = List.copyOf(differing);
  }

  public boolean isDisputed() {
    return !differing.isEmpty();
  }

  /** Whether sentences alone have it, and no table. */
  public boolean isOfSentence() {
    return used.stream().noneMatch(Figure::inTable);
  }

  /** Whether it is for the whole of the year, as it turned out. */
  public boolean isFinal() {
    return standing == Standing.FINAL;
  }

  /** Whether a sentence may be made of it: final, and not in doubt. */
  public boolean isSettled() {
    return isFinal() && confidence != Confidence.CHECK;
  }

  /** What a value rests on. */
  public enum Standing {
    FINAL,
    /** A part of the year only. */
    PART_OF_YEAR,
    /** Expected, revised or estimated. */
    ESTIMATE,
    /** A target or ceiling. */
    LIMIT
  }
}
