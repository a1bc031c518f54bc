package org.figurebook.serve;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a form with files, as browsers send it (RFC 7578).
 *
 * @param parts its parts, in order
 */
record Multipart(List<Part> parts) {
  private static final Pattern BOUNDARY =
      Pattern.compile("(?i)^multipart/form-data\\s*;.{0,200}?\\bboundary=\"?([^\";,\\s]{1,70})");
  private static final Pattern NAME = Pattern.compile("(?i)(?:^|;)\\s*name=\"([^\"]*)\"");
  private static final Pattern FILE = Pattern.compile("(?i)(?:^|;)\\s*filename=\"([^\"]*)\"");
  private static final String DISPOSITION = "content-disposition:";
  private static final byte[] LINE = {'\r', '\n'};
  private static final byte[] BLANK = {'\r', '\n', '\r', '\n'};
  private static final int LONGEST_HEAD = 4096;
  private static final int MOST_PARTS = 40;

  /**
   * A field or a file.
   *
   * @param name the field's
   * @param file the file's name as sent; null when it is no file
   * @param bytes what was sent
   */
  record Part(String name, String file, byte[] bytes) {}

  Multipart {
    parts = List.copyOf(parts);
  }

  /** Whether a content type announces such a form. */
  static boolean isAnnounced(String contentType) {
    return BOUNDARY.matcher(contentType).find();
  }

  /**
   * Takes a form apart.
   *
   * @throws IllegalArgumentException when it is cut off or none
   */
  static Multipart of(String contentType, byte[] body) {
    Matcher boundary = BOUNDARY.matcher(contentType);
    if (!boundary.find()) {
      throw new IllegalArgumentException("no boundary");
    }
    byte[] between = ("\r\n--" + boundary.group(1)).getBytes(StandardCharsets.ISO_8859_1);
    byte[] first = Arrays.copyOfRange(between, LINE.length, between.length);
    List<Part> parts = new ArrayList<>();
    int at = found(body, first, 0, body.length) + first.length;
    while (!startsWith(body, at, "--")) {
      if (parts.size() == MOST_PARTS) {
        throw new IllegalArgumentException("too many parts");
      }
      int head = found(body, LINE, at, at + LONGEST_HEAD) + LINE.length;
      int start = found(body, BLANK, head - LINE.length, head + LONGEST_HEAD) + BLANK.length;
      int end = found(body, between, start - LINE.length, body.length);
      parts.add(part(body, head, start, Math.max(start, end)));
      at = end + between.length;
    }
    return new Multipart(parts);
  }

  private static Part part(byte[] body, int head, int start, int end) {
    String lines = new String(body, head, start - head, StandardCharsets.UTF_8);
    for (String line : lines.split("\r\n")) {
      if (line.regionMatches(true, 0, DISPOSITION, 0, DISPOSITION.length())) {
        String said = line.substring(DISPOSITION.length());
        return new Part(
            value(NAME, said).orElse(""),
            value(FILE, said).orElse(null),
            Arrays.copyOfRange(body, start, end));
      }
    }
    throw new IllegalArgumentException("a part without a name");
  }

  private static Optional<String> value(Pattern pattern, String said) {
    Matcher found = pattern.matcher(said);
    return found.find()
        ? Optional.of(found.group(1).replace("%22", "\"").replaceAll("%0[DdAa]", " "))
        : Optional.empty();
  }

  private static boolean startsWith(byte[] body, int at, String text) {
    return at + text.length() <= body.length
        && new String(body, at, text.length(), StandardCharsets.ISO_8859_1).equals(text);
  }

  private static int found(byte[] body, byte[] sought, int from, int to) {
    int last = Math.min(to, body.length) - sought.length;
    for (int at = from; at <= last; at++) {
      if (Arrays.equals(body, at, at + sought.length, sought, 0, sought.length)) {
        return at;
      }
    }
    throw new IllegalArgumentException("the form is cut off");
  }

  /** The files that were chosen; a form without any has one without a name. */
  List<Part> files() {
    return parts.stream().filter(part -> part.file() != null && !part.file().isEmpty()).toList();
  }

  /** Whether a box was ticked. */
  boolean isTicked(String name) {
    return parts.stream().anyMatch(part -> part.file() == null && part.name().equals(name));
  }
}
