package org.figurebook.recover.line;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.figurebook.recover.piece.CellNumber;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;

/**
 * Amounts from and to in one cell, printed with spaces around their dash: 600 - 3,000. They are not
 * two numbers and a cell without one where every row ends so, since a column without one number
 * would be none, or in rows that would have two values more than most others.
 */
final class AmountRanges {
  private static final int FEWEST = 3;

  /** Smaller numbers beside a dash may well be counts beside a cell without one. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(100);

  private AmountRanges() {}

  /** The pieces, each such range one of them. */
  static List<Piece> joined(List<Piece> pieces) {
    Set<Integer> ranges = endInRanges(pieces) ? last(pieces) : extra(pieces);
    if (ranges.isEmpty() || CellRanges.areUnderYears(pieces)) {
      return pieces;
    }
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      boolean range = ranges.contains(i);
      out.add(range ? range(pieces, i) : pieces.get(i));
      i += range ? 2 : 0;
    }
    return out;
  }

  private static Piece range(List<Piece> pieces, int at) {
    Piece last = pieces.get(at + 2);
    String text = pieces.get(at).text() + " " + pieces.get(at + 1).text() + " " + last.text();
    return pieces.get(at).upTo(last, text).as(Kind.AMOUNT);
  }

  /** Whether every line of values ends in a range. */
  private static boolean endInRanges(List<Piece> pieces) {
    int ranges = 0;
    for (int i = 1; i < pieces.size(); i++) {
      Piece last = pieces.get(i);
      boolean values =
          last.lineEnd() && last.kind().isValue() && pieces.get(i - 1).kind().isValue();
      if (values && last.link().isSameLine()) {
        if (!isRange(pieces, i - 2)) {
          return false;
        }
        ranges++;
      }
    }
    return ranges >= FEWEST;
  }

  /** Where the ranges at the ends of lines begin. */
  private static Set<Integer> last(List<Piece> pieces) {
    Set<Integer> ranges = new HashSet<>();
    for (int i = 0; i + 2 < pieces.size(); i++) {
      boolean number = pieces.get(i).kind().isNumber() && pieces.get(i + 2).lineEnd();
      if (number && isRange(pieces, i)) {
        ranges.add(i);
      }
    }
    return ranges;
  }

  /** Where those begin that give their rows two values more than most others have. */
  private static Set<Integer> extra(List<Piece> pieces) {
    Map<Integer, Integer> rows = new TreeMap<>();
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int from = 0, to; from < pieces.size(); from = to) {
      to = PieceLines.next(pieces, from);
      int values = values(pieces, from, to);
      int at = only(pieces, from, to);
      if (at < 0) {
        rows.merge(values, 1, Integer::sum);
      } else {
        counts.put(at, values);
      }
    }
    rows.keySet().removeIf(count -> count < 2);
    int most = rows.values().stream().mapToInt(n -> n).max().orElse(0);
    boolean few = most < FEWEST;
    counts.values().removeIf(values -> few || rows.getOrDefault(values - 2, 0) != most);
    return counts.keySet();
  }

  private static int values(List<Piece> pieces, int from, int to) {
    return (int) pieces.subList(from, to).stream().filter(p -> p.kind().isValue()).count();
  }

  /** Where the one range of a line begins; -1 when it has none or several. */
  private static int only(List<Piece> pieces, int from, int to) {
    int at = -1;
    for (int i = from; i + 2 < to; i++) {
      if (pieces.get(i).kind().isNumber() && isRange(pieces, i)) {
        if (at >= 0) {
          return -1;
        }
        at = i;
      }
    }
    return at;
  }

  /** An amount, a dash and a greater amount. */
  private static boolean isRange(List<Piece> pieces, int at) {
    boolean dash = at >= 0 && pieces.get(at + 1).kind() == Kind.DASH;
    if (!dash || !pieces.get(at + 1).link().isSameLine() || isApart(pieces, at + 1)) {
      return false;
    }
    CellNumber from = CellNumber.of(pieces.get(at).text());
    CellNumber to = CellNumber.of(pieces.get(at + 2).text());
    boolean amounts = from != null && to != null && from.value().compareTo(LEAST) >= 0;
    return amounts && from.value().compareTo(to.value()) < 0;
  }

  /** A dash with wide gaps on both sides is a cell of its own. */
  private static boolean isApart(List<Piece> pieces, int dash) {
    return pieces.get(dash).link() == Link.WIDE && pieces.get(dash + 1).link() == Link.WIDE;
  }
}
