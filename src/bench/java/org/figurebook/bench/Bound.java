package org.figurebook.bench;

/** What a measured figure has to reach. */
record Bound(boolean most, double value) {
  /** For a figure that is shown for what it is. */
  static final Bound NONE = atMost(Double.POSITIVE_INFINITY);

  static Bound atMost(double value) {
    return new Bound(true, value);
  }

  static Bound atLeast(double value) {
    return new Bound(false, value);
  }

  boolean holds(double figure) {
    return most ? figure <= value : figure >= value;
  }

  @Override
  public String toString() {
    if (Double.isInfinite(value)) {
      return "";
    }
    return (most ? "at most " : "at least ") + Comparison.shown(value);
  }
}
