package org.figurebook.recover.line;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellNumber;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;

/**
 * Classes printed with spaces around their dash, 15 - 24 and 25 - 54: each is one label, not two
 * numbers and a cell without one. That the next class begins where one ends is what tells them; and
 * amounts from and to, 600 - 3,000, where every row ends so.
 */
final class PrintedRanges {
  private static final int MOST_DIGITS = 3;
  private static final int FEWEST = 3;

  /** Smaller numbers beside a dash may well be counts beside a cell without one. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(100);

  private static final Form WHOLE = Form.of("\\d{1,3} ?[-–—] ?\\d{1,3}");

  private PrintedRanges() {}

  /** The pieces, every class joined where two follow one another; as they are otherwise. */
  static List<Piece> joined(List<Piece> pieces) {
    Set<Integer> begins = new HashSet<>();
    Set<Integer> lasts = new HashSet<>();
    boolean follows = false;
    for (int i = 0; i < pieces.size(); i++) {
      boolean whole = pieces.get(i).isText() && WHOLE.matches(pieces.get(i).text());
      if (whole || isRange(pieces, i)) {
        String[] ends = whole ? pieces.get(i).text().split("\\D+") : new String[2];
        int first = Integer.parseInt(whole ? ends[0] : pieces.get(i).text());
        int last = Integer.parseInt(whole ? ends[1] : pieces.get(i + 2).text());
        follows |= lasts.contains(first - 1) || begins.contains(last + 1);
        begins.add(first);
        lasts.add(last);
      }
    }
    List<Piece> joined = follows ? join(pieces) : pieces;
    return endInRanges(joined) ? joinLast(joined) : joinExtra(joined);
  }

  /** Amounts from and to in rows that have, with them apart, two values more than most others. */
  private static List<Piece> joinExtra(List<Piece> pieces) {
    Map<Integer, Integer> rows = new TreeMap<>();
    boolean any = false;
    for (int from = 0, to; from < pieces.size(); from = to) {
      to = lineEnd(pieces, from);
      boolean range = range(pieces, from, to) >= 0;
      any |= range;
      if (!range) {
        rows.merge(values(pieces, from, to), 1, Integer::sum);
      }
    }
    rows.keySet().removeIf(count -> count < 2);
    int most = rows.values().stream().mapToInt(n -> n).max().orElse(0);
    if (!any || most < FEWEST) {
      return pieces;
    }
    List<Piece> out = new ArrayList<>();
    for (int from = 0, to; from < pieces.size(); from = to) {
      to = lineEnd(pieces, from);
      int at = range(pieces, from, to);
      boolean extra = rows.getOrDefault(values(pieces, from, to) - 2, 0) == most;
      boolean joins = at >= 0 && extra;
      out.addAll(pieces.subList(from, joins ? at : to));
      if (joins) {
        out.add(amounts(pieces, at));
        out.addAll(pieces.subList(at + 3, to));
      }
    }
    return out;
  }

  private static int lineEnd(List<Piece> pieces, int from) {
    int to = from + 1;
    while (to < pieces.size() && !pieces.get(to).lineStart()) {
      to++;
    }
    return to;
  }

  private static int values(List<Piece> pieces, int from, int to) {
    return (int) pieces.subList(from, to).stream().filter(p -> p.kind().isValue()).count();
  }

  /** Where the one range of a line begins; -1 when it has none or several. */
  private static int range(List<Piece> pieces, int from, int to) {
    int at = -1;
    for (int i = from; i + 2 < to; i++) {
      if (pieces.get(i).kind().isNumber() && isAmounts(pieces, i + 2)) {
        if (at >= 0) {
          return -1;
        }
        at = i;
      }
    }
    return at;
  }

  private static Piece amounts(List<Piece> pieces, int at) {
    Piece last = pieces.get(at + 2);
    String text = pieces.get(at).text() + " " + pieces.get(at + 1).text() + " " + last.text();
    return pieces.get(at).upTo(last, text).as(Kind.AMOUNT);
  }

  /**
   * Whether every line of values ends in a number, a dash and a greater number: from and to, since
   * a column without one number would be none.
   */
  private static boolean endInRanges(List<Piece> pieces) {
    int ranges = 0;
    for (int i = 1; i < pieces.size(); i++) {
      Piece last = pieces.get(i);
      boolean values =
          last.lineEnd() && last.kind().isValue() && pieces.get(i - 1).kind().isValue();
      if (values && last.link().isSameLine()) {
        if (!isAmounts(pieces, i)) {
          return false;
        }
        ranges++;
      }
    }
    return ranges >= FEWEST;
  }

  private static boolean isAmounts(List<Piece> pieces, int last) {
    boolean three = last > 1 && pieces.get(last - 1).kind() == Kind.DASH;
    if (!three || !pieces.get(last - 1).link().isSameLine()) {
      return false;
    }
    CellNumber from = CellNumber.of(pieces.get(last - 2).text());
    CellNumber to = CellNumber.of(pieces.get(last).text());
    boolean amounts = from != null && to != null && from.value().compareTo(LEAST) >= 0;
    return amounts && from.value().compareTo(to.value()) < 0;
  }

  private static List<Piece> joinLast(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean range = i + 2 < pieces.size() && pieces.get(i + 2).lineEnd();
      if (range && piece.kind().isNumber() && isAmounts(pieces, i + 2)) {
        out.add(amounts(pieces, i));
        i += 2;
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  private static List<Piece> join(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (isRange(pieces, i)) {
        Piece last = pieces.get(i + 2);
        String text = piece.text() + " " + pieces.get(i + 1).text() + " " + last.text();
        out.add(piece.upTo(last, text).asText());
        i += 2;
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  /** A number, a dash and a greater number at the beginning of a line or behind words. */
  private static boolean isRange(List<Piece> pieces, int i) {
    if (i + 2 >= pieces.size()) {
      return false;
    }
    Piece first = pieces.get(i);
    Piece dash = pieces.get(i + 1);
    Piece last = pieces.get(i + 2);
    boolean begins = first.lineStart() || i > 0 && pieces.get(i - 1).isText();
    return begins
        && isSmall(first)
        && dash.kind() == Kind.DASH
        && dash.link().isSameLine()
        && last.link().isSameLine()
        && isSmall(last)
        && Integer.parseInt(first.text()) < Integer.parseInt(last.text());
  }

  private static boolean isSmall(Piece piece) {
    return Kind.isDigits(piece.text(), 1, MOST_DIGITS);
  }
}
