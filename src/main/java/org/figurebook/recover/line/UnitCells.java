package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.figurebook.document.Form;
import org.figurebook.document.Line;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * Rows whose numbers each have a unit in words behind them: 1 020 kg 2 351 kg. A unit ends its
 * cell, so that a space within the number before it parts thousands and no cells. One line like
 * that may be a boxhead of classes (3 rooms 4 rooms); two are rows.
 */
public final class UnitCells {
  /** Units of measure, which need not be those of the cells beside them. */
  private static final Set<String> MEASURES =
      Set.of(
          "kg", "g", "mg", "km", "m", "cm", "mm", "ha", "hectare", "tonne", "litre", "million",
          "billion", "kW", "kWh", "MW", "MWh", "GWh", "TJ");

  private static final Form WORDS =
      Form.of("[a-z][a-z²³.-]*(?: [a-z][a-z²³.-]*){0,2}|kWh?|[MG]Wh?|TJ");
  private static final Form JOINING =
      Form.of(
          "(?:.* )?(?:to|and|or|of|in|over|above|below|under|from|than|at|per|with|for)(?: .*)?");
  private static final Form GROUP = Form.of("\\d{3}(?:\\.\\d+)?");
  private static final Form FIRST_GROUP = Form.of("[$£€]?[1-9]\\d{0,2}");
  private static final int FEWEST_CELLS = 2;
  private static final int FEWEST_ROWS = 2;

  /** Rows of one cell each: a sentence may end in a number and its unit as well. */
  private static final int FEWEST_OF_ONE = 3;

  private static final int LONGEST_UNIT = 24;

  /** How many cells of a line are sure to be so; none when it is 0. */
  private final int cells;

  private UnitCells(int cells) {
    this.cells = cells;
  }

  /** What the lines of a block say. */
  static UnitCells of(List<Line> lines, PageShape shape) {
    int rows = 0;
    int one = 0;
    for (Line line : lines) {
      if (hasLetter(line.text()) && mayEnd(last(line.text()))) {
        List<Piece> pieces = LineReader.read(line, Link.LINE, shape);
        rows += cells(pieces, FEWEST_CELLS) != null ? 1 : 0;
        one += cells(pieces, 1) != null ? 1 : 0;
      }
    }
    return new UnitCells(rows >= FEWEST_ROWS ? FEWEST_CELLS : one >= FEWEST_OF_ONE ? 1 : 0);
  }

  /** Whether a line ends in several numbers, each with its unit. */
  public static boolean end(List<Piece> line) {
    return cells(line, FEWEST_CELLS) != null;
  }

  /** Whether a unit, or the sign of a cell without a number, may end in a character. */
  private static boolean mayEnd(char last) {
    return Character.isLetter(last) || "-–—²³".indexOf(last) >= 0;
  }

  /** Whether a Latin letter stands in a text, as in every unit. */
  private static boolean hasLetter(String text) {
    return text.chars().anyMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z');
  }

  private static char last(String text) {
    String line = text.strip();
    return line.isEmpty() ? ' ' : line.charAt(line.length() - 1);
  }

  /** The pieces of a line, each number joined with its unit where others are so. */
  List<Piece> joined(List<Piece> line) {
    List<Piece> joined = cells > 0 ? cells(line, cells) : null;
    return joined == null ? line : joined;
  }

  /** A line with its last cells joined; null where it does not end in numbers with units. */
  private static List<Piece> cells(List<Piece> line, int fewest) {
    List<Piece> out = new ArrayList<>(line);
    List<String> units = new ArrayList<>();
    int at = line.size();
    while (at > 0) {
      Piece last = line.get(at - 1);
      int from = at - 1;
      if (last.kind() == Kind.DASH || last.kind() == Kind.MISSING) {
        at = from;
        continue;
      }
      if (from == 0 || !isUnit(last) || !line.get(from - 1).kind().isNumber()) {
        break;
      }
      from = number(line, from - 1);
      Piece cell = line.get(from);
      String text = number(line.subList(from, at - 1)) + " " + last.text();
      units.add(last.text());
      out.subList(from, at).clear();
      out.add(from, cell.upTo(last, text).as(Kind.AMOUNT));
      at = from;
    }
    boolean label = at == 0 ? units.size() > 1 : line.get(at - 1).isText();
    return label && units.size() >= fewest && areUnits(units) ? out : null;
  }

  private static boolean isUnit(Piece piece) {
    String text = piece.text();
    return piece.isText()
        && piece.link() == Link.PLAIN
        && text.length() <= LONGEST_UNIT
        && WORDS.matches(text)
        && !JOINING.matches(text);
  }

  /** Where the number begins that ends at a piece: groups of three digits go with those before. */
  private static int number(List<Piece> line, int end) {
    int from = end;
    while (from > 0
        && line.get(from).link() == Link.PLAIN
        && GROUP.matches(line.get(from).text())) {
      String before = line.get(from - 1).text();
      if (!GROUP.matches(before) && !FIRST_GROUP.matches(before)) {
        break;
      }
      from--;
    }
    return FIRST_GROUP.matches(line.get(from).text()) ? from : end;
  }

  private static String number(List<Piece> groups) {
    StringBuilder text = new StringBuilder();
    groups.forEach(group -> text.append(text.length() > 0 ? "," : "").append(group.text()));
    return text.toString();
  }

  /** Whether each is a unit of measure or that of another cell too. */
  private static boolean areUnits(List<String> units) {
    List<String> each = units.stream().map(UnitCells::one).toList();
    return each.stream()
        .allMatch(
            unit ->
                MEASURES.contains(unit)
                    || MEASURES.contains(unit.split(" ")[0])
                    || each.stream().filter(unit::equals).count() > 1);
  }

  /** A unit without the ending of more than one. */
  private static String one(String unit) {
    boolean many = unit.length() > 2 && unit.endsWith("s");
    return many ? unit.substring(0, unit.length() - 1) : unit;
  }
}
