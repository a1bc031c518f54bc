package org.figurebook.render.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.figurebook.report.StatTable;

/** How the values of a statistical table are shown: in its unit, with words around bounded ones. */
final class ShownValues {
  /**
   * Spreadsheet programs take about 200 number formats; the Notes sheet counts what comes later.
   */
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

  /** A format that puts a cell's bound before the number, its mark behind it. */
  String format(StatTable.Cell cell, String plain) {
    String format = NumberFormats.worded(cell.lead(), plain, after(cell));
    if (format.equals(plain) || worded.contains(format)) {
      return format;
    }
    if (worded.size() >= MOST_FORMATS) {
      book.withoutWords(table.title());
      return plain;
    }
    worded.add(format);
    return format;
  }

  /** A cell without value: its mark. */
  String words(StatTable.Cell cell) {
    return cell.mark().isEmpty() ? StatTable.Cell.MISSING.mark() : cell.mark();
  }

  /** The marks of a cell's notes; they stand beside the numbers, not in them. */
  String notes(StatTable.Cell cell) {
    return cell.notes().stream().map(this::noteMark).collect(Collectors.joining(" "));
  }

  /** What the notes column says of a row: each noted column with its marks. */
  String notes(StatTable.Row row) {
    List<String> notes = new ArrayList<>();
    for (int c = 0; c < Math.min(table.columns().size(), row.cells().size()); c++) {
      String marks = notes(row.cells().get(c));
      if (!marks.isEmpty()) {
        notes.add(table.columns().get(c).label() + " " + marks);
      }
    }
    return String.join(book.word("workbook.comma"), notes);
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
    return cell.mark().isEmpty() ? "" : " " + cell.mark();
  }
}
