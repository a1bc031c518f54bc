package org.figurebook.recover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads a boxhead in which the same few headings are printed again under each of several spanners:
 * the stub's heading, the spanners, then the headings once for each of them.
 */
final class HeadRepeats {
  private HeadRepeats() {}

  /** The boxhead of so many columns, the first of them the stub; null when nothing is repeated. */
  static HeadFit.Head fit(List<Piece> atoms, int columns) {
    int n = atoms.size();
    for (int groups = 2; groups <= 8 && groups < columns; groups++) {
      int each = (columns - 1) / groups;
      int printed = (n - 1 - groups) / groups;
      boolean even = each * groups == columns - 1 && printed * groups == n - 1 - groups;
      if (even && each >= 2 && printed >= each && repeats(atoms, printed, groups)) {
        return head(atoms, groups, each, printed);
      }
    }
    return null;
  }

  private static boolean repeats(List<Piece> atoms, int printed, int groups) {
    int n = atoms.size();
    for (int i = n - printed; i > n - printed * groups; i--) {
      String one = CellText.compact(atoms.get(i - 1).text());
      if (!one.equals(CellText.compact(atoms.get(i - 1 + printed).text()))) {
        return false;
      }
    }
    return true;
  }

  private static HeadFit.Head head(List<Piece> atoms, int groups, int each, int printed) {
    List<String> own = leaves(atoms.subList(atoms.size() - printed, atoms.size()), each);
    List<String> leaves = new ArrayList<>(List.of(CellText.finish(atoms.get(0).text())));
    List<String> spanners = new ArrayList<>(List.of(""));
    for (int g = 0; g < groups; g++) {
      for (String leaf : own) {
        leaves.add(leaf);
        spanners.add(CellText.finish(atoms.get(g + 1).text()));
      }
    }
    return new HeadFit.Head(leaves, spanners, 0.2, "");
  }

  /** The headings of one group: what goes on most easily goes on. */
  private static List<String> leaves(List<Piece> atoms, int each) {
    List<Integer> byCost = new ArrayList<>();
    for (int i = 1; i < atoms.size(); i++) {
      byCost.add(i);
    }
    byCost.sort(
        Comparator.comparingDouble((Integer i) -> HeadCosts.join(atoms.get(i - 1), atoms.get(i)))
            .reversed());
    List<Integer> begins = byCost.subList(0, each - 1);
    List<String> out = new ArrayList<>();
    String open = atoms.get(0).text();
    for (int i = 1; i < atoms.size(); i++) {
      Piece atom = atoms.get(i);
      if (begins.contains(i)) {
        out.add(CellText.finish(open));
        open = atom.text();
      } else {
        open = CellText.join(open, atom.text(), atom.link());
      }
    }
    out.add(CellText.finish(open));
    return out;
  }
}
