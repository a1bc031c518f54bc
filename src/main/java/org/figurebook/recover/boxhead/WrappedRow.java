package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Piece;

/**
 * Reads lines of English headings that wrap side by side, their words one space apart: each line
 * holds the next words of every heading that is not at its end. Which words are whose is told by
 * capitals, by brackets, by words said again, and by where a heading breaks: a word stands on the
 * next line when it has no room on its own, as lines are filled when a cell is set. The best ways
 * are kept line by line (a beam search).
 */
final class WrappedRow {
  private static final int MOST_LINES = 6;
  private static final int MOST_COLUMNS = 10;
  private static final int MOST_WORDS = 20;

  /** Words of a heading on one line. */
  private static final int MOST_EACH = 5;

  /** Ways kept of each line. */
  private static final int BEAM = 40;

  /** Ways that are so much odder than the best are not kept. */
  private static final double MOST_ODD = 3;

  /** Ways kept of each part of a line. */
  private static final int WAYS = 6;

  private static final String DOUBT =
      "the headings wrap side by side: nothing but their words says whose those of a line are";

  private static final double BASE = 0.3;

  /** What odd words of a heading weigh. */
  private static final double WORDS = 0.5;

  /** Words that are odder are none of a heading. */
  private static final double MOST_COST = 6;

  /** The first heading, that of the stub, goes on. */
  private static final double FIRST = 0.3;

  private WrappedRow() {}

  /** The headings so far, and what they cost. */
  private record Way(List<WrappedCell> cells, double cost) {
    static Way of(List<WrappedCell> cells) {
      double cost = 0;
      for (WrappedCell cell : cells) {
        cost += cell.cost();
      }
      return new Way(cells, cost);
    }
  }

  /** A part of a line, from a word on, given to a heading, the parts before it to those before. */
  private record Given(Given before, int from, double cost, double own) {}

  /**
   * The best reading of some lines as so many headings; null when they are not such lines.
   *
   * @param lines their words
   * @param known what headings cost by their words
   */
  static HeadRow.Reading of(List<List<Piece>> lines, int columns, KnownRows known) {
    if (columns < 2 || columns > MOST_COLUMNS || !areEnglish(lines, columns)) {
      return null;
    }
    List<Way> ways = List.of(new Way(Collections.nCopies(columns, WrappedCell.EMPTY), 0));
    for (int n = 0; n < lines.size() && !ways.isEmpty(); n++) {
      WrappedLine line = new WrappedLine(lines.get(n), n);
      List<Way> next = new ArrayList<>();
      for (Way way : ways) {
        next.addAll(goOn(way, line, n));
      }
      ways = best(next);
    }
    HeadRow.Reading best = null;
    for (Way way : ways) {
      HeadRow.Reading reading = whole(way, known);
      best = reading != null && (best == null || reading.cost() < best.cost()) ? reading : best;
    }
    return best;
  }

  private static List<Way> best(List<Way> ways) {
    ways.sort(Comparator.comparingDouble(Way::cost));
    int count = 0;
    while (count < Math.min(BEAM, ways.size())
        && ways.get(count).cost() <= ways.get(0).cost() + MOST_ODD) {
      count++;
    }
    return ways.subList(0, count);
  }

  /** Whether some lines hold nothing but English words, one of them enough for all headings. */
  private static boolean areEnglish(List<List<Piece>> lines, int columns) {
    if (lines.size() < 2 || lines.size() > MOST_LINES) {
      return false;
    }
    int most = 0;
    for (List<Piece> line : lines) {
      most = Math.max(most, line.size());
      if (line.stream().anyMatch(w -> CellText.isWide(w.text().charAt(0)))) {
        return false;
      }
    }
    boolean begins = lines.get(0).size() * 2 >= columns;
    return begins && most >= columns - 1 && most <= Math.min(MOST_WORDS, MOST_EACH * columns);
  }

  private static HeadRow.Reading whole(Way way, KnownRows known) {
    List<String> cells = new ArrayList<>();
    List<Integer> widths = new ArrayList<>();
    double cost = BASE + way.cost();
    for (WrappedCell cell : way.cells()) {
      if (cell.parts().isEmpty()) {
        return null;
      }
      String text = CellText.finish(cell.text());
      cells.add(text);
      widths.add(cell.parts().stream().mapToInt(CellText::width).max().orElse(0));
      cost += WORDS * known.cost(text);
    }
    return new HeadRow.Reading(cells, widths, true, List.of(), false, cost, DOUBT);
  }

  /** The best ways in which the headings take the words of a line, in order. */
  private static List<Way> goOn(Way way, WrappedLine line, int n) {
    List<List<Given>> given = none(line.size());
    given.get(0).add(new Given(null, 0, 0, 0));
    for (int c = 0; c < way.cells().size(); c++) {
      WrappedCell cell = way.cells().get(c);
      given = give(given, cell, line, cell.hole(n) + (c == 0 && n > 0 ? FIRST : 0));
    }
    List<Way> out = new ArrayList<>();
    for (Given last : given.get(line.size())) {
      out.add(taken(way, line, n, last));
    }
    return out;
  }

  private static List<List<Given>> none(int words) {
    List<List<Given>> out = new ArrayList<>();
    for (int i = 0; i <= words; i++) {
      out.add(new ArrayList<>());
    }
    return out;
  }

  private static List<List<Given>> give(
      List<List<Given>> given, WrappedCell cell, WrappedLine line, double more) {
    int n = line.size();
    List<List<Given>> out = none(n);
    boolean open = cell.depth() > 0 || cell.leadsOn();
    double room0 = cell.room(0, 0);
    for (int i = 0; i <= n; i++) {
      List<Given> before = given.get(i);
      keep(out.get(i), before, i, cell.nothing(), 0);
      if (before.isEmpty() || i == n) {
        continue;
      }
      double[] parts = line.parts(i, cell.parts().isEmpty(), cell.depth(), open);
      for (int j = i + 1; j <= n && parts[j - i - 1] < MOST_COST; j++) {
        double room = cell.room(line.length(i, j), line.length(i, i + 1)) - room0;
        for (Given each : before) {
          double own = parts[j - i - 1] + more + room + line.again(each.from(), i, j);
          keep(out.get(j), List.of(each), i, own, own);
        }
      }
    }
    return out;
  }

  /** Keeps ways among the few best, the best first. */
  private static void keep(List<Given> best, List<Given> ways, int from, double more, double own) {
    for (Given way : ways) {
      double cost = way.cost() + more;
      int at = best.size();
      while (at > 0 && best.get(at - 1).cost() > cost) {
        at--;
      }
      if (at < WAYS) {
        best.add(at, new Given(way, from, cost, own));
      }
      if (best.size() > WAYS) {
        best.remove(WAYS);
      }
    }
  }

  private static Way taken(Way way, WrappedLine line, int n, Given last) {
    List<WrappedCell> cells = new ArrayList<>(way.cells());
    int to = line.size();
    Given given = last;
    for (int c = cells.size() - 1; c >= 0; c--) {
      WrappedCell cell = cells.get(c);
      boolean takes = given.from() < to;
      String part = takes ? line.text(given.from(), to) : "";
      cells.set(c, takes ? cell.plus(part, n, given.own()) : cell.withoutMore());
      to = given.from();
      given = given.before();
    }
    return Way.of(cells);
  }
}
