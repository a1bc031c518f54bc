package org.figurebook.cache;

import java.util.ArrayList;
import java.util.List;

/** Gives back what a {@link Sink} collected. Bytes that no sink wrote make it throw. */
final class Source {
  private static final int LOW_BITS = 0x7f;
  private static final int MORE = 0x80;

  private final byte[] bytes;
  private final int end;
  private final List<String> texts = new ArrayList<>();
  private char[] characters = new char[256];
  private int at;

  Source(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.at = start;
    this.end = end;
  }

  int remaining() {
    return end - at;
  }

  int small() {
    return bytes[at++] & 0xff;
  }

  int number() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      int next = bytes[at++];
      value |= (next & LOW_BITS) << shift;
      if ((next & MORE) == 0) {
        return value;
      }
    }
  }

  int signed() {
    int value = number();
    return value >>> 1 ^ -(value & 1);
  }

  long fixed() {
    long value = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      value = value << 8 | small();
    }
    return value;
  }

  byte[] bytes() {
    int length = number();
    byte[] value = java.util.Arrays.copyOfRange(bytes, at, at + length);
    at += length;
    return value;
  }

  String text() {
    int which = number();
    if (which == 0) {
      return null;
    }
    if (which > 1) {
      return texts.get(which - 2);
    }
    int length = number();
    if (characters.length < length) {
      characters = new char[Math.min(length * 2, remaining() + 1)];
    }
    for (int i = 0; i < length; i++) {
      characters[i] = (char) number();
    }
    String text = new String(characters, 0, length);
    texts.add(text);
    return text;
  }
}
