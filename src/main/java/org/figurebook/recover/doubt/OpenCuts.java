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
      Set<List<Integer>> ways = new HashSet<>();
      if (!isPlain(row)) {
        return false;
      }
      cut(row.stream().flatMap(List::stream).toList(), 0, row.size(), new ArrayList<>(), ways);
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

  /** All ways to join some numbers to so many, each as how many pieces every one has. */
  private static void cut(
      List<Piece> pieces, int at, int cells, List<Integer> sizes, Set<List<Integer>> ways) {
    if (ways.size() > MOST_WAYS || pieces.size() - at < cells) {
      return;
    }
    if (cells == 0) {
      if (at == pieces.size()) {
        ways.add(List.copyOf(sizes));
      }
      return;
    }
    for (int size = 1; at + size <= pieces.size(); size++) {
      if (size > 1 && !goesOn(pieces, at, at + size - 1)) {
        return;
      }
      sizes.add(size);
      cut(pieces, at + size, cells - 1, sizes, ways);
      sizes.remove(sizes.size() - 1);
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
