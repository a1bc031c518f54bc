package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * The form of a boxhead in which headings return under spanners: which of its pieces are which.
 *
 * @param atoms pieces of the boxhead
 * @param stub pieces of the stub's heading
 * @param common what stands on a line of its own over all spanners; "" where nothing does
 * @param groups spanners behind it
 * @param printed pieces of the headings under each
 * @param last the heading of a column of its own behind all spanners; "" where there is none
 */
record RepeatForm(
    List<Piece> atoms, int stub, String common, int groups, List<Piece> printed, String last) {
  private static final Form TWO_CAPITALS = Form.of("[A-Z][a-z]+ [A-Z][A-Za-z-]+");

  /** What is counted and, in brackets, in what: Waiting time (weeks). */
  private static final Pattern IN_UNIT =
      Pattern.compile(
          ".*[^ (（] ?[(（](?:(?:day|week|month|hour|minute|person|head|case|tonne)s?"
              + "|thousands?|[^()（）0-9]{0,6}(?:million|’000|元)|%|日|天|星期|個?月|小時|分鐘|人次?|宗|個|名)[)）]");

  /** The form of which the last heading before the spanners may stand over all of them. */
  static RepeatForm of(
      List<Piece> atoms, int before, int groups, List<Piece> printed, String last) {
    boolean common = before > 1 && isCommon(atoms.get(before - 2), atoms.get(before - 1));
    String over = common ? CellText.finish(atoms.get(before - 1).text()) : "";
    return new RepeatForm(atoms, common ? before - 1 : before, over, groups, printed, last);
  }

  /**
   * This form with the last cell of the stub's line over all spanners: Port, Strength, then the
   * years; itself where there is no such cell.
   */
  RepeatForm withCellOver() {
    boolean plain = stub == 2 && groups > 1 && common.isEmpty();
    Piece cell = plain ? atoms.get(1) : null;
    boolean beside = cell != null && cell.link() == Link.WIDE && cell.lineEnd();
    if (!beside || !cell.isText() || cell.isPeriod() || GluedHeads.isStub(cell.text())) {
      return this;
    }
    return new RepeatForm(atoms, 1, CellText.finish(cell.text()), groups, printed, last);
  }

  /** A line that says what is counted, and in what, behind a heading that is whole. */
  static boolean isCommon(Piece stub, Piece line) {
    return line.isAlone()
        && !GluedHeads.isStub(line.text())
        && line.link() == Link.LINE
        && !line.opensBracket()
        && isMeasure(line.text())
        && LatinHeads.goesOn(stub, line) != 0;
  }

  /** Whether a heading says what is counted, or in what. */
  static boolean isMeasure(String heading) {
    return HeadCosts.isMeasure(heading) || IN_UNIT.matcher(heading).matches();
  }

  /** The spanners behind the headings of the stub. */
  List<String> spanners() {
    int from = stub + (common.isEmpty() ? 0 : 1);
    String over = common.isEmpty() ? "" : common + " / ";
    List<String> spanners = new ArrayList<>();
    for (Piece spanner : atoms.subList(from, from + groups)) {
      spanners.add(over + CellText.finish(spanner.text()));
    }
    return spanners;
  }

  RepeatForm with(List<Piece> parts) {
    return new RepeatForm(atoms, stub, common, groups, parts, last);
  }

  /**
   * Whether more stands behind the spanners on their line, or one of them, on lines of their own,
   * has English words that each could begin a spanner of its own: Group, then Local Overseas.
   */
  boolean mayBeOfMore() {
    int from = stub + (common.isEmpty() ? 0 : 1);
    List<Piece> over = atoms.subList(from, from + groups);
    Piece last = over.get(groups - 1);
    if (groups > 1 && !last.isPeriod() && !last.lineEnd()) {
      return true;
    }
    boolean lines = groups > 1 && over.stream().allMatch(Piece::isAlone);
    return lines && over.stream().anyMatch(spanner -> TWO_CAPITALS.matches(spanner.text()));
  }

  /** How many columns stand behind those of the spanners. */
  int others() {
    return last.isEmpty() ? 0 : 1;
  }

  /** Whether the stub may be of several columns, their headings printed on one line. */
  boolean hasStubs() {
    return stub > 1
        && atoms.subList(1, stub).stream().allMatch(a -> a.link().isSameLine() && a.isText());
  }
}
