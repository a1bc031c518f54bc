package org.figurebook.fuzz;

/** For the fuzzer: {@link Target#NOTATION}. */
public final class NotationFuzz {
  private NotationFuzz() {}

  /** Takes what the fuzzer made. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Target.NOTATION.take(bytes);
  }
}
