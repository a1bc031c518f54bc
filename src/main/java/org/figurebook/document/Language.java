package org.figurebook.document;

/** The language of a document or a report. */
public enum Language {
  CHINESE("zh"),
  ENGLISH("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** {@code zh} or {@code en}. */
  public String tag() {
    return tag;
  }
}
