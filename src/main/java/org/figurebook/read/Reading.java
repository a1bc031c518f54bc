package org.figurebook.read;

import java.util.List;
import org.figurebook.document.DrawnTable;
import org.figurebook.document.Finding;
import org.figurebook.document.Line;
import org.figurebook.document.ReadStatus;

/** What a reader of one format got out of a file. */
record Reading(
    String format,
    int pages,
    List<Line> lines,
    List<DrawnTable> tables,
    ReadStatus status,
    List<Finding> findings) {}
