package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.StubWords;

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
  private static final Form REST = Form.of("[a-z(（].*|[的之]\\p{IsHan}.*");

  /** What may be the rest of a heading, behind periods that are none. */
  private static final Form COMPARED = Form.of("比較.*|之?[變增]\\p{IsHan}+.*");

  private static final double COST = 0.5;

  private static final String ORDER = "the headings of two lines may stand before those of one";

  private HeadSandwich() {}

  /** The boxhead of so many columns; null when its lines have not this form. */
  static HeadFit.Head fit(List<List<Piece>> lines, int columns) {
    if (lines.size() != LINES) {
      return null;
    }
    HeadFit.Head stub = aroundStub(lines, columns);
    HeadFit.Head mixed = stub == null ? aroundStubAndRests(lines, columns) : stub;
    HeadFit.Head around = mixed == null ? around(lines, columns) : mixed;
    HeadFit.Head period = around == null ? aroundPeriods(lines, columns) : around;
    return period == null ? underOne(lines, columns) : period;
  }

  /** The stub's heading alone between the headings over several columns and those of each. */
  private static HeadFit.Head aroundStub(List<List<Piece>> lines, int columns) {
    List<Piece> upper = lines.get(0);
    List<Piece> lower = lines.get(2);
    int values = lower.size();
    boolean form =
        upper.size() > 1
            && isStub(lines.get(1))
            && values == columns - 1
            && values > upper.size()
            && values % upper.size() == 0
            && lower.stream().noneMatch(p -> isRest(p.text()));
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

  /**
   * The same where the first of those above spans the headings below it and the others go on in the
   * last of them: Landings | 2031 and 2030 over 2030 | 2031 | compared.
   */
  private static HeadFit.Head aroundStubAndRests(List<List<Piece>> lines, int columns) {
    List<Piece> upper = lines.get(0);
    List<Piece> lower = lines.get(2);
    int rests = upper.size() - 1;
    int below = lower.size() - rests;
    boolean form =
        rests > 0
            && isStub(lines.get(1))
            && lower.size() == columns - 1
            && below > 1
            && lower.subList(below, lower.size()).stream().allMatch(p -> isRest(p.text()))
            && lower.subList(0, below).stream().noneMatch(p -> isRest(p.text()));
    if (!form) {
      return null;
    }
    List<String> leaves = new ArrayList<>(List.of(lines.get(1).get(0).text()));
    List<String> spanners = new ArrayList<>(List.of(""));
    for (int c = 0; c < lower.size(); c++) {
      Piece over = upper.get(Math.max(0, c - below + 1));
      boolean rest = c >= below;
      leaves.add(rest ? join(over, lower.get(c)) : lower.get(c).text());
      spanners.add(rest ? "" : over.text());
    }
    return new HeadFit.Head(leaves, spanners, COST, "");
  }

  private static HeadFit.Head around(List<List<Piece>> lines, int columns) {
    List<Piece> upper = lines.get(0);
    List<Piece> between = lines.get(1);
    List<Piece> lower = lines.get(2);
    int all = between.size() + upper.size();
    boolean stub = isStub(between) && all == columns;
    boolean chinese = CellText.hasWide(between.get(0).text());
    int least = chinese ? 1 : Math.max(FEWEST_BETWEEN, upper.size());
    boolean form =
        upper.size() == lower.size()
            && (stub || between.size() >= least)
            && (all == columns || all == columns - 1)
            && lower.stream().allMatch(p -> REST.matches(p.text()))
            && upper.stream().noneMatch(Piece::isPeriod);
    if (!form) {
      return null;
    }
    List<String> leaves = new ArrayList<>(all == columns ? List.of() : List.of(""));
    between.forEach(piece -> leaves.add(piece.text()));
    for (int i = 0; i < upper.size(); i++) {
      leaves.add(join(upper.get(i), lower.get(i)));
    }
    boolean sure = lower.size() > 1 && lower.size() != between.size();
    return flat(leaves, sure ? 0 : COST, stub ? "" : ORDER);
  }

  /**
   * One period with what is said of it around the others: 2033 over Port | 2031 | 2032 over (p).
   */
  private static HeadFit.Head aroundPeriods(List<List<Piece>> lines, int columns) {
    List<Piece> upper = lines.get(0);
    List<Piece> between = lines.get(1);
    List<Piece> lower = lines.get(2);
    boolean form =
        upper.size() == 1
            && lower.size() == 1
            && upper.get(0).isPeriod()
            && lower.get(0).opensBracket()
            && between.size() == columns - 1
            && between.size() > FEWEST_BETWEEN
            && !between.get(0).isPeriod()
            && between.stream().skip(1).allMatch(Piece::isPeriod);
    if (!form) {
      return null;
    }
    List<String> leaves = new ArrayList<>();
    between.forEach(piece -> leaves.add(piece.text()));
    int at = 1;
    while (at < leaves.size() && leaves.get(at).compareTo(upper.get(0).text()) < 0) {
      at++;
    }
    leaves.add(at, join(upper.get(0), lower.get(0)));
    return flat(leaves, COST, "");
  }

  /** One heading over those of the last line, behind the others, which stand between the two. */
  private static HeadFit.Head underOne(List<List<Piece>> lines, int columns) {
    List<Piece> upper = lines.get(0);
    List<Piece> between = lines.get(1);
    List<Piece> lower = lines.get(2);
    boolean form =
        upper.size() == 1
            && CellText.hasWide(upper.get(0).text())
            && !upper.get(0).isPeriod()
            && !StubWords.end(upper.get(0).text())
            && between.size() > 1
            && between.get(0).isText()
            && between.stream().noneMatch(p -> p.opensBracket() || p.isPeriod())
            && lower.size() > 1
            && lower.stream().noneMatch(p -> isRest(p.text()))
            && between.size() + lower.size() == columns;
    if (!form) {
      return null;
    }
    List<String> leaves = new ArrayList<>();
    between.forEach(piece -> leaves.add(piece.text()));
    List<String> spanners = new ArrayList<>(Collections.nCopies(between.size(), ""));
    for (Piece leaf : lower) {
      leaves.add(leaf.text());
      spanners.add(upper.get(0).text());
    }
    return new HeadFit.Head(leaves, spanners, COST, ORDER);
  }

  private static HeadFit.Head flat(List<String> leaves, double cost, String doubt) {
    return new HeadFit.Head(leaves, Collections.nCopies(leaves.size(), ""), cost, doubt);
  }

  private static boolean isStub(List<Piece> line) {
    return line.size() == 1 && !line.get(0).opensBracket() && !line.get(0).isPeriod();
  }

  private static boolean isRest(String text) {
    return REST.matches(text) || COMPARED.matches(text);
  }

  private static String join(Piece above, Piece below) {
    return CellText.join(above.text(), below.text(), Link.LINE);
  }
}
