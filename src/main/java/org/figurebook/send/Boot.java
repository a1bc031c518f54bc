package org.figurebook.send;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What tells one start of the machine from the next. What a killed program wrote is kept by the
 * system, but not when the machine itself stops.
 */
final class Boot {
  private static final Path LINUX = Path.of("/proc/sys/kernel/random/boot_id");

  private Boot() {}

  /** The present start; empty where the system does not say. */
  static String now() {
    try {
      return Files.readString(LINUX).strip();
    } catch (IOException e) {
      return "";
    }
  }
}
