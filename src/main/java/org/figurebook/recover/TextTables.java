package org.figurebook.recover;

import java.util.ArrayList;
import java.util.List;

/** Reads the tables of a block of lines whose layout is lost. */
final class TextTables {
  private static final int MOST_PIECES = 400_000;

  private TextTables() {}

  /**
   * A table read from text.
   *
   * @param grid its grid
   * @param title what stands over its boxhead in the block; may be empty
   * @param first first line of boxhead
   * @param last last line
   */
  record Read(Grid grid, String title, int first, int last) {}

  /** The tables of a block, in order. */
  static List<Read> read(Block block, PageShape shape) {
    List<Piece> pieces = withoutTail(Stream.of(block.lines(), shape));
    List<Read> out = new ArrayList<>();
    int from = 0;
    while (from < pieces.size() && pieces.size() < MOST_PIECES) {
      int to = TableEnds.next(pieces, from);
      Read read = table(pieces.subList(from, to));
      if (read != null) {
        out.add(read);
      }
      from = to;
    }
    return out;
  }

  /** Row numbers and words that stand apart behind the last value belong to what follows. */
  private static List<Piece> withoutTail(List<Piece> pieces) {
    int end = pieces.size();
    int cut = end;
    while (end > 0 && !pieces.get(end - 1).kind().isValue()) {
      Piece piece = pieces.get(end - 1);
      if (piece.link() == Link.BREAK || piece.link() == Link.PAGE || piece.kind() == Kind.ITEM) {
        cut = end - 1;
      }
      end--;
    }
    return end == 0 ? pieces : pieces.subList(0, cut);
  }

  private static Read table(List<Piece> all) {
    int data = TableEnds.firstData(all);
    if (data < 0 || data == 0) {
      return null;
    }
    Repeats repeats = Repeats.remove(all, data);
    List<Piece> pieces = repeats.pieces();
    HeadChoice.Choice choice = HeadChoice.choose(pieces, data, repeats.headEnd());
    if (choice == null || choice.end() >= pieces.size()) {
      return null;
    }
    List<Piece> body = pieces.subList(choice.end(), pieces.size());
    int columns = choice.head().leaves().size();
    Fit fit = BodyFit.fit(body, columns, HeadChoice.hints(choice.head()));
    Grid grid = GridBuilder.build(choice.head(), fit);
    List<String> doubts = new ArrayList<>(Doubts.of(choice, fit, grid));
    grid = new Grid(grid.columns(), grid.labelColumns(), grid.rows(), grid.spanners(), doubts);
    if (!isTable(grid)) {
      return null;
    }
    return new Read(
        grid,
        title(pieces, choice.start()),
        pieces.get(choice.start()).line(),
        lastLine(grid, body));
  }

  /** A table has a boxhead, rows, and numbers or several full rows of words. */
  private static boolean isTable(Grid grid) {
    if (grid.rows().isEmpty() || grid.columns().stream().allMatch(String::isEmpty)) {
      return false;
    }
    int numbers = 0;
    int full = 0;
    int labelled = 0;
    for (List<Grid.GridCell> row : grid.rows()) {
      long filled = row.stream().filter(c -> !c.text().isEmpty()).count();
      full += filled == row.size() ? 1 : 0;
      boolean value = false;
      for (Grid.GridCell cell : row.subList(grid.labelColumns(), row.size())) {
        boolean number = cell.text().chars().anyMatch(Character::isDigit);
        numbers += number ? 1 : 0;
        value |= number;
      }
      labelled += value && !row.get(grid.labelColumns() - 1).text().isEmpty() ? 1 : 0;
    }
    return numbers >= 2 && labelled * 2 >= grid.rows().size()
        || full >= 3 && full * 2 >= grid.rows().size()
        || numbers == 1 && grid.rows().size() == 1 && full == 1;
  }

  private static String title(List<Piece> pieces, int start) {
    StringBuilder title = new StringBuilder();
    for (Piece piece : pieces.subList(0, start)) {
      title.append(title.length() > 0 ? " " : "").append(piece.text());
    }
    return CellText.finish(title.toString());
  }

  private static int lastLine(Grid grid, List<Piece> body) {
    int last = 0;
    for (List<Grid.GridCell> row : grid.rows()) {
      for (Grid.GridCell cell : row) {
        last = Math.max(last, cell.line());
      }
    }
    int end = last;
    for (Piece piece : body) {
      if (piece.line() <= last) {
        end = Math.max(end, piece.lastLine());
      }
    }
    return end;
  }
}
