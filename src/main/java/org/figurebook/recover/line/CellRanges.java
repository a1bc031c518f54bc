package org.figurebook.recover.line;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellNumber;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;
import org.figurebook.recover.piece.Words;

/**
 * Cells from one number to another, 37.5 – 42.1 or 200 or 300, in a column that has one in every
 * row: one cell, no two numbers and a cell without one. So is one with a word between its numbers
 * behind a value.
 */
final class CellRanges {
  private static final int FEWEST = 2;

  /** A range is two values more than a number. */
  private static final int MORE = 2;

  /** Smaller whole numbers beside a dash may well be counts beside a cell without one. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(100);

  private static final Form WORD = Form.of("or|to|或|至");

  /** What a heading over such cells says. */
  private static final Form RANGE = Form.of(".*(?:[Rr]ange|[Bb]etween|[Mm]inimum|範圍|幅度|介乎|下限).*");

  /** The pieces of one row. */
  private record Row(int from, int to, int values) {}

  private final List<Piece> pieces;
  private final List<Row> rows = new ArrayList<>();

  private CellRanges(List<Piece> pieces) {
    this.pieces = pieces;
    for (int from = 0, to; from < pieces.size(); from = to) {
      to = PieceLines.next(pieces, from);
      List<Piece> line = pieces.subList(from, to);
      int values = (int) line.stream().filter(p -> p.kind().isValue()).count();
      if (values > 0 && !Words.isTotal(line.get(0).text())) {
        rows.add(new Row(from, to, values));
      }
    }
  }

  /** The pieces, each such cell one of them. */
  static List<Piece> joined(List<Piece> pieces) {
    if (pieces.stream().noneMatch(p -> p.kind() == Kind.DASH || WORD.matches(p.text()))) {
      return pieces;
    }
    CellRanges cells = new CellRanges(pieces);
    Set<Integer> ranges = cells.inWords();
    if (cells.rows.size() >= FEWEST && !cells.haveYears()) {
      ranges.addAll(cells.even());
      ranges.addAll(cells.odd());
    }
    return ranges.isEmpty() ? pieces : cells.join(ranges);
  }

  private List<Piece> join(Set<Integer> ranges) {
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (ranges.contains(i)) {
        Piece last = pieces.get(i + 2);
        String text = piece.text() + " " + pieces.get(i + 1).text() + " " + last.text();
        piece = piece.upTo(last, text).as(Kind.AMOUNT);
        i += 2;
      }
      out.add(piece);
    }
    return out;
  }

  /** Where those with a word between begin that stand behind a value. */
  private Set<Integer> inWords() {
    Set<Integer> found = new HashSet<>();
    for (Row row : rows) {
      for (int i = row.from() + 1; i + 2 < row.to(); i++) {
        boolean word = WORD.matches(pieces.get(i + 1).text());
        if (word && pieces.get(i - 1).kind().isValue() && isRange(i)) {
          found.add(i);
        }
      }
    }
    return found;
  }

  /** Where those begin that stand in the same column of every row. */
  private Set<Integer> even() {
    boolean small = saysRange();
    Set<Integer> ends = null;
    for (Row row : rows) {
      Set<Integer> own = new HashSet<>();
      for (int i = row.from() + 1; i + 2 < row.to(); i++) {
        if (isRange(i) && (small || !isSmall(i))) {
          own.add(row.to() - i);
        }
      }
      if (ends == null) {
        ends = own;
      }
      ends.retainAll(own);
    }
    Set<Integer> found = new HashSet<>();
    for (Row row : rows) {
      for (int end : ends) {
        found.add(row.to() - end);
      }
    }
    return found;
  }

  /**
   * Where those of rows begin that have two values more for each than all rows without, as many
   * each.
   */
  private Set<Integer> odd() {
    Set<Integer> found = new HashSet<>();
    Set<Integer> without = new HashSet<>();
    Set<Integer> with = new HashSet<>();
    boolean small = saysRange();
    int plain = 0;
    for (Row row : rows) {
      int own = 0;
      for (int i = row.from() + 1; i + 2 < row.to(); i++) {
        if (isRange(i) && (small || !isSmall(i))) {
          found.add(i);
          own++;
          i += MORE;
        }
      }
      (own > 0 ? with : without).add(row.values() - MORE * own);
      plain += own > 0 ? 0 : 1;
    }
    return plain >= FEWEST && without.size() == 1 && with.equals(without) ? found : Set.of();
  }

  private boolean saysRange() {
    return pieces.subList(0, rows.get(0).from()).stream().anyMatch(p -> RANGE.matches(p.text()));
  }

  /** Whether as many years stand over all rows as they have values, a dash one of them. */
  static boolean areUnderYears(List<Piece> pieces) {
    CellRanges cells = new CellRanges(pieces);
    return !cells.rows.isEmpty() && cells.haveYears();
  }

  private boolean haveYears() {
    int years = 0;
    for (int from = 0, to; from < rows.get(0).from(); from = to) {
      to = PieceLines.next(pieces, from);
      long here = pieces.subList(from, to).stream().filter(Piece::isPeriod).count();
      years = Math.max(years, (int) here);
    }
    int values = years;
    return rows.stream().allMatch(row -> row.values() == values);
  }

  /** A number, a dash or a word, and a greater number, one space apart. */
  private boolean isRange(int i) {
    Piece sign = pieces.get(i + 1);
    boolean near = sign.link() == Link.PLAIN && pieces.get(i + 2).link() == Link.PLAIN;
    boolean between = sign.kind() == Kind.DASH || WORD.matches(sign.text());
    if (!near || !between || !pieces.get(i).kind().isNumber()) {
      return false;
    }
    CellNumber from = CellNumber.of(pieces.get(i).text());
    CellNumber to = CellNumber.of(pieces.get(i + 2).text());
    boolean numbers = pieces.get(i + 2).kind().isNumber() && from != null && to != null;
    return numbers && from.value().compareTo(to.value()) < 0;
  }

  /** Whether a dash stands between two whole numbers that may be counts. */
  private boolean isSmall(int i) {
    boolean whole =
        pieces.get(i).kind() == Kind.INTEGER && pieces.get(i + 2).kind() == Kind.INTEGER;
    BigDecimal to = CellNumber.of(pieces.get(i + 2).text()).value();
    return whole && pieces.get(i + 1).kind() == Kind.DASH && to.compareTo(LEAST) < 0;
  }
}
