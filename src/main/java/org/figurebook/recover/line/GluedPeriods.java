package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * Headings of periods with nothing between them, 2020-21年度2021-22年度, and a heading glued before the
 * first of them, 項目類別2020-21 2021-22 2022-23: each period begins a piece of its own.
 */
final class GluedPeriods {
  private static final String ONE = "(?:19|20)\\d\\d(?:[-–/／](?:\\d{4}|\\d\\d))?";
  private static final Pattern PERIOD =
      Pattern.compile("(?<![\\d./-])" + ONE + "(?:財政年度|學年|年度|年底|年(?!\\d{1,2}月)|(?![\\d./年月-]))");
  private static final Pattern YEAR = Pattern.compile("^(?:19|20)\\d\\d");

  /** What leads on to a period within a text, or behind one to another. */
  private static final String LEADS = "在於自由至到從及和與、，截為年月日-–—/(（「";

  private GluedPeriods() {}

  /** The pieces of a line, parted before such periods. */
  static List<Piece> parted(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Piece next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
      if (piece.isText() && mayHoldPeriod(piece.text())) {
        cut(piece, next, out);
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  private static boolean mayHoldPeriod(String text) {
    return text.indexOf("20") >= 0 || text.indexOf("19") >= 0;
  }

  private static void cut(Piece piece, Piece next, List<Piece> out) {
    List<int[]> periods = periods(piece.text());
    boolean several = periods.size() > 1;
    boolean row =
        next != null
            && next.kind() == Kind.YEAR
            && periods.size() == 1
            && leadsTo(piece, periods.get(0), next);
    if (!several && !row || !areAlone(piece.text(), periods)) {
      out.add(piece);
      return;
    }
    int from = 0;
    for (int[] period : periods) {
      if (period[0] > from) {
        out.add(part(piece, from, period[0]));
      }
      from = period[0];
    }
    out.add(part(piece, from, piece.text().length()));
  }

  private static Piece part(Piece piece, int from, int to) {
    Piece part = piece.part(from, to);
    return from == 0 ? part : part.withLink(Link.WIDE);
  }

  private static List<int[]> periods(String text) {
    List<int[]> found = new ArrayList<>();
    Matcher matcher = PERIOD.matcher(text);
    while (matcher.find()) {
      found.add(new int[] {matcher.start(), matcher.end()});
    }
    return found;
  }

  /**
   * Whether nothing but a bracket stands between the periods, and no word leads on to the first.
   */
  private static boolean areAlone(String text, List<int[]> periods) {
    for (int p = 1; p < periods.size(); p++) {
      String between = text.substring(periods.get(p - 1)[1], periods.get(p)[0]);
      boolean bracket = between.matches("(?:[(（][^()（）]{1,12}[)）])?");
      if (!bracket || year(text, periods.get(p)) == year(text, periods.get(p - 1))) {
        return false;
      }
    }
    int last = periods.get(periods.size() - 1)[1];
    boolean ends = text.substring(last).matches("(?:[(（].{1,16}|註\\d{0,2}|[*#@^]{1,3})?");
    int first = periods.get(0)[0];
    return ends && (first == 0 || LEADS.indexOf(text.charAt(first - 1)) < 0);
  }

  /** Whether a text ends in a period that the next piece on its line follows. */
  private static boolean leadsTo(Piece piece, int[] period, Piece next) {
    boolean end = period[1] == piece.text().length() && period[0] > 0;
    Matcher following = YEAR.matcher(next.text());
    if (!end || next.lineStart() || !following.find()) {
      return false;
    }
    int distance = Integer.parseInt(following.group()) - year(piece.text(), period);
    return Math.abs(distance) == 1;
  }

  private static int year(String text, int[] period) {
    return Integer.parseInt(text.substring(period[0], period[0] + 4));
  }
}
