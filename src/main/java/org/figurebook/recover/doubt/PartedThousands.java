package org.figurebook.recover.doubt;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.recover.body.Fit;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * Two columns that may be one whose thousands are parted by a space: numbers of three digits at
 * most, and one space behind each of them a number of three, in every row.
 */
public final class PartedThousands {
  /** The doubt of numbers joined in every row, which falls where the headings can be no more. */
  public static final String JOINED =
      "a space between digits may part cells: the headings may be of more columns";

  /** The same of one column alone: a heading that seems to stand over all may be of its own. */
  public static final String JOINED_ONCE =
      "a space between digits may part cells: a heading may be of one column more";

  /** The same where a number could be joined with those of the column beside it instead. */
  private static final String SHIFTED =
      "a space between digits may part cells: numbers may stand in part under the next heading";

  /** The same of some numbers of a column, which sums can prove. */
  private static final String SOME =
      "a space between digits may part cells: some may be joined with the number beside them";

  /** The doubt of two columns that may be one, which falls where each has a period of its own. */
  public static final String PARTED =
      "a space between digits may part cells or thousands: two columns may be one";

  /** The same where other numbers were joined: the space may part cells there. */
  public static final String PARTED_AND_JOINED =
      "a space between digits may part cells or thousands: it was read as both";

  private static final String PARTED_BESIDE_COMMAS =
      "a space between digits may part cells or thousands, though others have commas";

  private static final String JOINED_AMONG_COMMAS =
      "a space between digits may part cells: others of the column have commas";

  private static final int GROUP = 3;
  private static final int FEWEST_ROWS = 2;

  private PartedThousands() {}

  /** Adds that a body has two such columns, and no comma says how its thousands are printed. */
  static void add(Fit fit, List<String> doubts) {
    boolean joined =
        fit.rows().stream()
            .flatMap(row -> row.cells().stream().skip(1))
            .anyMatch(PartedThousands::holdsTwo);
    if (areIn(fit)) {
      doubts.add(joined ? PARTED_AND_JOINED : PARTED);
    } else if (areShort(fit)) {
      doubts.add(PARTED_BESIDE_COMMAS);
    }
  }

  private static boolean areIn(Fit fit) {
    List<Fit.Row> rows = fit.rows().stream().filter(row -> !row.heading()).toList();
    boolean commas = printsCommas(rows);
    for (int c = 2; c < fit.columns() && !commas; c++) {
      if (areParted(rows, c)) {
        return true;
      }
    }
    return false;
  }

