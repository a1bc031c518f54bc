package org.figurebook.fuzz;

import java.nio.charset.StandardCharsets;

/** For the fuzzer: {@link Target#CORRECTIONS}. */
public final class CorrectionsFuzz {
  private CorrectionsFuzz() {}

  /** Loads the program first: on a slow machine that takes longer than an input may. */
  public static void fuzzerInitialize() {
    Target.CORRECTIONS.take("{}".getBytes(StandardCharsets.UTF_8));
  }

  /** Takes what the fuzzer made. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Target.CORRECTIONS.take(bytes);
  }
}
