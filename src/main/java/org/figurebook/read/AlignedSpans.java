package org.figurebook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.figurebook.document.Form;

/** Spreads the headings of one line over the columns below them. */
final class AlignedSpans {
  private static final Form SHORT = Form.of("[(（\\[].*[)）\\]]|[男女]性?|.{1,2}");
  private static final Pattern DATED = Pattern.compile("(?:FY ?)?(?:19|20)\\d\\d(?!\\d)");
  private static final Form TOTAL = Form.of("總[數計額]|合計|共計|(?:Sub-?)?[Tt]otal");
  private static final double PARENTLESS = 1.5;

  /** Less than a line, in ems: the lines of a heading of two beside one of one. */
  private static final double HALF = 0.9;

  private final List<List<AlignedCell>> placed;
  private final int line;
  private final AlignedColumns columns;
  private final AlignedHeadRules.Under rules;
  private final List<String> doubts;
  private final int n;
  private final AlignedCell[] here;
  private final AlignedCell[] below;
  private final int[] belowLine;

  /**
   * Looks at a line of headings.
   *
   * @param rules the ruling lines under it
   */
  AlignedSpans(
      List<List<AlignedCell>> placed,
      int line,
      AlignedColumns columns,
      AlignedHeadRules.Under rules,
      List<String> doubts) {
    this.rules = rules;
    this.placed = placed;
    this.line = line;
    this.columns = columns;
    this.doubts = doubts;
    this.n = columns.count();
    this.here = over(placed.get(line));
    this.below = new AlignedCell[n];
    this.belowLine = new int[n];
    for (int i = placed.size() - 1; i > line; i--) {
      AlignedCell[] next = over(placed.get(i));
      for (int c = 0; c < n; c++) {
        below[c] = next[c] == null ? below[c] : next[c];
        belowLine[c] = next[c] == null ? belowLine[c] : i;
      }
    }
  }

  /**
   * Whether a heading of this line has its first heading below it in the line where a column has.
   */
  private boolean isBeside(int column) {
    for (int c = 0; c < n; c++) {
      boolean level = here[c] != null && below[c] != null && isLevel(c, column);
      if (level && isDated(below[c]) == isDated(below[column])) {
        return true;
      }
      if (level) {
        doubt("a heading may stand over other columns");
      }
    }
    return false;
  }

  /** Whether two headings stand in one line, or in one less than a line off: one of two lines. */
  private boolean isLevel(int column, int other) {
    PdfPiece piece = below[column].first();
    return belowLine[column] == belowLine[other]
        || Math.abs(piece.base - below[other].first().base) < HALF * piece.size;
  }

  private AlignedCell[] over(List<AlignedCell> cells) {
    AlignedCell[] over = new AlignedCell[n];
    for (AlignedCell cell : cells) {
      for (int c = cell.from; c <= cell.to; c++) {
        over[c] = cell;
      }
    }
    return over;
  }

  List<AlignedCell> spread() {
    List<AlignedCell> all = placed.get(line);
    List<AlignedCell> cycles = new HeadCycles(here, below).spread(all);
    if (!cycles.isEmpty()) {
      return cycles;
    }
    boolean centred =
        all.stream().anyMatch(c -> Math.abs(c.first().left - left(c)) > 0.3 * c.first().size);
    if (centred && all.stream().allMatch(this::isFirstLine)) {
      return all.stream().map(c -> over(c, below[c.from].from, below[c.from].to)).toList();
    }
    List<AlignedCell> out = new ArrayList<>();
    int c = 0;
    while (c < n) {
      if (here[c] == null && !isFree(c)) {
        c++;
        continue;
      }
      int end = c;
      int rule = rules.over()[c];
      while (end < n
          && rules.over()[end] == rule
          && (isFree(end) || here[end] != null && hasBelow(here[end]))) {
        end++;
      }
      if (end == c) {
        out.add(here[c]);
        c = here[c].to + 1;
      } else {
        out.addAll(run(c, end));
        c = end;
      }
    }
    return out;
  }

