package org.figurebook.read;

import java.util.List;
import org.figurebook.document.DrawnTable;
import org.figurebook.document.Finding;
import org.figurebook.document.Heading;
import org.figurebook.document.Line;
import org.figurebook.document.Place;
import org.figurebook.document.ReadStatus;

/** What a reader of one format got out of a file. */
record Reading(
    String format,
    int pages,
    List<Line> lines,
    List<DrawnTable> tables,
    ReadStatus status,
    List<Finding> findings,
    List<Heading> headings) {
  /** Tells that a limit was reached and that what is beyond it is not read. */
  static Finding overLimit(String name, String limit, int most, Place place) {
    return new Finding(
        Finding.Severity.WARNING,
        Limits.OVER,
        name + " has more than " + most + " " + limit + "; what is beyond them is not read",
        Limits.remedy(limit),
        place);
  }

  /** Nothing was read, since nothing is there or since the reading was ended before. */
  static Unreadable empty(String what, List<Finding> findings) {
    return findings.stream()
        .filter(f -> f.code().equals(Limits.OVER) || f.code().equals(Limits.TOO_SLOW))
        .findFirst()
        .map(f -> new Unreadable(f.code(), "has nothing within its limits", f.remedy()))
        .orElseGet(() -> new Unreadable("empty", what, "get the file again"));
  }

  /** Tells that the time was over before all was read. */
  static Finding tooSlow(String name, Limits limits, int pages) {
    return new Finding(
        Finding.Severity.WARNING,
        Limits.TOO_SLOW,
        name
            + " takes more than "
            + limits.seconds()
            + " s to read; what came before page "
            + (pages + 1)
            + " is kept",
        Limits.remedy("seconds"),
        Place.ofDocument(name));
  }

  /** Of a format that declares no headings. */
  Reading(
      String format,
      int pages,
      List<Line> lines,
      List<DrawnTable> tables,
      ReadStatus status,
      List<Finding> findings) {
    this(format, pages, lines, tables, status, findings, List.of());
  }
}
