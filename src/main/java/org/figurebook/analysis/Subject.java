package org.figurebook.analysis;

import org.figurebook.template.LocalText;

/**
 * Who or what an observation is about: one body under all its names.
 *
 * @param key unique: two names of one body have one key
 * @param name its name; as printed when no vocabulary has it
 * @param kind kind of body; empty when it is not known
 */
public record Subject(String key, LocalText name, String kind) {
  private static final String TOTAL = "*total*";

  /** All the subjects of a table together: what its total row is about, and no other table's. */
  public static Subject totalOf(String table) {
    return new Subject(TOTAL + table, LocalText.EMPTY, "");
  }

  public boolean isTotal() {
    return key.startsWith(TOTAL);
  }
}
