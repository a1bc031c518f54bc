package org.figurebook.recover.upright;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.figurebook.document.Form;
import org.figurebook.recover.body.Fit;
import org.figurebook.recover.boxhead.HeadFit;
import org.figurebook.recover.choice.HeadChoice;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.TitleWords;
import org.figurebook.recover.piece.Titles;
import org.figurebook.recover.upright.UprightCells.Cell;

/**
 * A table printed a cell a line: the headings one below another, then a label with its values below
 * it, and the next label. When every row has as many values, the form itself says which cell is
 * which, and a space within a line is never a border.
 *
 * @param choice the boxhead; null when its own lines do not say what it is
 * @param bodies the body by its first piece: where the name of a group may stand over the first
 *     label, there is one for each place
 */
public record UprightTable(HeadChoice.Choice choice, Map<Integer, Fit> bodies) {
  private static final int FEWEST_ROWS = 2;
  private static final int FEWEST_UNEVEN = 4;
  private static final int FEWEST_ROWS_OF_ONE = 3;
  static final double SURE = 9;

  /** A line above the headings that is no wider may be one of them. */
  private static final int HEADING_WIDTH = 8;

  /** A longer text is rather a title. */
  private static final int WIDEST_STUB = 60;

  /** What stands behind periods. */
  private static final Form BEHIND =
      Form.of(".*(?:總|合計|累計|變|增|減|平均|備註|按年|%|[Tt]otal|[Cc]hange|[Aa]verage|[Vv]ari).*");

  private static final Form STUB_OF_YEARS =
      Form.of(".{0,4}(?:年度|年份|年|月份|季度|[Yy]ears?|[Mm]onths?|[Qq]uarters?)");

  /** The table that some pieces are; null when they have not this form. */
  public static UprightTable of(List<Piece> pieces) {
    List<Cell> cells = UprightCells.of(pieces);
    int first = UprightCells.firstValue(cells);
    if (first < 2) {
      return null;
    }
    UprightTable columnwise = UprightColumns.of(cells, first);
    if (columnwise != null) {
      return columnwise;
    }
    int label = first - 1;
    while (label > 0 && cells.get(label).goesOn()) {
      label--;
    }
    List<List<List<Piece>>> rows = UprightCells.rows(cells, label);
    int columns = rows.isEmpty() ? 0 : rows.get(0).size();
    boolean even = columns > 1 && UprightCells.areEven(rows);
    int fewest = columns > 2 ? FEWEST_ROWS : FEWEST_ROWS_OF_ONE;
    if (!even || rows.size() < fewest) {
      return even ? null : uneven(cells, label, UprightCells.padded(rows));
    }
    long named = rows.stream().skip(1).filter(row -> row.get(0).size() > 1).count();
    if (named > 0) {
      UprightTable periods = UprightGroups.of(cells, rows);
      boolean groups = named * 2 < rows.size();
      return periods != null ? periods : groups ? grouped(cells, rows, columns - 1) : null;
    }
    int head = head(cells, label, columns);
    if (head < 0) {
      return new UprightTable(null, Map.of(cells.get(label).at(), fit(rows)));
    }
    List<List<Piece>> headings = headings(cells.subList(head, label));
    boolean level = headings.stream().map(UprightTable::text).distinct().count() == columns;
    int end = cells.get(label).at();
    if (headings.stream().skip(1).anyMatch(heading -> isTitle(text(heading)))) {
      return new UprightTable(null, Map.of(end, fit(rows)));
    }
    if (!level) {
      return levelled(cells, rows, label, columns - 1);
    }
    boolean turned = isTurned(headings, rows);
    String doubt = turned ? "the table may be printed row by row" : doubt(cells, head, headings);
    List<List<List<Piece>>> body = turned ? turned(headings, rows) : rows;
    List<List<Piece>> top = turned ? turnedHeadings(headings, rows) : headings;
    List<String> leaves = new ArrayList<>(top.stream().map(UprightTable::text).toList());
    boolean titled = isTitle(leaves.get(0));
    if (titled) {
      leaves.set(0, "");
    }
    List<String> none = Collections.nCopies(leaves.size(), "");
    HeadFit.Head boxhead = new HeadFit.Head(leaves, none, 0, doubt);
    int start = titled ? at(cells, head, headings.get(1).get(0)) : cells.get(head).at();
    HeadChoice.Choice choice = new HeadChoice.Choice(start, end, boxhead, SURE, null);
    return new UprightTable(choice, Map.of(end, fit(body)));
  }

