package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;

/**
 * The headings of two stubs that begin a boxhead, a wide gap between them or no other headings than
 * one for each column: the labels of the first are then printed over the rows of the second.
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
    boolean each = printed.size() == head.leaves().size() + 1 && areEven(printed);
    int next = printed.isEmpty() ? 0 : PieceLines.next(printed, 0);
    boolean spanned =
        next > 2 && head.leaves().size() > next - 1 && !head.spanners().get(1).isEmpty();
    if (!each && !spanned && (next != 2 || next == printed.size())) {
      return List.of();
    }
    Piece first = printed.get(0);
    Piece second = printed.get(1);
    boolean one = head.leaves().get(0).equals(join(first, second));
    return one && areOfLabels(first, second) && (each || second.link() == Link.WIDE)
        ? List.of(first.text(), second.text())
        : List.of();
  }

  /**
   * The boxhead whose first two headings are of labels, where each of its pieces is one heading and
   * they are one more than the columns; null where it is not so.
   */
  static HeadFit.Head of(List<Piece> printed, int columns) {
    boolean each = columns > 1 && printed.size() == columns + 1 && areEven(printed);
    if (!each || !areOfLabels(printed.get(0), printed.get(1))) {
      return null;
    }
    List<String> leaves = new ArrayList<>(List.of(join(printed.get(0), printed.get(1))));
    printed.subList(2, printed.size()).forEach(piece -> leaves.add(piece.text()));
    return new HeadFit.Head(leaves, Collections.nCopies(columns, ""), 0, "");
  }

  /** A boxhead whose first two headings are of labels as one with both in one; null for others. */
  static HeadFit.Head joined(HeadFit.Head head) {
    String first = head.leaves().get(0);
    String second = head.leaves().get(1);
    boolean bare = head.spanners().get(0).isEmpty() && head.spanners().get(1).isEmpty();
    boolean years = head.leaves().stream().skip(2).allMatch(Piece::isPeriod);
    if (!bare || years || !mayBeOfLabels(first) || !mayBeOfLabels(second)) {
      return null;
    }
    int n = head.leaves().size();
    List<String> leaves = new ArrayList<>(head.leaves().subList(1, n));
    leaves.set(0, first + second);
    return new HeadFit.Head(leaves, head.spanners().subList(1, n), head.cost(), head.doubt());
  }

  private static boolean mayBeOfLabels(String heading) {
    return Kind.of(heading) == Kind.TEXT
        && !Piece.isPeriod(heading)
        && !HeadCosts.isMeasure(heading)
        && !HeadWords.endsInUnit(heading)
        && !MEASURE.matches(heading);
  }

  /** Whether headings stand side by side on one line, or each on a line of its own. */
  private static boolean areEven(List<Piece> printed) {
    boolean aside = PieceLines.next(printed, 0) == printed.size();
    return printed.stream().noneMatch(p -> p.opensBracket() || p.link() == Link.WRAP)
        && (aside || printed.stream().allMatch(Piece::isAlone));
  }

  static boolean areOfLabels(Piece first, Piece second) {
    boolean words = first.isText() && second.isText() && !first.isPeriod() && !second.isPeriod();
    boolean measure =
        HeadCosts.isMeasure(second.text())
            || HeadWords.endsInUnit(second.text())
            || MEASURE.matches(second.text());
    return words && !measure && !second.opensBracket();
  }

  static String join(Piece first, Piece second) {
    return CellText.join(first.text(), second.text(), second.link());
  }
}
