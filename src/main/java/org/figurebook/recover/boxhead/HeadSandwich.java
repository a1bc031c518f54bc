package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * A boxhead of three lines whose cells are set in the middle: headings of one line stand between
 * the two lines of those that wrap, 1st half | 1st half over 2020 | 2021 over of 2021 | of 2022.
 * That the wrapped ones come last is a guess. Or the stub's heading stands alone between two
 * levels.
 */
final class HeadSandwich {
  private static final int LINES = 3;
  private static final int FEWEST_BETWEEN = 2;

  /** What the second line of a heading begins with. */
  private static final Form REST = Form.of("[a-z(（].*");

  private static final double COST = 0.5;

  private HeadSandwich() {}

  /** The boxhead of so many columns; null when its lines have not this form. */
  static HeadFit.Head fit(List<List<Piece>> lines, int columns) {
    if (lines.size() != LINES) {
      return null;
    }
    HeadFit.Head stub = aroundStub(lines, columns);
    return stub == null ? around(lines, columns) : stub;
  }

  /** The stub's heading alone between the headings over several columns and those of each. */
  private static HeadFit.Head aroundStub(List<List<Piece>> lines, int columns) {
    List<Piece> upper = lines.get(0);
    List<Piece> lower = lines.get(2);
    int values = lower.size();
    boolean form =
        upper.size() > 1
            && lines.get(1).size() == 1
            && !lines.get(1).get(0).opensBracket()
            && values == columns - 1
            && values > upper.size()
            && values % upper.size() == 0;
    if (!form) {
      return null;
    }
    int each = values / upper.size();
    List<String> leaves = new ArrayList<>(List.of(lines.get(1).get(0).text()));
    List<String> spanners = new ArrayList<>(List.of(""));
    for (int c = 0; c < values; c++) {
      leaves.add(lower.get(c).text());
      spanners.add(upper.get(c / each).text());
    }
    return new HeadFit.Head(leaves, spanners, COST, "");
  }

  private static HeadFit.Head around(List<List<Piece>> lines, int columns) {
    List<Piece> upper = lines.get(0);
    List<Piece> between = lines.get(1);
    List<Piece> lower = lines.get(2);
    int all = between.size() + upper.size();
    boolean form =
        upper.size() == lower.size()
            && between.size() >= Math.max(FEWEST_BETWEEN, upper.size())
            && (all == columns || all == columns - 1)
            && lower.stream().allMatch(p -> REST.matches(p.text()))
            && upper.stream().noneMatch(Piece::isPeriod);
    if (!form) {
      return null;
    }
    List<String> leaves = new ArrayList<>(all == columns ? List.of() : List.of(""));
    between.forEach(piece -> leaves.add(piece.text()));
    for (int i = 0; i < upper.size(); i++) {
      leaves.add(CellText.join(upper.get(i).text(), lower.get(i).text(), Link.LINE));
    }
    return new HeadFit.Head(
        leaves,
        Collections.nCopies(columns, ""),
        COST,
        "the headings of two lines may stand before those of one");
  }
}
