package org.figurebook.fuzz;

/** For the fuzzer: {@link Target#OUTLINE}. */
public final class OutlineFuzz {
  private OutlineFuzz() {}

  /** Takes what the fuzzer made. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Target.OUTLINE.take(bytes);
  }
}
