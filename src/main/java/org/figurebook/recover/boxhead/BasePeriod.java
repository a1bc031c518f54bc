package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Piece;

/**
 * A boxhead of periods with a value and its change under each but the first, which has no change:
 * Port | 2030 | 2031 | 2032 over Landings | Change | Landings | Change.
 */
final class BasePeriod {
  private static final Form CHANGE = Form.of(".*(?:變動|變化|變幅|增減|[增變升]幅|[Cc]hange|[Gg]rowth).*");
  private static final double COST = 0.2;

  /** A value and its change. */
  private static final int EACH = 2;

  private static final int FEWEST_GROUPS = 2;

  private BasePeriod() {}

  /** The boxhead of so many columns, the first of them the stub; null when it has not this form. */
  static HeadFit.Head fit(List<Piece> atoms, int columns) {
    int end = 1;
    while (end < atoms.size() && atoms.get(end).isPeriod()) {
      end++;
    }
    int groups = end - EACH;
    boolean form =
        groups >= FEWEST_GROUPS
            && !atoms.get(0).isPeriod()
            && columns == EACH + EACH * groups
            && atoms.size() - end == EACH * groups
            && areChanges(atoms.subList(end, atoms.size()));
    if (!form) {
      return null;
    }
    List<String> leaves = new ArrayList<>();
    List<String> spanners = new ArrayList<>();
    for (Piece own : atoms.subList(0, EACH)) {
      leaves.add(CellText.finish(own.text()));
      spanners.add("");
    }
    for (int i = end; i < atoms.size(); i++) {
      leaves.add(CellText.finish(atoms.get(i).text()));
      spanners.add(CellText.finish(atoms.get(EACH + (i - end) / EACH).text()));
    }
    return new HeadFit.Head(leaves, spanners, COST, "");
  }

  private static boolean areChanges(List<Piece> under) {
    for (int i = 0; i < under.size(); i++) {
      boolean change = CHANGE.matches(under.get(i).text());
      if (change != (i % EACH == 1) || !under.get(i).text().equals(under.get(i % EACH).text())) {
        return false;
      }
    }
    return true;
  }
}
