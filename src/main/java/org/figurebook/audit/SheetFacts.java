package org.figurebook.audit;

import java.util.List;
import java.util.Map;

/**
 * What was read of a sheet.
 *
 * @param name its name
 * @param hidden whether the sheet is hidden
 * @param frame what it has besides cells
 * @param tables its marked-up tables, from top to bottom
 * @param lead the lines of column A above the first table (all lines where there is none), from A1
 * @param above for each table, the text in column A above it, as near as one row of space away
 * @param styles the looks that cells with content have
 * @param seen what was seen in the cells
 * @param cells number of cells with content
 */
record SheetFacts(
    String name,
    boolean hidden,
    SheetFrame frame,
    List<TableFacts> tables,
    List<Line> lead,
    List<String> above,
    List<StyleFacts> styles,
    Map<Sight, Places> seen,
    long cells) {
  /**
   * A line of column A.
   *
   * @param row from 0
   * @param text its text
   * @param style its looks
   */
  record Line(int row, String text, StyleFacts style) {}

  SheetFacts {
    tables = List.copyOf(tables);
    lead = List.copyOf(lead);
    above = List.copyOf(above);
    styles = List.copyOf(styles);
    seen = Map.copyOf(seen);
  }

  Places seen(Sight sight) {
    return seen.getOrDefault(sight, Places.NONE);
  }

  boolean hasTables() {
    return !tables.isEmpty();
  }

  /** The text of A1; empty when there is none. */
  String title() {
    return lead.isEmpty() || lead.get(0).row() > 0 ? "" : lead.get(0).text();
  }
}
