package org.figurebook.recover;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a boxhead whose upper level is printed whole before its lower one: the last few headings
 * stand under one of the earlier ones, and nothing in the text says under which.
 */
final class HeadSpans {
  private static final double EXTRA = 0.5;
  private static final int MOST_UNDER = 6;

  private HeadSpans() {}

  /** The boxheads of so many columns that may be meant. */
  static List<HeadFit.Head> fit(List<Piece> atoms, int columns) {
    List<HeadFit.Head> out = new ArrayList<>();
    int n = atoms.size();
    for (int t = n - 1; t >= Math.max(3, n - MOST_UNDER); t--) {
      List<Piece> under = atoms.subList(t, n);
      under = under.size() == 1 ? HeadParts.even(under.get(0), 2) : under;
      int top = columns - under.size() + 1;
      if (under.size() >= 2 && top >= 2 && begins(atoms, t) && areNames(under)) {
        HeadFit.Head over = HeadFit.fit(atoms.subList(0, t), top);
        for (int s = 1; s < top && over.leaves().size() == top; s++) {
          if (maySpan(over, s)) {
            out.add(head(over, s, under));
          }
        }
      }
    }
    return out;
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
                p.isText()
                    && !HeadFit.isPeriod(p)
                    && !Words.TOTAL.matcher(p.text()).matches()
                    && !p.text().matches("[(（].*"));
  }

  private static boolean maySpan(HeadFit.Head head, int column) {
    String text = head.leaves().get(column);
    return !text.isEmpty()
        && head.spanners().get(column).isEmpty()
        && !Words.TOTAL.matcher(text).matches();
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
    String doubt = "which heading spans the second line of the boxhead";
    return new HeadFit.Head(leaves, spanners, over.cost() + EXTRA + narrow, doubt);
  }
}
