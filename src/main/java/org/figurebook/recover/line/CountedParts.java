package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;
import org.figurebook.recover.piece.Titles;

/**
 * Cells of a count and a part of it in brackets, 312 (45), under a heading that names both,
 * Landings (at night), beside columns of counts alone. They are cells where brackets stand behind
 * the same counts in every row, none larger than its count, and as many periods stand above as
 * there are cells then: negative values would have columns of their own.
 */
final class CountedParts {
  private static final Form PART = Form.of("\\((?:\\d{1,3}(?:,\\d{3})+|\\d+)\\)");
  private static final Form COUNT = Form.of("\\d{1,3}(?:,\\d{3})+|\\d+");

  /** A heading that names what the bracket behind each count says. */
  private static final Form NAMED = Form.of("[^()（） ] ?([(（][^()（）\\d$%]{2,}[)）])");

  private static final int FEWEST_ROWS = 3;
  private static final int FEWEST_PARTS = 2;

  private final List<Piece> out = new ArrayList<>();

  /** The lines above the next row, and the rows below them. */
  private List<Piece> head = new ArrayList<>();

  private List<List<Piece>> lines = new ArrayList<>();

  private CountedParts() {}

  /** The pieces, each such cell one of them. */
  static List<Piece> joined(List<Piece> pieces) {
    return pieces.stream().anyMatch(p -> PART.matches(p.text()))
        ? new CountedParts().join(pieces)
        : pieces;
  }

  private List<Piece> join(List<Piece> pieces) {
    boolean rows = false;
    for (int from = 0, to; from < pieces.size(); from = to) {
      to = PieceLines.next(pieces, from);
      List<Piece> line = pieces.subList(from, to);
      boolean row = isRow(line);
      boolean begins = line.stream().anyMatch(Piece::isPeriod) || Titles.isTitle(line.get(0));
      if (rows && !row && begins) {
        close();
        rows = false;
      }
      rows |= row;
      if (rows) {
        lines.add(line);
      } else {
        head.addAll(line);
      }
    }
    close();
    return out;
  }

  /** Takes over a table, its cells joined where they are of two numbers. */
  private void close() {
    boolean all = areAll();
    boolean parts = !all && areParts();
    out.addAll(head);
    for (List<Piece> line : lines) {
      List<Piece> cells = all && isRow(line) ? BracketedCounts.cells(line) : List.of();
      if (!cells.isEmpty()) {
        line.stream().takeWhile(piece -> !piece.kind().isNumber()).forEach(out::add);
        cells.forEach(cell -> out.add(cell.as(Kind.AMOUNT)));
        continue;
      }
      for (int i = 0; i < line.size(); i++) {
        Piece piece = line.get(i);
        if (parts && isPart(piece)) {
          Piece count = out.remove(out.size() - 1);
          piece = count.upTo(piece, count.text() + " " + piece.text()).as(Kind.AMOUNT);
        }
        out.add(piece);
      }
    }
    head = new ArrayList<>();
    lines = new ArrayList<>();
  }

  /** Whether every value of all rows has a bracket behind it, a period over each of them. */
  private boolean areAll() {
    long periods = head.stream().filter(Piece::isPeriod).count();
    List<List<Piece>> rows = lines.stream().filter(CountedParts::isRow).toList();
    return periods >= FEWEST_PARTS
        && rows.size() >= FEWEST_ROWS
        && rows.stream().allMatch(row -> BracketedCounts.cells(row).size() == periods);
  }

  private boolean areParts() {
    List<List<Piece>> rows = lines.stream().filter(CountedParts::isRow).toList();
    if (rows.size() < FEWEST_ROWS || head.stream().noneMatch(CountedParts::namesParts)) {
      return false;
    }
    List<Boolean> first = cells(rows.get(0));
    long parts = first.stream().filter(part -> part).count();
    return parts >= FEWEST_PARTS
        && parts < first.size()
        && head.stream().filter(Piece::isPeriod).count() == first.size()
        && rows.stream().allMatch(row -> cells(row).equals(first) && arePartsOf(row));
  }

  /** Whether words in a bracket, no unit, stand behind others. */
  private static boolean namesParts(Piece heading) {
    Matcher named = NAMED.finder(heading.text());
    return named.find() && !Titles.isUnit(named.group(1));
  }

  /** For each cell of a row whether a part stands in it behind the count. */
  private static List<Boolean> cells(List<Piece> row) {
    List<Boolean> cells = new ArrayList<>();
    for (Piece piece : row) {
      if (isPart(piece) && !cells.isEmpty()) {
        cells.set(cells.size() - 1, true);
      } else if (piece.kind().isValue()) {
        cells.add(false);
      }
    }
    return cells;
  }

  /** Whether each bracket of a row holds no more than the count right before it. */
  private static boolean arePartsOf(List<Piece> row) {
    for (int i = 0; i < row.size(); i++) {
      if (isPart(row.get(i))) {
        Piece count = i == 0 ? null : row.get(i - 1);
        boolean beside = count != null && row.get(i).link() == Link.PLAIN;
        if (!beside || !COUNT.matches(count.text()) || number(row.get(i)) > number(count)) {
          return false;
        }
      }
    }
    return true;
  }

  private static double number(Piece piece) {
    return Double.parseDouble(piece.text().replaceAll("[(),]", ""));
  }

  /** Whether several numbers stand in a line. */
  private static boolean isRow(List<Piece> line) {
    return line.stream().filter(p -> p.kind().isNumber()).count() >= FEWEST_PARTS;
  }

  private static boolean isPart(Piece piece) {
    return PART.matches(piece.text());
  }
}
