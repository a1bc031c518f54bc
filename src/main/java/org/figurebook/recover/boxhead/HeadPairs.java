package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * Reads a boxhead of two levels in which the lower one has a piece for every column of values, and
 * the upper one fewer: each upper heading takes the lower ones below it, one alone as the rest of
 * its own text, several as headings that it spans.
 */
final class HeadPairs {
  private static final double ODD = 1.2;

  /** Two ways no further apart leave it open which is meant. */
  private static final double OPEN = 0.35;

  private HeadPairs() {}

  /** The boxhead of so many columns, the first of them the stub; null when it has not this form. */
  static HeadFit.Head fit(List<List<Piece>> lines, int columns) {
    int n = lines.size();
    if (n < 2 || columns < 4) {
      return null;
    }
    List<Piece> low = lines.get(n - 1);
    List<Piece> top = lines.get(n - 2);
    String stub = stub(lines.subList(0, n - 2));
    if (stub.isEmpty() && top.size() > 2) {
      stub = top.get(0).text();
      top = top.subList(1, top.size());
    }
    if (stub.isEmpty()
        || low.size() != columns - 1
        || top.size() < 2
        || top.size() >= low.size()
        || !low.get(0).lineStart()
        || top.stream().anyMatch(Piece::isPeriod)) {
      return null;
    }
    return head(stub, top, low);
  }

  private static String stub(List<List<Piece>> lines) {
    String stub = "";
    for (List<Piece> line : lines) {
      if (line.size() > 1 || !line.get(0).isText() || line.get(0).isPeriod()) {
        return "";
      }
      stub = CellText.join(stub, line.get(0).text(), Link.LINE);
    }
    return stub;
  }

  private static HeadFit.Head head(String stub, List<Piece> top, List<Piece> low) {
    int m = top.size();
    int n = low.size();
    double[][] cost = new double[m + 1][n + 1];
    int[][] from = new int[m + 1][n + 1];
    for (double[] row : cost) {
      Arrays.fill(row, 1e6);
    }
    cost[0][0] = 0;
    for (int t = 0; t < m; t++) {
      for (int a = 0; a < n; a++) {
        for (int b = a + 1; b <= n && cost[t][a] < 1e6; b++) {
          double way = cost[t][a] + group(low.subList(a, b));
          if (way < cost[t + 1][b]) {
            cost[t + 1][b] = way;
            from[t + 1][b] = a;
          }
        }
      }
    }
    if (cost[m][n] > ODD || isOpen(low, bounds(from, m, n))) {
      return null;
    }
    List<String> leaves = new ArrayList<>();
    List<String> spanners = new ArrayList<>();
    int end = n;
    for (int t = m; t > 0; t--) {
      int begin = from[t][end];
      String over = CellText.finish(top.get(t - 1).text());
      boolean alone = end - begin == 1;
      for (int k = end - 1; k >= begin; k--) {
        String own = low.get(k).text();
        leaves.add(0, CellText.finish(alone ? CellText.join(over, own, Link.LINE) : own));
        spanners.add(0, alone ? "" : over);
      }
      end = begin;
    }
    leaves.add(0, CellText.finish(stub));
    spanners.add(0, "");
    return new HeadFit.Head(leaves, spanners, 0.3 + cost[m][n], "");
  }

  /** Where each group ends. */
  private static int[] bounds(int[][] from, int m, int n) {
    int[] bounds = new int[m + 1];
    int end = n;
    for (int t = m; t > 0; t--) {
      bounds[t] = end;
      end = from[t][end];
    }
    return bounds;
  }

  /** Whether a heading may as well stand in the group next to its own. */
  private static boolean isOpen(List<Piece> low, int[] bounds) {
    for (int t = 1; t + 1 < bounds.length; t++) {
      double now = groups(low, bounds[t - 1], bounds[t], bounds[t + 1]);
      for (int moved = bounds[t] - 1; moved <= bounds[t] + 1; moved += 2) {
        boolean may = moved > bounds[t - 1] && moved < bounds[t + 1];
        if (may && groups(low, bounds[t - 1], moved, bounds[t + 1]) - now < OPEN) {
          return true;
        }
      }
    }
    return false;
  }

  private static double groups(List<Piece> low, int from, int middle, int to) {
    return group(low.subList(from, middle)) + group(low.subList(middle, to));
  }

  /** How odd it is that these stand under one heading. */
  private static double group(List<Piece> low) {
    boolean bracket = low.get(0).opensBracket();
    if (low.size() == 1) {
      return bracket ? 0 : low.get(0).isPeriod() ? 0.8 : 0.6;
    }
    boolean alike = true;
    Set<String> seen = new HashSet<>();
    for (Piece piece : low) {
      alike &= bracket || seen.add(piece.text());
      alike &= piece.isPeriod() == low.get(0).isPeriod();
      alike &= piece.opensBracket() == bracket;
    }
    return !alike ? 2 : bracket ? 1 : low.get(0).isPeriod() ? 0.1 : 0.3;
  }
}