  /** The table under a boxhead of several levels, if it is one. */
  private static UprightTable levelled(
      List<Cell> cells, List<List<List<Piece>>> rows, int label, int values) {
    int from = label;
    while (from > 0 && cells.get(from - 1).isLabel()) {
      from--;
    }
    List<List<Piece>> headings = headings(cells.subList(from, label));
    List<String> texts = headings.stream().map(UprightTable::text).toList();
    UprightLevels levels = UprightLevels.of(texts, values);
    if (levels == null) {
      return new UprightTable(null, Map.of(cells.get(label).at(), fit(rows)));
    }
    int behind = headings.size() - levels.groups();
    int start = at(cells, from, headings.get(behind - levels.used()).get(0));
    int end = levels.groups() == 0 ? label : at(cells, from, headings.get(behind).get(0));
    int last = cells.get(end).at();
    HeadChoice.Choice choice =
        new HeadChoice.Choice(cells.get(start).at(), last, levels.head(), SURE, null);
    Fit body =
        levels.groups() == 0 ? fit(rows) : UprightGroups.under(headings.get(behind), fit(rows));
    return new UprightTable(choice, Map.of(last, body));
  }

  /** The table with blank cells, under headings that say how many there are; null when none do. */
  private static UprightTable uneven(List<Cell> cells, int label, List<List<List<Piece>>> rows) {
    int columns = rows.isEmpty() ? 0 : rows.get(0).size();
    int head = columns < FEWEST_UNEVEN ? -1 : head(cells, label, columns);
    if (head < 0 || rows.stream().skip(1).anyMatch(row -> row.get(0).size() > 1)) {
      return null;
    }
    List<List<Piece>> headings = headings(cells.subList(head, label));
    List<String> leaves = headings.stream().map(UprightTable::text).toList();
    boolean level = leaves.stream().distinct().count() == columns;
    if (!level || leaves.stream().skip(1).anyMatch(UprightTable::isTitle)) {
      return null;
    }
    int end = cells.get(label).at();
    List<String> none = Collections.nCopies(columns, "");
    HeadFit.Head boxhead =
        new HeadFit.Head(leaves, none, 0, "some rows have fewer cells: which is blank is a guess");
    int start = cells.get(head).at();
    HeadChoice.Choice choice = new HeadChoice.Choice(start, end, boxhead, SURE, null);
    return new UprightTable(choice, Map.of(end, fit(rows)));
  }

  /** The table whose first label may have the names of groups over it. */
  private static UprightTable grouped(List<Cell> cells, List<List<List<Piece>>> rows, int values) {
    Map<Integer, Fit> bodies = UprightGroups.bodies(cells, rows);
    int first = UprightCells.firstValue(cells);
    for (int label = first - 1; label >= first - bodies.size(); label--) {
      UprightTable table = levelled(cells, rows, label, values);
      if (table.choice() != null && table.choice().end() == cells.get(label).at()) {
        return new UprightTable(table.choice(), bodies);
      }
    }
    return new UprightTable(null, bodies);
  }

  private static int at(List<Cell> cells, int from, Piece first) {
    int at = from;
    while (cells.get(at).piece() != first) {
      at++;
    }
    return at;
  }

  private static Fit fit(List<List<List<Piece>>> rows) {
    List<Fit.Row> body = rows.stream().map(row -> new Fit.Row(false, row)).toList();
    return new Fit(rows.get(0).size(), body, 0);
  }

