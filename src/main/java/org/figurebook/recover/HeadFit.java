package org.figurebook.recover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the boxhead of a table from its pieces when the number of columns is known: which pieces
 * are headings of columns, which go on from the piece before them, which span several columns.
 */
final class HeadFit {
  private static final Pattern PERIOD =
      Pattern.compile("(?:(?:At |As at )?[Ee]nd(?: of)?[ -])?(?:19|20)\\d\\d(?:[-–/／(年].*)?");
  private static final byte LEAF = 0;
  private static final byte JOIN = 1;
  private static final byte SPAN = 2;
  private static final byte DROP = 3;
  private static final int MOST_ATOMS = 40;

  private HeadFit() {}

  /**
   * A boxhead read.
   *
   * @param leaves headings of the columns in order, without spanners; as many as columns
   * @param spanners text over each column, "" when none
   * @param cost how odd the reading is; 0 is a boxhead that says it all
   * @param doubt why it is not sure; may be empty
   */
  record Head(List<String> leaves, List<String> spanners, double cost, String doubt) {}

  /** Pieces with what certainly belongs together joined. */
  static List<Piece> atoms(List<Piece> printed) {
    List<Piece> pieces = HeadParts.of(LatinHeads.parted(printed));
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Piece before = out.isEmpty() ? null : out.get(out.size() - 1);
      if (before != null && goesWith(before, piece, pieces, i)) {
        out.set(out.size() - 1, before.plus(piece));
      } else {
        out.add(piece);
      }
    }
    return LatinHeads.paired(out);
  }

  private static boolean goesWith(Piece before, Piece piece, List<Piece> pieces, int i) {
    String text = piece.text();
    if (before.isOpen() && piece.link() != Link.WIDE) {
      return true;
    }
    if (text.matches("[(（\\[].*")) {
      boolean many =
          i + 1 < pieces.size()
              && pieces.get(i + 1).link().isSameLine()
              && pieces.get(i + 1).text().matches("[(（].*");
      boolean among = piece.link().isSameLine() && before.text().matches("[(（].*");
      return !many && !among;
    }
    if (piece.kind() == Kind.MARK) {
      return true;
    }
    if (piece.link() == Link.PLAIN && before.isText() && piece.kind().isNumber()) {
      return true;
    }
    if (piece.link() == Link.PLAIN
        && piece.isText()
        && i > 0
        && pieces.get(i - 1).kind().isNumber()) {
      return true;
    }
    if (text.matches("(?:學|財政)?年度?(?:實際|修訂|原來)?(?:預算|開支)?") && before.kind() == Kind.YEAR) {
      return piece.link() != Link.WIDE && !before.text().contains("年");
    }
    if (before.text().matches(".*年度") && text.matches("(?:實際|修訂|原來|原定)(?:開支|預算).*")) {
      return piece.link() != Link.WIDE;
    }
    if (before.text().matches("(?:19|20)\\d\\d年") && text.matches("\\d{1,2}月.*")) {
      return piece.link() != Link.WIDE;
    }
    if (before.text().matches("截至|.*[至及／/、]") && piece.link() != Link.WIDE) {
      return true;
    }
    return text.matches("[／/、及].*") && !piece.link().isSameLine();
  }

  /** The boxhead of so many columns. */
  static Head fit(List<Piece> atoms, int columns) {
    if (atoms.isEmpty()) {
      return new Head(blank(columns), blank(columns), 6, "no headings");
    }
    boolean stubless =
        atoms.get(0).kind() == Kind.YEAR || Words.TOTAL.matcher(atoms.get(0).text()).matches();
    Head whole = fit(atoms, columns, false, null);
    Head without = columns > 1 ? fit(atoms, columns - 1, true, null) : null;
    double extra = stubless ? 0 : isWhole(atoms) ? 3 : 0.7;
    if (without != null && without.cost() + extra < whole.cost() + (stubless ? 1.5 : 0)) {
      return withStub(without, extra);
    }
    return whole;
  }

  /** A boxhead with a column before it that has no heading. */
  private static Head withStub(Head head, double extra) {
    List<String> leaves = new ArrayList<>(List.of(""));
    leaves.addAll(head.leaves());
    List<String> spanners = new ArrayList<>(List.of(""));
    spanners.addAll(head.spanners());
    return new Head(leaves, spanners, head.cost() + extra, head.doubt());
  }

  /**
   * The best other reading of the same pieces for the same columns, its cost how much worse it is;
   * null when there is none.
   */
  static Head rival(List<Piece> atoms, Head head) {
    boolean stubless = head.leaves().get(0).isEmpty();
    int leaves = head.leaves().size() - (stubless ? 1 : 0);
    if (atoms.size() > MOST_ATOMS || leaves < 1 || atoms.isEmpty()) {
      return null;
    }
    double own = fit(atoms, leaves, stubless, null).cost();
    Head best = null;
    for (int i = 1; i < atoms.size(); i++) {
      for (byte op = LEAF; op <= JOIN; op++) {
        Head other = fit(atoms, leaves, stubless, new Ban(i, op));
        Head shown = stubless ? withStub(other, 0) : other;
        boolean differs =
            !shown.leaves().equals(head.leaves()) || !shown.spanners().equals(head.spanners());
        if (differs && other.cost() < 1e3 && (best == null || other.cost() - own < best.cost())) {
          best = new Head(shown.leaves(), shown.spanners(), other.cost() - own, "");
        }
      }
    }
    return best;
  }

  /** What a piece may not be taken for. */
  private record Ban(int atom, byte op) {}

  /** The heading of a stub and years behind it: nothing can be lacking before it. */
  private static boolean isWhole(List<Piece> atoms) {
    return atoms.size() > 2
        && atoms.get(0).isText()
        && !isPeriod(atoms.get(0))
        && atoms.stream().skip(1).allMatch(HeadFit::isPeriod);
  }

  private static List<String> blank(int columns) {
    return new ArrayList<>(java.util.Collections.nCopies(columns, ""));
  }

  private static Head fit(List<Piece> atoms, int leaves, boolean stubless, Ban ban) {
    int n = atoms.size();
    double[][] cost = new double[n + 1][leaves + 1];
    byte[][] how = new byte[n + 1][leaves + 1];
    for (double[] row : cost) {
      Arrays.fill(row, 1e6);
    }
    cost[0][0] = 0;
    for (int i = 0; i < n; i++) {
      double join = i == 0 ? 1e5 : HeadCosts.join(atoms, i);
      double span = HeadCosts.span(atoms, i);
      double drop = HeadCosts.drop(atoms, i);
      double leaf = HeadCosts.leaf(atoms, i, stubless);
      if (ban != null && ban.atom() == i) {
        join += ban.op() == JOIN ? 1e5 : 0;
        leaf += ban.op() == LEAF ? 1e5 : 0;
      }
      for (int k = 0; k <= leaves; k++) {
        relax(cost, how, i + 1, k, cost[i][k] + span, SPAN);
        relax(cost, how, i + 1, k, cost[i][k] + drop, DROP);
        if (k > 0) {
          relax(cost, how, i + 1, k, cost[i][k] + join, JOIN);
          relax(cost, how, i + 1, k, cost[i][k - 1] + leaf, LEAF);
        }
      }
    }
    int found = leaves;
    double best = cost[n][leaves];
    for (int k = leaves - 1; k >= 1 && best >= 1e4; k--) {
      best = cost[n][k] + 3.0 * (leaves - k);
      found = k;
    }
    byte[] ops = new byte[n];
    int k = found;
    for (int i = n; i > 0; i--) {
      ops[i - 1] = how[i][k];
      k -= how[i][k] == LEAF ? 1 : 0;
    }
    return HeadTree.build(atoms, ops, leaves, best);
  }

  private static void relax(double[][] cost, byte[][] how, int i, int k, double way, byte op) {
    if (way < cost[i][k]) {
      cost[i][k] = way;
      how[i][k] = op;
    }
  }

  /** A heading that begins with a year. */
  static boolean isPeriod(Piece atom) {
    return atom.kind() == Kind.YEAR || PERIOD.matcher(atom.text()).matches();
  }
}
