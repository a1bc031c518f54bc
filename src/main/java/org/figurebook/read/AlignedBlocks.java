package org.figurebook.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The rows of lines that stand at equal distances, so that only what they say parts them. A value
 * is a row of its own; the lines of a wrapped text are joined first, and what stands beside a value
 * is of its row.
 */
final class AlignedBlocks {
  private static final double LEADING = 1.8;

  private final AlignedColumns columns;
  private final List<String> doubts;
  private final List<List<AlignedCell>> byColumn = new ArrayList<>();
  private final List<AlignedCell> wide = new ArrayList<>();
  private final List<Double> stub = new ArrayList<>();
  private final List<Double> values = new ArrayList<>();
  private final double size;
  private final double tight;
  private final double[] widest;
  private double pitch = Double.MAX_VALUE;

  /**
   * Takes some lines of a table.
   *
   * @param tight least distance between lines of the table
   * @param widest width of the widest line of each column
   */
  AlignedBlocks(
      List<AlignedLine> lines,
      AlignedColumns columns,
      double tight,
      double[] widest,
      List<String> doubts) {
    this.columns = columns;
    this.tight = tight;
    this.widest = widest;
    this.doubts = doubts;
    this.size = lines.get(0).size();
    for (int c = 0; c < columns.count(); c++) {
      byColumn.add(new ArrayList<>());
    }
    for (AlignedLine line : lines) {
      for (PdfPiece piece : line.pieces) {
        for (PdfPiece part : columns.bridges(piece) ? columns.parted(piece) : List.of(piece)) {
          place(part);
        }
      }
    }
    measure();
  }

  private void place(PdfPiece piece) {
    int[] over = columns.over(piece);
    if (over == null) {
      int column = columns.nearest(piece);
      over = new int[] {column, column};
    }
    AlignedCell cell = new AlignedCell(piece, over[0], over[1]);
    if (over[0] > 0 && piece.isValue()) {
      values.add(piece.base);
    }
    if (over[0] == over[1]) {
      byColumn.get(over[0]).add(cell);
      if (over[0] == 0) {
        stub.add(piece.base);
      }
    } else {
      wide.add(cell);
    }
  }

  /** The least distance of values one under the other. */
  private void measure() {
    for (List<AlignedCell> column : byColumn) {
      PdfPiece value = null;
      for (int i = 0; i < column.size(); i++) {
        PdfPiece piece = column.get(i).first();
        if (piece.isValue() && !piece.isChange()) {
          pitch = value == null ? pitch : Math.min(pitch, piece.base - value.base);
          value = piece;
        }
      }
    }
  }

  /** The cells of each row, from top to bottom. */
  List<List<AlignedCell>> rows() {
    List<AlignedCell> blocks = new ArrayList<>();
    List<Double> anchors = new ArrayList<>();
    for (List<AlignedCell> column : byColumn) {
      for (AlignedCell block : joined(column)) {
        blocks.add(block);
        if (block.isValue() && block.from > 0) {
          anchors.add(block.top());
        }
      }
    }
    wide.stream().filter(c -> c.from > 0 && c.isValue()).forEach(c -> anchors.add(c.top()));
    blocks.addAll(wide);
    return rows(blocks, merged(anchors));
  }

  private List<Double> merged(List<Double> anchors) {
    anchors.sort(null);
    List<Double> merged = new ArrayList<>();
    for (double at : anchors) {
      if (merged.isEmpty() || at - merged.get(merged.size() - 1) > 0.5 * size) {
        merged.add(at);
      }
    }
    return merged;
  }

  /** The texts of a column, those of several lines joined. */
  private List<AlignedCell> joined(List<AlignedCell> column) {
    double most = column.isEmpty() ? 0 : widest[column.get(0).from];
    AlignedLabels labels = new AlignedLabels(column, values, size);
    List<AlignedCell> blocks = new ArrayList<>();
    for (AlignedCell cell : column) {
      AlignedCell before = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
      if (before != null && isOne(before, cell.first(), most, labels)) {
        before.pieces.add(cell.first());
      } else {
        blocks.add(cell);
      }
    }
    return blocks;
  }

  private boolean isOne(AlignedCell block, PdfPiece next, double most, AlignedLabels labels) {
    PdfPiece last = block.last();
    double gap = next.base - last.base;
    if (gap < 0.5 * size) {
      return true;
    }
    if (gap > LEADING * size) {
      return false;
    }
    if (next.isChange() && block.first().isValue() && !block.first().isChange()) {
      return block.pieces.size() == 1 && (gap < 0.9 * pitch || !hasStub(next.base));
    }
    if (AlignedRows.isBroken(last, next) && !hasStub(next.base)) {
      return true;
    }
    if (next.isValue() || block.first().isValue() && block.from > 0) {
      return false;
    }
    if (labels.isTranslation(last, next)) {
      return true;
    }
    if (labels.isAnother(block, next)) {
      return false;
    }
    boolean even = tight > 0.9 * pitch && (most < 9 * size || gap > 1.5 * size);
    boolean full = !even && last.width() + next.firstWord() >= most - 0.3 * size;
    boolean open = isOpen(block);
    if (gap < 0.85 * pitch && gap < 1.5 * size && gap < 1.15 * tight) {
      return true;
    }
    boolean one = (full || open) && gap < 1.15 * tight;
    if (one && tight > 0.9 * pitch) {
      doubt("lines at equal distances may be one label or two");
    }
    return one;
  }

