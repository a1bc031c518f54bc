package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurebook.recover.boxhead.HeadRow.Reading;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.ColumnSums;
import org.figurebook.recover.piece.Piece;

/**
 * Reads a boxhead as rows of headings, one below the other: those of an upper row either stand over
 * a column of their own or span several of the row below. Which do is told by how many columns
 * there are, by headings printed again under each spanner, and by how wide a heading is.
 */
final class HeadGrammar {
  private static final int MOST_LINES = 12;

  /** Lines where many are brackets alone, which begin no row, and those that are none. */
  private static final int MOST_WITH_BRACKETS = 16;

  private static final int MOST_BESIDE_BRACKETS = 10;
  private static final int MOST_COLUMNS = 24;

  /** What each further row costs. */
  private static final double ROW = 0.35;

  /** A row that is no odder is what it is. */
  private static final double PLAIN = 0.3;

  /** What it costs that the stub has no heading where none stands over it. */
  private static final double UNLABELLED = 0.2;

  /** A word over all values is no wider; a title is. */
  private static final int WIDEST_COMMON = 12;

  /** Lines of spanners over headings that wrap. */
  private static final int MOST_OVER = 2;

  /** Rows that are odder are not looked at. */
  private static final double MOST_COST = 4;

  private final RowCuts lines;
  private final KnownRows known;
  private final ColumnSums sums;
  private final Map<Integer, Map<Integer, Reading>> rows = new HashMap<>();
  private final Map<Integer, HeadPart> parts = new HashMap<>();
  private final Map<Integer, HalfHeights> halves = new HashMap<>();

  private HeadGrammar(RowCuts lines, KnownRows known, ColumnSums sums) {
    this.lines = lines;
    this.known = known;
    this.sums = sums;
  }

  /**
   * The readings of a boxhead printed in some lines.
   *
   * @param known the rows read before, of other boxheads over the same body too
   * @param sums of the rows below
   */
  static HeadGrammar of(RowCuts lines, KnownRows known, ColumnSums sums) {
    return new HeadGrammar(lines, known, sums);
  }

  /** Whether the text keeps its layout, so that the places of so many columns are known. */
  boolean hasPlaces(int columns) {
    return known.hasPlaces(columns, true);
  }

  /**
   * The best boxhead of so many columns; null when it cannot be read in rows.
   *
   * @param lacking what it costs that the stub has no heading
   */
  HeadFit.Head head(int columns, double lacking) {
    int n = lines.size();
    boolean few =
        n <= MOST_LINES || n <= MOST_WITH_BRACKETS && n - brackets() <= MOST_BESIDE_BRACKETS;
    if (n < 1 || !few || columns < 3 || columns > MOST_COLUMNS) {
      return null;
    }
    HeadPart with = part(0, columns, 1, 3);
    HeadPart without = part(0, columns - 1, 0, 3);
    boolean unlabelled = known.hasPlaces(columns, true) && without != null && isPlaced(columns);
    double lacks = unlabelled ? Math.min(lacking, UNLABELLED) : lacking;
    boolean stubless = without != null && (with == null || without.cost() + lacks < with.cost());
    HeadPart best = better(stubless ? without : with, stubBelow(columns));
    if (best == null) {
      return null;
    }
    stubless &= best == without;
    List<String> leaves = new ArrayList<>(stubless ? List.of("") : List.of());
    List<String> spanners = new ArrayList<>(stubless ? List.of("") : List.of());
    leaves.addAll(best.leaves());
    spanners.addAll(best.spanners());
    double cost = best.cost() + (stubless ? lacks : 0);
    return new HeadFit.Head(leaves, spanners, cost, best.doubt());
  }

  /** Lines of a bracket alone, which begin no row. */
  private int brackets() {
    int brackets = 0;
    for (int i = 0; i < lines.size(); i++) {
      brackets += lines.get(i).size() == 1 && lines.get(i).get(0).opensBracket() ? 1 : 0;
    }
    return brackets;
  }

  /**
   * The best reading in which the stub's heading stands in the last row, the same headings behind
   * it under each spanner.
   */
  private HeadPart stubBelow(int columns) {
    HeadPart best = null;
    for (int t = 1; t < lines.size(); t++) {
      Reading low = last(t, columns, true);
      for (Reading top : low == null ? List.<Reading>of() : row(0, t).values()) {
        int spans = top.cells().size();
        int each = (columns - 1) / spans;
        boolean several = spans > 1 && each > 1 && each * spans == columns - 1;
        if (several || spans == 1 && isCommon(top.cells().get(0))) {
          HeadPart values = HeadPart.of(low.behindFirst());
          HeadSpanning.Upper upper = new HeadSpanning.Upper(top, HalfHeights.NONE, false, false);
          HeadPart over = HeadSpanning.over(upper, 0, spans, values, ROW, sums);
          best = better(best, over == null ? null : over.behind(low.cells().get(0)));
        }
      }
    }
    return best;
  }

