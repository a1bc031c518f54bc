package org.figurebook.recover.extent;

import java.util.BitSet;
import java.util.List;
import org.figurebook.document.Document;
import org.figurebook.document.Form;
import org.figurebook.document.Line;
import org.figurebook.recover.grid.Grid;
import org.figurebook.recover.grid.ReadTable;
import org.figurebook.recover.line.LineReader;
import org.figurebook.recover.line.PageShape;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Titles;
import org.figurebook.recover.piece.Words;

/** Whether a line of no table, right below one, ends in as many values as the rows above it. */
public final class RowsBelow {
  private static final String DOUBT =
      "a line like its rows stands right below the table: it may end too early";

  private static final String LABEL =
      "words in small letters right below may be the end of the last label";

  /** Lines to the next one printed, where blank ones stand between. */
  private static final int NEAR = 2;

  private static final Form SMALL = Form.of("[a-z][a-z,'’/()& -]{2,40}");

  /** Lines of words, as a label is, between a table and what may be a row of it. */
  private static final int MOST_WORDS = 3;

  private static final int FEWEST_VALUES = 2;

  /** So much of the cells of a row makes a line like it; dashes and blanks may be the rest. */
  private static final double NEARLY = 0.7;

  private static final Form PAST_LABEL = Form.of("[。；]|[:：.]$");

  private final Document document;
  private final PageShape shape;
  private final BitSet ofTables;

  /**
   * What stands below the tables of a document.
   *
   * @param ofTables the lines that tables were read from
   */
  public RowsBelow(Document document, PageShape shape, BitSet ofTables) {
    this.document = document;
    this.shape = shape;
    this.ofTables = ofTables;
  }

  /** A table, to be checked where a row of it may have been left out. */
  public ReadTable doubted(ReadTable read) {
    int columns = read.grid().columns().size() - read.grid().labelColumns();
    int needed = Math.max(FEWEST_VALUES, (int) Math.ceil(columns * NEARLY));
    int words = 0;
    for (int n = read.last() + 1; n <= document.lines().size(); n++) {
      Line line = document.lines().get(n - 1);
      if (line.isBlank()) {
        continue;
      }
      if (ofTables.get(n) || words > MOST_WORDS) {
        return read;
      }
      if (words == 0 && n <= read.last() + NEAR && endsLabel(line, read)) {
        return read.doubting(LABEL);
      }
      if (values(line) >= needed) {
        return read.doubting(DOUBT);
      }
      if (PAST_LABEL.isIn(line.text().strip()) || Titles.isTitle(line)) {
        return read;
      }
      words++;
    }
    return read;
  }

  /** Whether a line may be the end of a label of English words that begins with a capital. */
  private static boolean endsLabel(Line line, ReadTable read) {
    List<List<Grid.GridCell>> rows = read.grid().rows();
    if (rows.isEmpty() || !SMALL.matches(line.text().strip())) {
      return false;
    }
    String label = CellText.lowest(rows.get(rows.size() - 1).get(0).text());
    return !label.isEmpty() && Character.isUpperCase(label.charAt(0)) && !Words.isTotal(label);
  }

  /** How many values end a line. */
  private int values(Line line) {
    if (!Kind.hasValues(line.text())) {
      return 0;
    }
    List<Piece> pieces = LineReader.read(line, Link.LINE, shape);
    int values = 0;
    for (int i = pieces.size() - 1; i >= 0; i--) {
      Kind kind = pieces.get(i).kind();
      if (!kind.isValue() && kind != Kind.CHANGE && kind != Kind.MARK) {
        break;
      }
      values += kind.isValue() ? 1 : 0;
    }
    return values;
  }
}
