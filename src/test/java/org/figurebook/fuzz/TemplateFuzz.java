package org.figurebook.fuzz;

/** For the fuzzer: {@link Target#TEMPLATE}. */
public final class TemplateFuzz {
  private TemplateFuzz() {}

  /** Takes what the fuzzer made. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Target.TEMPLATE.take(bytes);
  }
}
