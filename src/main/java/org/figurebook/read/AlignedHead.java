package org.figurebook.read;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;

/**
 * The boxhead of an aligned table: which headings stand over several columns, and which lines are
 * one heading. Headings over several columns are told by where they stand: in the middle over their
 * columns, or at the left edge of the first of them.
 */
final class AlignedHead {
  private static final Form ASIDE =
      Form.of(
          "[(（\\[].{1,24}[)）\\]]|(?:HK|US)?\\$\\s?(?:m|M|million|'000|’000|bn)?|(?:[十百]億|百萬|千萬|億|萬|千)?(?:港元|元)|%|No\\.|'000");

  private final List<AlignedLine> lines;
  private final AlignedColumns columns;
  private final AlignedHeadRules rules;
  private final List<String> doubts;
  private final List<List<AlignedCell>> placed = new ArrayList<>();

  AlignedHead(
      List<AlignedLine> lines, AlignedColumns columns, AlignedRules rules, List<String> doubts) {
    this.lines = lines;
    this.columns = columns;
    this.rules = new AlignedHeadRules(lines, columns.copy(), rules);
    this.doubts = doubts;
  }

  /**
   * A heading.
   *
   * @param row its row in the boxhead
   * @param rows rows it covers
   * @param from first column
   * @param to last column
   * @param glyphs its characters
   */
  record Heading(int row, int rows, int from, int to, List<PdfGlyph> glyphs) {}

  List<Heading> headings() {
    if (lines.isEmpty()) {
      return List.of();
    }
    for (int i = lines.size() - 1; i >= 0; i--) {
      placed.add(0, place(lines.get(i).pieces));
    }
    for (int i = lines.size() - 2; i >= 0; i--) {
      placed.set(i, new AlignedSpans(placed, i, columns, rules.under(i), doubts).spread());
    }
    return tree();
  }

  /** Puts the pieces of a line over their columns. */
  private List<AlignedCell> place(List<PdfPiece> pieces) {
    int n = pieces.size();
    int[][] over = new int[n][];
    boolean[] taken = new boolean[columns.count()];
    for (int i = 0; i < n; i++) {
      over[i] = columns.over(pieces.get(i));
      for (int c = over[i] == null ? 0 : over[i][0]; over[i] != null && c <= over[i][1]; c++) {
        taken[c] = true;
      }
    }
    for (int i = 0; i < n; i++) {
      if (over[i] == null) {
        int column = beside(pieces.get(i), taken);
        over[i] = new int[] {column, column};
        taken[column] = true;
      }
    }
    List<AlignedCell> cells = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      cells.add(new AlignedCell(pieces.get(i), over[i][0], over[i][1]));
      if (over[i][0] == over[i][1]) {
        columns.widen(over[i][0], pieces.get(i));
      }
    }
    return cells;
  }

  /** A heading in a gap is of the free column nearest to it. */
  private int beside(PdfPiece piece, boolean[] taken) {
    int best = -1;
    for (int c = 0; c < columns.count(); c++) {
      boolean near =
          columns.left(c) > piece.left
              || c + 1 == columns.count()
              || columns.left(c + 1) > piece.right;
      if (near
          && !taken[c]
          && (best < 0 || columns.distance(piece, c) < columns.distance(piece, best))) {
        best = c;
      }
    }
    return best < 0 ? columns.nearest(piece) : best;
  }

  /** The headings in levels, those of one column in several lines joined. */
  private List<Heading> tree() {
    int n = columns.count();
    List<List<AlignedCell>> stacks = new ArrayList<>();
    for (int c = 0; c < n; c++) {
      stacks.add(stack(c));
    }
    int depth = 0;
    boolean asides = false;
    for (List<AlignedCell> stack : stacks) {
      int wide = (int) stack.stream().filter(s -> s.from < s.to).count();
      int own = stack.size() - wide;
      depth = Math.max(depth, wide + (own > 0 ? 1 : 0));
      asides |= own > 1;
    }
    int rows = depth + (asides ? 1 : 0);
    List<Heading> out = new ArrayList<>();
    for (int c = 0; c < n; c++) {
      List<AlignedCell> stack = stacks.get(c);
      for (int level = 0; level < stack.size(); level++) {
        AlignedCell cell = stack.get(level);
        if (cell.from < c) {
          continue;
        }
        boolean own = cell.from == cell.to;
        boolean last = level == stack.size() - 1;
        boolean aside = own && level > 0 && stack.get(level - 1).from == stack.get(level - 1).to;
        int row = aside ? rows - 1 : level;
        int end = !own ? row + 1 : last ? rows : rows - 1;
        out.add(new Heading(row, Math.max(1, end - row), cell.from, cell.to, cell.glyphs()));
      }
    }
    return out;
  }

  /** The headings over a column from top to bottom. */
  private List<AlignedCell> stack(int column) {
    List<AlignedCell> stack = new ArrayList<>();
    for (int i = 0; i < placed.size(); i++) {
      for (AlignedCell cell : placed.get(i)) {
        if (cell.from <= column && column <= cell.to) {
          push(stack, cell, column);
        }
      }
    }
    return stack;
  }

  private void push(List<AlignedCell> stack, AlignedCell cell, int column) {
    AlignedCell last = stack.isEmpty() ? null : stack.get(stack.size() - 1);
    boolean same = last != null && last.from == cell.from && last.to == cell.to;
    boolean own = cell.from == cell.to;
    boolean aside = own && isAsideLine(cell) && last != null;
    if (same && !aside) {
      if (own || cell.from == column) {
        for (PdfPiece piece : cell.pieces) {
          if (!last.pieces.contains(piece)) {
            last.pieces.add(piece);
          }
        }
      }
    } else if (own && same) {
      boolean second =
          stack.size() > 1
              && stack.get(stack.size() - 2).from == cell.from
              && stack.get(stack.size() - 2).to == cell.to;
      if (second) {
        last.pieces.addAll(cell.pieces);
      } else {
        stack.add(own(cell));
      }
    } else {
      stack.add(own ? own(cell) : cell);
    }
  }

  private static AlignedCell own(AlignedCell cell) {
    AlignedCell copy = new AlignedCell(cell.first(), cell.from, cell.to);
    copy.pieces.addAll(cell.pieces.subList(1, cell.pieces.size()));
    return copy;
  }

  /** Whether a line has nothing but units, years' bases and the like, under the headings. */
  private boolean isAsideLine(AlignedCell cell) {
    for (int i = 1; i < placed.size(); i++) {
      if (placed.get(i).contains(cell)) {
        long asides = placed.get(i).stream().filter(c -> ASIDE.matches(c.first().text())).count();
        return asides >= 2 && asides == placed.get(i).size();
      }
    }
    return false;
  }
}
