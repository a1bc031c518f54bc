package org.figurebook.recover.block;

import java.util.List;
import org.figurebook.document.Document;
import org.figurebook.document.Form;
import org.figurebook.document.Line;
import org.figurebook.outline.Section;
import org.figurebook.recover.line.PageShape;
import org.figurebook.recover.piece.Capitals;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;

/** Tells a line of a table that the outline took for a heading from one that ends the table. */
final class Interruptions {
  private static final Form NUMBERED =
      Form.of(
          "(?:[(（]?[一二三四五六七八九十]{1,3}[)）、]|第.{1,3}[章節部]|綱領|Programme|Chapter|\\(?[a-z\\d]{1,2}[.)、](?!\\d)|\\d{1,2}\\.\\d{1,2} [A-Z][a-z]).*");

  /** The end of words that opened a bracket further above. */
  private static final Form CLOSES = Form.of("\\p{IsHan}{1,12}[)）].*");

  private static final Form BRACKET = Form.of("[(（][^()（）]{1,16}[)）]");

  /** Values of a row that are enough to tell it by. */
  private static final int FEWEST_VALUES = 2;

  private final Document document;
  private final PageShape shape;
  private final LineSigns signs;
  private final HeadingLines headings;

  /** Lines that may stand between two of a table. */
  private final int near;

  Interruptions(Document document, PageShape shape, LineSigns signs) {
    this.document = document;
    this.shape = shape;
    this.signs = signs;
    this.headings = new HeadingLines(document, signs);
    this.near = shape.spacesLines() ? 2 : 1;
  }

  /**
   * Whether a section begins in the middle of the open block.
   *
   * @param previous the last line above it that is not blank, or null
   * @param turned whether the head or foot of a page stands between the two
   */
  boolean isWithin(Section next, OpenBlock open, Line previous, boolean turned) {
    if (open.isEmpty() || previous == null) {
      return false;
    }
    int n = next.firstLine();
    while (n < next.lastLine() && document.lines().get(n - 1).isBlank()) {
      n++;
    }
    Line line = document.lines().get(n - 1);
    int reached = RuleLines.before(document, n, previous.number());
    int gap = line.number() - reached;
    boolean rows = open.hasRows() && !open.isTitled();
    if (!rows && Capitals.leadsOn(previous.text().strip()) && gap <= near) {
      return true;
    }
    if (rows && gap <= near + 1 && headings.isLabelOfRow(n)) {
      return true;
    }
    boolean below = rows && turned && signs.endsInValue(previous);
    boolean ruled = reached > previous.number();
    boolean under = ruled || !rows && headings.isBelowHeadings(open.lines(), n);
    if (isApart(below ? 1 : gap, under) || isNumbered(n, line, open, previous)) {
      return false;
    }
    return isOfRow(n, line, open, previous)
        || isOverValues(n, next, rows, previous)
        || !rows && headings.isInBoxhead(n);
  }

  private boolean isApart(int gap, boolean under) {
    return gap > near && !(gap == near + 1 && under);
  }

  /** Whether a line begins with a number of headings, and neither closes words nor is a row's. */
  private boolean isNumbered(int n, Line line, OpenBlock open, Line previous) {
    boolean closes = CellText.depth(CellText.compact(previous.text())) > 0;
    return !closes
        && NUMBERED.matches(line.text().strip())
        && (open.hasRows() || !headings.isOverValues(n));
  }

  /** Whether a line is a row, or words of one, by itself or by the line above it. */
  private boolean isOfRow(int n, Line line, OpenBlock open, Line previous) {
    String text = line.text().strip();
    return Kind.hasValues(previous.text())
        || Kind.hasValues(line.text())
        || CellText.depth(previous.text()) > 0 && line.text().indexOf(')') > 0
        || open.hasFigures() && CLOSES.matches(text)
        || signs.endsInValue(previous) && signs.isTotal(line)
        || RowShapes.endsInShare(text)
        || open.hasRows() && isOverLikeRow(n, open.lines())
        || BRACKET.matches(text)
        || signs.areAlike(previous, line);
  }

  /** Whether a row, in one line or a cell a line, stands near below a line. */
  private boolean isOverValues(int n, Section next, boolean rows, Line previous) {
    boolean cells = rows && LineSigns.areValues(previous.text().strip());
    int last = rows && !cells ? next.lastLine() : document.lines().size();
    last = Math.min(last, n + 2 * near * LineSigns.NEAR_ROWS);
    boolean cell = false;
    for (int k = n + 1; k <= last; k++) {
      String text = document.lines().get(k - 1).text();
      boolean value = LineSigns.areValues(text.strip());
      if (Kind.hasValues(text) || RowShapes.endsInShare(text.strip()) || cell && value) {
        return true;
      }
      cell = text.isBlank() ? cell : value;
    }
    return false;
  }

  /** Whether values alone stand on the line below one, as many as end the last row above it. */
  private boolean isOverLikeRow(int n, List<Line> above) {
    Line below = signs.following(n, Math.min(document.lines().size(), n + near));
    int values = below == null ? 0 : signs.values(below);
    int k = above.size() - 1;
    while (k > 0 && !signs.endsInValue(above.get(k))) {
      k--;
    }
    return values >= FEWEST_VALUES
        && RowShapes.areCells(below.text().strip())
        && values == signs.values(above.get(k));
  }
}
