package org.figurebook.evidence;

/** How sure a figure or a table is. */
public enum Confidence {
  /** Proved: by arithmetic, by ruling lines, or by an unambiguous sentence. */
  CERTAIN,
  /** The shape alone suggests it. */
  LIKELY,
  /** Ambiguous or contradicted: a person should look. */
  CHECK;

  /** The less sure of the two. */
  public Confidence and(Confidence other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The word that the data files have. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
