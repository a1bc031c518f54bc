package org.figurebook.recover.drawn;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Document;
import org.figurebook.document.Form;
import org.figurebook.document.Line;
import org.figurebook.recover.block.TableNotes;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;

/** Joins the parts of a drawn table that goes on over pages. */
final class DrawnStitch {
  private static final Form PAGE_NUMBER =
      Form.of("[-–—\\s]*(?:第|Page|P\\.)?\\s?\\d{1,4}\\s?(?:頁|/\\s?\\d{1,4})?[-–—\\s]*");
  private static final Form GOES_ON =
      Form.of(".{0,40}(?:續|[Cc]ont(?:inued|'d|’d|d\\.?)|CONTINUED).{0,6}");

  private static final Form GOING_ON =
      Form.of("[(（]\\s?(?:續表?|續上表|(?i:cont(?:inued|['’]d|d\\.?)))\\s?[)）]");

  /** As well a number of visitors as a year. */
  private static final Form BARE_YEAR = Form.of("(?:19|20)\\d\\d");

  private static final int ABOVE = 4;

  /** Rows enough to tell what a column holds, however long the table has become. */
  private static final int LOOKED_AT = 24;

  private final Document document;
  private final DrawnLines lines;

  DrawnStitch(Document document, DrawnLines lines) {
    this.document = document;
    this.lines = lines;
  }

  /** The tables of a paged document, those that go on joined. */
  List<DrawnGrid> join(List<DrawnGrid> grids) {
    List<DrawnGrid> out = new ArrayList<>();
    for (DrawnGrid next : grids) {
      DrawnGrid before = out.isEmpty() ? null : out.get(out.size() - 1);
      int from = before == null ? -1 : goesOnFrom(before, next);
      if (from >= 0) {
        boolean cut = from < next.rows() && isRest(before, next.slice(from, next.rows()));
        out.set(out.size() - 1, before.plus(next, from, cut));
      } else {
        out.add(next);
      }
    }
    return out;
  }

  /** The row from which a table goes on in the next; -1 when it does not. */
  private int goesOnFrom(DrawnGrid before, DrawnGrid next) {
    boolean near =
        next.firstPage() == before.lastPage() + 1
            && next.firstLine() > before.lastLine()
            && next.columns() == before.columns();
    if (!near || !onlyFurniture(before, next)) {
      return -1;
    }
    DrawnHead head = DrawnHead.of(before, false);
    int repeated = repeated(before, head, next);
    if (repeated > 0) {
      return repeated;
    }
    boolean goesOn = next.lone(0) != null || isRow(before, head, next) || isRest(before, next);
    return goesOn && sameKinds(before, head, next) ? 0 : -1;
  }

  /** Whether the first row has values where the table before has them. */
  private static boolean isRow(DrawnGrid before, DrawnHead head, DrawnGrid next) {
    int values = 0;
    for (int c = 1; c < next.columns(); c++) {
      if (next.isBlank(0, c)) {
        continue;
      }
      String text = next.text(0, c);
      if (figures(before, head.end(), c) >= 0.6) {
        values += Figures.isValue(text) || BARE_YEAR.matches(text) ? 1 : 0;
      } else if (years(before, head.end(), c)) {
        values += Kind.of(text) == Kind.YEAR ? 1 : 0;
      }
    }
    return values > 0;
  }

  /** Whether a column under the boxhead holds years. */
  private static boolean years(DrawnGrid grid, int from, int column) {
    int years = 0;
    int all = 0;
    for (int r = Math.max(from, grid.rows() - LOOKED_AT); r < grid.rows(); r++) {
      if (!grid.isBlank(r, column) && grid.lone(r) == null) {
        years += Kind.of(grid.text(r, column)) == Kind.YEAR ? 1 : 0;
        all++;
      }
    }
    return all > 0 && years * 10 >= all * 6;
  }

  /** Whether the first row has the last lines of cells that the page break cut. */
  static boolean isRest(DrawnGrid before, DrawnGrid next) {
    int last = before.rows() - 1;
    boolean words = false;
    for (int c = 0; c < next.columns(); c++) {
      if (!next.isBlank(0, c)) {
        boolean word = c > 0 && !Figures.isValue(next.text(0, c)) && !before.isBlank(last, c);
        if (!word || Figures.isPeriod(next.text(0, c))) {
          return false;
        }
        words = true;
      }
    }
    return words;
  }

  /** Rows that say the boxhead again. */
  private static int repeated(DrawnGrid before, DrawnHead head, DrawnGrid next) {
    if (head.end() == head.top()) {
      return 0;
    }
    for (int from : new int[] {0, head.top()}) {
      int count = head.end() - from;
      boolean same = count <= next.rows();
      for (int r = 0; same && r < count; r++) {
        for (int c = 0; same && c < next.columns(); c++) {
          String mine = CellText.compact(before.text(from + r, c));
          same = mine.equals(CellText.compact(next.text(r, c)));
        }
      }
      if (same) {
        return count;
      }
    }
    return 0;
  }

  /** Whether no column of figures goes on in one of words. */
  private static boolean sameKinds(DrawnGrid before, DrawnHead head, DrawnGrid next) {
    for (int c = 0; c < next.columns(); c++) {
      double mine = figures(before, head.end(), c);
      double other = figures(next, 0, c);
      if (mine >= 0 && other >= 0 && Math.abs(mine - other) > 0.75) {
        return false;
      }
    }
    return true;
  }

  /** Share of values among what a column holds; -1 when it is blank. */
  private static double figures(DrawnGrid grid, int from, int column) {
    int values = 0;
    int all = 0;
    for (int r = Math.max(from, grid.rows() - LOOKED_AT); r < grid.rows(); r++) {
      if (!grid.isBlank(r, column) && grid.lone(r) == null) {
        String text = grid.text(r, column);
        values += Figures.isValue(text) ? 1 : 0;
        all += BARE_YEAR.matches(text) ? 0 : 1;
      }
    }
    return all == 0 ? -1 : (double) values / all;
  }

  /** Whether nothing but page feet, heads, notes and the same caption again stands between. */
  private boolean onlyFurniture(DrawnGrid before, DrawnGrid next) {
    boolean inNotes = false;
    for (int n = before.lastLine() + 1; n < next.firstLine(); n++) {
      Line line = document.lines().get(n - 1);
      String text = line.text().strip();
      if (text.isEmpty() || lines.isFurniture(n) || PAGE_NUMBER.matches(text)) {
        continue;
      }
      boolean above = line.page() == before.lastPage();
      inNotes |= above && TableNotes.isMarked(text);
      boolean again = !above && (GOES_ON.matches(text) || isCaptionAgain(before, text));
      if (!(above && inNotes) && !again) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line is one over the table, perhaps with a word that it goes on. */
  private boolean isCaptionAgain(DrawnGrid before, String text) {
    String caption = CellText.compact(GOING_ON.removedFrom(text));
    int first = before.firstLine();
    for (int n = first - 1; n >= Math.max(1, first - ABOVE); n--) {
      String above = CellText.compact(document.lines().get(n - 1).text());
      if (!above.isEmpty() && above.equals(caption)) {
        return true;
      }
    }
    return false;
  }
}
