package org.figurebook.recover.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.recover.body.Fit;
import org.figurebook.recover.body.TotalCuts;
import org.figurebook.recover.boxhead.HeadFit;
import org.figurebook.recover.grid.Grid.GridCell;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.ItemMarks;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Words;
import org.figurebook.table.Spanner;

/** Makes a grid of a boxhead and the pieces put into columns. */
public final class GridBuilder {
  private static final Pattern REMARK =
      Pattern.compile("([\\d,.]+)\\s?(\\((?:[A-Za-z][^()\\p{IsHan}]|[按以])[^()]{5,60}\\))");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d\\s?年.*");

  private final HeadFit.Head head;
  private final Fit fit;
  private final List<String> doubts = new ArrayList<>();

  private GridBuilder(HeadFit.Head head, Fit fit) {
    this.head = head;
    this.fit = fit;
  }

  /** The grid; rows behind the last one with a value are left out. */
  public static Grid build(HeadFit.Head head, Fit fit) {
    return new GridBuilder(head, fit).build();
  }

  private Grid build() {
    int labels = labelColumns();
    List<List<GridCell>> rows = new ArrayList<>();
    String outer = "";
    String heading = "";
    boolean afterHeading = false;
    List<String> under = new ArrayList<>();
    List<GridCell> above = null;
    for (Fit.Row row : fit.rows().subList(0, lastRow(labels) + 1)) {
      if (row.heading()) {
        String text = text(row.cells().get(0));
        outer = afterHeading ? heading : "";
        heading = outer.isEmpty() ? text : outer + " / " + text;
        afterHeading = true;
        above = null;
        under.clear();
        continue;
      }
      boolean first = afterHeading;
      afterHeading = false;
      List<GridCell> cells = new ArrayList<>(row.cells().stream().map(this::cell).toList());
      boolean total = isTotal(cells, labels);
      heading = total && !first ? "" : heading;
      underName(cells, above, labels);
      fillDown(cells, above, labels, total);
      spread(cells, labels);
      remark(cells, labels);
      String label = cells.get(0).text();
      boolean beside =
          ItemMarks.isBeside(heading, label) || ItemMarks.isNext(heading, label, under);
      heading = beside ? "" : closed(heading, label);
      under.add(label);
      if (first || !isBlank(cells, labels)) {
        group(cells, heading, labels);
      }
      rows.add(cells);
      boolean over = !first && Words.isTotalOf(heading, label);
      heading = TotalCuts.isSubtotal(row) ? outer : over ? "" : heading;
      above = cells;
    }
    return new Grid(headings(head), labels, rows, spanners(), doubts);
  }

  /** The headings that still hold for the total of one of them: those over it, the first always. */
  private static String closed(String heading, String label) {
    String open = heading;
    int inner = open.lastIndexOf(" / ");
    while (inner >= 0) {
      if (Words.isTotalOf(open.substring(inner + 3), label)) {
        return open.substring(0, inner);
      }
      open = open.substring(0, inner);
      inner = open.lastIndexOf(" / ");
    }
    return Words.isTotalOf(open, label) ? open : heading;
  }

  /** A row without a label that is not the first of its group is rather its sum. */
  private static boolean isBlank(List<GridCell> cells, int labels) {
    return cells.subList(0, labels).stream().allMatch(c -> c.text().isEmpty());
  }

  private static boolean isTotal(List<GridCell> cells, int labels) {
    for (int c = 0; c < labels; c++) {
      if (Words.isTotal(cells.get(c).text())) {
        return true;
      }
    }
    return false;
  }

  /** The sub-total of several rows that have a name is a label of theirs. */
  private void underName(List<GridCell> cells, List<GridCell> above, int labels) {
    boolean named = labels == 2 && above != null && !above.get(1).text().isEmpty() && ofSeveral();
    if (named && cells.get(1).text().isEmpty() && Words.isSubtotal(cells.get(0).text())) {
      cells.set(1, cells.get(0));
      cells.set(0, above.get(0));
    }
  }

  /** Whether a name is left out in some row, so that it is one of several rows. */
  private boolean ofSeveral() {
    return fit.rows().stream()
        .anyMatch(
            row ->
                !row.heading()
                    && row.cells().get(0).isEmpty()
                    && !row.cells().get(1).isEmpty()
                    && row.cells().get(1).get(0).isText()
                    && !TotalCuts.isSubtotal(row));
  }

  /** A label printed once for several rows holds for all of them. */
  private static void fillDown(
      List<GridCell> cells, List<GridCell> above, int labels, boolean total) {
    if (above == null || total) {
      return;
    }
    for (int c = 0; c < labels - 1 && cells.get(c).text().isEmpty(); c++) {
      cells.set(c, above.get(c));
    }
  }

  /** Words in place of values that were printed once over several columns hold for each of them. */
  private static void spread(List<GridCell> cells, int labels) {
    int last = cells.size();
    while (last > labels && cells.get(last - 1).text().isEmpty()) {
      last--;
    }
    int blank = cells.size() - last;
    int missing = -1;
    for (int c = labels; c < last; c++) {
      if (cells.get(c).text().isEmpty()) {
        return;
      }
      if (Kind.of(cells.get(c).text()) == Kind.MISSING) {
        if (missing >= 0) {
          return;
        }
        missing = c;
      }
    }
    if (blank == 0 || missing < 0) {
      return;
    }
    for (int c = cells.size() - 1; c > missing + blank; c--) {
      cells.set(c, cells.get(c - blank));
    }
    for (int c = missing + 1; c <= missing + blank; c++) {
      cells.set(c, cells.get(missing));
    }
  }