  private static String text(List<Piece> cell) {
    String text = "";
    for (Piece piece : cell) {
      text = CellText.join(text, piece.text(), piece.link());
    }
    return CellText.finish(text);
  }

  /**
   * Whether the cells were printed column by column, which looks the same: the heading of the stub
   * names what stands beside it, not what stands below it.
   */
  private static boolean isTurned(List<List<Piece>> headings, List<List<List<Piece>>> rows) {
    boolean years = STUB_OF_YEARS.matches(text(headings.get(0)));
    boolean beside = headings.stream().skip(1).allMatch(UprightTable::isPeriod);
    boolean below = rows.stream().allMatch(row -> isPeriod(row.get(0)));
    return beside != below && years == beside;
  }

  private static boolean isPeriod(List<Piece> cell) {
    return cell.get(0).isPeriod();
  }

  private static List<List<List<Piece>>> turned(
      List<List<Piece>> headings, List<List<List<Piece>>> rows) {
    List<List<List<Piece>>> out = new ArrayList<>();
    for (int c = 1; c < headings.size(); c++) {
      List<List<Piece>> row = new ArrayList<>(List.of(headings.get(c)));
      for (List<List<Piece>> column : rows) {
        row.add(column.get(c));
      }
      out.add(row);
    }
    return out;
  }

  private static List<List<Piece>> turnedHeadings(
      List<List<Piece>> headings, List<List<List<Piece>>> rows) {
    List<List<Piece>> out = new ArrayList<>(List.of(headings.get(0)));
    rows.forEach(row -> out.add(row.get(0)));
    return out;
  }

  /** Whether a boxhead ends where the body begins and has as many columns. */
  public boolean fits(HeadChoice.Choice other) {
    Fit fit = fit(other);
    return fit != null && other.head().leaves().size() == fit.columns();
  }

  /** The body behind a boxhead; null when it ends where no body can begin. */
  public Fit fit(HeadChoice.Choice head) {
    return bodies.get(head.end());
  }

  /** Where so many headings begin above a label; -1 when there are fewer. */
  private static int head(List<Cell> cells, int label, int columns) {
    int found = 0;
    for (int i = label - 1; i >= 0; i--) {
      Cell cell = cells.get(i);
      if (!cell.isLabel()) {
        return -1;
      }
      found += i > 0 && cell.goesOn() ? 0 : 1;
      if (found == columns) {
        return i;
      }
    }
    return -1;
  }

  private static List<List<Piece>> headings(List<Cell> cells) {
    List<List<Piece>> headings = new ArrayList<>();
    for (Cell cell : cells) {
      if (!cell.goesOn() || headings.isEmpty()) {
        headings.add(new ArrayList<>());
      }
      headings.get(headings.size() - 1).add(cell.piece());
    }
    return headings;
  }

  /** Whether what stands where the stub's heading would is a title instead. */
  private static boolean isTitle(String text) {
    return CellText.width(text) > WIDEST_STUB || TitleWords.areTitle(text) || Titles.isTitle(text);
  }

  /** Why the headings are not sure; may be empty. */
  private static String doubt(List<Cell> cells, int head, List<List<Piece>> headings) {
    int last = headings.size() - 1;
    boolean behind =
        last > 2 && isPeriod(headings.get(last - 1)) && isPeriod(headings.get(last - 2));
    if (behind && !isPeriod(headings.get(last)) && !BEHIND.matches(text(headings.get(last)))) {
      return "the last heading may be the name of the first rows";
    }
    Piece above = head > 0 ? cells.get(head - 1).piece() : null;
    boolean near =
        above != null
            && cells.get(head).piece().link() == Link.LINE
            && CellText.width(above.text()) <= HEADING_WIDTH
            && !Titles.isAnnex(above.text());
    return near ? "the headings may begin a line above" : "";
  }
}
