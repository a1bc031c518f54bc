package org.figurebook.read;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.DrawnTable;
import org.figurebook.document.DrawnTable.DrawnCell;

/** One table told by alignment: its lines cut into cells. */
final class AlignedTable {
  private static final double CLEAR = 0.9;

  private final List<AlignedLine> head;
  private final List<AlignedLine> body;
  private final AlignedColumns columns;
  private final AlignedRules rules;
  private final List<String> doubts = new ArrayList<>();

  /** A table whose boxhead is known. */
  AlignedTable(
      List<AlignedLine> head, List<AlignedLine> body, AlignedColumns columns, AlignedRules rules) {
    this.head = head;
    this.body = body;
    this.columns = columns;
    this.rules = rules;
  }

  /**
   * A table over some lines of a page.
   *
   * @param lines those up to its last
   */
  static AlignedTable of(
      List<AlignedLine> lines,
      AlignedHeadSearch.Head found,
      AlignedColumns columns,
      AlignedRules rules) {
    List<AlignedLine> head = lines.subList(found.from(), found.to());
    List<AlignedLine> body = lines.subList(found.to(), lines.size());
    AlignedTable table =
        found.ruled()
            ? new AlignedTable(head, body, columns, rules)
            : open(head, body, columns, rules);
    if (found.unsure()) {
      table.doubts.add("a row of years may be of the boxhead");
    }
    return table;
  }

  /** A table whose boxhead may end before its first row of values begins. */
  private static AlignedTable open(
      List<AlignedLine> head, List<AlignedLine> body, AlignedColumns columns, AlignedRules rules) {
    int end = belowUnits(head);
    while (end > 0 && isGroup(head, end - 1, columns)) {
      end--;
    }
    end = end == head.size() ? firstRow(head, body) : end;
    List<AlignedLine> rows = new ArrayList<>(head.subList(end, head.size()));
    rows.addAll(body);
    return new AlignedTable(head.subList(0, end), rows, columns, rules);
  }

  /** The line behind one of units over columns, behind which headings over rows may stand. */
  private static int belowUnits(List<AlignedLine> head) {
    int end = head.size();
    while (end > 0 && head.get(end - 1).pieces.size() == 1) {
      end--;
    }
    return end > 0 && AlignedHeadLines.areUnits(head.get(end - 1)) ? end : head.size();
  }

  /** Where the first row begins, when its label begins over its values. */
  private static int firstRow(List<AlignedLine> head, List<AlignedLine> body) {
    double size = body.get(0).size();
    double tight = Double.MAX_VALUE;
    double last = 0;
    double pitch = Double.MAX_VALUE;
    for (int i = 0; i < body.size(); i++) {
      double base = body.get(i).base();
      tight = i > 0 ? Math.min(tight, Math.max(0.8 * size, base - body.get(i - 1).base())) : tight;
      if (body.get(i).hasValue()) {
        pitch = last > 0 && base - last > 0.8 * size ? Math.min(pitch, base - last) : pitch;
        last = base;
      }
    }
    int first = head.size();
    double below = body.get(0).base();
    while (first > 0 && below - head.get(first - 1).base() < Math.min(1.6 * size, 0.85 * pitch)) {
      first--;
      below = head.get(first).base();
    }
    boolean clear = first > 0 && below - head.get(first - 1).base() > 1.2 * tight;
    return clear ? first : head.size();
  }

  /** Whether a line under the headings is one text at the stub: a heading over rows. */
  private static boolean isGroup(List<AlignedLine> head, int line, AlignedColumns columns) {
    List<PdfPiece> pieces = head.get(line).pieces;
    int[] over = columns.over(pieces.get(0));
    if (line == 0 || pieces.size() > 1 || over == null || over[0] > 0) {
      return false;
    }
    PdfPiece above = head.get(line - 1).pieces.get(0);
    int[] stub = columns.over(above);
    boolean wraps =
        stub != null
            && stub[0] == 0
            && pieces.get(0).base - above.base <= 1.55 * above.size
            && above.width() + pieces.get(0).firstWord()
                >= columns.right(0) - columns.left(0) - 0.5 * above.size;
    return !wraps;
  }

  /** The lines of its boxhead. */
  List<AlignedLine> boxhead() {
    return head;
  }

