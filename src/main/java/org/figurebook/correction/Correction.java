package org.figurebook.correction;

import java.math.BigDecimal;

/**
 * A person's decision on a figure or a table cell. What is null stays as it was read.
 *
 * @param figure id of the figure; null when the decision is on a cell or a table
 * @param table id of the table; null when the decision is on a figure
 * @param row row of the cell, from 0; null when the decision is on the whole table
 * @param column column of the cell, from 0
 * @param printed the text as it was read when the decision was made: of the figure or the cell, or
 *     the table's caption
 * @param value the right value in base units
 * @param unit the right unit
 * @param period the right period, in the data files' form
 * @param subject the right subject
 * @param measure the right measure
 * @param cell the right text of the cell
 * @param decision what else is decided; null for nothing
 * @param reason why, and by whom; may be null
 */
public record Correction(
    String figure,
    String table,
    Integer row,
    Integer column,
    String printed,
    BigDecimal value,
    String unit,
    String period,
    String subject,
    String measure,
    String cell,
    Decision decision,
    String reason) {

  /** A decision on the whole of a figure or table. */
  public enum Decision {
    /** It is right as it was read, or as corrected. */
    CONFIRM,
    /** It is no figure, or no table. */
    DISCARD
  }

  /** What it is about, for people. */
  String object() {
    if (figure != null) {
      return figure;
    }
    return row == null ? table : table + " [" + row + ", " + column + "]";
  }
}
