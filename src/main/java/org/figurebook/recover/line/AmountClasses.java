package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;

/**
 * Classes of amounts at the beginning of rows, &lt; 4 000 and below it 4 000 – 9 999: each is one
 * label. That one begins where another ends tells them, and which spaces part thousands.
 */
final class AmountClasses {
  /** Rows between one class and the next, which may be a sub-total or a heading. */
  private static final int MOST_BETWEEN = 1;

  /** A line and the classes it may begin with. */
  private record Row(int from, int line, List<AmountClass> classes) {}

  private AmountClasses() {}

  /** The pieces, each such class one of them. */
  static List<Piece> joined(List<Piece> pieces) {
    List<Row> rows = rows(pieces);
    Map<Integer, Integer> ends = new TreeMap<>();
    List<Row> apart = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      Row before = r > 0 && isNear(rows, r - 1) ? rows.get(r - 1) : null;
      Row next = r + 1 < rows.size() && isNear(rows, r) ? rows.get(r + 1) : null;
      AmountClass own = best(rows.get(r), before, next);
      if (own != null) {
        ends.put(rows.get(r).from(), rows.get(r).from() + own.pieces());
      } else if (rows.get(r).classes().size() == 1) {
        apart.add(rows.get(r));
      }
    }
    if (!ends.isEmpty()) {
      apart.forEach(r -> ends.put(r.from(), r.from() + r.classes().get(0).pieces()));
    }
    return ends.isEmpty() ? pieces : join(pieces, ends);
  }

  private static List<Row> rows(List<Piece> pieces) {
    List<Row> rows = new ArrayList<>();
    int line = 0;
    for (int from = 0, to; from < pieces.size(); from = to) {
      to = PieceLines.next(pieces, from);
      List<AmountClass> classes = AmountClass.of(pieces.subList(from, to));
      if (!classes.isEmpty()) {
        rows.add(new Row(from, line, classes));
      }
      line++;
    }
    return rows;
  }

  private static boolean isNear(List<Row> rows, int r) {
    return rows.get(r + 1).line() - rows.get(r).line() <= 1 + MOST_BETWEEN;
  }

  /** The class that most neighbours abut; null when none does, or several alike. */
  private static AmountClass best(Row row, Row before, Row next) {
    AmountClass best = null;
    int most = 0;
    boolean several = false;
    for (AmountClass own : row.classes()) {
      int met = (abuts(own, before) ? 1 : 0) + (abuts(own, next) ? 1 : 0);
      several = met == most ? met > 0 : met < most && several;
      if (met > most) {
        most = met;
        best = own;
      }
    }
    return several ? null : best;
  }

  private static boolean abuts(AmountClass own, Row other) {
    return other != null
        && other.classes().stream().anyMatch(o -> o.leadsTo(own) || own.leadsTo(o));
  }

  private static List<Piece> join(List<Piece> pieces, Map<Integer, Integer> ends) {
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      int end = ends.getOrDefault(i, i + 1);
      for (Piece next : pieces.subList(i + 1, end)) {
        piece = piece.upTo(next, piece.text() + " " + next.text());
      }
      out.add(end > i + 1 ? piece.asText() : piece);
      i = end - 1;
    }
    return out;
  }
}
