package org.figurebook.document;

/** What became of an input file. */
public enum ReadStatus {
  /** Read whole. */
  READ("read"),
  /** Read in part; the findings say what is missing. */
  PARTIAL("partial"),
  /** Could not be read; the findings say why. */
  FAILED("failed"),
  /** The same bytes as another input; counted once. */
  DUPLICATE("duplicate");

  private final String word;

  ReadStatus(String word) {
    this.word = word;
  }

  /** The word that {@code documents.csv} has. */
  public String word() {
    return word;
  }
}