  /** The lines from one on as one row; null when they are not so many headings. */
  private Reading last(int from, int columns, boolean stub) {
    List<List<Piece>> own = lines.whole(from, lines.size());
    Reading row = row(from, lines.size()).get(columns);
    if (known.hasPlaces(columns, stub)) {
      Reading placed = known.placed(own, columns, stub);
      return row == null || placed != null && placed.cost() < row.cost() ? placed : row;
    }
    if (from > MOST_OVER || row != null && row.cost() <= PLAIN) {
      return row;
    }
    Reading wrapped = known.wrapped(own, columns);
    return wrapped == null || row != null && row.cost() <= wrapped.cost() ? row : wrapped;
  }

  /** Whether a heading over all values says what they are, as no title does in a word. */
  private static boolean isCommon(String text) {
    boolean word = text.indexOf(' ') < 0 && CellText.width(text) <= WIDEST_COMMON;
    return word || HeadCosts.isMeasure(text) || HeadWords.endsInUnit(text);
  }

  /** Whether all headings stand over values, none of them over the labels. */
  private boolean isPlaced(int columns) {
    List<List<Piece>> own = lines.whole(0, lines.size());
    return known.placed(own, columns, true) == null
        && known.placed(own, columns - 1, false) != null;
  }

  private Map<Integer, Reading> row(int from, int to) {
    return rows.computeIfAbsent(from * 100 + to, key -> known.of(lines.whole(from, to)));
  }

  /**
   * The lines from one on as rows over so many columns.
   *
   * @param stubs how many first headings span nothing
   * @param depth how many rows there may be
   */
  private HeadPart part(int from, int columns, int stubs, int depth) {
    int key = ((from * 100 + columns) * 2 + stubs) * 4 + depth;
    if (!parts.containsKey(key)) {
      parts.put(key, read(from, columns, stubs, depth));
    }
    return parts.get(key);
  }

  private HeadPart read(int from, int columns, int stubs, int depth) {
    int n = lines.size();
    Reading whole = last(from, columns, stubs > 0);
    HeadPart best = whole == null ? null : flat(HeadPart.of(whole), from, stubs);
    for (int t = from + 1; t < n && depth > 1; t++) {
      for (Reading top : row(from, t).values()) {
        boolean ends = !lines.isWithin(t) || top.wraps();
        boolean plain = top.cost() <= MOST_COST;
        if (ends && plain && (best == null || top.cost() + ROW < best.cost())) {
          HeadPart part = over(top, from, t, columns, stubs, depth);
          best = better(best, part == null ? null : weighed(part, from, stubs));
        }
      }
    }
    return best;
  }

  /** One row of headings, with what percentages among the values say of it. */
  private HeadPart flat(HeadPart part, int from, int stubs) {
    if (from > 0) {
      return part;
    }
    List<String> none = Collections.nCopies(part.leaves().size(), "");
    HeadFit.Head head = new HeadFit.Head(part.leaves(), none, 0, "");
    return weighed(part, from, stubs).plus(PercentHeads.cost(head, stubs, sums));
  }

  /** With what the sums of the rows say of the total of all columns. */
  private HeadPart weighed(HeadPart part, int from, int stubs) {
    return from > 0 ? part : part.plus(HeadSums.whole(part.leaves(), stubs, sums));
  }

  private HeadPart over(Reading top, int from, int t, int columns, int stubs, int depth) {
    ColumnSums own = from == 0 ? sums : null;
    boolean aside = lines.get(t).size() > 1;
    HeadSpanning.Upper upper =
        new HeadSpanning.Upper(top, halves(from, t), lines.isWithin(t), aside);
    int m = top.cells().size();
    HeadPart best = null;
    for (int spans = 1; spans <= m - stubs && m > 1; spans++) {
      int under = columns - (m - spans);
      HeadPart low = under >= spans ? part(t, under, 0, depth - 1) : null;
      if (low != null && low.cost() <= MOST_COST) {
        best = better(best, HeadSpanning.over(upper, stubs, spans, low, ROW, own));
      }
    }
    return best;
  }

  /** Which headings of some lines stand half a line off the next, the same for any columns. */
  private HalfHeights halves(int from, int t) {
    return halves.computeIfAbsent(
        from * 100 + t,
        key -> {
          List<Piece> row = new ArrayList<>();
          lines.lines().subList(from, t).forEach(row::addAll);
          return HalfHeights.over(row, lines.get(t).get(0));
        });
  }

  private static HeadPart better(HeadPart a, HeadPart b) {
    return a == null || b != null && b.cost() < a.cost() ? b : a;
  }
}