  /**
   * Whether a heading stands in the middle over the one below it and not over this and those on
   * either side: the two are lines of one.
   */
  private boolean isFirstLine(AlignedCell cell) {
    AlignedCell under = below[cell.from];
    if (under == null || under.from > cell.from || under.to < cell.to) {
      return false;
    }
    PdfPiece piece = cell.first();
    if (Math.abs(piece.middle() - under.first().middle()) >= 0.25 * piece.size) {
      return false;
    }
    int from = under.from - 1;
    int to = under.to + 1;
    boolean columnsOff = true;
    while (isOpen(from) && isOpen(to)) {
      double headings = (below[from].first().middle() + below[to].first().middle()) / 2;
      double edges = (columns.left(from) + columns.right(to)) / 2;
      if (Math.abs(piece.middle() - headings) <= piece.size) {
        return false;
      }
      columnsOff &= Math.abs(piece.middle() - edges) > piece.size;
      from--;
      to++;
    }
    if (!columnsOff) {
      doubt("a heading may stand over other columns");
    }
    return true;
  }

  private double left(AlignedCell cell) {
    return below[cell.from] == null ? cell.first().left : below[cell.from].first().left;
  }

  private boolean isOpen(int column) {
    return column > 0 && column < n && here[column] == null && below[column] != null;
  }

