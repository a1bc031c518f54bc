package org.figurebook.recover.stub;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.body.Fit;
import org.figurebook.recover.body.TotalCuts;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Words;

/**
 * Labels that go on below their values: the line under a row that begins as no label does, or
 * behind one that cannot be whole, is the end of the label above it and not the beginning of the
 * next, nor the name of a group. So is, behind a label that fills its line, a line over nothing but
 * a total, and one before the next number of a list; where one label goes on below, others do.
 */
public final class LabelTails {
  /** What a label cannot end in. */
  private static final Form OPEN =
      Form.of(".*(?:[、和或的以]|(?<![參給賦])與|(?<![普涉觸提])及|" + Words.JOINING + ")");

  private static final Form SMALL = Form.of("[a-z]{2,}.*");

  private final List<Fit.Row> rows;
  private final LabelWidth width;

  /** Whether words stand over the first row, as they do in a table of groups. */
  private final boolean headed;

  private LabelTails(List<Fit.Row> rows) {
    this.rows = new ArrayList<>(rows);
    this.width = LabelWidth.withHeadings(rows);
    this.headed = !rows.isEmpty() && (rows.get(0).heading() || lines(rows.get(0)) > 0);
  }

  /** The fit with such lines put to the labels above them. */
  public static Fit of(Fit fit) {
    if (fit.columns() < 2) {
      return fit;
    }
    LabelTails tails = new LabelTails(LooseLines.parted(fit.rows()));
    boolean habit = false;
    for (int i = 1; i < tails.rows.size(); i++) {
      habit |= tails.join(i, false);
    }
    for (int i = 1; habit && i < tails.rows.size(); i++) {
      tails.join(i, true);
    }
    tails.rows.removeIf(LabelTails::isEmptied);
    switch (StubLayout.of(tails.rows)) {
      case FIRST -> tails.joinAll();
      case HEADED -> tails.partNames();
      default -> {}
    }
    return new Fit(fit.columns(), tails.rows, fit.cost());
  }

  /** Puts all lines of words to the labels above them. */
  private void joinAll() {
    for (int i = 1; i < rows.size(); i++) {
      int above = i - 1;
      while (above > 0 && isEmptied(rows.get(above))) {
        above--;
      }
      while (!rows.get(i).cells().get(0).isEmpty()
          && (rows.get(i).heading() || lines(rows.get(i)) > 0)) {
        move(i, above, labelColumn(rows.get(above)));
      }
    }
    rows.removeIf(LabelTails::isEmptied);
  }

  /** Makes lines that had room for the next one of their label the names of groups. */
  private void partNames() {
    List<Integer> names = new ArrayList<>();
    int groups = 0;
    for (int i = 0; i < rows.size(); i++) {
      Fit.Row row = rows.get(i);
      boolean first = i == 0 || !rows.get(i - 1).heading();
      if (first && isUnderName(row)) {
        names.add(i);
      }
      groups += row.heading() && first ? 1 : 0;
    }
    boolean over = rows.get(0).heading() || names.contains(0);
    for (int k = names.size() - 1; k >= 0 && over && groups + names.size() > 1; k--) {
      int i = names.get(k);
      List<Piece> label = rows.get(i).cells().get(0);
      rows.set(i, rows.get(i).with(label.subList(1, label.size())));
      rows.add(i, Fit.Row.end(rows.get(i).cells().size()).with(List.of(label.get(0))));
    }
  }

  /** Whether the first line of the label of a row with all its values is the name of a group. */
  private boolean isUnderName(Fit.Row row) {
    List<Piece> label = row.cells().get(0);
    return !row.heading()
        && lines(row) > 0
        && row.cells().stream().noneMatch(List::isEmpty)
        && StubLayout.isApart(rows, label.get(0), label.get(1));
  }

  /** Puts the first line of words of a row to the label above it, if it is the end of that. */
  private boolean join(int i, boolean habit) {
    Fit.Row row = rows.get(i);
    int above = i - 1;
    while (above > 0 && isEmptied(rows.get(above))) {
      above--;
    }
    Fit.Row upper = rows.get(above);
    List<Piece> label = row.cells().get(0);
    int column = labelColumn(upper);
    if (upper.heading() || label.isEmpty() || upper.cells().get(column).isEmpty()) {
      return false;
    }
    Piece line = label.get(0);
    boolean loose = line.isText() && line.isAlone() && (row.heading() || lines(row) > 0);
    if (!loose || !isTail(upper, column, line, i) && !(habit && mayGoOn(upper, column, line, i))) {
      return false;
    }
    move(i, above, column);
    return true;
  }

