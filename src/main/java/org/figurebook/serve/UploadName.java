package org.figurebook.serve;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a file that a visitor sends is called here, and whether it is of a kind that is read. */
final class UploadName {
  /** Endings of the formats that can be read. */
  static final Set<String> ENDINGS = Set.of("txt", "pdf", "docx", "xlsx", "csv");

  private static final String ODD = "<>:\"/\\|?*\ufffd";

  /** File systems take 255 bytes. */
  private static final int LONGEST = 180;

  private UploadName() {}

  /**
   * The name without folders, hidden characters and what file systems cannot have; it never begins
   * with a point.
   */
  static String clean(String sent) {
    String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    String plain =
        Normalizer.normalize(last, Normalizer.Form.NFC)
            .codePoints()
            .map(c -> isKept(c) ? c : ' ')
            .mapToObj(Character::toString)
            .collect(Collectors.joining())
            .replaceAll("\\s+", " ")
            .strip()
            .replaceFirst("^[. ]+", "");
    String ending = ending(plain);
    String stem = ending.isEmpty() ? plain : plain.substring(0, plain.lastIndexOf('.')).strip();
    while (stem.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
    }
    return (stem.isEmpty() ? "document" : stem) + (ending.isEmpty() ? "" : "." + ending);
  }

  private static boolean isKept(int c) {
    int type = Character.getType(c);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.SURROGATE
        && type != Character.PRIVATE_USE
        && type != Character.UNASSIGNED
        && ODD.indexOf(c) < 0;
  }

  static boolean isReadable(String name) {
    return ENDINGS.contains(ending(name));
  }

  private static String ending(String name) {
    int point = name.lastIndexOf('.');
    return point < 0 || name.length() - point > 6
        ? ""
        : name.substring(point + 1).toLowerCase(Locale.ROOT);
  }
}
