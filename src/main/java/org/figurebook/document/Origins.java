package org.figurebook.document;

import java.util.Arrays;

/**
 * Source lines, or characters, of a text in little memory: most texts lie on one line and have
 * their characters in sequence.
 */
final class Origins {
  private final int size;
  private final int base;

  /** 0 when all are alike, 1 when they count upwards. */
  private final int step;

  /** What each is beyond {@code base}, when they follow no rule; otherwise null. */
  private final char[] beyond;

  /** The values themselves, when they lie too far apart; otherwise null. */
  private final int[] plain;

  private Origins(int size, int base, int step, char[] beyond, int[] plain) {
    this.size = size;
    this.base = base;
    this.step = step;
    this.beyond = beyond;
    this.plain = plain;
  }

  static Origins of(int[] values) {
    int least = Integer.MAX_VALUE;
    int most = Integer.MIN_VALUE;
    boolean alike = true;
    boolean counting = true;
    for (int i = 0; i < values.length; i++) {
      least = Math.min(least, values[i]);
      most = Math.max(most, values[i]);
      alike &= values[i] == values[0];
      counting &= values[i] == values[0] + i;
    }
    if (alike || counting) {
      int base = values.length == 0 ? 0 : values[0];
      return new Origins(values.length, base, alike ? 0 : 1, null, null);
    }
    if ((long) most - least > Character.MAX_VALUE) {
      return new Origins(values.length, 0, 0, null, values.clone());
    }
    char[] beyond = new char[values.length];
    for (int i = 0; i < values.length; i++) {
      beyond[i] = (char) (values[i] - least);
    }
    return new Origins(values.length, least, 0, beyond, null);
  }

  int at(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    return plain != null
        ? plain[index]
        : beyond != null ? base + beyond[index] : base + step * index;
  }

  /** The values from {@code start} to before {@code end}. */
  int[] values(int start, int end) {
    int[] values = new int[end - start];
    for (int i = start; i < end; i++) {
      values[i - start] = at(i);
    }
    return values;
  }

  /** These and more right behind them. */
  Origins plus(Origins next) {
    int[] values = Arrays.copyOf(values(0, size), size + next.size);
    System.arraycopy(next.values(0, next.size), 0, values, size, next.size);
    return of(values);
  }
}
