package org.figurebook.pipeline;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.figurebook.cache.Hashes;
import org.figurebook.render.data.RunFile;

/**
 * A defect of the program, written down for whoever mends it. The file is named by where the defect
 * happened, so the same defect met again fills the same file.
 */
public final class DefectFile {
  private static final int NAME_LENGTH = 8;
  private static final String OWN = "org.figurebook.";

  private DefectFile() {}

  /**
   * Writes the details of a defect into the folder for temporary files.
   *
   * @param work what was being done, in one line
   * @return the file; null when it could not be written
   */
  public static Path write(Throwable defect, String work) {
    return write(Path.of(System.getProperty("java.io.tmpdir")), defect, work);
  }

  static Path write(Path folder, Throwable defect, String work) {
    String text =
        "A defect of figurebook "
            + RunFile.version()
            + "\n"
            + work.lines().findFirst().orElse("")
            + "\nJava: "
            + System.getProperty("java.version")
            + " of "
            + System.getProperty("java.vendor")
            + "\nsystem: "
            + System.getProperty("os.name")
            + ", "
            + System.getProperty("os.arch")
            + "\n\n"
            + trace(defect);
    try {
      Path file = folder.resolve("figurebook-defect-" + name(defect) + ".txt");
      // never through a link that somebody else laid there
      Files.deleteIfExists(file);
      return Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    } catch (IOException | SecurityException e) {
      return null;
    }
  }

  /** The stack trace as text. */
  public static String trace(Throwable defect) {
    StringWriter trace = new StringWriter();
    defect.printStackTrace(new PrintWriter(trace, true));
    return trace.toString();
  }

  private static String name(Throwable defect) {
    Throwable first = defect;
    while (first.getCause() != null && first.getCause() != first) {
      first = first.getCause();
    }
    StringBuilder where = new StringBuilder(first.getClass().getName());
    for (StackTraceElement frame : first.getStackTrace()) {
      if (frame.getClassName().startsWith(OWN)) {
        where.append(frame.getClassName()).append(frame.getLineNumber());
      }
    }
    return Hashes.of(java.util.List.of(where.toString())).substring(0, NAME_LENGTH);
  }
}
