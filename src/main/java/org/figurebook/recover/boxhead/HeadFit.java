package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.StubWords;
import org.figurebook.recover.piece.Words;

/**
 * Reads the boxhead of a table from its atoms when the number of columns is known: which are
 * headings of columns, which go on from the one before them, which span several columns. What holds
 * for any number of columns is found once.
 */
public final class HeadFit {
  /** The doubt of headings over some of those below them. */
  public static final String SPANS = "which heading spans the second line of the boxhead";

  private static final int MOST_ATOMS = 40;

  /** What it costs that what rows are called stands over values. */
  private static final double NAMES_ROWS = 1.5;

  private static final Form YEAR = Form.of("(?:19|20)\\d\\d(?:[-–/／]\\d{2,4})? ?\\D.*");

  /** What is to be reached, beside the years it was: as likely a column as the labels' heading. */
  private static final Form TARGET = Form.of("目標|Target");

  private final List<Piece> atoms;
  private final HeadCosts costs;
  private final Map<Integer, HeadFit> upTo = new HashMap<>();
  private HeadAlignment whole;
  private HeadAlignment stubless;

  private HeadFit(List<Piece> atoms) {
    this.atoms = atoms;
    this.costs = new HeadCosts(atoms);
  }

  /** The readings of these atoms. */
  static HeadFit of(List<Piece> atoms) {
    return new HeadFit(atoms);
  }

  /**
   * A boxhead read.
   *
   * @param leaves headings of the columns in order, without spanners; as many as columns
   * @param spanners text over each column, "" when none
   * @param cost how odd the reading is; 0 is a boxhead that says it all
   * @param doubt why it is not sure; may be empty
   */
  public record Head(List<String> leaves, List<String> spanners, double cost, String doubt) {
    /** The same boxhead with why it is not sure. */
    Head doubted(String why) {
      return new Head(leaves, spanners, cost, why);
    }

    /** Whether headings span others and none stands over the labels. */
    public boolean lacksStub() {
      return leaves.get(0).isEmpty() && !spanners.stream().allMatch(String::isEmpty);
    }
  }

  List<Piece> atoms() {
    return atoms;
  }

  /** The readings of the first atoms alone. */
  HeadFit upTo(int count) {
    return upTo.computeIfAbsent(count, n -> new HeadFit(atoms.subList(0, n)));
  }

  /** The boxhead of so many columns. */
  Head head(int columns) {
    if (atoms.isEmpty()) {
      return new Head(blank(columns), blank(columns), 6, "no headings");
    }
    Piece first = atoms.get(0);
    boolean lacksStub = lacksStub(first) || beginInYears();
    double own = alignment(columns, false).cost(columns);
    if (columns > 1) {
      double extra = stubless();
      double without = alignment(columns - 1, true).cost(columns - 1);
      if (without + extra < own + (lacksStub ? 1.5 : 0)) {
        return withStub(built(alignment(columns - 1, true), columns - 1), extra);
      }
    }
    return built(alignment(columns, false), columns);
  }

  /** What it costs that the stub has no heading. */
  double stubless() {
    Piece first = atoms.get(0);
    if (lacksStub(first) || beginInYears()) {
      return 0;
    }
    boolean whole = isWhole(atoms) && !TARGET.matches(first.text());
    return whole ? 3 : StubWords.end(first.text()) ? NAMES_ROWS : 0.7;
  }

  /** Whether what comes first is no heading of a stub. */
  private static boolean lacksStub(Piece first) {
    String text = first.text();
    return first.kind() == Kind.YEAR || Words.isTotal(text) || Words.isNote(text);
  }

  /**
   * Whether every heading begins with a year, the first too: 2010-11 Estimated | 2011-12 Actual.
   */
  private boolean beginInYears() {
    return atoms.size() > 1 && atoms.stream().allMatch(a -> YEAR.matches(a.text()));
  }

  private HeadAlignment alignment(int columns, boolean withoutStub) {
    HeadAlignment known = withoutStub ? stubless : whole;
    if (known != null && known.most() >= columns) {
      return known;
    }
    int most = Math.max(columns, atoms.size() + 1);
    HeadAlignment made = HeadAlignment.of(costs, most, withoutStub);
    if (withoutStub) {
      stubless = made;
    } else {
      whole = made;
    }
    return made;
  }

  private Head built(HeadAlignment alignment, int leaves) {
    return HeadTree.build(atoms, alignment.steps(leaves), leaves, alignment.cost(leaves));
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
  public Head rival(Head head) {
    boolean withoutStub = head.leaves().get(0).isEmpty();
    int leaves = head.leaves().size() - (withoutStub ? 1 : 0);
    if (atoms.size() > MOST_ATOMS || leaves < 1 || atoms.isEmpty()) {
      return null;
    }
    double own = alignment(leaves, withoutStub).cost(leaves);
    Head best = null;
    for (int i = 1; i < atoms.size(); i++) {
      for (byte op = HeadAlignment.LEAF; op <= HeadAlignment.JOIN; op++) {
        HeadAlignment other = HeadAlignment.without(costs, leaves, withoutStub, i, op);
        double cost = other.cost(leaves);
        if (cost < 1e3 && (best == null || cost - own < best.cost())) {
          Head built = built(other, leaves);
          Head shown = withoutStub ? withStub(built, 0) : built;
          boolean differs =
              !shown.leaves().equals(head.leaves()) || !shown.spanners().equals(head.spanners());
          best = differs ? new Head(shown.leaves(), shown.spanners(), cost - own, "") : best;
        }
      }
    }
    return best;
  }

  /** The heading of a stub and years behind it: nothing can be lacking before it. */
  private static boolean isWhole(List<Piece> atoms) {
    return atoms.size() > 2
        && atoms.get(0).isText()
        && !atoms.get(0).isPeriod()
        && atoms.stream().skip(1).allMatch(Piece::isPeriod);
  }

  private static List<String> blank(int columns) {
    return new ArrayList<>(java.util.Collections.nCopies(columns, ""));
  }
}
