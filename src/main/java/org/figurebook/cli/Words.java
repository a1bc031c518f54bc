package org.figurebook.cli;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Text made safe for a terminal. */
final class Words {
  private Words() {}

  /** The text without control and direction characters, which could disguise what is printed. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              int type = Character.getType(c);
              boolean hidden = type == Character.CONTROL || type == Character.FORMAT;
              plain.appendCodePoint(hidden ? '\uFFFD' : c);
            });
    return plain.toString();
  }

  /** Each line of a message made safe. */
  static String lines(String message) {
    return String.valueOf(message).lines().map(Words::plain).collect(Collectors.joining("\n"));
  }

  /** Fields as a line of tab-separated data, each made safe. */
  static String row(String... fields) {
    return Arrays.stream(fields).map(Words::plain).collect(Collectors.joining("\t"));
  }
}
