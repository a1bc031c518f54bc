package org.figurebook.recover.doubt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.figurebook.document.Form;
import org.figurebook.recover.body.Fit;
import org.figurebook.recover.grid.Arithmetic;
import org.figurebook.recover.grid.Grid;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * Rows whose numbers, parted by spaces, were joined to thousands in one column here and in another
 * there, though they could all be joined in the same ones.
 */
final class OpenCuts {
  private static final String UNLIKE =
      "a space between digits may part cells: rows were joined unlike one another";

  private static final Form GROUP = Form.of("\\d{3}(?:\\.\\d+)?");

  /** The end of a number over a thousand. */
  private static final Form END = Form.of("0\\d{2}(?:\\.\\d+)?");

  private static final int DIGITS = 3;
  private static final int MOST_WAYS = 200;

  private OpenCuts() {}

  /** Adds that numbers may be joined otherwise. */
  static void add(Fit fit, Grid grid, List<String> doubts) {
    List<List<List<Piece>>> rows = new ArrayList<>();
    int from = fit.columns() == grid.columns().size() ? grid.labelColumns() : 1;
    for (Fit.Row row : fit.rows()) {
      List<List<Piece>> values = row.cells().subList(from, row.cells().size());
      if (!row.heading() && values.stream().anyMatch(OpenCuts::isJoined)) {
        rows.add(values);
      }
    }
    if (holdsEnd(grid)) {
      doubts.add("a number begins with 0: it may be the end of the one before it");
    }
    if (rows.isEmpty()) {
      return;
    }
    if (mayBeAlike(rows)) {
      doubts.add(UNLIKE);
    }
    if (Arithmetic.check(grid).differs()) {
      doubts.add("a space between digits may part cells: some printed sums are not those of cells");
    }
  }

  private static boolean holdsEnd(Grid grid) {
    return grid.rows().stream()
        .flatMap(row -> row.stream().skip(grid.labelColumns()))
        .anyMatch(cell -> END.matches(cell.text()));
  }

  /** Whether rows are joined in different columns, and all could be in the same. */
  private static boolean mayBeAlike(List<List<List<Piece>>> rows) {
    Set<List<Integer>> taken = new HashSet<>();
    Set<List<Integer>> common = null;
    for (List<List<Piece>> row : rows) {
      if (!isPlain(row)) {
        return false;
      }
      List<Piece> pieces = row.stream().flatMap(List::stream).toList();
      Set<List<Integer>> ways = new Ways(pieces, row.size()).found;
      taken.add(row.stream().map(List::size).toList());
      if (common == null) {
        common = ways;
      } else {
        common.retainAll(ways);
      }
      if (common.isEmpty() || ways.size() > MOST_WAYS) {
        return false;
      }
    }
    return taken.size() > 1;
  }

  /** Whether all cells have numbers and none has words. */
  private static boolean isPlain(List<List<Piece>> row) {
    return row.stream()
        .allMatch(c -> !c.isEmpty() && c.stream().allMatch(piece -> piece.kind().isNumber()));
  }

  /** The ways to join the numbers of a row to so many, each as how many pieces every one has. */
  private static final class Ways {
    private final List<Piece> pieces;
    private final Set<List<Integer>> found = new HashSet<>();
    private final List<Integer> sizes = new ArrayList<>();

    /** From which piece on so many numbers cannot be made, so that none is tried twice. */
    private final boolean[][] dead;

    Ways(List<Piece> pieces, int cells) {
      this.pieces = pieces;
      this.dead = new boolean[pieces.size() + 1][cells + 1];
      cut(0, cells);
    }

    private boolean cut(int at, int cells) {
      if (found.size() > MOST_WAYS || pieces.size() - at < cells || dead[at][cells]) {
        return found.size() > MOST_WAYS;
      }
      if (cells == 0) {
        boolean all = at == pieces.size();
        if (all) {
          found.add(List.copyOf(sizes));
        }
        return all;
      }
      boolean some = false;
      for (int size = 1; at + size <= pieces.size() && mayBe(at, size); size++) {
        sizes.add(size);
        some |= cut(at + size, cells - 1);
        sizes.remove(sizes.size() - 1);
      }
      dead[at][cells] = !some;
      return some;
    }

    private boolean mayBe(int at, int size) {
      return size == 1 || goesOn(pieces, at, at + size - 1);
    }
  }

  private static boolean goesOn(List<Piece> pieces, int from, int at) {
    return Kind.isDigits(pieces.get(from).text(), 1, DIGITS)
        && pieces.get(at).link() == Link.PLAIN
        && GROUP.matches(pieces.get(at).text());
  }

  private static boolean isJoined(List<Piece> cell) {
    return cell.size() > 1 && cell.stream().allMatch(piece -> piece.kind().isNumber());
  }
}