  /** Puts the first piece of a row behind a label above it. */
  private void move(int i, int above, int column) {
    List<Piece> label = rows.get(i).cells().get(0);
    List<List<Piece>> cells = new ArrayList<>(rows.get(above).cells());
    List<Piece> whole = new ArrayList<>(cells.get(column));
    whole.add(label.get(0));
    cells.set(column, whole);
    rows.set(above, new Fit.Row(false, cells));
    rows.set(i, rows.get(i).with(label.subList(1, label.size())));
  }

  private static boolean isEmptied(Fit.Row row) {
    return row.heading() && row.cells().get(0).isEmpty();
  }

  /** Whether the words show that a line ends the label above it. */
  private boolean isTail(Fit.Row above, int column, Piece line, int i) {
    Fit.Row below = below(i);
    String label = TotalCuts.text(above.cells().get(column));
    if (below == null) {
      return false;
    }
    Piece next = below.cells().get(0).get(0);
    boolean capital = !next.isText() || !Character.isLowerCase(next.text().charAt(0));
    boolean begins = SMALL.matches(line.text()) && capital && isCapital(label);
    if (begins || OPEN.matches(label)) {
      return true;
    }
    boolean total =
        isSum(below) && !isSum(above) && !Words.isTotalOf(line.text(), LabelledRows.text(below));
    RowMark mark = RowMark.of(below.cells().get(0));
    boolean listed = mark != null && !headed && mark.follows(RowMark.of(above.cells().get(0)));
    return (total || listed) && mayGoOn(above, column, line, i);
  }

  /** Whether the first letter of a label, behind its number, is a capital. */
  private static boolean isCapital(String label) {
    return label.chars().filter(Character::isLetter).limit(1).anyMatch(Character::isUpperCase);
  }

  /** Whether a label that fills its line may go on in a line below its values. */
  private boolean mayGoOn(Fit.Row above, int column, Piece line, int i) {
    List<Piece> label = above.cells().get(column);
    Piece last = label.get(label.size() - 1);
    boolean below = last.isAlone() && label.size() > 1;
    boolean full = below || !width.holdsMore(last, line.text());
    return full
        && width.isKnown()
        && LooseLines.isOnOneLine(firstLine(above, column))
        && !isSum(above)
        && (!headed || below(i) != null && isSum(below(i)))
        && !HeadingSigns.isLevel(rows.get(i));
  }

  private static boolean isSum(Fit.Row row) {
    return TotalCuts.isTotal(row) || TotalCuts.isSubtotal(row);
  }

  /** A row without the lines that were put to its label. */
  private static Fit.Row firstLine(Fit.Row row, int column) {
    return column == 0 ? row : new Fit.Row(false, row.cells().subList(column, row.cells().size()));
  }

  /** The row with values that stands below a line of words. */
  private Fit.Row below(int i) {
    for (int r = i; r < rows.size(); r++) {
      Fit.Row row = rows.get(r);
      if (!row.heading()) {
        int own = r == i ? 1 : 0;
        List<Piece> label = row.cells().get(0);
        return label.size() > own ? row.with(label.subList(own, label.size())) : null;
      }
    }
    return null;
  }

  /** The column of the names of rows: behind that of their numbers. */
  static int labelColumn(Fit.Row row) {
    List<Piece> first = row.cells().get(0);
    boolean number =
        first.size() == 1
            && (first.get(0).kind() == Kind.ITEM || first.get(0).kind() == Kind.INTEGER)
            && row.cells().size() > 2
            && !row.cells().get(1).isEmpty()
            && row.cells().get(1).get(0).isText();
    return number ? 1 : 0;
  }

  /** How many lines of words stand over the last line of a label. */
  private static int lines(Fit.Row row) {
    List<Piece> label = row.cells().get(0);
    int lines = 0;
    while (lines + 1 < label.size()
        && label.get(lines).isText()
        && label.get(lines).isAlone()
        && label.get(lines + 1).lineStart()) {
      lines++;
    }
    return lines;
  }
}
