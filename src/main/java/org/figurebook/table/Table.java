package org.figurebook.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.figurebook.document.Place;
import org.figurebook.evidence.Check;
import org.figurebook.evidence.Confidence;

/**
 * A recovered table.
 *
 * @param id document, reply and number, such as {@code 002-ABC012-t1}
 * @param document the input's file name
 * @param reply reply number; empty outside replies
 * @param question question number; empty outside replies
 * @param annex heading of the annex it stands in; may be empty
 * @param caption its title; may be empty
 * @param unit unit of the whole table as printed; may be empty
 * @param columns headings; nested ones joined outer to inner with {@code " / "}
 * @param labelColumns leading columns that hold row labels (the stub)
 * @param rows cells as printed with extraction noise removed, every row as long as {@code columns};
 *     a row group's heading is joined into the label with {@code " / "}
 * @param totalRows rows that are totals
 * @param totalColumns columns that are totals
 * @param spanners headings over several columns
 * @param notes footnotes
 * @param lineStart first source line
 * @param lineEnd last source line
 * @param page page it starts on
 * @param confidence how sure the grid is
 * @param doubt why the grid is not certain, or what its other readings are; may be empty
 * @param readings how else it may be read, where that is not decided; mostly none
 * @param checks add-ups and other checks that ran on it
 * @param places source place of each cell, shaped as {@code rows}; a cell without one has null
 */
public record Table(
    String id,
    String document,
    String reply,
    String question,
    String annex,
    String caption,
    String unit,
    List<String> columns,
    int labelColumns,
    List<List<String>> rows,
    List<Integer> totalRows,
    List<Integer> totalColumns,
    List<Spanner> spanners,
    List<Footnote> notes,
    int lineStart,
    int lineEnd,
    int page,
    Confidence confidence,
    String doubt,
    List<Reading> readings,
    List<Check> checks,
    List<List<Place>> places) {
  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    totalRows = List.copyOf(totalRows);
    totalColumns = List.copyOf(totalColumns);
    spanners = List.copyOf(spanners);
    notes = List.copyOf(notes);
    readings = List.copyOf(readings);
    checks = List.copyOf(checks);
    places =
        places.stream().map(row -> Collections.unmodifiableList(new ArrayList<>(row))).toList();
  }

  /** A table of which there is one reading only. */
  public Table(
      String id,
      String document,
      String reply,
      String question,
      String annex,
      String caption,
      String unit,
      List<String> columns,
      int labelColumns,
      List<List<String>> rows,
      List<Integer> totalRows,
      List<Integer> totalColumns,
      List<Spanner> spanners,
      List<Footnote> notes,
      int lineStart,
      int lineEnd,
      int page,
      Confidence confidence,
      String doubt,
      List<Check> checks,
      List<List<Place>> places) {
    this(
        id,
        document,
        reply,
        question,
        annex,
        caption,
        unit,
        columns,
        labelColumns,
        rows,
        totalRows,
        totalColumns,
        spanners,
        notes,
        lineStart,
        lineEnd,
        page,
        confidence,
        doubt,
        List.of(),
        checks,
        places);
  }

  /** The label of a row: its stub cells, outer to inner. */
  public String label(int row) {
    return String.join(
        " / ", rows.get(row).subList(0, labelColumns).stream().filter(c -> !c.isBlank()).toList());
  }
}
