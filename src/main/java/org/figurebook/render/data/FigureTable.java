package org.figurebook.render.data;

import java.util.List;
import org.figurebook.figure.Figure;

/** The table of figures as {@code figures.csv} has it, for other forms of it. */
public final class FigureTable {
  private FigureTable() {}

  /** The names of its columns. */
  public static List<String> columns() {
    return DataFile.FIGURES.header();
  }

  /** What a column holds: {@code string}, {@code number} or {@code integer}. */
  public static String type(String column) {
    return DataFile.FIGURES.type(column);
  }

  /** The fields of a figure that no theme was found for, numbers in words; null for none. */
  public static Object[] row(Figure figure) {
    return Rows.figure(figure, "");
  }
}
