package org.figurebook.recover.stub;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.figurebook.document.Form;
import org.figurebook.recover.body.Fit;
import org.figurebook.recover.body.TotalCuts;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Words;

/**
 * Whether the labels of a table that are broken over lines have their values beside the first line
 * or beside the last one, which is the same for all of them: a line is broken only where the next
 * word does not fit, and no label ends in a joining word, goes on before its number, or goes on in
 * that of a total.
 */
final class StubLayout {
  /** Letters of a print are of unequal width: so much of the stub surely holds a line. */
  private static final double SURELY = 0.9;

  /** So much of it a line fills at least that is broken. */
  private static final double CLEARLY = 0.5;

  private static final int FEWEST = 3;

  /** Width of two Chinese characters. */
  private static final int SHORT = 4;

  /** A label whose later words are small but for names: its lines seldom begin in capitals. */
  private static final Form SENTENCE = Form.of("[A-Z].* (?!with|from|under|than|other)[a-z]{4,}.*");

  private static final Form OPEN =
      Form.of(".*(?:[、和或的以]|(?<![參給賦])與|(?<![普涉觸提])及|" + Words.JOINING + ")");

  /** Which line of a broken label the values stand beside. */
  enum Way {
    FIRST,
    LAST,
    OPEN,
    /** Lines of words stand over the first row: some may be names of groups. */
    HEADED,
    /** No line of words stands between rows. */
    NONE
  }

  /**
   * The lines of words between two rows.
   *
   * @param above the line of the row above that its values stand beside; null when there is none
   * @param lines the lines of words
   * @param below the line of the row below that its values stand beside; null when there is none
   * @param numbered whether the row below has the number behind that of the row above
   */
  private record Gap(Piece above, List<Piece> lines, Piece below, boolean numbered) {}

  private final List<Gap> gaps = new ArrayList<>();
  private int widest;
  private final boolean capitals;
  private boolean sentences;
  private int plain;

  private StubLayout(List<Fit.Row> rows) {
    List<Piece> lines = new ArrayList<>();
    Piece above = null;
    RowMark mark = null;
    int capital = 0;
    int small = 0;
    for (Fit.Row row : rows) {
      int column = LabelTails.labelColumn(row);
      List<Piece> label = row.cells().get(column);
      int own = row.heading() ? label.size() : loose(label, isBeside(row, column));
      lines.addAll(label.subList(0, own));
      if (row.heading()) {
        continue;
      }
      Piece below = own < label.size() ? line(label, own) : null;
      RowMark next = RowMark.of(row.cells().get(0));
      if (!lines.isEmpty()) {
        gaps.add(new Gap(above, List.copyOf(lines), below, next != null && next.follows(mark)));
      } else if (below != null) {
        plain += TotalCuts.isTotal(row) ? 0 : 1;
        capital += Character.isUpperCase(below.text().charAt(0)) ? 1 : 0;
        small += LabelledRows.isSmall(below.text()) ? 1 : 0;
      }
      lines.forEach(this::measure);
      measure(below);
      lines.clear();
      mark = next == null ? mark : next;
      boolean closed = TotalCuts.isTotal(row) || TotalCuts.isSubtotal(row);
      above = closed || below == null ? null : line(label, label.size() - 1);
    }
    this.capitals = capital > 0 && small == 0;
  }

  private void measure(Piece line) {
    sentences |= line != null && SENTENCE.matches(line.text());
    if (line != null && line.line() == line.lastLine()) {
      widest = Math.max(widest, width(line.text()));
    }
  }

  /** The pieces of a label that stand on the line of one of them, as one. */
  private static Piece line(List<Piece> label, int at) {
    int line = label.get(at).line();
    return label.stream().filter(p -> p.line() == line).reduce(Piece::plus).orElseThrow();
  }

  /** Which line of a broken label the values of a table stand beside. */
  static Way of(List<Fit.Row> rows) {
    StubLayout layout = new StubLayout(rows);
    if (layout.gaps.isEmpty()) {
      return Way.NONE;
    }
    if (layout.gaps.get(0).above() == null) {
      return Way.HEADED;
    }
    long first = layout.gaps.stream().filter(layout::mayGoOnBelow).count();
    long last = layout.gaps.stream().filter(layout::mayBeginAbove).count();
    long all = layout.gaps.size();
    boolean several = all > 1 && Math.abs(first - last) > 1;
    boolean sure = several || layout.gaps.stream().anyMatch(layout::isShown);
    return first == all && last < all && sure
        ? Way.FIRST
        : last == all && first < all && sure ? Way.LAST : Way.OPEN;
  }

  /** Whether the values of broken labels stand beside the last line, as in every row of a table. */
  static boolean goOn(List<Fit.Row> rows) {
    StubLayout layout = new StubLayout(rows);
    long beside = layout.gaps.stream().filter(gap -> gap.below() != null).count();
    boolean each = layout.plain == 0 && layout.gaps.size() >= FEWEST && beside > 1;
    return of(rows) == Way.LAST || each && layout.gaps.stream().allMatch(layout::mayBeginAbove);
  }

