package org.figurebook.fuzz;

import java.nio.charset.StandardCharsets;

/** For the fuzzer: {@link Target#TABLES}. */
public final class TablesFuzz {
  private TablesFuzz() {}

  /** Loads the program first: on a slow machine that takes longer than an input may. */
  public static void fuzzerInitialize() {
    Target.TABLES.take(
        "Kind 2030 2031\nNorth 1,000 2,000\nTotal 1,000 2,000\n".getBytes(StandardCharsets.UTF_8));
  }

  /** Takes what the fuzzer made. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Target.TABLES.take(bytes);
  }
}
