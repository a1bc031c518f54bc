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

  /**
   * The same body as it stands at a date, which is another statistic than what happens over a year.
   */
  Subject atDate() {
    String en = name.en().isEmpty() ? "" : name.en() + " (as at a date)";
    String zh = name.zh().isEmpty() ? "" : name.zh() + "（截至某日）";
    return new Subject(key + "@date", new LocalText(zh, en), kind);
  }

  /** Whether a vocabulary has it. */
  boolean isKnown() {
    return key.indexOf(':') > 0;
  }

  public boolean isTotal() {
    return key.startsWith(TOTAL);
  }
}