  /**
   * The table; null when it is none.
   *
   * @param rest whether it is the rest of one of the page before
   */
  DrawnTable read(PdfPage page, String name, boolean rest) {
    List<List<AlignedCell>> rows = new AlignedRows(body, columns, rules, doubts).rows();
    if (!rest && !isTable(rows)) {
      return null;
    }
    List<AlignedHead.Heading> headings = new AlignedHead(head, columns, rules, doubts).headings();
    int depth = 0;
    List<DrawnCell> cells = new ArrayList<>();
    List<PdfGlyph> all = new ArrayList<>();
    for (AlignedHead.Heading h : headings) {
      depth = Math.max(depth, h.row() + h.rows());
      cells.add(cell(h.row(), h.from(), h.rows(), h.to() - h.from() + 1, h.glyphs(), page, name));
      all.addAll(h.glyphs());
    }
    int[][] spans = new AlignedStub(rows, columns).spans(rest);
    for (int r = 0; r < rows.size(); r++) {
      for (AlignedCell c : rows.get(r)) {
        int first = c.from == 0 && spans != null ? spans[r][0] : r;
        int high = c.from == 0 && spans != null ? spans[r][1] : 1;
        cells.add(cell(depth + first, c.from, high, c.to - c.from + 1, c.glyphs(), page, name));
        all.addAll(c.glyphs());
      }
    }
    if (isTwo(rows)) {
      doubts.add("two tables may stand side by side");
    }
    if (columns.narrowest() < CLEAR * body.get(0).size()) {
      doubts.add("the gaps between columns are narrow");
    }
    int first = all.stream().mapToInt(g -> g.line).filter(n -> n > 0).min().orElse(1);
    int last = all.stream().mapToInt(g -> g.line).max().orElse(1);
    cells.sort(java.util.Comparator.comparingInt(DrawnCell::row).thenComparing(DrawnCell::column));
    return new DrawnTable(first, last, page.number, false, cells, doubts);
  }

  private static DrawnCell cell(
      int row, int column, int high, int wide, List<PdfGlyph> glyphs, PdfPage page, String name) {
    return new DrawnCell(
        row, column, high, wide, PdfGrid.text(glyphs), PdfGrid.place(glyphs, page, name));
  }

  /** Whether labels stand again behind columns of numbers. */
  private boolean isTwo(List<List<AlignedCell>> rows) {
    int[] values = new int[columns.count()];
    int[] all = new int[columns.count()];
    for (List<AlignedCell> row : rows) {
      for (AlignedCell cell : row) {
        values[cell.from] += cell.isValue() || cell.first().isYear() ? 1 : 0;
        all[cell.from]++;
      }
    }
    for (int c = 2; c < columns.count() - 1; c++) {
      boolean labels = all[c] > 1 && values[c] == 0;
      boolean between = values[c - 1] * 2 > all[c - 1] && values[c + 1] * 2 > all[c + 1];
      if (labels && between) {
        return true;
      }
    }
    return false;
  }

  /** A table has a column of numbers behind its first, and headings or many columns. */
  private boolean isTable(List<List<AlignedCell>> rows) {
    int columnsOfValues = 0;
    for (int c = 1; c < columns.count(); c++) {
      int values = 0;
      int all = 0;
      for (List<AlignedCell> row : rows) {
        for (AlignedCell cell : row) {
          if (cell.from == c && cell.to == c) {
            values += cell.isValue() || cell.first().isYear() ? 1 : 0;
            all++;
          }
        }
      }
      int least = Math.min(2, rows.size());
      columnsOfValues += values >= least && values * 10 >= all * 6 ? 1 : 0;
    }
    boolean headed = !head.isEmpty();
    return columnsOfValues >= (rows.size() > 1 ? 1 : 2)
        && (rows.size() > 1 || headed && columns.count() > 2)
        && (headed || columns.count() > 2)
        && !isContents();
  }

  /** Leaders of dots between a text and a page. */
  private boolean isContents() {
    int led = 0;
    for (AlignedLine line : body) {
      boolean dots = line.pieces.stream().anyMatch(p -> p.text().matches(".*(?:[.．·…]\\s?){4,}.*"));
      led += dots ? 1 : 0;
    }
    return led * 3 > body.size();
  }
}
