package org.figurebook.figure;

import java.util.Locale;

/** What a value rests on. */
public enum Basis {
  /** The text does not say. */
  NONE,
  ACTUAL,
  REVISED,
  ORIGINAL,
  ESTIMATE,
  FORECAST,
  TARGET,
  CEILING;

  /** The word that {@code figures.csv} has; empty for {@link #NONE}. */
  public String word() {
    return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
  }
}
