package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Words;

/**
 * A unit in brackets on the last line of a boxhead whose other headings bring none, or a measure
 * with its unit close behind the heading of the stub: it holds for all columns.
 *
 * @param rest the boxhead without it
 * @param unit in its brackets, with the measure where there is one; empty when there is none
 */
record UnitLine(List<Piece> rest, String unit) {
  private static final Form UNIT =
      Form.of("[(（](?!Note|Revised|Estimate|Actual|Provisional)[^()\\d年月日註]{2,24}[)）]");
  private static final Form STATE =
      Form.of(
          ".*(?:實際|預算|修訂|計劃|臨時|暫定|初步|估計|約額|[Aa]ctual|[Rr]evised|[Ee]stimate|[Pp]rovisional|[Ff]orecast|[Pp]lan|[Tt]arget|[Pp]relim"
              + "|首|上半|下半|季|截至|\\b(?:[Aa]s (?:at|of)|[Uu]p to|[Uu]ntil|[Ff]irst|[Ss]econd|[Hh]alf|[Qq]uarter|[Mm]onths|[Pp]osition"
              + "|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)).*");

  /** What years end with where their digits stand on the line above. */
  private static final Form YEAR = Form.of("(?:財政|學|課稅)?年度?");

  /** A unit of money without brackets. */
  private static final Form MONEY =
      Form.of("(?:HK|US)?\\$(?:[’']000|000| ?(?:million|billion|m))?|[百千]?[萬億]?元");

  private static final int FEWEST_ALIKE = 2;

  static UnitLine of(List<Piece> head) {
    int measure = GluedHeads.measure(head);
    if (measure > 0) {
      Piece first = head.get(0);
      List<Piece> rest = new ArrayList<>(head);
      rest.set(0, first.part(0, measure));
      return new UnitLine(rest, first.text().substring(measure));
    }
    int same = alike(head);
    if (same >= FEWEST_ALIKE && head.size() - same >= same) {
      int rest = head.size() - same;
      return new UnitLine(head.subList(0, rest), "(" + head.get(rest).text() + ")");
    }
    int last = head.size() - 1;
    if (same == 1 && isOfPeriods(head.subList(0, last))) {
      return new UnitLine(head.subList(0, last), "(" + head.get(last).text() + ")");
    }
    if (last < 3 || !isUnit(head.get(last))) {
      return new UnitLine(head, "");
    }
    boolean years = head.stream().filter(Piece::isPeriod).count() >= 2;
    boolean others = head.subList(0, last).stream().anyMatch(p -> UNIT.isIn(p.text()));
    Piece before = head.get(last - 1);
    boolean period =
        before.isPeriod() || before.text().contains("(") || YEAR.matches(before.text());
    return years && !others && period
        ? new UnitLine(head.subList(0, last), head.get(last).text())
        : new UnitLine(head, "");
  }

  /** How many lines at the end have nothing but the same unit of money, one a column. */
  private static int alike(List<Piece> head) {
    int last = head.size() - 1;
    int from = head.size();
    while (from > 0
        && head.get(from - 1).isAlone()
        && head.get(from - 1).text().equals(head.get(last).text())) {
      from--;
    }
    return last >= 0 && MONEY.matches(head.get(last).text()) ? head.size() - from : 0;
  }

  /**
   * Whether nothing but periods, their total, and what is said of each stands below the heading of
   * the stub, and none of it is a unit.
   */
  private static boolean isOfPeriods(List<Piece> head) {
    int periods = 0;
    boolean only = head.size() > 1;
    for (Piece piece : head.subList(Math.min(1, head.size()), head.size())) {
      boolean period = piece.isPeriod() || Words.isTotal(piece.text());
      boolean said = !piece.lineStart() || piece.opensBracket() || STATE.matches(piece.text());
      only &= period || said && periods > 0;
      only &= !MONEY.isIn(piece.text()) && !UNIT.matches(piece.text()) || isState(piece.text());
      periods += period ? 1 : 0;
    }
    return only && periods >= FEWEST_ALIKE;
  }

  private static boolean isUnit(Piece piece) {
    return piece.isAlone() && UNIT.matches(piece.text()) && !STATE.matches(piece.text());
  }

  /** Whether a bracket says how final a figure is: it belongs to one period. */
  static boolean isState(String bracket) {
    return STATE.matches(bracket);
  }

  /** Whether it is a measure with its unit. */
  boolean isMeasure() {
    return !unit.isEmpty() && CellText.isWide(unit.charAt(0)) && unit.charAt(0) != '（';
  }

  /** A boxhead with the unit over every column but the first. */
  HeadFit.Head over(HeadFit.Head head) {
    if (unit.isEmpty()) {
      return head;
    }
    List<String> spanners = new ArrayList<>(List.of(head.spanners().get(0)));
    for (String spanner : head.spanners().subList(1, head.spanners().size())) {
      spanners.add(spanner.isEmpty() ? unit : spanner + unit);
    }
    return new HeadFit.Head(head.leaves(), spanners, head.cost(), head.doubt());
  }
}
