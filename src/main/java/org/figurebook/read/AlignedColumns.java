package org.figurebook.read;

import java.util.ArrayList;
import java.util.List;

/** The columns that rows of aligned text leave between the gaps they share. */
final class AlignedColumns {
  private static final double FAR = 1e6;

  /** The gaps shared by all rows, from left to right; the first and last are the margins. */
  private List<double[]> gutters = List.of(new double[] {-FAR, FAR});

  /** From where to where each column is printed. */
  private double[][] extents = new double[0][];

  int count() {
    return gutters.size() - 1;
  }

  /** The same columns, for trying. */
  AlignedColumns copy() {
    AlignedColumns copy = new AlignedColumns();
    copy.gutters = gutters;
    copy.extents = new double[extents.length][];
    for (int i = 0; i < extents.length; i++) {
      copy.extents[i] = extents[i].clone();
    }
    return copy;
  }

  /** Whether no piece of a line bridges a gap. */
  boolean fits(List<PdfPiece> pieces) {
    for (PdfPiece piece : pieces) {
      if (bridges(piece)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a piece stands on both sides of a gap. */
  boolean bridges(PdfPiece piece) {
    for (int i = 1; i < gutters.size() - 1; i++) {
      double[] gutter = gutters.get(i);
      double slack = PdfPiece.GAP * piece.size;
      if (piece.left - gutter[0] < slack && gutter[1] - piece.right < slack) {
        return true;
      }
    }
    return false;
  }

  /** Takes a line's pieces out of the gaps. */
  void add(List<PdfPiece> pieces) {
    List<double[]> open = gutters;
    for (PdfPiece piece : pieces) {
      List<double[]> left = new ArrayList<>(open.size() + 1);
      double least = PdfPiece.GAP * piece.size;
      for (double[] gutter : open) {
        if (piece.right <= gutter[0] || piece.left >= gutter[1]) {
          left.add(gutter);
          continue;
        }
        if (piece.left - gutter[0] >= least) {
          left.add(new double[] {gutter[0], piece.left});
        }
        if (gutter[1] - piece.right >= least) {
          left.add(new double[] {piece.right, gutter[1]});
        }
      }
      open = left;
    }
    gutters = open;
    measure();
  }

  private void measure() {
    extents = new double[Math.max(0, count())][];
    for (int i = 0; i < extents.length; i++) {
      extents[i] = new double[] {gutters.get(i)[1], gutters.get(i + 1)[0]};
    }
  }

  double left(int column) {
    return extents[column][0];
  }

  double right(int column) {
    return extents[column][1];
  }

  /** How wide a cell of a column may be at most. */
  double room(int column) {
    double from = column == 0 ? left(0) : gutters.get(column)[0];
    double to = column == count() - 1 ? right(column) : gutters.get(column + 1)[1];
    return to - from;
  }

  /** The narrowest gap between two columns. */
  double narrowest() {
    double least = FAR;
    for (int i = 1; i < gutters.size() - 1; i++) {
      least = Math.min(least, gutters.get(i)[1] - gutters.get(i)[0]);
    }
    return least;
  }

  /** The gap before a column. */
  double gapBefore(int column) {
    return gutters.get(column)[1] - gutters.get(column)[0];
  }

  /** First and last column over which a piece stands; null when it stands in a gap. */
  int[] over(PdfPiece piece) {
    int from = -1;
    int to = -1;
    for (int i = 0; i < extents.length; i++) {
      double shared = Math.min(piece.right, right(i)) - Math.max(piece.left, left(i));
      if (shared > Math.min(0.1 * piece.size, 0.5 * (right(i) - left(i)))) {
        from = from < 0 ? i : from;
        to = i;
      }
    }
    return from < 0 ? null : new int[] {from, to};
  }

  /** The column nearest to a piece. */
  int nearest(PdfPiece piece) {
    int best = 0;
    for (int i = 1; i < extents.length; i++) {
      best = distance(piece, i) < distance(piece, best) ? i : best;
    }
    return best;
  }

  double distance(PdfPiece piece, int column) {
    return Math.max(0, Math.max(left(column) - piece.right, piece.left - right(column)));
  }

  /** Makes a column as wide as a heading over it. */
  void widen(int column, PdfPiece piece) {
    double[] extent = extents[column];
    extent[0] = Math.min(extent[0], piece.left);
    extent[1] = Math.max(extent[1], piece.right);
  }

  /** Parts a piece where the gap between two columns runs through it between two characters. */
  List<PdfPiece> parted(PdfPiece piece) {
    List<PdfPiece> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < piece.glyphs.size(); i++) {
      double at = (piece.glyphs.get(i - 1).right + piece.glyphs.get(i).left) / 2;
      double gap = piece.glyphs.get(i).left - piece.glyphs.get(i - 1).right;
      boolean edge =
          gap > 0.12 * piece.size
              || piece.glyphs.get(i - 1).isWide() && !piece.glyphs.get(i).isWide();
      if (edge && isInGutter(at)) {
        parts.add(new PdfPiece(piece.glyphs.subList(from, i), piece.base, piece.size));
        from = i;
      }
    }
    if (from == 0) {
      return List.of(piece);
    }
    int end = piece.glyphs.size();
    parts.add(new PdfPiece(piece.glyphs.subList(from, end), piece.base, piece.size));
    return parts.stream().skip(1).allMatch(PdfPiece::isValue) ? parts : List.of(piece);
  }

  private boolean isInGutter(double x) {
    for (int i = 1; i < gutters.size() - 1; i++) {
      if (gutters.get(i)[0] - 1 <= x && x <= gutters.get(i)[1] + 1) {
        return true;
      }
    }
    return false;
  }
}
