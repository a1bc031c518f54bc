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
  /** All the subjects of a table together: what a total row is about. */
  public static final Subject TOTAL = new Subject("*total*", LocalText.EMPTY, "");

  public boolean isTotal() {
    return this.equals(TOTAL);
  }
}