  /** The same beside numbers with commas: the numbers before the space are of one digit or two. */
  private static boolean areShort(Fit fit) {
    List<Fit.Row> rows = fit.rows().stream().filter(row -> !row.heading()).toList();
    for (int c = 2; c < fit.columns() && printsCommas(rows); c++) {
      if (areParted(rows, c) && areShort(rows, c - 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the numbers of a column, of several rows, are those of thousands alone. */
  private static boolean areShort(List<Fit.Row> rows, int column) {
    return rows.size() > FEWEST_ROWS
        && rows.stream()
            .map(row -> row.cells().get(column))
            .anyMatch(c -> !c.isEmpty() && Kind.isDigits(c.get(0).text(), 1, GROUP - 1));
  }

  private static boolean printsCommas(List<Fit.Row> rows) {
    return rows.stream()
        .flatMap(row -> row.cells().stream().skip(1).flatMap(List::stream))
        .anyMatch(p -> p.kind().isNumber() && p.text().indexOf(',') > 0);
  }

  private static boolean areParted(List<Fit.Row> rows, int column) {
    int filled = 0;
    for (Fit.Row row : rows) {
      List<Piece> before = row.cells().get(column - 1);
      List<Piece> cell = row.cells().get(column);
      if (before.isEmpty() && cell.isEmpty()) {
        continue;
      }
      if (before.size() != 1 || cell.size() != 1) {
        return false;
      }
      boolean begins = Kind.isDigits(before.get(0).text(), 1, GROUP);
      boolean goesOn = Kind.isDigits(cell.get(0).text(), GROUP, GROUP);
      if (!begins || !goesOn || cell.get(0).link() != Link.PLAIN) {
        return false;
      }
      filled++;
    }
    return filled >= FEWEST_ROWS;
  }

  /**
   * Adds that every number of some column is joined of two, and no carry of a total shows that they
   * are one: 2 209 and 3 197 may as well be 2 and 209, 3 and 197 in two columns.
   */
  static void addJoined(Fit fit, List<String> doubts) {
    List<Fit.Row> rows = fit.rows().stream().filter(row -> !row.heading()).toList();
    boolean commas = printsCommas(rows);
    int joined = 0;
    boolean shifted = false;
    for (int c = 1; c < fit.columns() && !commas; c++) {
      boolean open = areJoined(rows, c) && !isCarried(rows, c);
      joined += open ? 1 : 0;
      shifted |= open && (mayTake(rows, c, c + 1) || mayTake(rows, c, c - 1));
    }
    if (commas && areAmongCommas(rows, fit.columns())) {
      doubts.add(JOINED_AMONG_COMMAS);
    }
    boolean some = areSomeOpen(rows, fit.columns()) || areLong(rows);
    if (joined == 0 && !commas && some) {
      doubts.add(SOME);
    }
    if (shifted) {
      doubts.add(SHIFTED);
    }
    if (joined > 0) {
      doubts.add(joined == 1 ? JOINED_ONCE : JOINED);
    }
  }

  /**
   * Whether a number is joined over a space in a column whose other thousands have commas, and
   * others of its row could be joined instead.
   */
  private static boolean areAmongCommas(List<Fit.Row> rows, int columns) {
    for (int c = 1; c < columns; c++) {
      boolean joined = false;
      boolean comma = false;
      for (Fit.Row row : rows) {
        List<Piece> cell = row.cells().get(c);
        joined |= isJoined(cell) && mayJoinElsewhere(row);
        comma |= cell.size() == 1 && cell.get(0).kind() == Kind.INTEGER && hasComma(cell.get(0));
      }
      if (joined && comma) {
        return true;
      }
    }
    return false;
  }

  /** Whether more numbers of a row could be joined than are, those left out that must be. */
  private static boolean mayJoinElsewhere(Fit.Row row) {
    List<Piece> numbers = new ArrayList<>();
    row.cells().stream().skip(1).forEach(numbers::addAll);
    long joined = row.cells().stream().filter(c -> isJoined(c) && !isGroupAlone(c.get(1))).count();
    int may = 0;
    for (int i = 0; i + 1 < numbers.size(); i++) {
      boolean taken =
          isGroupAlone(numbers.get(i))
              || isGroupAlone(numbers.get(i + 1))
              || i + 2 < numbers.size() && isGroupAlone(numbers.get(i + 2));
      may += !taken && isJoined(numbers.subList(i, i + 2)) ? 1 : 0;
    }
    return joined > 0 && may > joined;
  }

  /** Whether digits are no number by themselves: 054. */
  private static boolean isGroupAlone(Piece piece) {
    return piece.text().length() == GROUP && piece.text().charAt(0) == '0';
  }

  private static boolean hasComma(Piece piece) {
    return piece.text().indexOf(',') > 0;
  }

  private static boolean areJoined(List<Fit.Row> rows, int column) {
    int joined = 0;
    for (Fit.Row row : rows) {
      List<Piece> cell = row.cells().get(column);
      boolean number = !cell.isEmpty() && cell.get(0).kind().isNumber();
      if (number && !isJoined(cell)) {
        return false;
      }
      joined += number ? 1 : 0;
    }
    return joined >= FEWEST_ROWS;
  }

  /** Whether numbers of three parts stand behind others of three digits, whose they may be. */
  private static boolean areLong(List<Fit.Row> rows) {
    for (Fit.Row row : rows) {
      for (int c = 2; c < row.cells().size(); c++) {
        List<Piece> cell = row.cells().get(c);
        List<Piece> before = row.cells().get(c - 1);
        boolean three = cell.size() == GROUP && isJoined(cell.subList(0, 2));
        boolean own = before.size() == 1 && Kind.isDigits(before.get(0).text(), 1, GROUP);
        if (three && own && Kind.isDigits(cell.get(0).text(), GROUP, GROUP)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether every number joined in some column could be joined with the one beside it instead. */
  private static boolean areSomeOpen(List<Fit.Row> rows, int columns) {
    for (int c = 1; c < columns; c++) {
      int column = c;
      long joined = rows.stream().filter(row -> isJoined(row.cells().get(column))).count();
      boolean may = mayTake(rows, c, c + 1) || mayTake(rows, c, c - 1);
      if (may && joined >= FEWEST_ROWS) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the joined numbers of a column could be joined with those of the one beside it instead:
   * 12 209 | 500 may be 12 | 209 500.
   */
  private static boolean mayTake(List<Fit.Row> rows, int column, int beside) {
    int may = 0;
    for (Fit.Row row : rows) {
      List<Piece> cell = row.cells().get(column);
      List<Piece> other =
          beside < 1 || beside >= row.cells().size() ? List.of() : row.cells().get(beside);
      if (!isJoined(cell)) {
        continue;
      }
      boolean whole = other.size() == 1 && other.get(0).kind() == Kind.INTEGER;
      int least = beside > column ? GROUP : 1;
      boolean group = beside > column || Kind.isDigits(cell.get(0).text(), GROUP, GROUP);
      if (!whole || !group || !Kind.isDigits(other.get(0).text(), least, GROUP)) {
        return false;
      }
      may++;
    }
    return may > 0;
  }

  private static boolean holdsTwo(List<Piece> cell) {
    return cell.size() > 1 && cell.stream().limit(2).allMatch(piece -> piece.kind().isNumber());
  }

  private static boolean isJoined(List<Piece> cell) {
    return cell.size() == 2
        && Kind.isDigits(cell.get(0).text(), 1, GROUP)
        && Kind.isDigits(cell.get(1).text(), GROUP, GROUP)
        && cell.get(1).link() == Link.PLAIN;
  }

  /** Whether the first or last row is the sum of the others, and the hundreds make a thousand. */
  private static boolean isCarried(List<Fit.Row> rows, int column) {
    long heads = 0;
    long tails = 0;
    List<long[]> values = new ArrayList<>();
    for (Fit.Row row : rows) {
      List<Piece> cell = row.cells().get(column);
      if (isJoined(cell)) {
        long head = Long.parseLong(cell.get(0).text());
        long tail = Long.parseLong(cell.get(1).text());
        values.add(new long[] {head, tail});
        heads += head;
        tails += tail;
      }
    }
    for (long[] total : List.of(values.get(0), values.get(values.size() - 1))) {
      long head = heads - total[0];
      long tail = tails - total[1];
      if (head * 1000 + tail == total[0] * 1000 + total[1] && tail >= 1000) {
        return true;
      }
    }
    return false;
  }
}
