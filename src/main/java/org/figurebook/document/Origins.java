package org.figurebook.document;

/** Source lines or characters that follow no rule, in little memory: most lie close together. */
final class Origins {
  private final int least;

  /** How far each lies beyond the least; null when some lie too far. */
  private final char[] beyond;

  private final int[] plain;

  private Origins(int least, char[] beyond, int[] plain) {
    this.least = least;
    this.beyond = beyond;
    this.plain = plain;
  }

  /** Whether each value is the one before it and {@code step}. */
  static boolean follow(int[] values, int step) {
    for (int i = 1; i < values.length; i++) {
      if (values[i] != values[i - 1] + step) {
        return false;
      }
    }
    return true;
  }

  static Origins of(int[] values) {
    int least = Integer.MAX_VALUE;
    int most = Integer.MIN_VALUE;
    for (int value : values) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    if ((long) most - least > Character.MAX_VALUE) {
      return new Origins(0, null, values.clone());
    }
    char[] beyond = new char[values.length];
    for (int i = 0; i < values.length; i++) {
      beyond[i] = (char) (values[i] - least);
    }
    return new Origins(least, beyond, null);
  }

  int at(int index) {
    return plain != null ? plain[index] : least + beyond[index];
  }
}
