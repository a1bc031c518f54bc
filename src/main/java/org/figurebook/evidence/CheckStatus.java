package org.figurebook.evidence;

/** What a check found. */
public enum CheckStatus {
  HOLDS("holds"),
  /** The difference is within what the printed precision allows. */
  ROUNDING("holds within rounding"),
  DIFFERS("differs"),
  NOT_CHECKABLE("not checkable");

  private final String word;

  CheckStatus(String word) {
    this.word = word;
  }

  /** The words that {@code checks.csv} has. */
  public String word() {
    return word;
  }
}
