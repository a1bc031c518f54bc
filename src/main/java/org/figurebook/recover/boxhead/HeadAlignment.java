package org.figurebook.recover.boxhead;

import java.util.Arrays;

/**
 * The cheapest way to take the atoms of a boxhead for headings of columns, for every number of
 * columns at once: the ways to fewer columns are steps on the way to more.
 */
final class HeadAlignment {
  static final byte LEAF = 0;
  static final byte JOIN = 1;
  static final byte SPAN = 2;
  private static final byte DROP = 3;
  private static final double UNLIKELY = 1e4;
  private static final double NEVER = 1e5;
  private static final double NO_WAY = 1e6;

  /** What a column without a heading costs. */
  private static final double LACKING = 3.0;

  private final double[][] cost;
  private final byte[][] how;

  private HeadAlignment(int atoms, int most) {
    cost = new double[atoms + 1][most + 1];
    how = new byte[atoms + 1][most + 1];
    for (double[] row : cost) {
      Arrays.fill(row, NO_WAY);
    }
    cost[0][0] = 0;
  }

  /** The alignment with up to so many columns. */
  static HeadAlignment of(HeadCosts costs, int most, boolean stubless) {
    return without(costs, most, stubless, -1, LEAF);
  }

  /** The alignment in which one atom is not taken for a heading, or not for more of one. */
  static HeadAlignment without(HeadCosts costs, int most, boolean stubless, int banned, byte op) {
    HeadAlignment alignment = new HeadAlignment(costs.size(), most);
    for (int i = 0; i < costs.size(); i++) {
      double join = costs.join(i) + (i == banned && op == JOIN ? NEVER : 0);
      double leaf = costs.leaf(i, stubless) + (i == banned && op == LEAF ? NEVER : 0);
      alignment.step(i, costs.span(i), costs.drop(i), join, leaf);
    }
    return alignment;
  }

  private void step(int i, double span, double drop, double join, double leaf) {
    for (int k = 0; k < cost[i].length; k++) {
      relax(i + 1, k, cost[i][k] + span, SPAN);
      relax(i + 1, k, cost[i][k] + drop, DROP);
      if (k > 0) {
        relax(i + 1, k, cost[i][k] + join, JOIN);
        relax(i + 1, k, cost[i][k - 1] + leaf, LEAF);
      }
    }
  }

  private void relax(int i, int k, double way, byte op) {
    if (way < cost[i][k]) {
      cost[i][k] = way;
      how[i][k] = op;
    }
  }

  /** The most columns it reaches. */
  int most() {
    return cost[0].length - 1;
  }

  /** How many of so many columns get a heading. */
  private int headed(int columns) {
    double[] last = cost[cost.length - 1];
    int found = columns;
    double best = last[columns];
    for (int k = columns - 1; k >= 1 && best >= UNLIKELY; k--) {
      best = last[k] + LACKING * (columns - k);
      found = k;
    }
    return found;
  }

  /** How odd the best way to so many columns is. */
  double cost(int columns) {
    int found = headed(columns);
    double best = cost[cost.length - 1][found];
    return found == columns ? best : best + LACKING * (columns - found);
  }

  /** What each atom is taken for on the best way to so many columns. */
  byte[] steps(int columns) {
    byte[] steps = new byte[cost.length - 1];
    int k = headed(columns);
    for (int i = steps.length; i > 0; i--) {
      steps[i - 1] = how[i][k];
      k -= how[i][k] == LEAF ? 1 : 0;
    }
    return steps;
  }
}
