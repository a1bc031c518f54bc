package org.figurebook.cache;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;

/** Collects bytes: small numbers take one, a text that came before is named by its number. */
final class Sink {
  private static final int LOW_BITS = 0x7f;
  private static final int MORE = 0x80;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
  private final Map<String, Integer> texts = new HashMap<>();

  byte[] toBytes() {
    return bytes.toByteArray();
  }

  /** A number from 0 to 255. */
  void small(int value) {
    bytes.write(value);
  }

  /** A number that is not negative, seven bits a byte. */
  void number(int value) {
    int rest = value;
    while ((rest & ~LOW_BITS) != 0) {
      bytes.write(rest & LOW_BITS | MORE);
      rest >>>= 7;
    }
    bytes.write(rest);
  }

  /** Any number; small ones of either sign are short. */
  void signed(int value) {
    number(value << 1 ^ value >> 31);
  }

  /** Eight bytes. */
  void fixed(long value) {
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes.write((int) (value >>> shift));
    }
  }

  void bytes(byte[] value) {
    number(value.length);
    bytes.writeBytes(value);
  }

  /** A text or null: 0 for null, 1 and its characters when it is new, otherwise 2 and more. */
  void text(String value) {
    if (value == null) {
      number(0);
      return;
    }
    Integer known = texts.putIfAbsent(value, texts.size());
    if (known != null) {
      number(known + 2);
      return;
    }
    number(1);
    number(value.length());
    for (int i = 0; i < value.length(); i++) {
      number(value.charAt(i));
    }
  }
}
