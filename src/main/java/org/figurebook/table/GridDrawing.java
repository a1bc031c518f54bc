package org.figurebook.table;

import java.util.ArrayList;
import java.util.List;

/** Draws a table in characters for a person to look at; a Chinese character takes two places. */
public final class GridDrawing {
  private static final int WIDEST = 28;

  private GridDrawing() {}

  /** The table with its caption, boxhead, rows, notes and how sure it is; ends in a line break. */
  public static String draw(Table table) {
    int columns = table.columns().size();
    int[] widths = new int[columns];
    List<List<String>> all = new ArrayList<>();
    all.add(table.columns());
    all.addAll(table.rows());
    for (List<String> row : all) {
      for (int c = 0; c < columns; c++) {
        widths[c] = Math.max(widths[c], Math.min(WIDEST, width(row.get(c))));
      }
    }
    StringBuilder out = new StringBuilder();
    out.append(table.id()).append(' ').append(table.caption());
    out.append(table.unit().isEmpty() ? "" : " (" + table.unit() + ")").append('\n');
    rule(out, widths);
    row(out, widths, table.columns(), table.labelColumns());
    rule(out, widths);
    for (int r = 0; r < table.rows().size(); r++) {
      if (r > 0 && table.totalRows().contains(r)) {
        rule(out, widths);
      }
      row(out, widths, table.rows().get(r), table.labelColumns());
    }
    rule(out, widths);
    for (Footnote note : table.notes()) {
      out.append(note.mark()).append(' ').append(note.text()).append('\n');
    }
    out.append(table.confidence().word());
    out.append(table.doubt().isEmpty() ? "" : ": " + table.doubt()).append('\n');
    for (Reading reading : table.readings()) {
      out.append("or: ").append(String.join(" | ", reading.columns())).append('\n');
      for (List<String> row : reading.rows()) {
        out.append("    ").append(String.join(" | ", row)).append('\n');
      }
    }
    return out.toString();
  }

  private static void rule(StringBuilder out, int[] widths) {
    for (int width : widths) {
      out.append('+').append("-".repeat(width + 2));
    }
    out.append("+\n");
  }

  private static void row(StringBuilder out, int[] widths, List<String> cells, int labels) {
    for (int c = 0; c < widths.length; c++) {
      String text = cut(cells.get(c), widths[c]);
      String fill = " ".repeat(widths[c] - width(text));
      out.append("| ").append(c < labels ? text + fill : fill + text).append(' ');
    }
    out.append("|\n");
  }

  private static String cut(String text, int width) {
    if (width(text) <= width) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int used = 0;
    for (int i = 0; i < text.length() && used + places(text.charAt(i)) < width; i++) {
      out.append(text.charAt(i));
      used += places(text.charAt(i));
    }
    return out.append('~').toString();
  }

  private static int width(String text) {
    return text.chars().map(c -> places((char) c)).sum();
  }

  private static int places(char c) {
    return c >= '\u2e80' && c <= '\u9fff'
            || c >= '\uf900' && c <= '\ufaff'
            || c >= '\uff01' && c <= '\uff60'
        ? 2
        : 1;
  }
}
