package org.figurebook.recover.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;

/**
 * Cuts runs of digits with spaces between thousands and spaces between cells alike: of the ways to
 * cut a run into as many cells as there are columns, the one whose numbers are most of a size with
 * the others of their row, then of their column.
 */
final class Magnitudes {
  private static final int ROUNDS = 3;
  private static final int MOST_GROUPS = 5;
  private static final int MOST_BEHIND = 4;
  private static final int MOST_RUN = 60;

  /** How far, in powers of ten, the numbers of a run may lie from those of their columns. */
  private static final double ODD = 1.45;

  /** Powers of ten by which all numbers of a row may differ from those of their columns. */
  private static final int[] OTHER_SIZES = {1, 2, 3, -1, -2};

  /** How far they may lie from one another then. */
  private static final double ALIKE = 0.6;

  private final List<Piece> pieces;
  private final boolean[] thousands;
  private final int cells;
  private final boolean notes;
  private final List<int[]> runs;
  private final List<int[]> cuts = new ArrayList<>();
  private double[] usual;

  private Magnitudes(
      List<Piece> pieces, boolean[] thousands, int cells, boolean notes, List<int[]> runs) {
    this.notes = notes;
    this.pieces = pieces;
    this.thousands = thousands;
    this.cells = cells;
    this.runs = runs;
  }

  /**
   * For each piece, 1 when it goes on the number before it, -1 when it begins a cell, 0 when
   * nothing is known.
   *
   * @param thousands pieces that may be the next three digits of the piece before them
   * @param notes whether the numbers of notes stand before the values of some rows
   */
  static int[] cut(List<Piece> pieces, boolean[] thousands, int columns, boolean notes) {
    int[] out = new int[pieces.size()];
    List<int[]> runs = runs(pieces, thousands);
    int others = (notes ? 1 : 0) + behind(pieces, runs);
    int cells = cells(runs, thousands, pieces, columns - others);
    if (cells < 2) {
      return out;
    }
    Magnitudes all = new Magnitudes(pieces, thousands, cells, notes, runs);
    all.cutAll(true);
    all.learn();
    for (int round = 1; round < ROUNDS; round++) {
      all.cutAll(false);
      all.learn();
    }
    for (int r = 0; r < runs.size(); r++) {
      int[] cut = all.cuts.get(r);
      for (int i = runs.get(r)[0] + 1; cut != null && i < runs.get(r)[1]; i++) {
        int at = i;
        boolean begins = Arrays.stream(cut).anyMatch(c -> c == at);
        out[i] = thousands[i] ? begins ? -1 : 1 : 0;
      }
    }
    return out;
  }

  /** Values side by side on a line, when more than one way to cut them is possible. */
  private static List<int[]> runs(List<Piece> pieces, boolean[] thousands) {
    List<int[]> runs = new ArrayList<>();
    int i = 0;
    while (i < pieces.size()) {
      int from = i;
      while (i < pieces.size()
          && pieces.get(i).kind().isValue()
          && (i == from || pieces.get(i).link().isSameLine())) {
        i++;
      }
      if (i > from && i - from <= MOST_RUN) {
        runs.add(new int[] {from, i});
      }
      i = Math.max(i, from + 1);
    }
    return runs;
  }

  /** How many cells stand behind most runs on their lines, such as one of words. */
  private static int behind(List<Piece> pieces, List<int[]> runs) {
    int[] counts = new int[MOST_BEHIND + 1];
    int all = 0;
    for (int[] run : runs) {
      if (run[1] - run[0] > 1) {
        int count = 0;
        for (int i = run[1]; i < pieces.size() && pieces.get(i).link().isSameLine(); i++) {
          count += pieces.get(i).kind().isAside() ? 0 : 1;
        }
        counts[Math.min(count, MOST_BEHIND)]++;
        all++;
      }
    }
    for (int count = 1; count < MOST_BEHIND; count++) {
      if (counts[count] * 3 >= all * 2 && all > 1) {
        return count;
      }
    }
    return 0;
  }

  /** The most cells, of no more than the columns behind the stub, that most runs can make. */
  private static int cells(List<int[]> runs, boolean[] thousands, List<Piece> pieces, int columns) {
    int most = 0;
    int best = 0;
    for (int cells = columns - 1; cells >= Math.max(2, columns - 3); cells--) {
      int can = 0;
      for (int[] run : runs) {
        int fewest = 0;
        for (int i = run[0]; i < run[1]; i++) {
          fewest += i > run[0] && thousands[i] ? 0 : 1;
        }
        can += fewest <= cells && cells <= run[1] - run[0] ? 1 : 0;
      }
      if (can > most) {
        most = can;
        best = cells;
      }
    }
    return most * 2 > runs.size() ? best : 0;
  }

  /** Cuts every run, or, to begin with, those that can be cut in one best way only. */
  private void cutAll(boolean sure) {
    cuts.clear();
    for (int[] run : runs) {
      cuts.add(run[1] - run[0] < cells ? null : behindNote(run, sure));
    }
  }

  /** The best way to cut a run, the number of a note before it left out where there may be one. */
  private int[] behindNote(int[] run, boolean sure) {
    Cut whole = best(run, sure);
    Piece first = pieces.get(run[0]);
    boolean note = notes && first.kind() == Kind.INTEGER && first.text().length() <= 2;
    if (!note || run[1] - run[0] <= cells) {
      return whole.begins();
    }
    Cut behind = best(new int[] {run[0] + 1, run[1]}, sure);
    boolean both = whole.begins() != null && behind.begins() != null;
    if (sure && both) {
      return null;
    }
    boolean better =
        both && behind.cost() + spread(behind, run) < whole.cost() + spread(whole, run);
    return behind.begins() != null && (!both || better) ? behind.begins() : whole.begins();
  }

