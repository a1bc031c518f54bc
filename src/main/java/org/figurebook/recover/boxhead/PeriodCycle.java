package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.StubWords;

/**
 * Reads a boxhead whose last line is the same periods again and again, below the headings of two
 * stubs and one more for each time: Code | Offence | Reports | Arrests over 2020 | 2021 | 2020 |
 * 2021.
 */
final class PeriodCycle {
  private static final double COST = 0.2;
  private static final int STUBS = 2;

  private PeriodCycle() {}

  /**
   * The boxhead of so many columns, the stubs as two of them or joined to one; null when it has not
   * this form.
   */
  static HeadFit.Head fit(List<List<Piece>> lines, int columns) {
    if (lines.size() != 2) {
      return null;
    }
    List<Piece> upper = lines.get(0);
    List<Piece> periods = lines.get(1);
    int groups = upper.size() - STUBS;
    boolean two = columns == periods.size() + STUBS;
    if (!two && columns != periods.size() + 1 || !areCycles(periods, groups) || !areHeads(upper)) {
      return null;
    }
    List<String> leaves = new ArrayList<>();
    List<String> spanners = new ArrayList<>(Collections.nCopies(columns - periods.size(), ""));
    if (two) {
      upper.subList(0, STUBS).forEach(stub -> leaves.add(CellText.finish(stub.text())));
    } else {
      leaves.add(StubHeads.join(upper.get(0), upper.get(1)));
    }
    int each = periods.size() / groups;
    for (int k = 0; k < periods.size(); k++) {
      leaves.add(periods.get(k).text());
      spanners.add(CellText.finish(upper.get(STUBS + k / each).text()));
    }
    return new HeadFit.Head(leaves, spanners, COST, "");
  }

  /** Whether periods are so many times the same ones, each time more than one. */
  private static boolean areCycles(List<Piece> periods, int groups) {
    int n = periods.size();
    if (groups < 2 || n % groups != 0 || n / groups < 2) {
      return false;
    }
    int each = n / groups;
    for (int k = 0; k < n; k++) {
      boolean same = k < each || periods.get(k).text().equals(periods.get(k - each).text());
      if (!periods.get(k).isPeriod() || !same) {
        return false;
      }
    }
    return periods.stream().limit(each).map(Piece::text).distinct().count() == each;
  }

  private static boolean areHeads(List<Piece> upper) {
    return upper.stream().allMatch(p -> p.isText() && !p.isPeriod() && !p.opensBracket())
        && upper.stream().skip(1).allMatch(p -> p.link() == Link.WIDE || CellText.hasWide(p.text()))
        && upper.stream().skip(STUBS).noneMatch(p -> StubWords.end(p.text()))
        && StubHeads.areOfLabels(upper.get(0), upper.get(1));
  }
}
