package org.figurebook.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A defect of the program, written down for whoever mends it. The file is named by where the defect
 * happened, so the same defect met again fills the same file.
 */
final class Defect {
  private static final int NAME_LENGTH = 8;

  private Defect() {}

  /**
   * Writes the details of a defect.
   *
   * @param folder where to
   * @param arguments the words of the command
   * @return the file; null when it could not be written
   */
  static Path write(Path folder, Throwable defect, List<String> arguments) {
    String trace = trace(defect);
    String text =
        "A defect of "
            + Main.Version.text()
            + "\ncommand: figurebook "
            + String.join(" ", arguments)
            + "\nJava: "
            + System.getProperty("java.version")
            + " of "
            + System.getProperty("java.vendor")
            + "\nsystem: "
            + System.getProperty("os.name")
            + ", "
            + System.getProperty("os.arch")
            + "\n\n"
            + trace;
    try {
      Path file = folder.resolve("figurebook-defect-" + name(defect) + ".txt");
      return Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException | SecurityException e) {
      return null;
    }
  }

  /** The stack trace as text. */
  static String trace(Throwable defect) {
    StringWriter trace = new StringWriter();
    defect.printStackTrace(new PrintWriter(trace, true));
    return trace.toString();
  }

  private static String name(Throwable defect) {
    StringBuilder where = new StringBuilder(defect.getClass().getName());
    for (StackTraceElement frame : defect.getStackTrace()) {
      where.append(frame.getClassName()).append(frame.getLineNumber());
    }
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(where.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, NAME_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
