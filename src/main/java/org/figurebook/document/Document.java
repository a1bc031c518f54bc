package org.figurebook.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A paper as it was read.
 *
 * @param id stable short name, unique in a run: the leading digits of the file name when it has
 *     some, otherwise the start of its hash
 * @param name the input's file name
 * @param path where it was read from
 * @param sha256 hash of the file's bytes, in hexadecimal; empty when it could not be read
 * @param format {@code text}, {@code pdf}, {@code docx}, {@code xlsx}, {@code csv}
 * @param language the language most of it is in
 * @param title the first heading; may be empty
 * @param date the paper's own date in ISO form; may be empty
 * @param pages number of pages
 * @param lines all lines in order; line {@code n} is {@code lines.get(n - 1)}
 * @param tables tables the format gives
 * @param status what became of it
 * @param findings problems met while reading
 * @param headings headings the format declares, in order; empty when it declares none
 */
public record Document(
    String id,
    String name,
    String path,
    String sha256,
    String format,
    Language language,
    String title,
    String date,
    int pages,
    List<Line> lines,
    List<DrawnTable> tables,
    ReadStatus status,
    List<Finding> findings,
    List<Heading> headings) {
  public Document {
    lines = List.copyOf(lines);
    tables = List.copyOf(tables);
    findings = List.copyOf(findings);
    headings = List.copyOf(headings);
  }

  /** A paper whose format declares no headings. */
  public Document(
      String id,
      String name,
      String path,
      String sha256,
      String format,
      Language language,
      String title,
      String date,
      int pages,
      List<Line> lines,
      List<DrawnTable> tables,
      ReadStatus status,
      List<Finding> findings) {
    this(
        id, name, path, sha256, format, language, title, date, pages, lines, tables, status,
        findings, List.of());
  }

  /** Number of characters in the source. */
  public long characters() {
    return lines.stream().mapToLong(line -> line.raw().length()).sum();
  }

  /** This document under another id. */
  public Document withId(String changed) {
    return new Document(
        changed, name, path, sha256, format, language, title, date, pages, lines, tables, status,
        findings, headings);
  }

  /** This document, read from another place. */
  public Document withPath(String changed) {
    return new Document(
        id, name, changed, sha256, format, language, title, date, pages, lines, tables, status,
        findings, headings);
  }

  /** This document with another status and one finding more. */
  public Document with(ReadStatus changed, Finding finding) {
    List<Finding> more = new ArrayList<>(findings);
    more.add(finding);
    return new Document(
        id, name, path, sha256, format, language, title, date, pages, lines, tables, changed, more,
        headings);
  }

  /** The place of a character of a line. */
  public Place placeAt(int line, int character) {
    int page = line >= 1 && line <= lines.size() ? lines.get(line - 1).page() : 0;
    return new Place(name, page, line, character);
  }
}
