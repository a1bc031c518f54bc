package org.figurebook.audit;

/**
 * An item of the checklist.
 *
 * @param id a short name that stays the same
 * @param group the part of the checklist it stands in
 * @param essential whether the guidance holds it to be needed to pass the accessibility regulations
 * @param words what a workbook should do
 */
public record Item(String id, Group group, boolean essential, String words) {
  /** The parts of the checklist, in its order. */
  public enum Group {
    TABLES("Tables"),
    NOTES("Footnotes"),
    FORMATTING("Formatting"),
    STRUCTURE("Structure"),
    PUBLISHING("Before publishing");

    private final String word;

    Group(String word) {
      this.word = word;
    }

    /** The part's heading. */
    public String word() {
      return word;
    }
  }
}
