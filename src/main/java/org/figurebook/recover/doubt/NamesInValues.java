package org.figurebook.recover.doubt;

import java.util.List;
import org.figurebook.recover.body.Fit;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Words;

/**
 * English names that may end in the number behind them: where some rows have one number more than
 * the others, Tide 19 338 402 beside Storm 12 18, the first may be of the name as well as a
 * thousand of the number behind it.
 */
final class NamesInValues {
  /** Falls, as it speaks of no label, where sums prove the numbers. */
  private static final String DOUBT =
      "a small number behind a name may be of it: a space may part no thousands";

  private static final int GROUP = 3;

  private NamesInValues() {}

  /** Adds that some names may go on in the values. */
  static void add(Fit fit, List<String> doubts) {
    int odd = 0;
    int plain = 0;
    for (Fit.Row row : fit.rows()) {
      if (row.heading() || row.cells().get(0).isEmpty() || isTotal(row)) {
        continue;
      }
      long joined = row.cells().stream().skip(1).filter(NamesInValues::isJoined).count();
      plain += joined == 0 ? 1 : 0;
      boolean one = joined == 1 && beginsSmall(row);
      if (joined > 0 && !one) {
        return;
      }
      odd += one ? 1 : 0;
    }
    if (odd > 0 && plain > 0) {
      doubts.add(DOUBT);
    }
  }

  private static boolean isTotal(Fit.Row row) {
    return Words.saysAll(row.cells().get(0).get(0).text());
  }

  private static boolean beginsSmall(Fit.Row row) {
    List<Piece> label = row.cells().get(0);
    List<Piece> first = row.cells().get(1);
    String name = label.get(label.size() - 1).text();
    char last = name.charAt(name.length() - 1);
    return last < 0x2e80
        && Character.isLetter(last)
        && !first.isEmpty()
        && first.get(0).link() == Link.PLAIN
        && Kind.isDigits(first.get(0).text(), 1, 2);
  }

  private static boolean isJoined(List<Piece> cell) {
    return cell.size() > 1
        && Kind.isDigits(cell.get(0).text(), 1, GROUP)
        && Kind.isDigits(cell.get(1).text(), GROUP, GROUP);
  }
}
