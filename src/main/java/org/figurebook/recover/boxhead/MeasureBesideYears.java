package org.figurebook.recover.boxhead;

import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Piece;

/** A measure with its unit in a column beside the years that stand on the line below it. */
final class MeasureBesideYears {
  private static final Form IN_UNIT = Form.of(".{4,}[(（](?!Note)[^()（）\\d]{1,16}[)）]");

  /** What it costs that it does not span them. */
  private static final double BESIDE = 2;

  private static final int FEWEST_YEARS = 2;

  private MeasureBesideYears() {}

  /** What a boxhead costs that has one. */
  static double cost(HeadFit.Head head, List<Piece> printed) {
    List<String> leaves = head.leaves();
    int from = leaves.size();
    while (from > 0
        && Piece.isPeriod(leaves.get(from - 1))
        && head.spanners().get(from - 1).isEmpty()) {
      from--;
    }
    int measure = from - 1;
    boolean beside =
        leaves.size() - from >= FEWEST_YEARS
            && measure > 0
            && head.spanners().get(measure).isEmpty()
            && IN_UNIT.matches(leaves.get(measure));
    if (!beside) {
      return 0;
    }
    int first = printed.size() - (leaves.size() - from);
    boolean line = first > 0 && printed.get(first).isPeriod() && printed.get(first).lineStart();
    boolean one =
        line && printed.subList(first + 1, printed.size()).stream().noneMatch(Piece::lineStart);
    return one ? BESIDE : 0;
  }
}
