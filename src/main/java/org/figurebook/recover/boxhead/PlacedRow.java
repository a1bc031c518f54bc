package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.figurebook.recover.boxhead.BodyPlaces.Place;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * Reads lines of headings by where they stand over the values below them, in a text that keeps its
 * layout.
 */
final class PlacedRow {
  private static final double BASE = 0.1;

  /** Words with one space between them stand over two columns. */
  private static final double PARTED = 0.6;

  /** A word as far from its column. */
  private static final int FAR = 6;

  private static final double AWAY = 0.3;

  /** A line with words for few columns, which may be headings over several. */
  private static final double FEW = 1;

  /** A line over one column of many, which may be a title. */
  private static final double ALONE = 2;

  private PlacedRow() {}

  /**
   * Some lines as the headings of columns; null when one of them would have none.
   *
   * @param columns where the columns stand
   */
  static HeadRow.Reading of(List<List<Piece>> lines, List<Place> columns, KnownRows known) {
    int n = columns.size();
    List<String> cells = new ArrayList<>(Collections.nCopies(n, ""));
    List<Integer> widths = new ArrayList<>(Collections.nCopies(n, 0));
    double cost = BASE;
    for (List<Piece> line : lines) {
      List<Place> places = known.places(line);
      int last = -1;
      int few = 0;
      for (int k = 0; k < line.size(); k++) {
        Piece word = line.get(k);
        int c = nearest(places.get(k), columns);
        boolean near = k > 0 && !BodyPlaces.isApart(places, k);
        if (c < 0 || c < last) {
          return null;
        }
        cost += near && c > last ? PARTED : 0;
        cost += columns.get(c).distance(places.get(k)) > FAR ? AWAY : 0;
        cells.set(c, CellText.join(cells.get(c), word.text(), c == last ? word.link() : Link.LINE));
        widths.set(c, Math.max(widths.get(c), CellText.width(word.text())));
        few += c > last ? 1 : 0;
        last = c;
      }
      cost += few == 1 && n > 2 ? ALONE : few * 2 < n ? FEW : 0;
    }
    for (int c = 0; c < n; c++) {
      if (cells.get(c).isEmpty()) {
        return null;
      }
      cells.set(c, CellText.finish(cells.get(c)));
      cost += known.cost(cells.get(c));
    }
    return new HeadRow.Reading(cells, widths, true, List.of(), false, cost, "");
  }

  private static int nearest(Place word, List<Place> columns) {
    int nearest = 0;
    for (int c = 1; c < columns.size(); c++) {
      boolean nearer = columns.get(c).distance(word) < columns.get(nearest).distance(word);
      nearest = nearer ? c : nearest;
    }
    return nearest;
  }
}
