package org.figurebook.fuzz;

/** For the fuzzer: {@link Target#TABLES}. */
public final class TablesFuzz {
  private TablesFuzz() {}

  /** Takes what the fuzzer made. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Target.TABLES.take(bytes);
  }
}