  /** Whether words show which of two labels the lines are of, whatever their width. */
  private boolean isShown(Gap gap) {
    boolean total = gap.below() != null && Words.isTotal(gap.below().text());
    boolean open = gap.above() != null && OPEN.matches(gap.above().text());
    String first = gap.lines().get(0).text();
    String last = gap.lines().get(gap.lines().size() - 1).text();
    boolean small = capitals && LabelledRows.isSmall(first);
    boolean begun = gap.below() == null || capitals && LabelledRows.isSmall(gap.below().text());
    return total || open || small || begun || gap.numbered() || OPEN.matches(last);
  }

  /**
   * The lines that may end the label above them, of which nothing shows that they do or that they
   * do not.
   */
  static List<String> open(List<Fit.Row> rows) {
    StubLayout layout = new StubLayout(rows);
    Way way = of(rows);
    if (way != Way.HEADED) {
      return way != Way.OPEN ? List.of() : layout.lines(layout::mayGoOnBelow);
    }
    Gap over = layout.gaps.get(0);
    boolean last = over.lines().size() > 1 || layout.gaps.stream().anyMatch(g -> g.below() == null);
    return last ? List.of() : layout.lines(g -> layout.mayGoOnBelow(g) && isShort(g));
  }

  /** Whether the first line is too short for most names of groups. */
  private static boolean isShort(Gap gap) {
    String line = gap.lines().get(0).text();
    return !CellText.isWide(line.charAt(0)) || CellText.width(line) <= SHORT;
  }

  private List<String> lines(Predicate<Gap> which) {
    return gaps.stream().filter(which).map(gap -> gap.lines().get(0).text()).toList();
  }

  /**
   * Whether a line over others of its label had much room for the next: it is none of the label.
   */
  static boolean isApart(List<Fit.Row> rows, Piece line, Piece next) {
    boolean closed = !OPEN.matches(line.text()) && !next.opensBracket();
    return closed && !isFull(line, next, (int) (new StubLayout(rows).widest * CLEARLY));
  }

  /** How many pieces at the beginning of a label stand alone on lines over its last one. */
  private static int loose(List<Piece> label, boolean beside) {
    int most = beside ? label.size() - 1 : label.size();
    int lines = 0;
    while (lines < most && label.get(lines).isText() && label.get(lines).isAlone()) {
      lines++;
    }
    return lines;
  }

  /** Whether the values of a row stand on the line on which its label ends. */
  private static boolean isBeside(Fit.Row row, int column) {
    return row.cells().subList(column + 1, row.cells().size()).stream()
        .filter(cell -> !cell.isEmpty())
        .findFirst()
        .filter(cell -> cell.get(0).link().isSameLine())
        .isPresent();
  }

  /** Whether the lines may be the end of the label above. */
  private boolean mayGoOnBelow(Gap gap) {
    Piece line = gap.above();
    if (line == null || gap.below() == null) {
      return false;
    }
    for (Piece next : gap.lines()) {
      if (!isFull(line, next, widest) || beginsAnew(next)) {
        return false;
      }
      line = next;
    }
    boolean begun = capitals && LabelledRows.isSmall(gap.below().text());
    return !OPEN.matches(line.text()) && !begun;
  }

  /** Whether the lines may be the beginning of the label below. */
  private boolean mayBeginAbove(Gap gap) {
    Piece line = null;
    for (Piece next : gap.lines()) {
      if (line != null && (!isFull(line, next, widest) || beginsAnew(next))) {
        return false;
      }
      line = next;
    }
    boolean total = gap.below() != null && Words.isTotal(gap.below().text());
    boolean goesOn = gap.below() == null || !beginsAnew(gap.below());
    boolean full = goesOn && (gap.below() == null || isFull(line, gap.below(), widest));
    boolean closed = gap.above() == null || !OPEN.matches(gap.above().text());
    boolean goneOn = capitals && LabelledRows.isSmall(gap.lines().get(0).text());
    return full && closed && !total && !goneOn && !gap.numbered();
  }

  /** Whether a line begins in a capital where labels have small letters behind their first word. */
  private boolean beginsAnew(Piece line) {
    return sentences && Character.isUpperCase(line.text().charAt(0));
  }

  /** Whether there may have been no room on a line for what the next one begins with. */
  private static boolean isFull(Piece line, Piece next, int widest) {
    if (line.line() != line.lastLine()) {
      return true;
    }
    boolean wide = isAllWide(line.text()) && CellText.isWide(next.text().charAt(0));
    int space = next.text().indexOf(' ');
    String first =
        CellText.isWide(next.text().charAt(0))
            ? next.text().substring(0, 1)
            : next.text().substring(0, space < 0 ? next.text().length() : space);
    int gap = CellText.isWide(first.charAt(0)) ? 0 : 1;
    int both = width(line.text()) + gap + width(first);
    return both > (wide ? widest : widest * SURELY);
  }

  private static boolean isAllWide(String text) {
    return text.chars().allMatch(c -> CellText.isWide((char) c));
  }

  /** Width with the spaces between words. */
  private static int width(String text) {
    return CellText.width(text) + (int) text.chars().filter(c -> c == ' ').count();
  }
}
