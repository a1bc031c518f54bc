package org.figurebook.read;

import java.util.List;
import org.figurebook.document.DrawnTable;
import org.figurebook.document.Finding;
import org.figurebook.document.Heading;
import org.figurebook.document.Line;
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