  /** A column with a heading below and none in this line or above. */
  private boolean isFree(int c) {
    if (rules.over()[c] < 0 || here[c] != null || below[c] == null || c == 0) {
      return false;
    }
    PdfPiece first = placed.get(line).get(0).first();
    boolean sameLine = below[c].first().base - first.base < HALF * first.size;
    if (sameLine || !isBeside(c)) {
      return false;
    }
    for (int i = 0; i < line && rules.rules().isEmpty(); i++) {
      for (AlignedCell cell : placed.get(i)) {
        if (cell.from == c && cell.to == c) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean hasBelow(AlignedCell cell) {
    for (int c = cell.from; c <= cell.to; c++) {
      if (below[c] == null) {
        return false;
      }
    }
    return true;
  }

  /** Headings and the columns below them, with nothing else between. */
  private List<AlignedCell> run(int from, int to) {
    List<AlignedCell> cells = new ArrayList<>();
    int free = 0;
    for (int c = from; c < to; c++) {
      free += here[c] == null ? 1 : 0;
      if (here[c] != null && here[c].from == c) {
        cells.add(here[c]);
      }
    }
    if (cells.size() == 1 && rules.rules().size() > 1) {
      return List.of(over(cells.get(0), from, to - 1));
    }
    if (cells.isEmpty() || free == 0 || !isSpanned(cells)) {
      return cells;
    }
    List<AlignedCell> again = restarts(cells, from, to);
    if (again != null) {
      return areFirstLines(cells, again) ? cells : again;
    }
    int[] lefts = new int[cells.size() + 1];
    double left = 0;
    for (int i = 0; i < cells.size(); i++) {
      lefts[i] = cells.get(i).from;
      left += Math.abs(cells.get(i).first().left - columns.left(lefts[i]));
    }
    lefts[cells.size()] = to;
    for (int c = from; c < lefts[0]; c++) {
      left += PARENTLESS * cells.get(0).first().size;
    }
    double[] cost = new double[1];
    int[][] middles = middles(cells, from, to, cost);
    List<AlignedCell> out = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      int a = left <= cost[0] ? lefts[i] : middles[i][0];
      int b = left <= cost[0] ? lefts[i + 1] - 1 : middles[i][1];
      out.add(over(cells.get(i), a, b));
    }
    double size = cells.get(0).first().size;
    boolean near = Math.min(left, cost[0]) < 0.6 * size * cells.size();
    if (!near || Math.abs(left - cost[0]) < size) {
      doubt("a heading may stand over other columns");
    }
    return out;
  }

  /** Headings over columns that begin anew, as 2021, 2022, 2021, 2022 do; null when none do. */
  private List<AlignedCell> restarts(List<AlignedCell> cells, int from, int to) {
    List<Integer> starts = new ArrayList<>(List.of(from));
    java.util.Set<String> seen = new java.util.HashSet<>();
    for (int c = from; c < to; c++) {
      if (!seen.add(below[c].first().text())) {
        starts.add(c);
        seen.clear();
        seen.add(below[c].first().text());
      }
    }
    if (starts.size() != cells.size() || cells.size() < 2) {
      return null;
    }
    starts.add(to);
    List<AlignedCell> out = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      AlignedCell cell = cells.get(i);
      if (cell.from < starts.get(i) || cell.to >= starts.get(i + 1)) {
        return null;
      }
      out.add(over(cell, starts.get(i), starts.get(i + 1) - 1));
    }
    return out;
  }

  /** Whether all stand in the middle over a heading that is not the first of its group. */
  private boolean areFirstLines(List<AlignedCell> cells, List<AlignedCell> spread) {
    if (cells.stream().map(c -> c.first().text()).distinct().count() > 1) {
      // headings that return below several others are under each of these
      return false;
    }
    if (spread.stream().allMatch(this::isAtRight)) {
      doubt("a heading may stand over other columns");
      return false;
    }
    for (int i = 0; i < cells.size(); i++) {
      AlignedCell cell = cells.get(i);
      AlignedCell wide = spread.get(i);
      if (cell.from == wide.from || HeadCycles.isOver(cell, below, wide.from, wide.to)) {
        return false;
      }
    }
    return true;
  }

  private boolean isAtRight(AlignedCell wide) {
    PdfPiece piece = wide.first();
    PdfPiece last = below[wide.to].first();
    return Math.abs(piece.right - last.right) < 0.3 * piece.size
        && Math.abs(piece.middle() - last.middle()) > 0.3 * piece.size;
  }

  private static AlignedCell over(AlignedCell cell, int from, int to) {
    AlignedCell wide = new AlignedCell(cell.first(), from, to);
    wide.pieces.addAll(cell.pieces.subList(1, cell.pieces.size()));
    return wide;
  }

  /**
   * Whether headings with headings below them stand over several columns rather than being the
   * first lines of tall ones.
   */
  private boolean isSpanned(List<AlignedCell> cells) {
    boolean top = false;
    for (AlignedCell cell : placed.get(line)) {
      top |= !hasBelow(cell);
    }
    boolean alike = true;
    boolean full = true;
    for (AlignedCell cell : cells) {
      AlignedCell under = below[cell.from];
      alike &= isAlike(under);
      double room = columns.room(cell.from) - 1.2 * cell.first().size;
      full &= cell.from == cell.to && cell.last().width() + under.first().firstWord() >= room;
    }
    if (alike || !full) {
      return true;
    }
    if (top) {
      doubt("a heading may stand over other columns");
    }
    return top;
  }

  private static boolean isDated(AlignedCell cell) {
    String text = cell.first().text();
    return DATED.matcher(text).lookingAt() || TOTAL.matches(text);
  }

  private static boolean isAlike(AlignedCell cell) {
    String text = cell.first().text();
    return cell.first().isYear() || cell.isValue() || SHORT.matches(text);
  }

  private void doubt(String doubt) {
    if (!doubts.contains(doubt)) {
      doubts.add(doubt);
    }
  }

  /** The columns over whose middles the headings stand best; the cost is how far they are off. */
  private int[][] middles(List<AlignedCell> cells, int from, int to, double[] cost) {
    int width = to - from;
    double[][] best = new double[cells.size() + 1][width + 1];
    int[][] start = new int[cells.size() + 1][width + 1];
    double size = cells.get(0).first().size;
    for (int e = 0; e <= width; e++) {
      best[0][e] = e * PARENTLESS * size;
    }
    for (int i = 1; i <= cells.size(); i++) {
      AlignedCell cell = cells.get(i - 1);
      java.util.Arrays.fill(best[i], Double.MAX_VALUE);
      int limit = i < cells.size() ? cells.get(i).from : to;
      for (int e = cell.to + 1; e <= limit; e++) {
        for (int s = i == 1 ? from : cells.get(i - 2).to + 1; s <= cell.from; s++) {
          double before = best[i - 1][s - from];
          if (before == Double.MAX_VALUE) {
            continue;
          }
          double middle = (columns.left(s) + columns.right(e - 1)) / 2;
          double off = before + Math.abs(cell.first().middle() - middle);
          if (off < best[i][e - from]) {
            best[i][e - from] = off;
            start[i][e - from] = s;
          }
        }
      }
    }
    int end = to;
    for (int e = from; e <= to; e++) {
      double rest = best[cells.size()][e - from] + (to - e) * PARENTLESS * size;
      if (best[cells.size()][e - from] < Double.MAX_VALUE
          && rest < best[cells.size()][end - from] + (to - end) * PARENTLESS * size) {
        end = e;
      }
    }
    cost[0] = best[cells.size()][end - from] + (to - end) * PARENTLESS * size;
    int[][] spans = new int[cells.size()][];
    for (int i = cells.size(); i > 0; i--) {
      int s = start[i][end - from];
      spans[i - 1] = new int[] {s, end - 1};
      end = s;
    }
    return spans;
  }
}
