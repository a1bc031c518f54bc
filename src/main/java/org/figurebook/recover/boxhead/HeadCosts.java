package org.figurebook.recover.boxhead;

import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.StubWords;
import org.figurebook.recover.piece.Words;

/**
 * What it costs, in the alignment of {@link HeadFit}, to take a piece of a boxhead for a heading of
 * its own, for more of the heading before it, or for a heading over several. The numbers are chosen
 * by hand: 0 is what always happens.
 */
public final class HeadCosts {
  /** What is counted or paid: a heading that ends in one of these says all it has to say. */
  static final String NOUN =
      "(?:數目|數量|金額|人數|人次|開支|比率|百分比|收入|總額|撥款|次數|宗數|支出|投入|費用|預算|收支|成本|總數|款額|名額)";

  static final Form TAIL = Form.of("(?:" + NOUN + "|年度|用戶|項目|職位|分布|日期|因數|系數).{0,6}");
  private static final Form MEASURE =
      Form.of(NOUN + "|percentage|[Nn]umber|[Aa]mount|[Ee]xpenditure|\\$|百萬元|億元|萬元");
  private static final Form STUB = Form.of("(?:財政)?年[度份期]?|月份|地區|類別|編號|序號|項目|計劃");

  static final Form STATE =
      Form.of("(?:Estimate|Revised|Actual|Forecast|Provisional|Original|Approved|Plan).*");
  private static final Form CHANGE = Form.of("按年變|變動|變幅|增減|[Cc]hange");
  private static final Form CORNER = Form.of("[(（][^()（）]{1,20}[)）]");
  private static final Form PERIOD_TITLE = Form.of(".*(?:年度|年份|年期|財政年|月份|Year|year).*");
  private static final Form AFTER_YEARS =
      Form.of(".*(?:總|合計|累計|變|增|減|平均|備註|按年|%|[Tt]otal|[Cc]hange|Average|[較與比](?:19|20)).*");
  static final Form NOUN_ALONE = Form.of(NOUN);
  private static final Form ENDS_IN_NOUN = Form.of(".{2,}" + NOUN);
  private static final Form UNIT_AT_END = Form.of(".*\\([^()]*元\\)");

  private static final double NEVER = 1e5;

  /** A heading of labels, or of a total, over other headings or none. */
  private static final double OF_LABELS = 6;

  /** A heading alone on the line below all others. */
  private static final double BELOW_LINE = 2;

  /** A total with other headings in the row below it. */
  private static final double TOTAL_ENDS_ROW = 1.5;

  /** More of a heading that ends in what is counted. */
  private static final double BEHIND_NOUN = 1.4;

  /** Words below a period that no other stands beside: what is counted in it. */
  private static final double OF_LONE_PERIOD = 1.2;

  /** The rest of a heading that others stand beside. */
  /** What it costs to join a capital to the one word that rows are called by. */
  private static final double BEHIND_NAME = 1;

  private static final double BESIDE = 1;

  /** A text that breaks where its next word had room. */
  private static final double ROOM = 1;

  /** What spans those it is about. */
  private static final Form OF_WHICH = Form.of("其中|[Oo]f which");

  private final List<Piece> atoms;
  private final AtomLines lines;

  /** What it costs that two texts that wrap, one below the other, are one heading. */
  private static final double BOTH_WRAP = 1;

  /** What it costs that the first of headings that return goes on the one before it. */
  private static final double TURN = 1.5;

  private final boolean[] period;
  private final boolean closes;
  private final int tail;
  private final double[] join;
  private final double[] span;
  private final double[][] leaf;

  HeadCosts(List<Piece> atoms) {
    this.atoms = atoms;
    this.lines = new AtomLines(atoms);
    int n = atoms.size();
    this.period = new boolean[n];
    for (int i = 0; i < n; i++) {
      period[i] = atoms.get(i).isPeriod();
    }
    this.closes = closes();
    this.tail = tail();
    this.join = new double[n];
    this.span = new double[n];
    this.leaf = new double[2][n];
    for (int i = 0; i < n; i++) {
      join[i] = i == 0 ? NEVER : joinOf(i);
      span[i] = spanOf(i);
      leaf[0][i] = leafOf(i, false);
      leaf[1][i] = i > 1 ? leaf[0][i] : leafOf(i, true);
    }
  }

  /** Whether a heading says what is counted or paid. */
  public static boolean isMeasure(String heading) {
    return MEASURE.isIn(heading);
  }

  /** How many atoms there are. */
  int size() {
    return atoms.size();
  }

  /** How they stand on their lines. */
  AtomLines lines() {
    return lines;
  }

