package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.ClassLabels;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Words;

/**
 * Reads a boxhead whose upper level is printed whole before its lower one: the last few headings
 * stand under one of the earlier ones, and nothing in the text says under which.
 */
final class HeadSpans {
  private static final double EXTRA = 0.5;
  private static final int MOST_UNDER = 6;

  /** Headings that may be the lower level of the atoms before them. */
  private record Lower(int from, List<Piece> headings) {}

  private final HeadFit fit;
  private final List<Lower> lowers = new ArrayList<>();

  private HeadSpans(HeadFit fit) {
    this.fit = fit;
  }

  /** The ways to part the atoms of a boxhead into two levels. */
  static HeadSpans of(HeadFit fit) {
    HeadSpans spans = new HeadSpans(fit);
    List<Piece> atoms = fit.atoms();
    int n = atoms.size();
    for (int t = n - 1; t >= Math.max(3, n - MOST_UNDER); t--) {
      if (begins(atoms, t)) {
        List<Piece> under = atoms.subList(t, n);
        under = under.size() == 1 ? HeadParts.even(under.get(0), 2) : under;
        if (under.size() >= 2 && areNames(under)) {
          spans.lowers.add(new Lower(t, under));
        }
      }
    }
    return spans;
  }

  /** The boxheads of so many columns that may be meant. */
  List<HeadFit.Head> heads(int columns) {
    List<HeadFit.Head> out = new ArrayList<>();
    for (Lower lower : lowers) {
      int top = columns - lower.headings().size() + 1;
      if (top >= 2) {
        HeadFit.Head over = fit.upTo(lower.from()).head(top);
        for (int s : mayBe(over, lower.from(), top)) {
          out.add(head(over, s, lower.headings()));
        }
      }
    }
    return out;
  }

  /** The headings that may stand over others: those half a line off do not where others are not. */
  private List<Integer> mayBe(HeadFit.Head over, int from, int top) {
    List<Integer> found = new ArrayList<>();
    for (int s = 1; s < top && over.leaves().size() == top; s++) {
      if (maySpan(over, s) && !isRest(from, over.leaves().get(s))) {
        found.add(s);
      }
    }
    HalfHeights halves = HalfHeights.over(fit.atoms().subList(0, from), fit.atoms().get(from));
    List<Integer> whole = found.stream().filter(s -> !halves.has(over.leaves().get(s))).toList();
    return whole.isEmpty() ? found : whole;
  }

  /** The lower level begins beside the upper one, or is a line of its own. */
  private static boolean begins(List<Piece> atoms, int t) {
    Piece first = atoms.get(t);
    if (!first.lineStart()) {
      return false;
    }
    boolean line = atoms.subList(t + 1, atoms.size()).stream().noneMatch(Piece::lineStart);
    return first.link() == Link.JUMP || line;
  }

  private static boolean areNames(List<Piece> under) {
    return under.stream()
        .allMatch(
            p ->
                (p.isText() || ClassLabels.isClass(p.text()))
                    && !p.isPeriod()
                    && !Words.isTotal(p.text())
                    && !p.opensBracket());
  }

  /** A word alone on its line right before the lower level: the rest of what stands before it. */
  private boolean isRest(int from, String text) {
    Piece last = fit.atoms().get(from - 1);
    boolean alone = last.isAlone() && last.text().equals(text);
    return alone && from > 1 && !fit.atoms().get(from - 2).lineStart();
  }

  private static boolean maySpan(HeadFit.Head head, int column) {
    String text = head.leaves().get(column);
    return !text.isEmpty() && head.spanners().get(column).isEmpty() && !Words.saysAll(text);
  }

  private static HeadFit.Head head(HeadFit.Head over, int column, List<Piece> under) {
    List<String> leaves = new ArrayList<>(over.leaves());
    List<String> spanners = new ArrayList<>(over.spanners());
    String spanner = leaves.remove(column);
    spanners.remove(column);
    int widest = over.leaves().stream().skip(1).mapToInt(CellText::width).max().orElse(0);
    double narrow = CellText.width(spanner) < widest ? 0.6 : 0;
    for (int k = 0; k < under.size(); k++) {
      leaves.add(column + k, CellText.finish(under.get(k).text()));
      spanners.add(column + k, spanner);
    }
    String doubt = HeadFit.SPANS;
    return new HeadFit.Head(leaves, spanners, over.cost() + EXTRA + narrow, doubt);
  }
}
