package org.figurebook.recover.grid;

import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Words;
import org.figurebook.table.Reading;

/**
 * A table as it was read, from text or from cells that the format gives, before it is finished.
 *
 * @param grid its grid
 * @param title what stands over its boxhead in the block; may be empty
 * @param first first line of boxhead
 * @param last last line
 * @param others how else it may be read
 */
public record ReadTable(Grid grid, String title, int first, int last, List<Reading> others) {
  /** The number of a table, which holds for it alone. */
  private static final Form NUMBERED = Form.of("(?:附?表|圖|Table|Figure|Chart) ?\\S.*");

  /** This table with the title over the one right above it, where it has none and rows as that. */
  public ReadTable below(ReadTable above) {
    String stub = grid.columns().get(0);
    boolean alike = above != null && !stub.isEmpty() && above.grid.columns().get(0).equals(stub);
    boolean takes = alike && title.isEmpty() && !NUMBERED.matches(above.title);
    return takes ? new ReadTable(grid, above.title, first, last, others) : this;
  }

  /**
   * Whether the table right below it may be its end: that has no title and the same headings, and
   * this no total.
   */
  public boolean mayGoOn(ReadTable below) {
    int rows = grid.rows().size();
    boolean whole = rows == 0 || Words.isTotal(grid.rows().get(rows - 1).get(0).text());
    return !whole && below.title.isEmpty() && leaves(grid).equals(leaves(below.grid));
  }

  private static List<String> leaves(Grid grid) {
    return grid.columns().stream().skip(grid.labelColumns()).map(CellText::lowest).toList();
  }

  /** This table with one doubt more. */
  public ReadTable doubting(String doubt) {
    return new ReadTable(grid.doubting(doubt), title, first, last, others);
  }
}
