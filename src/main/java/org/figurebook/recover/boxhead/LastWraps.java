package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.ColumnSums;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Words;

/**
 * A heading that stands beside spanners, at the end of their row, and is as high as the two rows:
 * where it wraps, its rest is printed before the headings of the row below. 區域 | 宿位數目 | 平均入住 and
 * below it 比率 | 資助 | 私營.
 */
final class LastWraps {
  private static final int FEWEST = 3;
  private static final int WIDEST = 16;

  private static final LastWraps NONE = new LastWraps(null, 0, "");

  private static final String OPEN =
      "the first words of a line were put to the heading above: they may be a heading of their own";

  private final HeadGrammar grammar;
  private final double cost;
  private final String doubt;

  private LastWraps(HeadGrammar grammar, double cost, String doubt) {
    this.grammar = grammar;
    this.cost = cost;
    this.doubt = doubt;
  }

  /** The readings of some lines so put; those of no lines where none begins with such a rest. */
  static LastWraps of(List<List<Piece>> lines, KnownRows known, ColumnSums sums) {
    for (int i = 0; i < lines.size(); i++) {
      int end = endOfRow(lines.get(i));
      if (end > 0) {
        List<List<Piece>> out = new ArrayList<>(lines);
        out.set(i, lines.get(i).subList(0, end));
        out.add(i + 1, lines.get(i).subList(end, lines.get(i).size()));
        return new LastWraps(HeadGrammar.of(out, known, sums), 0, "");
      }
    }
    for (int i = 0; i + 1 < lines.size(); i++) {
      List<Piece> over = lines.get(i);
      List<Piece> below = lines.get(i + 1);
      if (over.size() >= FEWEST && below.size() >= FEWEST && goesOn(over, below)) {
        Piece last = over.get(over.size() - 1);
        List<Piece> row = new ArrayList<>(over.subList(0, over.size() - 1));
        row.add(last.plus(below.get(0)));
        List<List<Piece>> out = new ArrayList<>(lines);
        out.set(i, row);
        out.set(i + 1, below.subList(1, below.size()));
        return new LastWraps(
            HeadGrammar.of(out, known, sums), HeadJoins.cost(last, below.get(0)), OPEN);
      }
    }
    return NONE;
  }

  /** The better of a reading and one with the rest put where it belongs. */
  HeadFit.Head better(HeadFit.Head plain, int columns, double lacking) {
    HeadFit.Head put = grammar == null ? null : grammar.head(columns, lacking);
    if (put == null || plain != null && plain.cost() <= put.cost() + cost) {
      return plain;
    }
    String open = doubt.isEmpty() ? put.doubt() : doubt;
    return new HeadFit.Head(put.leaves(), put.spanners(), put.cost() + cost, open);
  }

  /**
   * Where the headings of the row below begin on a line, behind one that certainly goes on there; 0
   * when none does.
   */
  private static int endOfRow(List<Piece> line) {
    for (int k = 1; k < line.size(); k++) {
      Piece last = line.get(k - 1);
      boolean below = line.get(k).line() > last.line() && line.get(k).line() == last.lastLine();
      if (below && line.get(k).link() == Link.WIDE) {
        return k;
      }
    }
    return 0;
  }

  private static boolean goesOn(List<Piece> over, List<Piece> below) {
    Piece last = over.get(over.size() - 1);
    Piece rest = below.get(0);
    boolean words = last.isText() && rest.isText() && !last.isPeriod() && !rest.isPeriod();
    boolean own = rest.opensBracket() || Words.isTotal(rest.text()) || Words.isTotal(last.text());
    boolean apart = below.get(1).link() == Link.WIDE;
    return words && !own && apart && CellText.width(rest.text()) <= WIDEST;
  }
}