  /** English words in brackets behind the one value of a row say more of the row. */
  private static void remark(List<GridCell> cells, int labels) {
    if (cells.size() != labels + 1 || labels != 1) {
      return;
    }
    Matcher matcher = REMARK.matcher(cells.get(1).text());
    if (matcher.matches() && !cells.get(0).text().isEmpty()) {
      GridCell label = cells.get(0);
      GridCell value = cells.get(1);
      String text = label.text() + " " + matcher.group(2);
      cells.set(0, new GridCell(text, label.line(), label.character()));
      cells.set(1, new GridCell(matcher.group(1), value.line(), value.character()));
    }
  }

  private void group(List<GridCell> cells, String heading, int labels) {
    if (heading.isEmpty()) {
      return;
    }
    int c = 0;
    while (c < labels - 1 && Kind.of(cells.get(c).text()) != Kind.TEXT) {
      c++;
    }
    GridCell cell = cells.get(c);
    String text = cell.text().isEmpty() ? heading : heading + " / " + cell.text();
    cells.set(c, new GridCell(text, cell.line(), cell.character()));
  }

  private GridCell cell(List<Piece> pieces) {
    if (pieces.isEmpty()) {
      return GridCell.BLANK;
    }
    Piece first = pieces.get(0);
    return new GridCell(text(pieces), first.line(), first.character());
  }

  private static String text(List<Piece> pieces) {
    String text = "";
    for (Piece piece : pieces) {
      text = CellText.join(text, piece.text(), text.isEmpty() ? null : piece.link());
    }
    return CellText.finish(text);
  }

  /** The last row that holds a value, a row number or several cells. */
  private int lastRow(int labels) {
    for (int r = fit.rows().size() - 1; r >= 0; r--) {
      Fit.Row row = fit.rows().get(r);
      if (!row.heading()) {
        for (int c = labels; c < fit.columns(); c++) {
          if (!row.cells().get(c).isEmpty()) {
            return r;
          }
        }
      }
    }
    return -1;
  }

  /**
   * Leading columns of words; the first always, further ones while no value or date stands there.
   */
  private int labelColumns() {
    int c = 1;
    while (c < fit.columns() - 1 && isLabel(c)) {
      c++;
    }
    return c;
  }

  /** Words; or plain dates, such as when a thing began, with more words behind them. */
  private boolean isLabel(int column) {
    boolean more = column + 1 < fit.columns() - 1 && isWords(column + 1, false);
    boolean periods = column == 1 && areNamesOfSeveral() && arePeriods(column);
    return periods || isWords(column, false) || more && isWords(column, true);
  }

  /** Periods, the end of a name before one or another of them. */
  private boolean arePeriods(int column) {
    int periods = 0;
    int others = 0;
    for (Fit.Row row : fit.rows()) {
      List<Piece> cell = row.heading() ? List.of() : row.cells().get(column);
      if (!cell.isEmpty()) {
        boolean period = cell.get(0).isPeriod();
        periods += period ? 1 : 0;
        others += period ? 0 : 1;
        if (!cell.get(cell.size() - 1).isPeriod()) {
          return false;
        }
      }
    }
    return periods > 3 * others;
  }

  /** Whether the first label is left out in rows, two or more, whose second one is printed. */
  private boolean areNamesOfSeveral() {
    int named = 0;
    int left = 0;
    for (Fit.Row row : fit.rows()) {
      boolean second = !row.heading() && !row.cells().get(1).isEmpty();
      boolean first = second && !row.cells().get(0).isEmpty();
      named += first ? 1 : 0;
      left += second && !first ? 1 : 0;
    }
    return named > 1 && left > 1;
  }

  private boolean isWords(int column, boolean dates) {
    int words = 0;
    int other = 0;
    for (Fit.Row row : fit.rows()) {
      if (!row.heading() && !row.cells().get(column).isEmpty()) {
        Kind kind = row.cells().get(column).get(0).kind();
        boolean date = YEAR.matcher(row.cells().get(column).get(0).text()).matches();
        boolean day = kind == Kind.DATE || kind == Kind.YEAR && date;
        boolean word = dates ? day : kind == Kind.TEXT && !date;
        words += word ? 1 : 0;
        other += word ? 0 : 1;
      }
    }
    return words > other * 3 && words > 0;
  }

  /** The headings of the columns, spanners joined in. */
  public static List<String> headings(HeadFit.Head head) {
    List<String> out = new ArrayList<>();
    for (int c = 0; c < head.leaves().size(); c++) {
      String leaf = head.leaves().get(c);
      String over = head.spanners().get(c);
      out.add(over.isEmpty() ? leaf : leaf.isEmpty() ? over : over + " / " + leaf);
    }
    return out;
  }

  private List<Spanner> spanners() {
    List<Spanner> out = new ArrayList<>();
    int c = 0;
    while (c < fit.columns()) {
      String text = head.spanners().get(c);
      int to = c;
      while (to + 1 < fit.columns() && head.spanners().get(to + 1).equals(text)) {
        to++;
      }
      if (!text.isEmpty()) {
        out.add(new Spanner(text, c, to));
      }
      c = to + 1;
    }
    return out;
  }
}
