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
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:年度|數目|金額|人數|人次|開支|用戶|項目|比率|百分比|收入|總額|撥款|次數|宗數|支出|投入|費用|職位|分布|預算|收支|成本|總數|款額|名額).{0,6}");
  static final Pattern MEASURE =
      Pattern.compile(
          ".*(?:數目|金額|人數|人次|開支|款額|總額|宗數|次數|數量|收入|成本|撥款|百分比|比率|percentage|[Nn]umber|[Aa]mount|[Ee]xpenditure|\\$|百萬元|億元|萬元).*");
  private static final Pattern TOTAL = Words.TOTAL;
  private static final Pattern PERIOD_TITLE = Pattern.compile(".*(?:年度|年份|年期|財政年|月份|Year|year).*");
  private static final Pattern PERIOD =
      Pattern.compile("(?:(?:At |As at )?[Ee]nd(?: of)?[ -])?(?:19|20)\\d\\d(?:[-–/／(年].*)?");
  private static final byte LEAF = 0;
  private static final byte JOIN = 1;
  private static final byte SPAN = 2;
  private static final byte DROP = 3;

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
    List<Piece> pieces = LatinHeads.parted(printed);
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
    if (text.matches("(?:財政)?年度?(?:實際|修訂|原來)?(?:預算|開支)?") && before.kind() == Kind.YEAR) {
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
        atoms.get(0).kind() == Kind.YEAR || TOTAL.matcher(atoms.get(0).text()).matches();
    Head whole = fit(atoms, columns, false);
    Head without = columns > 1 ? fit(atoms, columns - 1, true) : null;
    double extra = stubless ? 0 : isWhole(atoms) ? 3 : 0.7;
    if (without != null && without.cost() + extra < whole.cost() + (stubless ? 1.5 : 0)) {
      List<String> leaves = new ArrayList<>(List.of(""));
      leaves.addAll(without.leaves());
      List<String> spanners = new ArrayList<>(List.of(""));
      spanners.addAll(without.spanners());
      return new Head(leaves, spanners, without.cost() + extra, without.doubt());
    }
    return whole;
  }

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

  private static Head fit(List<Piece> atoms, int leaves, boolean stubless) {
    int n = atoms.size();
    double[][] cost = new double[n + 1][leaves + 1];
    byte[][] how = new byte[n + 1][leaves + 1];
    for (double[] row : cost) {
      Arrays.fill(row, 1e6);
    }
    cost[0][0] = 0;
    for (int i = 0; i < n; i++) {
      double join = i == 0 ? 1e5 : join(atoms.get(i - 1), atoms.get(i));
      double span = span(atoms, i);
      double drop = drop(atoms, i);
      double leaf = leaf(atoms, i, stubless);
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

  private static double leaf(List<Piece> atoms, int i, boolean stubless) {
    Piece atom = atoms.get(i);
    double latin = i > 0 ? LatinHeads.opens(atoms.get(i - 1), atom) : -1;
    if (latin >= 0) {
      return latin;
    }
    if (isPeriod(atom)) {
      return i == 1 && !stubless ? 0.3 : 0;
    }
    if (atom.text().matches("[(（].*") || atom.kind() == Kind.MARK) {
      return 2;
    }
    boolean afterYears = i >= 2 && isPeriod(atoms.get(i - 1)) && isPeriod(atoms.get(i - 2));
    if (afterYears
        && !TOTAL.matcher(atom.text()).matches()
        && !atom.text().matches(".*(?:總|合計|累計|變|增|減|平均|備註|按年|%|[Tt]otal|[Cc]hange|Average).*")) {
      return 1.5;
    }
    boolean overYears = i == 0 && !stubless && i + 1 < atoms.size() && isPeriod(atoms.get(i + 1));
    return overYears && MEASURE.matcher(atom.text()).matches() ? 1.6 : 0;
  }

  static double join(Piece before, Piece piece) {
    double latin = LatinHeads.goesOn(before, piece);
    if (latin >= 0) {
      return latin;
    }
    if (isPeriod(piece)) {
      return before.text().endsWith("截至") ? 0.1 : 4;
    }
    if (TOTAL.matcher(piece.text()).matches()) {
      return 3;
    }
    if (isPeriod(before)
        && piece.link() != Link.WRAP
        && !piece.text().matches("(?:年度?|財政年度|實際|修訂|原來|預算|首|上半|下半|\\().*")) {
      return 2.5;
    }
    if (before.text().matches(".*[元%)）]")
        && before.text().matches(".*\\([^()]{1,12}\\)")
        && piece.link() != Link.WRAP) {
      return 2.2;
    }
    boolean overLine =
        before.lineStart() && before.lineEnd() && piece.lineStart() && !piece.lineEnd();
    if (overLine && piece.link() == Link.LINE) {
      return 2;
    }
    return switch (piece.link()) {
      case WRAP -> 0;
      case GLUED -> 0.6;
      case MAYBE -> 1.6;
      case PLAIN -> FitCosts.latin(before, piece) ? 0.8 : 2.5;
      case WIDE -> 5;
      case JUMP -> 4;
      default ->
          CellText.width(before.text()) <= 4
                  && MEASURE.matcher(piece.text()).matches()
                  && !TAIL.matcher(before.text()).matches()
              ? 0.4
              : TAIL.matcher(piece.text()).matches()
                  ? 0.4
                  : CellText.width(piece.text()) <= 8 ? 0.8 : 1;
    };
  }

  private static double span(List<Piece> atoms, int i) {
    Piece atom = atoms.get(i);
    if (i + 2 >= atoms.size()) {
      return 1e5;
    }
    if (TOTAL.matcher(atom.text()).matches()) {
      return 6;
    }
    if (atom.kind() == Kind.YEAR) {
      return HeadTree.partsOf(atoms, i).isEmpty() ? 5 : 0.8;
    }
    if (TAIL.matcher(atom.text()).matches() && CellText.width(atom.text()) <= 6) {
      return 2.5;
    }
    if (i > 0 && i < atoms.size() - tail(atoms)) {
      return 0.3;
    }
    boolean overYears = isPeriod(atoms.get(i + 1)) && isPeriod(atoms.get(i + 2));
    double base = MEASURE.matcher(atom.text()).matches() ? 1.6 : 2.2;
    boolean unit = atom.text().matches(".*\\([^()]*元\\)");
    boolean overLine = atom.lineStart() && atom.lineEnd() && !atoms.get(i + 1).lineEnd();
    return base - (overYears ? 1 : overLine ? 1.3 : 0) + (unit && !overYears ? 0.8 : 0) - 0.01 * i;
  }

  /** Length of an ending in which the same headings stand twice or more. */
  private static int tail(List<Piece> atoms) {
    int n = atoms.size();
    for (int period = 2; period * 2 < n; period++) {
      int repeats = 1;
      while (n - (repeats + 1) * period > 0
          && same(atoms, n - period, n - (repeats + 1) * period, period)) {
        repeats++;
      }
      if (repeats > 1) {
        return repeats * period;
      }
    }
    return n;
  }

  private static boolean same(List<Piece> atoms, int a, int b, int length) {
    for (int k = 0; k < length; k++) {
      if (!atoms.get(a + k).text().equals(atoms.get(b + k).text())) {
        return false;
      }
    }
    return true;
  }

  /** A heading that begins with a year. */
  static boolean isPeriod(Piece atom) {
    return atom.kind() == Kind.YEAR || PERIOD.matcher(atom.text()).matches();
  }

  private static double drop(List<Piece> atoms, int i) {
    if (i > 0 || atoms.size() < 3) {
      return 1e5;
    }
    boolean years = atoms.stream().skip(1).anyMatch(a -> a.kind() == Kind.YEAR);
    return years && PERIOD_TITLE.matcher(atoms.get(0).text()).matches() ? 0.5 : 3;
  }
}
