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

  /** How the last heading stands: on one line; so, though it begins it oddly; on several. */
  private static final int ONE = 0;

  private static final int ODD = 1;
  private static final int MANY = 2;

  /** Before a heading over others; on their row; below it. */
  private static final int ABOVE = 0;

  private static final int BESIDE = 1;
  private static final int BELOW = 2;
  private static final int KINDS = 3;
  private static final int STATES = KINDS * KINDS;

  private final HeadCosts costs;

  /** For so many columns in each state, by atoms taken. */
  private final double[][] cost;

  private final byte[][] how;
  private final byte[][] from;

  private HeadAlignment(HeadCosts costs, int most) {
    int n = costs.size() + 1;
    this.costs = costs;
    cost = new double[n][(most + 1) * STATES];
    how = new byte[n][(most + 1) * STATES];
    from = new byte[n][(most + 1) * STATES];
    for (double[] row : cost) {
      Arrays.fill(row, NO_WAY);
    }
    cost[0][MANY] = 0;
  }

  /** The alignment with up to so many columns. */
  static HeadAlignment of(HeadCosts costs, int most, boolean stubless) {
    return without(costs, most, stubless, -1, LEAF);
  }

  /** The alignment in which one atom is not taken for a heading, or not for more of one. */
  static HeadAlignment without(HeadCosts costs, int most, boolean stubless, int banned, byte op) {
    HeadAlignment alignment = new HeadAlignment(costs, most);
    for (int i = 0; i < costs.size(); i++) {
      double join = costs.join(i) + (i == banned && op == JOIN ? NEVER : 0);
      double leaf = costs.leaf(i, stubless) + (i == banned && op == LEAF ? NEVER : 0);
      for (int state = STATES - 1; state >= 0; state--) {
        alignment.step(i, state, join, leaf);
      }
    }
    return alignment;
  }

  private void step(int i, int state, double join, double leaf) {
    int row = state / KINDS;
    int lines = state % KINDS;
    AtomLines atoms = costs.lines();
    boolean one = atoms.areOne(i, i + 1);
    boolean begins = atoms.begins(i);
    int next = row == BESIDE && begins ? BELOW : row;
    boolean told = row != BESIDE;
    boolean odd = told && one && lines != MANY && atoms.breaks(i);
    double own = leaf + (odd ? Ways.BROKEN : 0);
    int leafState = next * KINDS + (!one ? MANY : odd ? ODD : ONE);
    int joinState = row * KINDS + (begins || !one ? MANY : lines);
    double more = join - (lines == ODD && (begins || !one) ? Ways.BROKEN : 0);
    int spanState = BESIDE * KINDS + (one ? ONE : MANY);
    double span = costs.span(i);
    double drop = costs.drop(i);
    for (int k = most(); k >= 0; k--) {
      double way = cost[i][k * STATES + state];
      if (way >= NO_WAY) {
        continue;
      }
      relax(i + 1, k, spanState, way + span, SPAN, state);
      relax(i + 1, k, state, way + drop, DROP, state);
      if (k > 0) {
        relax(i + 1, k, joinState, way + more, JOIN, state);
      }
      if ((k + 1) * STATES < cost[i].length) {
        relax(i + 1, k + 1, leafState, way + own, LEAF, state);
      }
    }
  }

  private void relax(int i, int k, int state, double way, byte op, int before) {
    int to = k * STATES + state;
    if (way < cost[i][to]) {
      cost[i][to] = way;
      how[i][to] = op;
      from[i][to] = (byte) before;
    }
  }

  /** The best state of all atoms taken for so many columns. */
  private int best(int columns) {
    double[] last = cost[cost.length - 1];
    int best = columns * STATES;
    for (int state = 1; state < STATES; state++) {
      int at = columns * STATES + state;
      best = last[at] <= last[best] ? at : best;
    }
    return best;
  }

  private double whole(int columns) {
    return cost[cost.length - 1][best(columns)];
  }

  /** The most columns it reaches. */
  int most() {
    return cost[0].length / STATES - 1;
  }

  /** How many of so many columns get a heading. */
  private int headed(int columns) {
    int found = columns;
    double best = whole(columns);
    for (int k = columns - 1; k >= 1 && best >= UNLIKELY; k--) {
      best = whole(k) + LACKING * (columns - k);
      found = k;
    }
    return found;
  }

  /** How odd the best way to so many columns is. */
  double cost(int columns) {
    int found = headed(columns);
    double best = whole(found);
    return found == columns ? best : best + LACKING * (columns - found);
  }

  /** What each atom is taken for on the best way to so many columns. */
  byte[] steps(int columns) {
    byte[] steps = new byte[cost.length - 1];
    int at = best(headed(columns));
    for (int i = steps.length; i > 0; i--) {
      steps[i - 1] = how[i][at];
      int k = at / STATES - (how[i][at] == LEAF ? 1 : 0);
      at = k * STATES + from[i][at];
    }
    return steps;
  }
}
