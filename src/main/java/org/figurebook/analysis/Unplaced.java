package org.figurebook.analysis;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Figures of tables that have the unit and the words of an indicator and are in no series of it.
 *
 * @param indicator id of the indicator
 * @param reason why
 * @param tables how many of each table, by its id, in the order of the papers
 */
public record Unplaced(String indicator, Reason reason, Map<String, Integer> tables) {
  /** Tables that a sentence names; there may be very many. */
  private static final int NAMED = 12;

  /** Why a figure is in no series. */
  public enum Reason {
    /** Nothing says for which single year it is, or it is for another kind of period. */
    NO_YEAR,
    /** Nothing says which of the bodies that the indicator is about it is for. */
    NO_SUBJECT
  }

  /** How many figures there are. */
  public int figures() {
    return tables.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The tables with the number of each, the first ones when there are very many. */
  public String named() {
    String named =
        tables.entrySet().stream()
            .limit(NAMED)
            .map(one -> one.getKey() + " (" + one.getValue() + ")")
            .collect(Collectors.joining(", "));
    return tables.size() > NAMED ? named + ", … (+" + (tables.size() - NAMED) + ")" : named;
  }
}
