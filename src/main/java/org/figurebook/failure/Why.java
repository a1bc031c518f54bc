package org.figurebook.failure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.regex.Pattern;

/**
 * The reason of a failure.
 *
 * @param kind one that the catalogue has words for, or what something else said
 * @param said what another program, a server or a library said, in its own words; may be empty
 */
public record Why(Kind kind, String said) {
  /** As Unix and Windows say it. */
  private static final Pattern FULL = Pattern.compile("No space left|not enough space");

  /** Nothing is known. */
  public static final Why UNKNOWN = new Why(Kind.SAID, "");

  /** Reasons by what there is to do about them. */
  public enum Kind {
    /** There are no words but those that were said. */
    SAID,
    /** Nothing is there. */
    NOT_THERE,
    /** It may not be read or written. */
    NO_RIGHT,
    /** Something else is there. */
    IN_THE_WAY,
    /** A part of the path is no folder. */
    NO_FOLDER,
    /** The disk is full. */
    DISK_FULL,
    /** It is no text in UTF-8. */
    NOT_UTF_8,
    /** It goes deeper, or is longer, than a file may. */
    TOO_DEEP,
    /** Nobody answered in time. */
    NO_ANSWER
  }

  /** What something else said. */
  public static Why said(String words) {
    return new Why(Kind.SAID, words == null ? "" : words);
  }

  /** A reason that needs no more words. */
  public static Why of(Kind kind) {
    return new Why(kind, "");
  }

  /** The reason that an exception tells. */
  public static Why of(Throwable failure) {
    if (failure instanceof UncheckedIOException wrapped) {
      return of(wrapped.getCause());
    }
    if (failure instanceof NoSuchFileException) {
      return of(Kind.NOT_THERE);
    }
    if (failure instanceof AccessDeniedException) {
      return of(Kind.NO_RIGHT);
    }
    if (failure instanceof FileAlreadyExistsException) {
      return of(Kind.IN_THE_WAY);
    }
    if (failure instanceof NotDirectoryException) {
      return of(Kind.NO_FOLDER);
    }
    if (failure instanceof CharacterCodingException) {
      return of(Kind.NOT_UTF_8);
    }
    if (failure instanceof SocketTimeoutException) {
      return of(Kind.NO_ANSWER);
    }
    return ofWords(failure);
  }

  private static Why ofWords(Throwable failure) {
    String said =
        failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
    if (failure instanceof IOException && said != null && FULL.matcher(said).find()) {
      return of(Kind.DISK_FULL);
    }
    if (failure instanceof FileSystemException && "Not a directory".equals(said)) {
      return of(Kind.NO_FOLDER);
    }
    String first = said == null ? "" : said.lines().findFirst().orElse("");
    return first.isBlank() ? said(name(failure)) : said(first);
  }

  /** The reason by the kind of an exception alone, where its message could tell a secret. */
  public static Why ofKind(Throwable failure) {
    Why why = of(failure);
    return why.kind() == Kind.SAID ? said(name(failure)) : why;
  }

  private static String name(Throwable failure) {
    return failure.getClass().getSimpleName().replace("Exception", "");
  }
}
