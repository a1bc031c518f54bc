package org.figurebook.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Data goes to standard output, words to standard error, both in UTF-8 whatever the locale: under
 * {@code LC_ALL=C} Java would print Chinese as question marks.
 */
final class Console {
  private Console() {}

  /** Makes {@code System.out} and {@code System.err} UTF-8. */
  static void useUtf8() {
    System.setOut(utf8(FileDescriptor.out));
    System.setErr(utf8(FileDescriptor.err));
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
