package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cheapest ways to part atoms into a row of headings, for every number of them. Two headings of
 * one line each stand beside one another when they are of one height, so that a line begun between
 * them is odd: what they are is kept.
 */
final class Ways {
  /** What a heading costs that begins a line though it and the one before it have one line each. */
  static final double BROKEN = 1;

  private static final double NEVER = 1e5;
  private static final int KINDS = 2;

  private final int atoms;
  private final double[][] best;
  private final int[][] from;
  private final boolean[][] broken;

  Ways(int atoms) {
    this.atoms = atoms;
    this.best = new double[(atoms + 1) * KINDS][atoms + 1];
    this.from = new int[(atoms + 1) * KINDS][atoms + 1];
    this.broken = new boolean[(atoms + 1) * KINDS][atoms + 1];
    for (double[] row : best) {
      Arrays.fill(row, NEVER);
    }
    best[0][0] = 0;
  }

  /**
   * A heading of some atoms.
   *
   * @param line whether it has one line
   * @param breaks whether it begins one
   */
  void cell(int begin, int end, boolean line, boolean breaks, double cost) {
    int to = end * KINDS + (line ? 1 : 0);
    for (int kind = 0; kind < KINDS; kind++) {
      int own = begin * KINDS + kind;
      boolean odd = breaks && line && kind == 1;
      double whole = cost + (odd ? BROKEN : 0);
      for (int k = 0; k < atoms; k++) {
        if (best[own][k] + whole < best[to][k + 1]) {
          best[to][k + 1] = best[own][k] + whole;
          from[to][k + 1] = own;
          broken[to][k + 1] = odd;
        }
      }
    }
  }

  /** How odd the best way to so many headings is. */
  double cost(int count) {
    return best[last(count)][count];
  }

  /** Where each of so many headings begins. */
  int[] begins(int count) {
    int[] begins = new int[count];
    int at = last(count);
    for (int k = count; k > 0; k--) {
      at = from[at][k];
      begins[k - 1] = at / KINDS;
    }
    return begins;
  }

  /** Which of so many headings begin a line oddly. */
  List<Integer> broken(int count) {
    List<Integer> odd = new ArrayList<>();
    int at = last(count);
    for (int k = count; k > 0; k--) {
      if (broken[at][k]) {
        odd.add(0, k - 1);
      }
      at = from[at][k];
    }
    return List.copyOf(odd);
  }

  private int last(int count) {
    int wrapped = atoms * KINDS;
    return best[wrapped + 1][count] < best[wrapped][count] ? wrapped + 1 : wrapped;
  }
}
