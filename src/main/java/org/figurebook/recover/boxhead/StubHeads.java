package org.figurebook.recover.boxhead;

import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;

/**
 * The headings of two stubs on the first line of a boxhead, a wide gap between them: the labels of
 * the first are then printed over the rows of the second.
 */
public final class StubHeads {
  /** What a heading says that is of values, not of labels. */
  private static final Form MEASURE =
      Form.of(
          "(?:Approved |Revised |Actual )?(?:[Ee]stablishment|[Ss]trength|[Pp]rovision|[Ee]stimates?"
              + "|[Cc]osts?|[Pp]osts?|[Ff]igures?)|編制|職位|[實預估]\\p{IsHan}.*");

  private StubHeads() {}

  /** The two headings where a reading took them for one; empty where it did not. */
  public static List<String> joined(List<Piece> printed, HeadFit.Head head) {
    int next = printed.isEmpty() ? 0 : PieceLines.next(printed, 0);
    if (next != 2 || next == printed.size()) {
      return List.of();
    }
    Piece first = printed.get(0);
    Piece second = printed.get(1);
    boolean words = first.isText() && second.isText() && !first.isPeriod() && !second.isPeriod();
    boolean one =
        head.leaves().get(0).equals(CellText.join(first.text(), second.text(), second.link()));
    boolean measure =
        HeadCosts.isMeasure(second.text())
            || HeadWords.endsInUnit(second.text())
            || MEASURE.matches(second.text());
    return words && one && !measure && second.link() == Link.WIDE && !second.opensBracket()
        ? List.of(first.text(), second.text())
        : List.of();
  }
}
