package org.figurebook.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Document;
import org.figurebook.document.Finding;
import org.figurebook.document.Language;
import org.figurebook.document.Line;
import org.figurebook.document.Place;
import org.figurebook.document.ReadStatus;

/** Reads any input file into a {@link Document}. */
public final class DocumentReader {
  private static final Pattern LEADING_DIGITS = Pattern.compile("^(\\d{2,})");

  private DocumentReader() {}

  /** Reads a file; a file that cannot be read gives a document that says so. */
  public static Document read(Path file) {
    String name = file.getFileName().toString();
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      return failed(file, name, "cannot be read: " + e.getMessage());
    }
    String sha256 = sha256(bytes);
    List<Line> lines = TextReader.lines(new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
    int pages = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).page();
    String title =
        lines.stream().filter(l -> !l.isBlank()).map(l -> l.text().strip()).findFirst().orElse("");
    Matcher digits = LEADING_DIGITS.matcher(name);
    return new Document(
        digits.find() ? digits.group(1) : sha256.substring(0, 8),
        name,
        file.toString(),
        sha256,
        "text",
        Language.CHINESE,
        title,
        "",
        pages,
        lines,
        List.of(),
        ReadStatus.READ,
        List.of());
  }

  private static Document failed(Path file, String name, String why) {
    Finding finding =
        new Finding(
            Finding.Severity.ERROR, "unreadable", why, "check the file", Place.ofDocument(name));
    return new Document(
        name,
        name,
        file.toString(),
        "",
        "",
        Language.CHINESE,
        "",
        "",
        0,
        List.of(),
        List.of(),
        ReadStatus.FAILED,
        List.of(finding));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
