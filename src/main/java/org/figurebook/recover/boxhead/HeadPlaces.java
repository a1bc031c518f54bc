package org.figurebook.recover.boxhead;

import java.util.List;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/** Where pieces stand in a text that keeps the layout of its page with spaces. */
final class HeadPlaces {
  /** Middles that are further apart do not stand one below the other. */
  private static final double FAR = 6;

  private HeadPlaces() {}

  /**
   * Under which of the pieces above each piece of a line stands, by their middles; empty when the
   * lines do not keep their layout, as where words alone stand at the edge, or when two stand under
   * one.
   */
  static int[] under(List<Piece> above, List<Piece> line) {
    boolean edge = line.size() == 1 && line.get(0).character() <= 1;
    if (edge || !isWide(above) || !isWide(line) || line.size() > above.size()) {
      return new int[0];
    }
    double[] places = middles(above);
    double[] own = middles(line);
    int[] out = new int[line.size()];
    int last = -1;
    for (int k = 0; k < own.length; k++) {
      int nearest = 0;
      for (int c = 1; c < places.length; c++) {
        nearest = Math.abs(places[c] - own[k]) < Math.abs(places[nearest] - own[k]) ? c : nearest;
      }
      if (nearest <= last || Math.abs(places[nearest] - own[k]) > FAR) {
        return new int[0];
      }
      out[k] = nearest;
      last = nearest;
    }
    return out;
  }

  private static boolean isWide(List<Piece> line) {
    return line.stream().skip(1).allMatch(p -> p.link() == Link.WIDE);
  }

  private static double[] middles(List<Piece> line) {
    return BodyPlaces.places(line, 2).stream().mapToDouble(BodyPlaces.Place::middle).toArray();
  }
}
