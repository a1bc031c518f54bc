package org.figurebook.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
import org.figurebook.document.Place;
import org.figurebook.document.ReadStatus;

/** Reads any input file into a {@link Document}. */
public final class DocumentReader {
  private static final Pattern LEADING_DIGITS = Pattern.compile("^(\\d{2,40})(?!\\d)");
  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_WORDS = 160;

  private DocumentReader() {}

  /** Reads a file with the usual limits. */
  public static Document read(Path file) {
    return read(file, Limits.USUAL);
  }

  /**
   * Reads a file. An interrupt of the thread ends the reading with what was read so far.
   *
   * @return the document; of a file that cannot be read, one with status {@code failed} and a
   *     finding that says why and what to do. Nothing is thrown.
   */
  public static Document read(Path file, Limits limits) {
    Document document = attempt(file, limits);
    boolean late = Thread.interrupted();
    return late && document.status() == ReadStatus.FAILED
        ? unread(
            file,
            Limits.TOO_SLOW,
            "takes more than " + limits.seconds() + " s to read",
            Limits.remedy("seconds"))
        : document;
  }

  private static Document attempt(Path file, Limits limits) {
    String name = name(file);
    String sha256 = "";
    try {
      refuseOthers(file);
      sha256 = sha256(file);
      return document(file, name, sha256, reading(file, name, limits));
    } catch (Unreadable e) {
      return failed(file, name, sha256, e.code(), e.getMessage(), e.remedy());
    } catch (IOException e) {
      if (!Files.exists(file)) {
        return failed(file, name, sha256, "vanished", "is no longer there", "put it back");
      }
      return failed(
          file, name, sha256, "unreadable", "cannot be read: " + said(e), "check the file");
    } catch (RuntimeException | StackOverflowError e) {
      // libraries meet damage in many ways; none of them may end a run
      return failed(
          file,
          name,
          sha256,
          "damaged",
          "is damaged: " + said(e),
          "open it in its own program and save it again");
    }
  }

  /** The name of a file as it is shown; what could disguise it is replaced. */
  public static String name(Path file) {
    return CharacterFold.shown(String.valueOf(file.getFileName()));
  }

  /** A pipe would have no end, a device might have none. */
  private static void refuseOthers(Path file) throws Unreadable {
    if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
      throw new Unreadable(
          "no-file", "is a pipe or a device, not a file", "save what it gives to a file first");
    }
  }

  /** The document of a file that could not be worked on, for a reason known elsewhere. */
  public static Document unread(Path file, String code, String what, String remedy) {
    return failed(file, name(file), "", code, what, remedy);
  }

  private static Reading reading(Path file, String name, Limits limits)
      throws IOException, Unreadable {
    if (Files.size(file) == 0) {
      throw new Unreadable("empty", "is empty", "get the file again");
    }
    return switch (FileFormat.of(file)) {
      case PDF -> PdfReader.read(file, name, limits);
      case DOCX -> DocxReader.read(file, name, limits);
      case XLSX -> XlsxReader.read(file, name, limits);
      case CSV -> CsvReader.read(file, name, limits);
      case TEXT -> TextReader.read(file, name, limits);
      case OLD_OFFICE ->
          throw new Unreadable(
              "old-office",
              "is encrypted or in the format of Word or Excel before 2007",
              "save it as DOCX or XLSX without a password");
      case OTHER_ZIP ->
          throw new Unreadable(
              "archive", "is an archive without a Word or Excel document", "unpack it");
    };
  }

  private static Document document(Path file, String name, String sha256, Reading reading) {
    Particulars particulars = Particulars.of(reading.lines());
    return new Document(
        id(name, sha256),
        name,
        file.toString(),
        sha256,
        reading.format(),
        particulars.language(),
        particulars.title(),
        particulars.date(),
        reading.pages(),
        reading.lines(),
        reading.tables(),
        reading.status(),
        reading.findings(),
        reading.headings());
  }

  /** The id of a paper by its file name and hash; two papers of a run may have the same. */
  public static String id(String name, String sha256) {
    Matcher digits = LEADING_DIGITS.matcher(name);
    if (digits.find()) {
      return digits.group(1);
    }
    return sha256.isEmpty() ? name : sha256.substring(0, 8);
  }

  private static Document failed(
      Path file, String name, String sha256, String code, String what, String remedy) {
    Finding finding =
        new Finding(
            Finding.Severity.ERROR, code, name + " " + what, remedy, Place.ofDocument(name));
    return new Document(
        id(name, sha256),
        name,
        file.toString(),
        sha256,
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

  /** What a library complains of, which may quote the document. */
  static String said(Throwable e) {
    String said = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    String line = CharacterFold.shown(said.lines().findFirst().orElse(""));
    return line.length() > LONGEST_WORDS ? line.substring(0, LONGEST_WORDS) + "…" : line;
  }

  /** The hash of a file's bytes, in hexadecimal. */
  public static String sha256(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file.toString(), null, "no file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
