package org.figurebook.figure;

import java.util.Locale;

/** Which part of a paper a figure stands in. */
public enum SectionName {
  QUESTION,
  ANSWER,
  ANNEX,
  BODY,
  NOTE;

  /** The word that {@code figures.csv} has. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
