package org.figurebook.render.excel;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.figurebook.figure.Figure;
import org.figurebook.report.Report;
import org.figurebook.report.Wording;

/** What the sheets of a workbook share while it is made. */
final class Book {
  private final Report report;
  private final Limits limits;
  private final boolean thorough;
  private final Wording wording;
  private final String sourceNote;
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final WorkbookStyle style;
  private final CellText text = new CellText();
  private final Sources sources;
  private final FigureRows figureRows;
  private final Map<String, Map<String, String>> words = new HashMap<>();
  private final Map<String, String> sheetNames = new HashMap<>();
  private final Set<String> tableNames = new HashSet<>();
  private final Set<String> wordedFormats = new HashSet<>();
  private final Map<String, Integer> withoutWords = new TreeMap<>();
  private final List<Figure> figures;

  /**
   * @param folder where the workbook will lie; links to sources are relative to it
   * @param thorough whether all rows of its long lists are looked at before they are written
   */
  Book(Report report, Path folder, Limits limits, boolean thorough) {
    this.report = report;
    this.limits = limits;
    this.thorough = thorough;
    this.wording = Wording.of(report.language());
    this.sourceNote = wording.get("workbook.source-note");
    this.style = new WorkbookStyle(workbook, report.language());
    this.sources = new Sources(report.harvests(), folder);
    this.figures = report.harvests().stream().flatMap(h -> h.figures().stream()).toList();
    this.figureRows = FigureRows.of(report, figures);
  }

  Report report() {
    return report;
  }

  Limits limits() {
    return limits;
  }

  /** Whether all rows of its long lists are looked at before they are written. */
  boolean isThorough() {
    return thorough;
  }

  XSSFWorkbook workbook() {
    return workbook;
  }

  WorkbookStyle style() {
    return style;
  }

  CellText text() {
    return text;
  }

  Sources sources() {
    return sources;
  }

  FigureRows figureRows() {
    return figureRows;
  }

  /** Number formats with words in them, as far as they are made. */
  Set<String> wordedFormats() {
    return wordedFormats;
  }

  /** The figures of all documents, in order. */
  List<Figure> figures() {
    return figures;
  }

  /** A word or sentence of {@code wording/report*.properties}. */
  String word(String key, Object... values) {
    return wording.get(key, values);
  }

  /** The word for a value that has one, such as {@code workbook.bound.about}; else the value. */
  String wordOr(String prefix, String value) {
    if (value.isEmpty()) {
      return "";
    }
    Map<String, String> known = words.computeIfAbsent(prefix, name -> new HashMap<>());
    String word = known.get(value);
    if (word == null) {
      word = wording.has(prefix + value) ? wording.get(prefix + value) : value;
      known.put(value, word);
    }
    return word;
  }

  /** A text of a table as everyone can read or hear it. */
  String spoken(String text) {
    return SourceSigns.spoken(text, sourceNote);
  }

  /** Counts a cell that goes without the words of its number. */
  void withoutWords(String table) {
    withoutWords.merge(table, 1, Integer::sum);
  }

  /** Cells that go without the words of their number, by the title of their table. */
  Map<String, Integer> cellsWithoutWords() {
    return withoutWords;
  }

  /** Remembers the name of the sheet that holds something. */
  void name(String key, String sheetName) {
    sheetNames.put(key, sheetName);
  }

  /** The sheet that holds something; null when none does. */
  Target sheet(String key) {
    String name = sheetNames.get(key);
    return name == null ? null : Target.sheet(name);
  }

  String sheetName(String key) {
    return sheetNames.get(key);
  }

  /** The row of a figure in the long table; null when the figure is unknown. */
  Target figure(String id) {
    int index = figureRows.index(id);
    if (index < 0) {
      return null;
    }
    String name = sheetNames.get("figures:" + index / limits.rows());
    return Target.cell(name, FiguresSheet.FIRST_ROW + index % limits.rows(), "A");
  }

  /** A legal name for a marked-up table, used only once. */
  String tableName(String wanted) {
    String legal = CellText.cut("table_" + wanted.replaceAll("[^A-Za-z0-9_]", "_"), 200);
    String name = legal;
    for (int n = 2; !tableNames.add(name.toLowerCase(Locale.ROOT)); n++) {
      name = legal + "_" + n;
    }
    return name;
  }
}
