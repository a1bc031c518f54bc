package org.figurebook.recover.body;

import java.util.List;
import java.util.stream.IntStream;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Words;

/** Words alone on their lines, over a row that has its own label: they may name a group of rows. */
final class LeadLines {
  private static final int FEWEST_BESIDE = 2;

  private final List<Piece> pieces;
  private final int[] lineEnds;
  private final boolean[] ownLine;

  private LeadLines(List<Piece> pieces, int[] lineEnds, boolean[] ownLine) {
    this.pieces = pieces;
    this.lineEnds = lineEnds;
    this.ownLine = ownLine;
  }

  /**
   * Which pieces begin such a line.
   *
   * @param lineEnds for each piece, the last one of its line
   * @param ownLine which pieces are labels with their values beside them
   * @param numbered which begin rows by their numbers
   */
  static boolean[] find(List<Piece> pieces, int[] lineEnds, boolean[] ownLine, boolean[] numbered) {
    LeadLines lines = new LeadLines(pieces, lineEnds, ownLine);
    boolean beside = lines.areBeside();
    boolean[] out = new boolean[pieces.size()];
    for (int i = out.length - 2; i >= 0; i--) {
      Piece piece = pieces.get(i);
      int next = lineEnds[i] + 1;
      boolean alone = piece.lineStart() && areWords(pieces, i, next) && next < out.length;
      if (!alone || Words.isTotal(piece.text())) {
        continue;
      }
      boolean year = piece.kind() == Kind.YEAR && pieces.get(next).isText();
      boolean label = ownLine[next] || lines.isLabel(next) || beside && lines.isWrapped(i, next);
      out[i] = year || label || numbered[next] || out[next];
    }
    return out;
  }

  /** Whether nothing but words with no wide gap, or a year alone, stands between two places. */
  static boolean areWords(List<Piece> pieces, int from, int to) {
    Kind first = pieces.get(from).kind();
    if (first != Kind.TEXT && first != Kind.YEAR) {
      return false;
    }
    for (int k = from + 1; k < to; k++) {
      Piece piece = pieces.get(k);
      if (first == Kind.YEAR || !piece.isText() || piece.link() == Link.WIDE) {
        return false;
      }
    }
    return true;
  }

  /** Whether several labels, no totals, have their values beside them. */
  private boolean areBeside() {
    return IntStream.range(0, ownLine.length)
            .filter(i -> ownLine[i] && pieces.get(i + 1).kind().isValue())
            .filter(i -> !Words.isTotal(pieces.get(i).text()))
            .filter(i -> !Words.isSubtotal(pieces.get(i).text()))
            .count()
        >= FEWEST_BESIDE;
  }

  /**
   * Whether a Chinese label of two lines and then values stand below a line that ends where a
   * paragraph does: it is none of the label.
   */
  private boolean isWrapped(int i, int next) {
    Piece label = pieces.get(next);
    return pieces.get(i).line() == pieces.get(i).lastLine()
        && label.isText()
        && label.isAlone()
        && CellText.isWide(label.text().charAt(0))
        && label.line() < label.lastLine()
        && next + 1 < pieces.size()
        && pieces.get(next + 1).kind().isValue();
  }

  /** Words of several pieces, with values behind them on their line. */
  private boolean isLabel(int i) {
    int end = lineEnds[i];
    boolean code = Kind.isDigits(pieces.get(i).text(), 3, 3) && i < end;
    int k = code ? i + 1 : i;
    while (k < end && pieces.get(k).isText() && (k == i || pieces.get(k).link() == Link.PLAIN)) {
      k++;
    }
    return k > i && k <= end && pieces.get(k).kind().isValue();
  }
}
