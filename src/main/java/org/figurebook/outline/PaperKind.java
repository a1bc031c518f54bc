package org.figurebook.outline;

/** The kinds of paper that are recognised, by content. */
public enum PaperKind {
  REPLIES("replies"),
  REPLY("reply"),
  PROCEEDINGS("proceedings"),
  FINANCE_PAPER("finance-paper"),
  ESTIMATES_HEAD("estimates-head"),
  SPEECH("speech"),
  YEARBOOK("yearbook"),
  QUESTIONNAIRE("questionnaire"),
  /** Anything else, by its headings. */
  PAPER("paper");

  private final String word;

  PaperKind(String word) {
    this.word = word;
  }

  /** The word that {@code documents.csv} has. */
  public String word() {
    return word;
  }
}
