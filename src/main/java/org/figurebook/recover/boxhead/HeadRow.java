package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * Reads some lines of a boxhead as one row of headings: cell by cell, a heading going on in the
 * next line, or line by line, each line going on with the headings of the one above it.
 */
final class HeadRow {
  private static final int MOST_ATOMS = 40;
  private static final int MOST_PARTS = 8;
  private static final double NEVER = 1e5;

  /** A heading that is odder is none. */
  private static final double MOST_COST = 12;

  /** What a heading costs that begins with a period and goes on in the next line. */
  private static final double PERIOD = 0.8;

  /** What a heading costs whose last line is a period. */
  private static final double PERIOD_LAST = 1.3;

  /** What a heading costs that stands alone on its line between lines of several. */
  private static final double BETWEEN = 0.6;

  /** What one piece below another in its column costs. */
  private static final double BELOW = 0.15;

  /** What a line costs that says the same twice, the rest of the headings above it all the same. */
  private static final double SAID_AGAIN = 0.5;

  private static final String AGAIN =
      "a line of the boxhead says the same twice: its headings may stand below others";

  private HeadRow() {}

  /**
   * A row read.
   *
   * @param cells its headings
   * @param widths the widest line of each
   * @param beside whether they begin side by side on one line
   * @param broken which of them begin a line though they and those before them have one line each,
   *     which cells of one height do not
   * @param wraps whether the last of them has more than one line
   * @param cost how odd it is
   * @param doubt why it is not sure; may be empty
   */
  record Reading(
      List<String> cells,
      List<Integer> widths,
      boolean beside,
      List<Integer> broken,
      boolean wraps,
      double cost,
      String doubt) {
    /** This row without its first heading. */
    Reading behindFirst() {
      int n = cells.size();
      List<Integer> rest = broken.stream().filter(c -> c > 1).map(c -> c - 1).toList();
      return new Reading(
          cells.subList(1, n), widths.subList(1, n), beside, rest, wraps, cost, doubt);
    }
  }

  /**
   * The best reading for each number of headings.
   *
   * @param known what headings cost, as far as it is known
   */
  static Map<Integer, Reading> of(List<List<Piece>> lines, KnownRows known) {
    Map<Integer, Reading> out = new TreeMap<>();
    List<Piece> pieces = new ArrayList<>();
    lines.forEach(pieces::addAll);
    byCells(HeadAtoms.of(pieces), known, out);
    byLines(lines, known, out);
    return out;
  }

  private static void keep(Map<Integer, Reading> out, Reading reading) {
    Reading known = out.get(reading.cells().size());
    if (known == null || reading.cost() < known.cost()) {
      out.put(reading.cells().size(), reading);
    }
  }

  /** Every way to part the atoms into headings; for each number of them the cheapest. */
  private static void byCells(List<Piece> atoms, KnownRows known, Map<Integer, Reading> out) {
    int n = atoms.size();
    if (n == 0 || n > MOST_ATOMS) {
      return;
    }
    HeadCosts costs = new HeadCosts(atoms);
    AtomLines lines = costs.lines();
    Ways ways = new Ways(n);
    String[][] texts = new String[n][MOST_PARTS];
    for (int i = 0; i < n; i++) {
      String text = "";
      double own = costs.leaf(i, false) + (i > 0 && isBetween(atoms, i) ? BETWEEN : 0);
      for (int j = i + 1; j <= Math.min(n, i + MOST_PARTS) && own < MOST_COST; j++) {
        Piece last = atoms.get(j - 1);
        own += j > i + 1 ? join(costs, atoms, j - 1) : 0;
        text = CellText.join(text, last.text(), last.link());
        String whole = CellText.finish(text);
        texts[i][j - i - 1] = whole;
        ways.cell(i, j, lines.areOne(i, j), lines.breaks(i), own + known.cost(whole));
      }
    }
    int[] widths = widths(atoms);
    for (int k = 1; k <= n; k++) {
      if (ways.cost(k) < NEVER) {
        int[] begins = ways.begins(k);
        boolean wraps = !lines.areOne(begins[k - 1], n);
        keep(out, reading(atoms, texts, widths, begins, ways.broken(k), wraps, ways.cost(k)));
      }
    }
  }

  /** Alone on its line between lines of several: a heading with room would stand beside others. */
  private static boolean isBetween(List<Piece> atoms, int i) {
    Piece atom = atoms.get(i);
    boolean alone = atom.isAlone() && i + 1 < atoms.size();
    return alone
        && !atoms.get(i - 1).lineStart()
        && !atoms.get(i + 1).lineEnd()
        && atoms.get(i + 1).lineStart();
  }

  /** A period alone on its line may well go on in words on the next. */
  private static double join(HeadCosts costs, List<Piece> atoms, int i) {
    Piece before = atoms.get(i - 1);
    Piece piece = atoms.get(i);
    boolean lines = before.isAlone() && piece.isAlone();
    boolean goesOn = lines && (before.isPeriod() ? piece.isText() : piece.isPeriod());
    double most = before.isPeriod() ? PERIOD : PERIOD_LAST;
    return goesOn ? Math.min(most, costs.join(i)) : costs.join(i);
  }

  /** How wide the lines of each atom are. */
  private static int[] widths(List<Piece> atoms) {
    int[] widths = new int[atoms.size()];
    for (int i = 0; i < widths.length; i++) {
      Piece atom = atoms.get(i);
      int lines = atom.lastLine() - atom.line() + 1;
      widths[i] = (CellText.width(atom.text()) + lines - 1) / lines;
    }
    return widths;
  }

