package org.figurebook.render.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.figurebook.report.Chart;
import org.figurebook.report.StatTable;
import org.figurebook.report.Theme;

/**
 * The sheet of a theme: its tables with live totals, the check of the totals that papers print, and
 * native charts that follow the cells.
 */
final class ThemeSheet {
  private final Book book;
  private final ThemePage page;
  private final XSSFSheet sheet;
  private final Theme theme;
  private int aboutRow;

  ThemeSheet(Book book, XSSFSheet sheet, Theme theme) {
    this.book = book;
    this.sheet = sheet;
    this.theme = theme;
    this.page = new ThemePage(book, sheet);
  }

  /** Writes the sheet and gives the number of data rows. */
  int write() {
    heading();
    List<PlacedTable> tables = new ArrayList<>();
    ChartPlaces places = new ChartPlaces(page, theme);
    for (StatTable table : theme.tables()) {
      places.startBlock();
      PlacedTable placed = new ThemeTable(book, page, table).write();
      tables.add(placed);
      new TotalsCheck(book, page, placed).write();
      theme.charts().stream()
          .filter(chart -> chart.table().equals(table.id()))
          .forEach(chart -> chart(places, placed, chart));
      places.endBlock();
    }
    page.finish();
    if (aboutRow > 0) {
      sheet.getRow(aboutRow).getCell(0).setCellValue(book.text().fit(about()));
    }
    evaluate();
    places.draw(book);
    Page.setUp(sheet, book, -1, 0);
    return tables.stream().mapToInt(placed -> placed.table().rows().size()).sum();
  }

  private void heading() {
    page.line(Look.TITLE, theme.title());
    if (!theme.scope().isEmpty()) {
      page.line(Look.LINE, theme.scope());
    }
    if (theme.tables().isEmpty()) {
      page.line(Look.WARNING, book.word("workbook.theme.empty"));
    } else {
      aboutRow = page.next();
      page.line(Look.LINE, "");
      page.link(book.word("workbook.theme.shorthand"), book.sheet("notes"));
    }
    theme.narrative().forEach(sentence -> page.line(Look.LINE, sentence));
    page.blank();
  }

  /** Known once the tables are there: checks of totals and the data of charts are tables too. */
  private String about() {
    List<String> units = theme.tables().stream().map(StatTable::unit).distinct().toList();
    long notes = theme.tables().stream().flatMap(t -> t.notes().stream()).distinct().count();
    String about =
        book.word(
            "workbook.theme.about",
            sheet.getTables().size(),
            theme.charts().size(),
            String.join(book.word("workbook.list"), units),
            notes);
    return book.word("workbook.sentences", about, book.word("workbook.blank-cells"));
  }

  private void chart(ChartPlaces places, PlacedTable placed, Chart chart) {
    String format = new ShownValues(book, placed.table()).format();
    places.add(chart, ChartData.of(book, page, placed, chart), format);
  }

  private void evaluate() {
    FormulaEvaluator evaluator = book.workbook().getCreationHelper().createFormulaEvaluator();
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.FORMULA) {
          evaluator.evaluateFormulaCell(cell);
        }
      }
    }
  }
}