  /** How far the numbers of a run are from one size: beside notes stand years, much alike. */
  private double spread(Cut cut, int[] run) {
    double least = Double.MAX_VALUE;
    double most = 0;
    for (int c = 0; c < cells; c++) {
      double size = sizeOf(cut.begins()[c], c + 1 < cells ? cut.begins()[c + 1] : run[1]);
      least = Math.min(least, size);
      most = Math.max(most, size);
    }
    return most - least;
  }

  /** The size of the number that some pieces are together, in powers of ten. */
  private double sizeOf(int from, int to) {
    int length = 0;
    for (int i = from; i < to; i++) {
      length += size(pieces.get(i).text());
    }
    return length + lead(pieces.get(from).text());
  }

  /**
   * A run cut.
   *
   * @param begins where its cells begin; null when it cannot be told
   */
  private record Cut(int[] begins, double cost) {}

  /**
   * The best way to cut a run; where its numbers are of another size than those of their columns,
   * as those of a total are, the way in which all are so by the same power of ten.
   */
  private Cut best(int[] run, boolean sure) {
    Cut plain = best(run, sure, 0);
    if (usual == null || plain.begins() != null || plain.cost() == Double.MAX_VALUE) {
      return plain;
    }
    Cut best = plain;
    for (int more : OTHER_SIZES) {
      Cut cut = best(run, sure, more);
      boolean like = cut.cost() <= ALIKE * cells && cut.begins() != null;
      best = like && (best == plain || cut.cost() < best.cost()) ? cut : best;
    }
    return best;
  }

  private Cut best(int[] run, boolean sure, int more) {
    int n = run[1] - run[0];
    double digits = 0;
    for (int i = run[0]; i < run[1]; i++) {
      digits += size(pieces.get(i).text());
    }
    double[][] cost = new double[n + 1][cells + 1];
    int[][] from = new int[n + 1][cells + 1];
    for (double[] row : cost) {
      Arrays.fill(row, Double.MAX_VALUE);
    }
    int[][] ways = new int[n + 1][cells + 1];
    cost[0][0] = 0;
    ways[0][0] = 1;
    for (int i = 0; i < n; i++) {
      for (int c = 0; c < cells; c++) {
        if (cost[i][c] == Double.MAX_VALUE) {
          continue;
        }
        int length = 0;
        for (int k = i; k < Math.min(n, i + MOST_GROUPS); k++) {
          if (k > i && !thousands[run[0] + k]) {
            break;
          }
          length += size(pieces.get(run[0] + k).text());
          double way = cost[i][c] + odd(run[0] + i, length - more, c, digits / cells - more);
          if (way < cost[k + 1][c + 1] - 1e-9) {
            cost[k + 1][c + 1] = way;
            from[k + 1][c + 1] = i;
            ways[k + 1][c + 1] = ways[i][c];
          } else if (way < cost[k + 1][c + 1] + 1e-9) {
            ways[k + 1][c + 1] = Math.min(2, ways[k + 1][c + 1] + ways[i][c]);
          }
        }
      }
    }
    double whole = cost[n][cells];
    boolean open = sure && ways[n][cells] > 1;
    if (open || whole == Double.MAX_VALUE || usual != null && whole > ODD * cells) {
      return new Cut(null, whole);
    }
    int[] begins = new int[cells];
    int end = n;
    for (int c = cells; c > 0; c--) {
      end = from[end][c];
      begins[c - 1] = run[0] + end;
    }
    return new Cut(begins, whole);
  }

  private double odd(int first, int length, int cell, double average) {
    String text = pieces.get(first).text();
    if (text.length() == 3 && text.charAt(0) == '0' && CellText.digits(text) == 3) {
      return 20;
    }
    if (usual == null || Double.isNaN(usual[cell])) {
      return (length - average) * (length - average);
    }
    double size = length + lead(text);
    return Math.abs(size - usual[cell]) + 0.05 * (length - average) * (length - average);
  }

  private void learn() {
    usual = new double[cells];
    for (int c = 0; c < cells; c++) {
      List<Double> sizes = new ArrayList<>();
      for (int r = 0; r < runs.size(); r++) {
        int[] cut = cuts.get(r);
        if (cut != null && pieces.get(cut[c]).kind().isNumber()) {
          int end = c + 1 < cells ? cut[c + 1] : runs.get(r)[1];
          sizes.add(sizeOf(cut[c], end));
        }
      }
      sizes.sort(null);
      usual[c] = sizes.isEmpty() ? Double.NaN : sizes.get(sizes.size() / 2);
    }
  }

  /** Digits before the point. */
  private static int size(String text) {
    int point = text.indexOf('.');
    String whole = point < 0 ? text : text.substring(0, point);
    int digits = 0;
    for (int i = 0; i < whole.length(); i++) {
      digits += Character.isDigit(whole.charAt(i)) ? 1 : 0;
    }
    return digits;
  }

  /** The first digit as a part of a power of ten, so that 9 000 is near 10 000. */
  private static double lead(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i)) && text.charAt(i) != '0') {
        return Math.log10(text.charAt(i) - '0' + 0.5) - 0.5;
      }
    }
    return 0;
  }
}
