package org.figurebook.fuzz;

/** For the fuzzer: {@link Target#CORRECTIONS}. */
public final class CorrectionsFuzz {
  private CorrectionsFuzz() {}

  /** Takes what the fuzzer made. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Target.CORRECTIONS.take(bytes);
  }
}
