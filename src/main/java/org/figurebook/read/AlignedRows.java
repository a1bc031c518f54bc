package org.figurebook.read;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;

/**
 * The rows of an aligned table. Where rows stand further apart than the lines of a wrapped text,
 * the distances part them; elsewhere what the lines say does.
 */
final class AlignedRows {
  private static final double SAME = 1.12;
  private static final double APART = 1.2;

  private static final Form WHOLE = Form.of("\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d+)?");

  private final List<AlignedLine> lines;
  private final AlignedColumns columns;
  private final AlignedRules full;
  private final List<String> doubts;
  private final double size;
  private final double[] widest;
  private final boolean[] numeric;
  private double tight = Double.MAX_VALUE;

  AlignedRows(
      List<AlignedLine> lines, AlignedColumns columns, AlignedRules rules, List<String> doubts) {
    this.lines = lines;
    this.full = rules.over(columns);
    this.columns = columns;
    this.doubts = doubts;
    this.size = lines.get(0).size();
    this.widest = new double[columns.count()];
    this.numeric = new boolean[columns.count()];
    measure();
  }

  private void measure() {
    int[] values = new int[widest.length];
    int[] all = new int[widest.length];
    double[] last = new double[widest.length];
    java.util.Arrays.fill(last, -1);
    for (AlignedLine line : lines) {
      for (PdfPiece piece : line.pieces) {
        int[] over = columns.over(piece);
        if (over == null || over[0] != over[1]) {
          continue;
        }
        int c = over[0];
        double gap = last[c] < 0 ? 0 : piece.base - last[c];
        tight = gap > 0.8 * size ? Math.min(tight, gap) : tight;
        last[c] = piece.base;
        widest[c] = Math.max(widest[c], piece.width());
        values[c] += piece.isValue() ? 1 : 0;
        all[c]++;
      }
    }
    for (int c = 1; c < widest.length; c++) {
      numeric[c] = values[c] * 10 >= all[c] * 8;
    }
  }

  /** The cells of each row, from top to bottom. */
  List<List<AlignedCell>> rows() {
    List<List<AlignedCell>> rows = new ArrayList<>();
    List<List<AlignedLine>> groups = groups();
    for (List<AlignedLine> group : groups) {
      if (group.size() == 1 || groups.size() > 1 && isOneRow(group)) {
        rows.add(row(group));
      } else {
        rows.addAll(new AlignedBlocks(group, columns, tight, widest, doubts).rows());
      }
    }
    return rows;
  }

  /** The distance to the line before; a line of the page before is far. */
  private double gap(int line) {
    double gap = lines.get(line).base() - lines.get(line - 1).base();
    return gap < 0 ? 4 * size : gap;
  }

  /** Lines parted where they stand further apart; all of them when distances tell nothing. */
  private List<List<AlignedLine>> groups() {
    List<List<AlignedLine>> ruled = ruled();
    long valued = lines.stream().filter(AlignedLine::hasValue).count();
    if (ruled.size() >= 3 && ruled.size() * 10L >= valued * 8) {
      return ruled;
    }
    boolean small = false;
    boolean large = false;
    boolean between = false;
    for (int i = 1; i < lines.size(); i++) {
      double gap = gap(i);
      small |= gap <= SAME * tight;
      large |= gap >= APART * tight;
      between |= gap > SAME * tight && gap < APART * tight;
    }
    if (!small || !large || between) {
      return List.of(lines);
    }
    List<List<AlignedLine>> groups = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || gap(i) >= APART * tight) {
        groups.add(lines.subList(from, i));
        from = i;
      }
    }
    return groups;
  }

  /** Lines parted by ruling lines; pages are parted too, for no line across reaches the next. */
  private List<List<AlignedLine>> ruled() {
    List<List<AlignedLine>> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      boolean end = i == lines.size() || lines.get(i).base() < lines.get(i - 1).base();
      if (end || full.between(lines.get(i - 1), lines.get(i)).isPresent()) {
        parts.add(lines.subList(from, i));
        from = i;
      }
    }
    return parts;
  }

  /** Whether lines are one row: none of them has values of its own below those of another. */
  private boolean isOneRow(List<AlignedLine> group) {
    PdfPiece[] values = new PdfPiece[columns.count()];
    PdfPiece stub = null;
    boolean valued = false;
    boolean labelled = false;
    for (AlignedLine line : group) {
      int again = 0;
      boolean label = false;
      boolean out = false;
      boolean fresh = false;
      boolean rest = false;
      for (PdfPiece piece : line.pieces) {
        int[] over = columns.over(piece);
        if (over == null || over[0] != over[1]) {
          continue;
        }
        if (over[0] == 0) {
          label = stub != null && stub.width() + piece.firstWord() < widest[0] - 0.3 * size;
          out = stub != null && piece.left < stub.left - 0.5 * size;
          stub = piece;
        } else if (numeric[over[0]] && piece.isValue() && !piece.isChange()) {
          PdfPiece before = values[over[0]];
          boolean goesOn = before != null && isBroken(before, piece);
          again += before != null && !goesOn ? 1 : 0;
          fresh |= !goesOn;
          rest |= goesOn;
          values[over[0]] = piece;
        }
      }
      boolean own = line.hasValue();
      boolean row = fresh && !rest && isStub(line.pieces.get(0));
      if (valued && own && out || labelled && row) {
        return false;
      }
      valued |= own;
      labelled |= row;
      if (again > 1 || again > 0 && (label || columns.count() == 2)) {
        return false;
      }
    }
    return true;
  }

  private boolean isStub(PdfPiece piece) {
    int[] over = columns.over(piece);
    return over != null && over[1] == 0;
  }

  /** Whether a number goes on in the next line: 1,60 and 0. */
  static boolean isBroken(PdfPiece before, PdfPiece next) {
    String head = before.text();
    String tail = next.text();
    return head.indexOf(',') > 0
        && !WHOLE.matches(head)
        && tail.length() <= 7
        && WHOLE.matches(head + tail);
  }

  private List<AlignedCell> row(List<AlignedLine> group) {
    List<AlignedCell> cells = new ArrayList<>();
    for (AlignedLine line : group) {
      for (PdfPiece piece : line.pieces) {
        for (PdfPiece part : columns.bridges(piece) ? columns.parted(piece) : List.of(piece)) {
          int[] over = columns.over(part);
          int near = over == null ? columns.nearest(part) : 0;
          cells.add(
              over == null
                  ? new AlignedCell(part, near, near)
                  : new AlignedCell(part, over[0], over[1]));
        }
      }
    }
    return AlignedBlocks.once(cells, doubts);
  }
}
