package org.figurebook.render.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.figurebook.report.StatTable;

/** How the values of a statistical table are shown: in its unit, with words around bounded ones. */
final class ShownValues {
  /** Spreadsheet programs take about 200 number formats; what comes later goes without words. */
  private static final int MOST_FORMATS = 120;

  private final Book book;
  private final StatTable table;
  private final boolean percent;
  private final Set<String> worded;

  ShownValues(Book book, StatTable table) {
    this.book = book;
    this.table = table;
    this.percent =
        List.of(book.word("workbook.percent-units").split(",")).contains(table.unit().strip());
    this.worded = book.wordedFormats();
  }

  boolean percent() {
    return percent;
  }

  /** The number format of an exact value. */
  String format() {
    return percent
        ? NumberFormats.percent(table.decimals())
        : NumberFormats.decimals(table.decimals());
  }

  /** A format that puts a cell's bound before the number, its mark and notes behind it. */
  String format(StatTable.Cell cell, String plain) {
    String bound = cell.bound();
    boolean latin = !bound.isEmpty() && bound.charAt(bound.length() - 1) < 0x80;
    String format = NumberFormats.worded(latin ? bound + " " : bound, plain, after(cell));
    if (format.equals(plain) || worded.contains(format)) {
      return format;
    }
    if (worded.size() >= MOST_FORMATS) {
      return plain;
    }
    worded.add(format);
    return format;
  }

  /** A cell without value: its mark and notes. */
  String words(StatTable.Cell cell) {
    String words = after(cell).strip();
    return words.isEmpty() ? StatTable.Cell.MISSING.mark() : words;
  }

  /** A value in the table's unit; of a percentage its share of one. */
  double value(StatTable.Cell cell) {
    return shown(cell.value());
  }

  /** A value in base units as the sheet has it. */
  double shown(BigDecimal value) {
    BigDecimal scaled = value.divide(table.scale(), MathContext.DECIMAL64);
    return (percent ? scaled.movePointLeft(2) : scaled).doubleValue();
  }

  String noteMark(int note) {
    return book.word("workbook.note-mark", note);
  }

  /** The width of the sum of a column, in digits. */
  double widthOfSum(int column) {
    double sum =
        table.rows().stream()
            .filter(row -> column < row.cells().size() && row.cells().get(column).value() != null)
            .mapToDouble(row -> Math.abs(value(row.cells().get(column))))
            .sum();
    double digits = Math.floor(Math.log10(Math.max(1, sum))) + 1 + table.decimals();
    return digits * 4 / 3 * 1.15;
  }

  private String after(StatTable.Cell cell) {
    List<String> marks = new ArrayList<>();
    if (!cell.mark().isEmpty()) {
      marks.add(cell.mark());
    }
    cell.notes().forEach(note -> marks.add(noteMark(note)));
    return marks.isEmpty() ? "" : " " + String.join(" ", marks);
  }
}