  /** A bracket is open. */
  private static boolean isOpen(AlignedCell block) {
    int open = 0;
    for (PdfPiece piece : block.pieces) {
      for (char c : piece.text().toCharArray()) {
        open += c == '(' || c == '（' || c == '「' ? 1 : c == ')' || c == '）' || c == '」' ? -1 : 0;
      }
    }
    return open > 0;
  }

  private boolean hasStub(double base) {
    int next = firstAnchor(stub, base - 0.3 * size);
    return next < stub.size() && stub.get(next) < base + 0.3 * size;
  }

  /** A row while it is made: where it stands, and its cells. */
  private record Row(double top, double bottom, List<AlignedCell> cells) {}

  private List<List<AlignedCell>> rows(List<AlignedCell> blocks, List<Double> anchors) {
    List<List<AlignedCell>> anchored = new ArrayList<>();
    anchors.forEach(a -> anchored.add(new ArrayList<>()));
    List<AlignedCell> loose = new ArrayList<>();
    for (AlignedCell block : blocks) {
      int from = firstAnchor(anchors, block.top() - 0.5 * size);
      int to = firstAnchor(anchors, block.bottom() + 0.5 * size) - 1;
      if (to < from && isBetween(block, anchors, from)) {
        anchored.get(from - 1).add(block);
      } else if (to < from) {
        loose.add(block);
      } else if (to == from) {
        anchored.get(from).add(block);
      } else {
        part(block, anchors, from, to, anchored, loose);
      }
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < anchors.size(); i++) {
      rows.add(new Row(anchors.get(i), anchors.get(i), anchored.get(i)));
    }
    rows.addAll(looseRows(loose));
    rows.sort(Comparator.comparingDouble(Row::top));
    return rows.stream()
        .map(Row::cells)
        .filter(c -> !c.isEmpty())
        .map(c -> once(c, doubts))
        .toList();
  }

  /** Texts that fall into one field are one cell. */
  static List<AlignedCell> once(List<AlignedCell> cells, List<String> doubts) {
    cells.sort(Comparator.comparingInt((AlignedCell c) -> c.from).thenComparing(AlignedCell::top));
    List<AlignedCell> once = new ArrayList<>();
    for (AlignedCell cell : cells) {
      AlignedCell last = once.isEmpty() ? null : once.get(once.size() - 1);
      if (last != null && last.to >= cell.from) {
        if (last.from != cell.from || last.to != cell.to) {
          doubts.add("two texts stand in one field");
        }
        last.pieces.addAll(cell.pieces);
      } else {
        once.add(cell);
      }
    }
    return once;
  }

  private static int firstAnchor(List<Double> anchors, double at) {
    int found = Collections.binarySearch(anchors, at);
    return found >= 0 ? found : -found - 1;
  }

  /** Whether a label stands halfway between two values: it is one for both rows. */
  private boolean isBetween(AlignedCell block, List<Double> anchors, int next) {
    double middle = (block.top() + block.bottom()) / 2;
    return block.from == 0
        && block.to == 0
        && columns.count() > 2
        && next > 0
        && next < anchors.size()
        && middle - anchors.get(next - 1) < 0.65 * pitch
        && anchors.get(next) - middle < 0.65 * pitch;
  }

  /** A text beside several values: a label of several rows, or lines of several texts. */
  private void part(
      AlignedCell block,
      List<Double> anchors,
      int from,
      int to,
      List<List<AlignedCell>> anchored,
      List<AlignedCell> loose) {
    boolean tall = block.from == 0 && block.pieces.size() <= to - from + 1;
    double middle = (block.top() + block.bottom()) / 2;
    boolean between = true;
    for (PdfPiece piece : block.pieces) {
      for (int a = from; a <= to; a++) {
        between &= Math.abs(piece.base - anchors.get(a)) > 0.25 * size;
      }
    }
    if (tall && between) {
      int nearest = from;
      for (int a = from; a <= to; a++) {
        nearest =
            Math.abs(anchors.get(a) - middle) < Math.abs(anchors.get(nearest) - middle)
                ? a
                : nearest;
      }
      anchored.get(nearest).add(block);
      return;
    }
    doubt("lines of wrapped texts are parted by the values beside them");
    boolean top = Math.abs(block.top() - anchors.get(from)) <= 0.5 * size;
    int a = from;
    AlignedCell open = null;
    for (PdfPiece piece : block.pieces) {
      int next = a + 1;
      boolean moves =
          next <= to
              && (top
                  ? piece.base >= anchors.get(next) - 0.5 * size
                  : piece.base > anchors.get(a) + 0.5 * size);
      if (open == null || moves) {
        a = moves ? next : a;
        open = new AlignedCell(piece, block.from, block.to);
        anchored.get(a).add(open);
      } else {
        open.pieces.add(piece);
      }
    }
  }

  private void doubt(String doubt) {
    if (!doubts.contains(doubt)) {
      doubts.add(doubt);
    }
  }

  /** Texts without values beside them: those side by side are one row. */
  private List<Row> looseRows(List<AlignedCell> loose) {
    loose.sort(Comparator.comparingDouble(AlignedCell::top));
    List<Row> rows = new ArrayList<>();
    for (AlignedCell block : loose) {
      Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      if (last != null
          && block.top() < last.bottom() + 0.5 * size
          && last.cells().stream().noneMatch(c -> c.from <= block.to && block.from <= c.to)) {
        last.cells().add(block);
        double bottom = Math.max(last.bottom(), block.bottom());
        rows.set(rows.size() - 1, new Row(last.top(), bottom, last.cells()));
      } else {
        rows.add(new Row(block.top(), block.bottom(), new ArrayList<>(List.of(block))));
      }
    }
    return rows;
  }
}
