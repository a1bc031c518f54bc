package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Piece;

/**
 * A boxhead of two levels, in English or over periods, in which nothing but the measures of the
 * upper one span: Port | Number of landings | Rate (%) over Local | Hired | Total. The lower level
 * is the last line, in single words or periods, once for each of the measures.
 */
final class MeasuresOver {
  private static final double COST = 0.3;

  /** What says how many there are of something, even beside a measure with its unit. */
  private static final Form COUNT = Form.of("(?:Total )?(?:Number|No\\.) of .*");

  private static final Form UNIT = Form.of(".*[(（](?!Note|註)[^()（）]{1,24}[)）]");
  private static final Form CHANGE =
      Form.of(".*(?:變動|變化|變幅|增減).*|.*[Cc]hange.*|.*(?:[Gg]rowth|[Ii]ncrease).*");
  private static final Form HEADING = Form.of("[A-Z][A-Za-z’'-]*(?: [a-z][A-Za-z ’'-]*)?");

  private MeasuresOver() {}

  /** The boxhead of so many columns, the first of them the stub; null when it has not this form. */
  static HeadFit.Head fit(List<List<Piece>> lines, int columns) {
    int last = lines.size() - 1;
    if (last < 1 || lines.get(last).size() < 2 || !lines.get(last).get(0).lineStart()) {
      return null;
    }
    List<Piece> low = lines.get(last);
    List<Piece> top = HeadAtoms.of(lines.subList(0, last).stream().flatMap(List::stream).toList());
    boolean years = low.stream().allMatch(Piece::isPeriod);
    int spanning = top.size() + low.size() - columns;
    boolean words = years || low.stream().allMatch(p -> HEADING.matches(p.text()));
    if (!words || spanning < 1 || spanning >= top.size() || !areHeadings(top, years)) {
      return null;
    }
    List<Integer> spanners = spanners(top, spanning, years);
    boolean each = spanning > 0 && low.size() % spanning == 0 && areSame(low, spanning);
    return spanners.size() != spanning || !each ? null : head(top, spanners, low, years);
  }

  /** Whether each is a heading by itself, no period and no rest of the one before it. */
  private static boolean areHeadings(List<Piece> top, boolean years) {
    return top.stream()
        .allMatch(
            p ->
                p.isText()
                    && !p.isPeriod()
                    && (years || !CellText.hasWide(p.text()))
                    && !p.opensBracket()
                    && !Character.isLowerCase(p.text().charAt(0)));
  }

  /** The headings that may span; where more may than do, those that say how many there are. */
  private static List<Integer> spanners(List<Piece> top, int count, boolean years) {
    List<Integer> found = new ArrayList<>();
    List<Integer> counts = new ArrayList<>();
    for (int i = 1; i < top.size(); i++) {
      String text = top.get(i).text();
      boolean measure = HeadCosts.isMeasure(text) || UNIT.matches(text);
      if (measure && !HeadWords.isAttribute(text) && !(years && CHANGE.matches(text))) {
        found.add(i);
        if (COUNT.matches(text)) {
          counts.add(i);
        }
      }
    }
    return found.size() > count ? counts : found;
  }

  /** Whether the lower headings are as many times the same. */
  private static boolean areSame(List<Piece> low, int times) {
    int each = low.size() / times;
    for (int k = each; k < low.size(); k++) {
      if (!low.get(k).text().equals(low.get(k - each).text())) {
        return false;
      }
    }
    return each > 1;
  }

  private static HeadFit.Head head(
      List<Piece> top, List<Integer> spanners, List<Piece> low, boolean years) {
    List<String> leaves = new ArrayList<>();
    List<String> over = new ArrayList<>();
    int each = low.size() / spanners.size();
    for (int i = 0; i < top.size(); i++) {
      String text = CellText.finish(top.get(i).text());
      if (spanners.contains(i)) {
        for (Piece leaf : low.subList(0, each)) {
          leaves.add(leaf.text());
          over.add(text);
        }
      } else {
        leaves.add(text);
        over.add("");
      }
    }
    boolean english = top.stream().noneMatch(p -> CellText.hasWide(p.text()));
    boolean one = english || top.size() == spanners.size() + 1;
    boolean sure = one && (years || spanners.size() > 1 || top.size() == 2);
    return new HeadFit.Head(leaves, over, COST, sure ? "" : HeadFit.SPANS);
  }
}