  /** A heading of a column begins. */
  double leaf(int i, boolean stubless) {
    return leaf[stubless ? 1 : 0][i];
  }

  /** A heading goes on. */
  double join(int i) {
    return join[i];
  }

  /** A heading over several columns. */
  double span(int i) {
    return span[i];
  }

  private double leafOf(int i, boolean stubless) {
    Piece atom = atoms.get(i);
    Piece before = i > 0 ? atoms.get(i - 1) : null;
    double latin = i > 0 ? LatinHeads.opens(before, atom) : -1;
    if (latin >= 0) {
      return isBehindName(i) ? 0 : latin;
    }
    if (i > 0 && HeadJoins.isDateBroken(before, atom)) {
      return 4;
    }
    if (period[i]) {
      return closes ? 2 : i == 1 && !stubless ? 0.3 : 0;
    }
    if (i == 0 && isCorner()) {
      return 0.3;
    }
    if (lines.isEvenEnd(i)) {
      return 2;
    }
    if (atom.opensBracket() || atom.kind() == Kind.MARK || OF_WHICH.matches(atom.text())) {
      return 2;
    }
    if (i > 0 && HeadJoins.leadsOn(before) && atom.link() != Link.WIDE) {
      return 3;
    }
    if (lines.isBelowLine(i)) {
      return BELOW_LINE;
    }
    boolean afterYears = i >= 2 && period[i - 1] && period[i - 2];
    if (afterYears && !isTotal(atom) && !AFTER_YEARS.matches(atom.text())) {
      return 1.5;
    }
    if (i > 0 && isTotal(atom) && lines.endsRow(i)) {
      return TOTAL_ENDS_ROW;
    }
    return i == 0 && !stubless && isOverYears(i) ? 1.6 : 0;
  }

  /** A unit in brackets before the first period stands where the stub's heading would. */
  private boolean isCorner() {
    return atoms.size() > 2
        && period[1]
        && atoms.get(1).link().isSameLine()
        && CORNER.matches(atoms.get(0).text());
  }

  private double joinOf(int i) {
    if (period[i] && closes) {
      return 0.2;
    }
    boolean second = i == 1 && atoms.get(i).link() == Link.LINE;
    double stub = !second ? 0 : STUB.matches(atoms.get(0).text()) ? 1 : 0.5;
    double room = LineBreaks.leavesRoom(atoms.get(i - 1), atoms.get(i)) ? ROOM : 0;
    boolean row = lines.beginsRow(i) && !HeadJoins.leadsOn(atoms.get(i - 1));
    double beside = row ? BESIDE : 0;
    double plain = HeadJoins.cost(atoms.get(i - 1), atoms.get(i));
    double whole = isWholeBefore(i) ? Math.max(plain, BEHIND_NOUN) : plain;
    double own = isOfLonePeriod(i) ? Math.min(whole, OF_LONE_PERIOD) : whole;
    double named = isBehindName(i) ? BEHIND_NAME : 0;
    double apart = (wrapBoth(i) ? BOTH_WRAP : 0) + (beginsTurn(i) ? TURN : 0);
    return own + (isOverYears(i) || isOverAll(i) ? 1 : 0) + stub + room + beside + named + apart;
  }

  /** Whether a text of several lines stands below another that says all: each is a cell. */
  private boolean wrapBoth(int i) {
    Piece before = atoms.get(i - 1);
    Piece atom = atoms.get(i);
    boolean wrap = before.line() < before.lastLine() && atom.line() < atom.lastLine();
    return wrap
        && ENDS_IN_NOUN.matches(before.text())
        && atom.link() == Link.LINE
        && !atom.opensBracket()
        && !HeadJoins.leadsOn(before);
  }

