package org.figurebook.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Headings over others that are the same under each of them, as men, women, men, women are under
 * two years: these tell over which columns each stands, wherever it is printed.
 */
final class HeadCycles {
  private final AlignedCell[] here;
  private final AlignedCell[] below;

  /**
   * Takes two levels of a boxhead.
   *
   * @param here the headings of the upper one by column
   * @param below those of the lower one
   */
  HeadCycles(AlignedCell[] here, AlignedCell[] below) {
    this.here = here;
    this.below = below;
  }

  /** A line's headings over their columns; empty when those below do not tell them. */
  List<AlignedCell> spread(List<AlignedCell> line) {
    List<AlignedCell> out = new ArrayList<>();
    boolean any = false;
    int from = 0;
    for (int c = 0; c <= below.length; c++) {
      boolean open = c < below.length && c > 0 && below[c] != null;
      if (!open) {
        List<AlignedCell> over = over(from, c);
        any |= !over.isEmpty();
        out.addAll(over.isEmpty() ? within(line, from, c) : over);
        out.addAll(c < below.length ? within(line, c, c + 1) : List.of());
        from = c + 1;
      }
    }
    return any && out.size() == line.size() ? out : List.of();
  }

  private static List<AlignedCell> within(List<AlignedCell> line, int from, int to) {
    return line.stream().filter(cell -> from <= cell.from && cell.to < to).toList();
  }

  /** The headings over columns, spread; empty when what is below does not return under each. */
  private List<AlignedCell> over(int from, int to) {
    List<AlignedCell> cells = new ArrayList<>();
    List<List<String>> cycles = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    for (int c = from; c < to; c++) {
      if (here[c] != null && !cells.contains(here[c])) {
        cells.add(here[c]);
      }
      if (c > from && below[c] == below[c - 1]) {
        continue;
      }
      String text = below[c].first().text();
      if (cycles.isEmpty() || text.equals(cycles.get(0).get(0))) {
        cycles.add(new ArrayList<>());
        starts.add(c);
      }
      cycles.get(cycles.size() - 1).add(text);
    }
    if (cycles.isEmpty()) {
      return List.of();
    }
    boolean same = cycles.stream().allMatch(cycles.get(0)::equals);
    if (cells.size() < 2 || cycles.size() != cells.size() || cycles.get(0).size() < 2 || !same) {
      return List.of();
    }
    starts.add(to);
    List<AlignedCell> out = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      AlignedCell cell = cells.get(i);
      if (cell.from < starts.get(i)
          || cell.to >= starts.get(i + 1)
          || !isOver(cell, below, starts.get(i), starts.get(i + 1) - 1)) {
        return List.of();
      }
      AlignedCell wide = new AlignedCell(cell.first(), starts.get(i), starts.get(i + 1) - 1);
      wide.pieces.addAll(cell.pieces.subList(1, cell.pieces.size()));
      out.add(wide);
    }
    return out;
  }

  /**
   * Whether a heading stands in the middle over others or at their left edge, and not over one of
   * them only, as its first line does.
   */
  static boolean isOver(AlignedCell cell, AlignedCell[] below, int from, int to) {
    PdfPiece piece = cell.first();
    double middle = (below[from].first().middle() + below[to].first().middle()) / 2;
    double off = Math.abs(piece.middle() - middle);
    double own = Math.abs(piece.middle() - below[cell.from].first().middle());
    boolean atLeft = Math.abs(piece.left - below[from].first().left) < 0.5 * piece.size;
    return atLeft || off <= own + 0.3 * piece.size;
  }
}
