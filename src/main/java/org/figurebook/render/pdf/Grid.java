package org.figurebook.render.pdf;

import java.util.List;

/**
 * A table to be laid out.
 *
 * @param columns its columns
 * @param rows its rows below the header
 * @param size of its type in points
 */
record Grid(List<Column> columns, List<Row> rows, double size) {
  Grid {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A column.
   *
   * @param heading its heading
   * @param marks small marks after the heading
   * @param numbers whether it holds numbers, which are aligned on the decimal mark
   * @param share how much of the width it gets beside other text columns; 0 for as much as needed
   */
  record Column(String heading, List<Span> marks, boolean numbers, double share) {
    static Column text(String heading, double share) {
      return new Column(heading, List.of(), false, share);
    }

    static Column numbers(String heading) {
      return new Column(heading, List.of(), true, 0);
    }
  }

  /** What a row is. */
  enum Kind {
    BODY,
    /** A heading over the rows that follow. */
    GROUP,
    TOTAL,
    /** Steps back: a printed total under the computed one. */
    MINOR
  }

  /**
   * A row.
   *
   * @param target name that links lead to; may be empty
   */
  record Row(Kind kind, List<Cell> cells, String target) {
    Row {
      cells = List.copyOf(cells);
    }

    static Row body(List<Cell> cells) {
      return new Row(Kind.BODY, cells, "");
    }

    /** A heading over all columns. */
    static Row group(Cell heading) {
      return new Row(Kind.GROUP, List.of(heading), "");
    }
  }

  /**
   * A cell.
   *
   * @param text what it says; a number in a column of numbers
   * @param marks small marks after it
   * @param alert whether it should catch the eye
   */
  record Cell(String text, List<Span> marks, boolean alert) {
    static Cell of(String text) {
      return new Cell(text, List.of(), false);
    }

    static Cell linked(String text, Style style, String target) {
      return new Cell("", List.of(new Span(text, style, target)), false);
    }
  }

  /** The same table with some of its columns: the first, then those from one to before another. */
  Grid columns(int from, int to) {
    List<Column> some = new java.util.ArrayList<>();
    some.add(columns.get(0));
    some.addAll(columns.subList(from, to));
    List<Row> cut =
        rows.stream()
            .map(
                row -> {
                  if (row.kind() == Kind.GROUP) {
                    return row;
                  }
                  List<Cell> cells = new java.util.ArrayList<>();
                  cells.add(row.cells().get(0));
                  cells.addAll(row.cells().subList(from, to));
                  return new Row(row.kind(), cells, row.target());
                })
            .toList();
    return new Grid(some, cut, size);
  }

  Grid withSize(double other) {
    return new Grid(columns, rows, other);
  }
}
