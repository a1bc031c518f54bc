package org.figurebook.audit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * What a sheet has besides its cells.
 *
 * @param activeCell the cell the cursor is in, such as {@code A1}
 * @param frozen whether panes are frozen or split
 * @param filtered whether the sheet itself has filter buttons
 * @param hiddenLines hidden rows and columns
 * @param merged merged ranges
 * @param margins texts of headers and footers
 * @param controls whether there are buttons or other controls
 * @param colourScales whether numbers are coloured by their size
 * @param widths width of columns in digits, by the last column (from 0) that has it
 * @param usualWidth width of the others
 * @param links link cells, such as {@code A1}, and their tips
 * @param drawn what floats above the cells
 */
record SheetFrame(
    String activeCell,
    boolean frozen,
    boolean filtered,
    Places hiddenLines,
    Places merged,
    List<String> margins,
    boolean controls,
    boolean colourScales,
    TreeMap<Integer, Double> widths,
    double usualWidth,
    Map<String, String> links,
    List<Drawn> drawn) {
  /**
   * Something that floats above the cells.
   *
   * @param kind picture, chart or text box
   * @param described whether it has an alternative text
   */
  record Drawn(Kind kind, String name, boolean described) {
    enum Kind {
      PICTURE,
      CHART,
      TEXT_BOX
    }
  }

  SheetFrame {
    margins = List.copyOf(margins);
    drawn = List.copyOf(drawn);
  }

  double width(int column) {
    Map.Entry<Integer, Double> entry = widths.ceilingEntry(column);
    return entry == null ? usualWidth : entry.getValue();
  }

  /** Whether a range has only one cell. */
  static boolean single(CellRangeAddress range) {
    return range.getNumberOfCells() == 1;
  }
}
