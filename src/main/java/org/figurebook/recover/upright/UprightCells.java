package org.figurebook.recover.upright;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.figurebook.document.Form;
import org.figurebook.recover.line.WholeLines;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;

/** Lines taken for one cell each, and rows of labels and values made of them. */
final class UprightCells {
  private static final int MOST_LABEL_LINES = 3;
  private static final int FEWEST_PADDED = 5;
  private static final Form DIGITS = Form.of("[\\d.,%()+\\-–—/ ]*\\d[\\d.,%()+\\-–—/ ]*");
  private static final Form TWO_NUMBERS = Form.of("\\d\\d[%％]? \\d\\d");
  private static final Form GOES_ON = Form.of("[a-z(（%&].*|\\$.{0,6}");

  private UprightCells() {}

  /** A line taken for one cell, and where its first piece stands. */
  record Cell(Piece piece, int at) {
    boolean isValue() {
      return piece.kind().isValue();
    }

    boolean isAside() {
      return piece.kind().isAside();
    }

    boolean isLabel() {
      return piece.isText() || piece.kind() == Kind.YEAR || piece.kind() == Kind.DATE;
    }

    boolean goesOn() {
      return piece.isText() && GOES_ON.matches(piece.text());
    }
  }

  /** The lines as cells. */
  static List<Cell> of(List<Piece> pieces) {
    List<Cell> cells = new ArrayList<>();
    boolean alone = WholeLines.areAlone(pieces);
    int from = 0;
    while (from < pieces.size()) {
      int to = PieceLines.next(pieces, from);
      List<Piece> line = pieces.subList(from, to);
      Piece cell = whole(line);
      boolean words = alone && cell.kind() == Kind.ITEM && isEnglish(line);
      cells.add(new Cell(words ? cell.asText() : cell, from));
      from = to;
    }
    return cells;
  }

  /** English words, a number among them: Program 1.1, Appropriation Act No. 1. */
  private static boolean isEnglish(List<Piece> line) {
    Piece first = line.get(0);
    boolean near = line.stream().skip(1).noneMatch(p -> p.link() == Link.WIDE);
    return near && Character.isUpperCase(first.text().charAt(0)) && CellText.hasLatin(first.text());
  }

  /** A line as one cell; when it is several, an item, which has no place in this form. */
  private static Piece whole(List<Piece> line) {
    Piece first = line.get(0);
    if (line.size() == 1) {
      return first;
    }
    Piece last = line.get(line.size() - 1);
    String digits = line.stream().map(Piece::text).collect(Collectors.joining(" "));
    if (DIGITS.matches(digits)) {
      String grouped = CellText.finish(digits);
      Piece joined = first.upTo(last, CellText.compact(grouped));
      boolean several = joined.kind() == Kind.TEXT || TWO_NUMBERS.isIn(grouped);
      return several ? joined.as(Kind.ITEM) : joined;
    }
    Piece joined = first;
    boolean apart = false;
    for (Piece piece : line.subList(1, line.size())) {
      joined = joined.plus(piece);
      apart |= piece.link() != Link.GLUED && piece.link() != Link.MAYBE;
    }
    return apart && !areWords(line) ? joined.as(Kind.ITEM) : joined.asText();
  }

  /** English words with one year among them: a heading, Change 2010 over 2009, not several. */
  private static boolean areWords(List<Piece> line) {
    int years = 0;
    for (Piece piece : line) {
      boolean year = piece.kind() == Kind.YEAR;
      boolean english = piece.isText() && !CellText.hasWide(piece.text());
      if (!year && !english || piece.link() == Link.WIDE) {
        return false;
      }
      years += year ? 1 : 0;
    }
    return years < 2;
  }

  /** The first value; -1 when there is none. */
  static int firstValue(List<Cell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).isValue() && cells.get(i).piece().kind() != Kind.DASH) {
        return i;
      }
    }
    return -1;
  }

  /** The rows from a label on; what stands in brackets belongs to the value above it, or is one. */
  static List<List<List<Piece>>> rows(List<Cell> cells, int label) {
    List<List<List<Piece>>> rows = rows(cells, label, false);
    if (areEven(rows)) {
      return rows;
    }
    List<List<List<Piece>>> each = rows(cells, label, true);
    return areEven(each) ? each : rows;
  }

  /** Whether every row has as many cells. */
  static boolean areEven(List<List<List<Piece>>> rows) {
    return !rows.isEmpty() && rows.stream().allMatch(row -> row.size() == rows.get(0).size());
  }

  /** The rows, those with fewer values than most filled up with blank cells; none when few are. */
  static List<List<List<Piece>>> padded(List<List<List<Piece>>> rows) {
    int most = rows.stream().mapToInt(List::size).max().orElse(0);
    long full = rows.stream().filter(row -> row.size() == most).count();
    if (rows.size() < FEWEST_PADDED || full * 3 < rows.size() * 2L) {
      return List.of();
    }
    List<List<List<Piece>>> out = new ArrayList<>();
    for (List<List<Piece>> row : rows) {
      List<List<Piece>> whole = new ArrayList<>(row);
      while (whole.size() < most) {
        whole.add(List.of());
      }
      out.add(whole);
    }
    return out;
  }

  /**
   * The rows from a label on, label first; none when a line is neither a label nor a value.
   *
   * @param each whether a number in brackets is a value by itself
   */
  private static List<List<List<Piece>>> rows(List<Cell> cells, int label, boolean each) {
    List<List<List<Piece>>> rows = new ArrayList<>();
    int last = cells.size();
    while (last > label && !cells.get(last - 1).isValue() && !cells.get(last - 1).isAside()) {
      last--;
    }
    int i = label;
    while (i < last) {
      List<List<Piece>> row = new ArrayList<>();
      List<Piece> labels = new ArrayList<>();
      while (i < last && cells.get(i).isLabel()) {
        Cell cell = cells.get(i++);
        int before = labels.size() - 1;
        if (before >= 0 && cell.goesOn()) {
          labels.set(before, labels.get(before).plus(cell.piece()).asText());
        } else {
          labels.add(cell.piece());
        }
      }
      row.add(labels);
      for (; i < last && !cells.get(i).isLabel(); i++) {
        Cell cell = cells.get(i);
        boolean own = cell.isValue() || each && cell.piece().kind() == Kind.CHANGE;
        if (own) {
          row.add(new ArrayList<>(List.of(cell.piece())));
        } else if (cell.isAside() && row.size() > 1) {
          row.get(row.size() - 1).add(cell.piece());
        } else {
          return List.of();
        }
      }
      if (labels.isEmpty() || labels.size() > MOST_LABEL_LINES || row.size() < 2) {
        return List.of();
      }
      rows.add(row);
    }
    return rows;
  }
}