  /**
   * Whether headings return that this and the next are the first of, something else before them.
   */
  private boolean beginsTurn(int i) {
    for (int k = 1; k + 1 < atoms.size() && i + 1 < atoms.size(); k++) {
      if (k != i
          && same(i, k, 2)
          && !same(i, i + 1, 1)
          && !same(i - 1, k - 1, 1)
          && !atoms.get(i).opensBracket()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a capital stands behind the one word that rows are called by: Division | Approved. */
  private boolean isBehindName(int i) {
    Piece name = atoms.get(0);
    return i == 1
        && atoms.get(1).link() == Link.PLAIN
        && Character.isUpperCase(atoms.get(1).text().charAt(0))
        && name.text().indexOf(' ') < 0
        && !CellText.isWide(name.text().charAt(0))
        && StubWords.are(name.text())
        && !StubWords.are(atoms.get(1).text());
  }

  /** Whether words stand on the line below a period that no other stands beside. */
  private boolean isOfLonePeriod(int i) {
    return i > 1
        && period[i - 1]
        && !period[i]
        && !period[i - 2]
        && atoms.get(i - 1).lineEnd()
        && atoms.get(i).link() == Link.LINE
        && atoms.get(i).isText();
  }

  /** Whether what is counted stands on the line before, the end of a heading that wraps. */
  private boolean isWholeBefore(int i) {
    return i > 1
        && atoms.get(i).link() == Link.LINE
        && atoms.get(i - 1).link() == Link.LINE
        && NOUN_ALONE.matches(atoms.get(i - 1).text())
        && !atoms.get(i).opensBracket()
        && !HeadJoins.leadsOn(atoms.get(i - 1));
  }

  /** Words alone between the headings of two stubs side by side and a line of periods. */
  private boolean isOverAll(int i) {
    return i + 2 < period.length
        && period[i + 1]
        && period[i + 2]
        && atoms.get(i).isAlone()
        && atoms.get(i - 1).link() == Link.WIDE;
  }

  /** Whether every heading is words and a period at their end. */
  private boolean closes() {
    int periods = 0;
    boolean states = true;
    for (int i = 0; i < period.length; i++) {
      states &= !period[i] || i > 0 && STATE.matches(atoms.get(i - 1).text());
      if (period[i] && (i == 0 || period[i - 1] || !atoms.get(i).lineStart())) {
        return false;
      }
      periods += period[i] ? 1 : 0;
    }
    return periods >= (states ? 2 : 3) && period[period.length - 1];
  }

  private static boolean isTotal(Piece piece) {
    return Words.isTotal(piece.text());
  }

  /** A measure over nothing but periods. */
  private boolean isOverYears(int i) {
    return i + 2 < period.length
        && period[i + 1]
        && period[i + 2]
        && isMeasure(atoms.get(i).text());
  }

  private double spanOf(int i) {
    Piece atom = atoms.get(i);
    if (i + 2 >= atoms.size() || i == 0 && isCorner()) {
      return NEVER;
    }
    if (isTotal(atom) || i == 0 && GluedHeads.isStub(atom.text())) {
      return OF_LABELS;
    }
    if (i > 0 && atom.opensBracket()) {
      return 3;
    }
    boolean years = period[i] && period[i + 1];
    if (atom.kind() == Kind.YEAR || years) {
      return HeadTree.partsOf(atoms, i).isEmpty() ? 5 : 0.8;
    }
    if (TAIL.matches(atom.text()) && CellText.width(atom.text()) <= 6 && !isOverYears(i)) {
      return 2.5;
    }
    if (i > 0 && i < atoms.size() - tail) {
      return 0.3;
    }
    boolean overYears = period[i + 1] && period[i + 2];
    double base = (isMeasure(atom.text()) ? 1.6 : 2.2) + (overYears && isOfChange(i) ? 1.5 : 0);
    boolean unit = !overYears && atom.text().endsWith("元)") && UNIT_AT_END.matches(atom.text());
    boolean overLine = atom.isAlone() && !atoms.get(i + 1).lineEnd();
    return base - (overYears ? 1 : overLine ? 1.3 : 0) + (unit ? 0.8 : 0) - 0.01 * i;
  }

  /** A change is of two years, not of each. */
  private boolean isOfChange(int i) {
    return CHANGE.isIn(atoms.get(i).text());
  }

  /** Length of an ending in which the same headings stand twice or more. */
  private int tail() {
    int n = atoms.size();
    for (int period = 2; period * 2 < n; period++) {
      int repeats = 1;
      while (n - (repeats + 1) * period > 0
          && same(n - period, n - (repeats + 1) * period, period)) {
        repeats++;
      }
      if (repeats > 1) {
        return repeats * period;
      }
    }
    return n;
  }

  private boolean same(int a, int b, int length) {
    for (int k = 0; k < length; k++) {
      if (!atoms.get(a + k).text().equals(atoms.get(b + k).text())) {
        return false;
      }
    }
    return true;
  }

  /** A title over periods belongs to no column. */
  double drop(int i) {
    if (i > 0 || atoms.size() < 3) {
      return NEVER;
    }
    boolean years = atoms.stream().skip(1).anyMatch(a -> a.kind() == Kind.YEAR);
    if (GluedHeads.isStub(atoms.get(0).text())) {
      return OF_LABELS;
    }
    return years && PERIOD_TITLE.matches(atoms.get(0).text()) ? 0.5 : 3;
  }
}
