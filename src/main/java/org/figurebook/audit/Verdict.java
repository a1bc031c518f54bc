package org.figurebook.audit;

/** What can be said of an item of the checklist. */
public enum Verdict {
  /** The workbook does it. */
  MET("met"),
  /** It does not, at the places named. */
  NOT_MET("not met"),
  /** There is nothing in the workbook that the item is about. */
  NOT_APPLICABLE("not applicable"),
  /** Only a person can judge it. */
  BY_HAND("by hand");

  private final String word;

  Verdict(String word) {
    this.word = word;
  }

  /** The verdict in words. */
  public String word() {
    return word;
  }
}
