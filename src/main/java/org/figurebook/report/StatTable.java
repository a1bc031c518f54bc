package org.figurebook.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * A statistical table: one value a row and column, every value with its sources.
 *
 * @param id unique in the report, such as {@code scheme-funding-1}
 * @param title what it shows, with its years
 * @param unit unit of the values as shown, such as {@code 百萬元} or {@code 宗}
 * @param scale what a value in base units is divided by to be shown in {@code unit}: 1000000 for
 *     百萬元; 1 for counts
 * @param decimals decimal places shown
 * @param stubHead heading of the row labels
 * @param columns headings of the value columns, left to right
 * @param rows rows, top to bottom
 * @param total the total row, or null when adding up makes no sense
 * @param notes numbers of the notes it refers to, from 1 in {@link Report#notes()}
 */
public record StatTable(
    String id,
    String title,
    String unit,
    BigDecimal scale,
    int decimals,
    String stubHead,
    List<Column> columns,
    List<Row> rows,
    Total total,
    List<Integer> notes) {
  public StatTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /**
   * Whether the change of the total may be shown: when the report shows that of some row, and the
   * two sums are of the same rows, not of less than half of them.
   *
   * @param column the column of changes
   */
  public boolean comparesTotals(int column) {
    int now = valuesBefore(column);
    int then = valuesBefore(now);
    if (then < 0) {
      return false;
    }
    boolean same = true;
    boolean any = false;
    int missing = 0;
    for (Row row : rows) {
      boolean lacks = lacks(row, now);
      same &= lacks == lacks(row, then);
      missing += lacks ? 1 : 0;
      Cell change = row.cells().get(column);
      any |= change.value() != null || change.mark().isEmpty() || change.equals(Cell.MISSING);
    }
    return same && any && missing * 2 <= rows.size();
  }

  private static boolean lacks(Row row, int column) {
    return row.cells().get(column).mark().equals(Cell.MISSING.mark());
  }

  private int valuesBefore(int column) {
    int c = column - 1;
    while (c >= 0 && columns.get(c).kind() != Column.Kind.VALUE) {
      c--;
    }
    return c;
  }

  /**
   * A value column.
   *
   * @param label heading as shown, such as {@code 2023-24}
   * @param period the period in the data files' form; empty when the column is not a period
   * @param kind what it holds
   */
  public record Column(String label, String period, Kind kind) {
    /** What a column holds. */
    public enum Kind {
      VALUE,
      /**
       * The change from the column before it in percent: a formula where the output can hold one.
       */
      GROWTH
    }
  }

  /**
   * A row.
   *
   * @param label as shown
   * @param group heading of the row group it belongs to; empty when there is none
   * @param cells one a column
   */
  public record Row(String label, String group, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A value.
   *
   * @param value in base units (see {@link StatTable#scale()}); null when there is none
   * @param mark shorthand shown instead of or beside the value: {@code [x]} not available, {@code
   *     [z]} not applicable, {@code [p]} provisional or part of a year, {@code [c]} papers
   *     disagree, {@code [u]} to be checked by a person; empty for none
   * @param bound word put before a bounded value, such as 約 or 逾; empty for exact ones
   * @param figures ids of the figures it comes from, the one used first
   * @param notes numbers of notes
   */
  public record Cell(
      BigDecimal value, String mark, String bound, List<String> figures, List<Integer> notes) {
    public static final Cell MISSING = new Cell(null, "[x]", "", List.of(), List.of());

    public Cell {
      figures = List.copyOf(figures);
      notes = List.copyOf(notes);
    }

    /** The bound as it stands before a number: a Latin word with a space behind it. */
    public String lead() {
      boolean latin = !bound.isEmpty() && bound.charAt(bound.length() - 1) < 0x80;
      return latin && !bound.endsWith(" ") ? bound + " " : bound;
    }
  }

  /**
   * The total row: a live sum where the output can hold one, beside the total that the papers
   * print.
   *
   * @param label as shown
   * @param printed the printed total a column, {@link Cell#MISSING} where none is printed
   */
  public record Total(String label, List<Cell> printed) {
    public Total {
      printed = List.copyOf(printed);
    }
  }
}
