package org.figurebook.send;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.figurebook.failure.FailureCode;
import org.figurebook.failure.Why;
import org.figurebook.pipeline.InvalidUse;

/** A password. It never stands in a message, a log or an error, nor on a command line. */
public final class Secret {
  /** The environment variable that it may come from. */
  public static final String VARIABLE = "FIGUREBOOK_SMTP_PASSWORD";

  private static final Set<PosixFilePermission> OTHERS =
      EnumSet.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE);

  private final String text;

  private Secret(String text) {
    this.text = text;
  }

  /**
   * The password of a file, or else of the environment; null when there is neither.
   *
   * @param file null for none
   * @param variable what the environment has; null for nothing
   * @throws InvalidUse when the file cannot be read, is empty, or others can read it
   */
  public static Secret of(Path file, String variable) throws InvalidUse {
    if (file != null) {
      return new Secret(read(file));
    }
    return variable == null || variable.isEmpty() ? null : new Secret(variable);
  }

  private static String read(Path file) throws InvalidUse {
    try {
      checkPermissions(file);
      String text = Files.readString(file).replaceFirst("\\R\\z", "");
      if (text.isEmpty() || text.lines().count() > 1) {
        throw new InvalidUse(FailureCode.PASSWORD_FILE_LINE.at(file));
      }
      return text;
    } catch (NoSuchFileException e) {
      throw new InvalidUse(FailureCode.PASSWORD_FILE_MISSING.at(file));
    } catch (IOException e) {
      // not its message: it could quote what was read
      throw new InvalidUse(FailureCode.PASSWORD_FILE_UNREAD.at(file).because(Why.ofKind(e)));
    }
  }

  private static void checkPermissions(Path file) throws IOException, InvalidUse {
    if (!Files.getFileStore(file).supportsFileAttributeView("posix")) {
      return;
    }
    Set<PosixFilePermission> given = EnumSet.copyOf(Files.getPosixFilePermissions(file));
    given.retainAll(OTHERS);
    if (!given.isEmpty()) {
      throw new InvalidUse(FailureCode.PASSWORD_FILE_SHARED.at(file, file));
    }
  }

  /** The password itself, for the mail server alone. */
  String reveal() {
    return text;
  }

  @Override
  public String toString() {
    return "***";
  }
}