  /**
   * The atoms as so many headings.
   *
   * @param texts of the headings that begin at each atom, by how many atoms they have
   * @param begins where each of the headings begins
   */
  private static Reading reading(
      List<Piece> atoms,
      String[][] texts,
      int[] wide,
      int[] begins,
      List<Integer> broken,
      boolean wraps,
      double cost) {
    int count = begins.length;
    String[] cells = new String[count];
    Integer[] widths = new Integer[count];
    int to = atoms.size();
    boolean beside = count > 1;
    for (int k = count; k > 0; k--) {
      int begin = begins[k - 1];
      beside &= atoms.get(begin).line() == atoms.get(0).line();
      int width = 0;
      for (int i = begin; i < to; i++) {
        width = Math.max(width, wide[i]);
      }
      cells[k - 1] = texts[begin][to - begin - 1];
      widths[k - 1] = width;
      to = begin;
    }
    return new Reading(List.of(cells), List.of(widths), beside, broken, wraps, cost, "");
  }

  /** The first line's headings, each with what stands below it in the lines after it. */
  private static void byLines(List<List<Piece>> lines, KnownRows known, Map<Integer, Reading> out) {
    List<String> cells = new ArrayList<>(lines.get(0).stream().map(Piece::text).toList());
    if (lines.size() < 2) {
      return;
    }
    List<String> capitals = LatinHeads.atCapitals(cells);
    int words = below(lines.get(1), capitals.size()).size();
    if (capitals.size() > cells.size() && words == capitals.size()) {
      cells = capitals;
    }
    if (cells.size() < 2) {
      return;
    }
    List<Integer> widths = new ArrayList<>(cells.stream().map(CellText::width).toList());
    double cost = 0;
    int last = cells.size() - 1;
    for (List<Piece> line : lines.subList(1, lines.size())) {
      List<String> below = below(line, cells.size());
      int[] columns = columns(cells, below.size());
      if (columns.length == 0 && isBracketAlone(line)) {
        columns = new int[] {last};
      } else if (columns.length == 0 && cells.size() == lines.get(0).size()) {
        below = line.stream().map(Piece::text).toList();
        columns = HeadPlaces.under(lines.get(0), line);
      }
      boolean labels = columns.length > 0 && columns[0] == 0 && begins(line);
      if (columns.length == 0 || isMixed(below) || labels) {
        return;
      }
      cost += BELOW * (below.size() == cells.size() ? 1 : 2);
      for (int k = 0; k < columns.length; k++) {
        int c = columns[k];
        cells.set(c, CellText.join(cells.get(c), below.get(k), Link.LINE));
        widths.set(c, Math.max(widths.get(c), CellText.width(below.get(k))));
        last = c;
      }
    }
    List<String> whole = cells.stream().map(CellText::finish).toList();
    for (String cell : whole) {
      cost += known.cost(cell);
    }
    boolean again = lines.subList(1, lines.size()).stream().anyMatch(HeadRow::saysAgain);
    keep(
        out,
        new Reading(
            whole,
            widths,
            true,
            List.of(),
            false,
            cost + (again ? SAID_AGAIN : 0),
            again ? AGAIN : ""));
  }

  /** Whether a line says the same words or the same date twice, units and brackets aside. */
  private static boolean saysAgain(List<Piece> line) {
    List<String> said =
        line.stream()
            .flatMap(piece -> Stream.of(piece.text().split(" ")))
            .filter(word -> word.length() > 2 && Character.isLetterOrDigit(word.charAt(0)))
            .toList();
    return said.size() > said.stream().distinct().count();
  }

  /** A bracket alone at the edge of the page goes on with the heading printed before it. */
  private static boolean isBracketAlone(List<Piece> line) {
    return line.size() == 1 && line.get(0).opensBracket() && line.get(0).character() <= 1;
  }

  /** The pieces of a line; English words of one piece each by itself where they are more. */
  private static List<String> below(List<Piece> line, int most) {
    List<String> words = new ArrayList<>();
    for (Piece piece : line) {
      if (piece.text().charAt(0) < 0x2e80) {
        words.addAll(List.of(piece.text().split(" ")));
      } else {
        words.add(piece.text());
      }
    }
    List<String> pieces = line.stream().map(Piece::text).toList();
    if (line.size() == 1) {
      for (int count = most; count >= Math.max(2, most - 1); count--) {
        List<Piece> alike = HeadParts.repeated(line.get(0), count);
        if (alike.size() == count) {
          return alike.stream().map(Piece::text).toList();
        }
      }
    }
    boolean fits = pieces.size() >= 2 && pieces.size() >= most - 1;
    return fits || words.size() > most ? pieces : words;
  }

  /** Whether periods and then words stand on a line: the heading of labels ends in no period. */
  private static boolean begins(List<Piece> line) {
    return line.size() > 2
        && line.get(0).isPeriod()
        && line.get(1).isPeriod()
        && !line.stream().allMatch(Piece::isPeriod);
  }

  /** One bracket among words is the rest of one heading, not of the level. */
  private static boolean isMixed(List<String> below) {
    long brackets = below.stream().filter(b -> b.startsWith("(") || b.startsWith("（")).count();
    return brackets > 0 && brackets * 2 < below.size();
  }

  /**
   * Which headings so many pieces go on with: all of them, all but the first, or just those that
   * cannot stop where they do.
   */
  private static int[] columns(List<String> cells, int count) {
    int n = cells.size();
    int[] open = new int[n];
    int found = 0;
    for (int c = 0; c < n; c++) {
      if (HeadWords.stops(cells.get(c)) || CellText.depth(cells.get(c)) > 0) {
        open[found++] = c;
      }
    }
    if (found == count) {
      return Arrays.copyOf(open, found);
    }
    if (count != n && count != n - 1 || found > 0 && open[0] < n - count) {
      return new int[0];
    }
    int[] all = new int[count];
    for (int k = 0; k < count; k++) {
      all[k] = n - count + k;
    }
    return all;
  }
}
