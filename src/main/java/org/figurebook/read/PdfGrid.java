package org.figurebook.read;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.DrawnTable;
import org.figurebook.document.DrawnTable.DrawnCell;
import org.figurebook.document.Place;

/** Tables drawn with ruling lines: a cell is what lines part, merged where no line is drawn. */
final class PdfGrid {
  private static final double STRAIGHT = 1.0;
  private static final double SHORTEST = 4;

  private final List<PdfRule> across = new ArrayList<>();
  private final List<PdfRule> down = new ArrayList<>();

  private final PdfPage page;
  private final int direction;
  private final List<List<List<PdfRule>>> parts;

  /** Left, top, right and bottom of what is drawn. */
  private final List<double[]> frames = new ArrayList<>();

  /**
   * Takes the ruling lines of a page.
   *
   * @param direction the direction its text runs in
   */
  PdfGrid(PdfPage page, int direction) {
    this.page = page;
    this.direction = direction;
    for (double[] stroke : page.strokes) {
      double[] a = page.turned(stroke[0], stroke[1], direction);
      double[] b = page.turned(stroke[2], stroke[3], direction);
      add(a, b);
    }
    parts = across.isEmpty() ? List.of() : parts(merged(across), merged(down));
    for (List<List<PdfRule>> part : parts) {
      double[] ys = places(part.get(0));
      double[] xs = places(part.get(1));
      if (ys.length >= 3 && xs.length >= 3) {
        frames.add(new double[] {xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]});
      }
    }
  }

  /** The drawn tables of the page, whose characters know their lines already. */
  List<DrawnTable> tables(String name) {
    List<DrawnTable> tables = new ArrayList<>();
    for (List<List<PdfRule>> part : parts) {
      DrawnTable table = table(part.get(0), part.get(1), name);
      if (table != null) {
        tables.add(table);
      }
    }
    tables.sort(java.util.Comparator.comparingInt(DrawnTable::lineStart));
    return tables;
  }

  /** The lines across that no line down crosses: those of tables without a grid. */
  List<PdfRule> free() {
    List<PdfRule> free = new ArrayList<>();
    for (List<List<PdfRule>> part : parts) {
      if (part.get(1).isEmpty()) {
        free.addAll(part.get(0));
      }
    }
    return free;
  }

  /** Whether a row of text stands within a drawn table. */
  boolean holds(PdfRow row) {
    for (double[] frame : frames) {
      if (frame[1] < row.base
          && row.base < frame[3]
          && row.left() < frame[2]
          && row.right() > frame[0]) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where a short line parts footnotes from the text above: a lone line at the left margin in the
   * lower part of the page. Its distance from the top; -1 when there is none.
   */
  double noteRule(double left) {
    double height = direction % 180 == 0 ? page.height : page.width;
    double width = direction % 180 == 0 ? page.width : page.height;
    double found = -1;
    for (List<List<PdfRule>> part : parts) {
      if (part.get(0).size() == 1 && part.get(1).isEmpty()) {
        PdfRule rule = part.get(0).get(0);
        double length = rule.to() - rule.from();
        boolean note = length > width * 0.1 && length < width * 0.45;
        if (note && rule.at() > height * 0.3 && Math.abs(rule.from() - left) < 12) {
          found = Math.max(found, rule.at());
        }
      }
    }
    return found;
  }

  private void add(double[] a, double[] b) {
    double width = Math.abs(a[0] - b[0]);
    double height = Math.abs(a[1] - b[1]);
    if (height <= STRAIGHT && width >= SHORTEST) {
      across.add(new PdfRule((a[1] + b[1]) / 2, Math.min(a[0], b[0]), Math.max(a[0], b[0])));
    } else if (width <= STRAIGHT && height >= SHORTEST) {
      down.add(new PdfRule((a[0] + b[0]) / 2, Math.min(a[1], b[1]), Math.max(a[1], b[1])));
    }
  }

  /** Lines in the same place that touch are one line. */
  private static List<PdfRule> merged(List<PdfRule> rules) {
    rules.sort(
        java.util.Comparator.comparingDouble((PdfRule r) -> Math.round(r.at() / PdfRule.SAME))
            .thenComparingDouble(PdfRule::from));
    List<PdfRule> merged = new ArrayList<>();
    for (PdfRule rule : rules) {
      PdfRule last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && last.touches(rule)) {
        double from = Math.min(last.from(), rule.from());
        merged.set(merged.size() - 1, new PdfRule(last.at(), from, Math.max(last.to(), rule.to())));
      } else {
        merged.add(rule);
      }
    }
    return merged;
  }

  /** Groups of lines that cross one another. */
  private static List<List<List<PdfRule>>> parts(List<PdfRule> across, List<PdfRule> down) {
    int count = across.size() + down.size();
    int[] root = new int[count];
    for (int i = 0; i < count; i++) {
      root[i] = i;
    }
    for (int h = 0; h < across.size(); h++) {
      for (int v = 0; v < down.size(); v++) {
        if (across.get(h).covers(down.get(v).at()) && down.get(v).covers(across.get(h).at())) {
          root[find(root, h)] = find(root, across.size() + v);
        }
      }
    }
    java.util.Map<Integer, List<List<PdfRule>>> groups = new java.util.TreeMap<>();
    for (int i = 0; i < count; i++) {
      List<List<PdfRule>> group =
          groups.computeIfAbsent(find(root, i), k -> List.of(new ArrayList<>(), new ArrayList<>()));
      boolean horizontal = i < across.size();
      group.get(horizontal ? 0 : 1).add(horizontal ? across.get(i) : down.get(i - across.size()));
    }
    return List.copyOf(groups.values());
  }

  private static int find(int[] root, int i) {
    int at = i;
    while (root[at] != at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  }

  /** The cells between the lines; a single row is a table too: the rest of one begun before. */
  private DrawnTable table(List<PdfRule> across, List<PdfRule> down, String name) {
    double[] ys = places(across);
    double[] xs = places(down);
    boolean rest = ys.length == 2 && xs.length >= 4;
    if (!rest && ys.length < 3 || xs.length < 3) {
      return null;
    }
    int rows = ys.length - 1;
    int columns = xs.length - 1;
    List<List<PdfGlyph>> held = held(page, direction, xs, ys);
    boolean[] done = new boolean[rows * columns];
    List<DrawnCell> cells = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        if (done[r * columns + c]) {
          continue;
        }
        int wide = 1;
        while (c + wide < columns
            && !done[r * columns + c + wide]
            && !isParted(down, xs[c + wide], (ys[r] + ys[r + 1]) / 2)) {
          wide++;
        }
        int high = 1;
        while (r + high < rows && goesDown(across, ys[r + high], xs, c, wide)) {
          high++;
        }
        List<PdfGlyph> glyphs = taken(held, done, columns, new int[] {r, c, high, wide});
        cells.add(new DrawnCell(r, c, high, wide, text(glyphs), place(glyphs, page, name)));
      }
    }
    long filled = cells.stream().filter(cell -> !cell.text().isEmpty()).count();
    return filled < 3 ? null : drawn(held, cells);
  }

  /** Takes the characters of the fields that a cell covers: row, column, rows, columns. */
  private static List<PdfGlyph> taken(
      List<List<PdfGlyph>> held, boolean[] done, int columns, int[] cell) {
    List<PdfGlyph> glyphs = new ArrayList<>();
    for (int i = cell[0]; i < cell[0] + cell[2]; i++) {
      for (int j = cell[1]; j < cell[1] + cell[3]; j++) {
        done[i * columns + j] = true;
        glyphs.addAll(held.get(i * columns + j));
      }
    }
    return glyphs;
  }

  private DrawnTable drawn(List<List<PdfGlyph>> held, List<DrawnCell> cells) {
    int[] lines =
        held.stream().flatMap(List::stream).mapToInt(g -> g.line).filter(n -> n > 0).toArray();
    int first = java.util.Arrays.stream(lines).min().orElse(1);
    int last = java.util.Arrays.stream(lines).max().orElse(1);
    return new DrawnTable(first, last, page.number, true, cells);
  }

  private static boolean isParted(List<PdfRule> rules, double at, double middle) {
    for (PdfRule rule : rules) {
      if (Math.abs(rule.at() - at) <= PdfRule.SAME
          && rule.from() <= middle
          && middle <= rule.to()) {
        return true;
      }
    }
    return false;
  }

  private static boolean goesDown(
      List<PdfRule> across, double y, double[] xs, int column, int wide) {
    for (int j = column; j < column + wide; j++) {
      if (isParted(across, y, (xs[j] + xs[j + 1]) / 2)) {
        return false;
      }
    }
    return true;
  }

  private static double[] places(List<PdfRule> rules) {
    double[] sorted = rules.stream().mapToDouble(PdfRule::at).sorted().toArray();
    List<Double> places = new ArrayList<>();
    for (double at : sorted) {
      if (places.isEmpty() || at - places.get(places.size() - 1) > PdfRule.SAME) {
        places.add(at);
      }
    }
    return places.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** The characters of each grid field, row by row. */
  private static List<List<PdfGlyph>> held(PdfPage page, int direction, double[] xs, double[] ys) {
    int columns = xs.length - 1;
    List<List<PdfGlyph>> held = new ArrayList<>();
    for (int i = 0; i < (ys.length - 1) * columns; i++) {
      held.add(new ArrayList<>());
    }
    for (PdfGlyph glyph : page.glyphs) {
      if (glyph.direction != direction) {
        continue;
      }
      int column = field(xs, glyph.middle());
      int row = field(ys, glyph.base - glyph.size * 0.3);
      if (column >= 0 && row >= 0) {
        held.get(row * columns + column).add(glyph);
      }
    }
    return held;
  }

  private static int field(double[] places, double at) {
    if (at < places[0] || at > places[places.length - 1]) {
      return -1;
    }
    int found = java.util.Arrays.binarySearch(places, at);
    int field = found >= 0 ? found : -found - 2;
    return Math.min(field, places.length - 2);
  }

  /** The clean text of a cell, its lines joined. */
  static String text(List<PdfGlyph> glyphs) {
    StringBuilder text = new StringBuilder();
    for (PdfRow row : PdfRow.of(glyphs)) {
      int line = row.glyphs.get(0).line;
      int[] characters = row.glyphs.stream().mapToInt(g -> g.character).toArray();
      String clean = Cleaner.clean(row.text(line).strip(), 1).text();
      for (int i = 0; i < characters.length; i++) {
        row.glyphs.get(i).character = characters[i];
      }
      CellText.append(text, clean.replace("  ", " "));
    }
    return text.toString();
  }

  /** Where a cell begins. */
  static Place place(List<PdfGlyph> glyphs, PdfPage page, String name) {
    PdfGlyph first = null;
    for (PdfGlyph glyph : glyphs) {
      if (!glyph.isSpace()
          && glyph.line > 0
          && (first == null
              || glyph.line < first.line
              || glyph.line == first.line && glyph.character < first.character)) {
        first = glyph;
      }
    }
    return first == null
        ? new Place(name, page.number, 0, 0)
        : new Place(name, page.number, first.line, first.character);
  }
}
