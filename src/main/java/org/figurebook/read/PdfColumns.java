package org.figurebook.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns of running text on a page. A page is read in columns only where a gutter runs down many
 * lines with full lines on either side; the short cells of a table are no columns.
 */
final class PdfColumns {
  private static final int LINES = 6;
  private static final double FILL = 0.7;
  private static final double SHARE = 0.3;

  private PdfColumns() {}

  /** The rows in reading order, those of two columns parted. */
  static List<PdfRow> ordered(List<PdfRow> rows, PdfGrid grid) {
    List<PdfRow> ordered = new ArrayList<>(rows.size());
    int from = 0;
    for (int i = 0; i <= rows.size(); i++) {
      boolean drawn = i < rows.size() && grid.holds(rows.get(i));
      if (i == rows.size() || drawn) {
        ordered.addAll(open(rows.subList(from, i)));
        from = i + 1;
        if (drawn) {
          ordered.add(rows.get(i));
        }
      }
    }
    return ordered;
  }

  /** The rows of a part of the page without drawn tables. */
  private static List<PdfRow> open(List<PdfRow> rows) {
    if (rows.size() < LINES) {
      return rows;
    }
    double left = rows.stream().mapToDouble(PdfRow::left).min().orElse(0);
    double right = rows.stream().mapToDouble(PdfRow::right).max().orElse(0);
    double gutter = gutter(rows, left, right);
    if (gutter < 0) {
      return rows;
    }
    List<PdfRow> ordered = new ArrayList<>();
    int from = 0;
    while (from < rows.size()) {
      int to = from;
      while (to < rows.size() && isOpenAt(rows.get(to), gutter)) {
        to++;
      }
      if (to - from >= LINES) {
        parted(rows.subList(from, to), gutter, right - left, ordered);
      } else {
        ordered.addAll(rows.subList(from, Math.min(rows.size(), to + 1)));
        to++;
      }
      from = Math.max(to, from + 1);
    }
    return ordered;
  }

  /** The place near the middle that the fewest rows print on; -1 when most do. */
  private static double gutter(List<PdfRow> rows, double left, double right) {
    double best = -1;
    long fewest = Long.MAX_VALUE;
    for (int step = 0; step <= 40; step++) {
      double x = left + (right - left) * (0.3 + 0.4 * step / 40);
      long closed = rows.stream().filter(row -> !isOpenAt(row, x)).count();
      if (closed < fewest
          || closed == fewest
              && Math.abs(x - (left + right) / 2) < Math.abs(best - (left + right) / 2)) {
        fewest = closed;
        best = x;
      }
    }
    return fewest * 2 < rows.size() ? best : -1;
  }

  private static boolean isOpenAt(PdfRow row, double x) {
    double reach = row.size * 0.4;
    for (PdfGlyph glyph : row.glyphs) {
      if (!glyph.isSpace() && glyph.left < x + reach && glyph.right > x - reach) {
        return false;
      }
    }
    return true;
  }

  private static void parted(List<PdfRow> rows, double gutter, double width, List<PdfRow> ordered) {
    List<PdfRow> lefts = side(rows, gutter, true);
    List<PdfRow> rights = side(rows, gutter, false);
    if (isText(lefts, rows.size(), width) && isText(rights, rows.size(), width)) {
      ordered.addAll(lefts);
      ordered.addAll(rights);
    } else {
      ordered.addAll(rows);
    }
  }

  private static List<PdfRow> side(List<PdfRow> rows, double gutter, boolean left) {
    List<PdfRow> side = new ArrayList<>();
    for (PdfRow row : rows) {
      List<PdfGlyph> part = row.glyphs.stream().filter(g -> g.middle() < gutter == left).toList();
      if (part.stream().anyMatch(g -> !g.isSpace())) {
        side.addAll(PdfRow.of(part));
      }
    }
    return side;
  }

  private static boolean isText(List<PdfRow> rows, int all, double width) {
    double widest = rows.stream().mapToDouble(row -> row.right() - row.left()).max().orElse(0);
    double mean = rows.stream().mapToDouble(row -> row.right() - row.left()).average().orElse(0);
    long letters = 0;
    long digits = 0;
    for (PdfRow row : rows) {
      for (PdfGlyph glyph : row.glyphs) {
        char c = glyph.text.charAt(0);
        letters += Character.isLetter(c) ? 1 : 0;
        digits += Character.isDigit(c) ? 1 : 0;
      }
    }
    return letters > 4 * digits
        && rows.size() >= all * 0.6
        && widest >= width * SHARE
        && mean >= widest * FILL;
  }
}
