package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Piece;

/**
 * Headings of periods printed one under another in narrow columns, each with what kind of figure it
 * is on the lines behind it: {@code 2013-14 / Revised / estimate / 2014-15 / Estimate}.
 */
final class HeadPeriods {
  private static final Form GOES_ON =
      Form.of("[a-z].*|[(（](?!\\d{1,2}[)）]).*|(?:HK|US|S|A|C|NT)?[$£€].*|%|[百千]?[萬億]元");
  private static final int MOST_WORDS = 4;
  private static final Form UNIT_AT_END =
      Form.of(
          " ?([(（]?(?:HK|US|S|A|C|NT)?[$£€] ?(?:['’]000|m(?:illion)?|Mn)[)）]?|[(（](?:[百千]?[萬億千]元|%)[)）])$");

  private HeadPeriods() {}

  /** The pieces, each period joined with its words; as they are when not every period has some. */
  static List<Piece> joined(List<Piece> pieces) {
    List<Piece> units = upToUnits(pieces);
    return units.isEmpty() ? withWords(pieces) : units;
  }

  /**
   * Periods that begin their lines, each with words that end in the same unit: {@code 2010-11
   * Estimated / actual expenses / $'000 / 2011-12 Estimated / expenses $'000}. Empty where they are
   * not.
   */
  private static List<Piece> upToUnits(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    String unit = "";
    int found = 0;
    int i = 0;
    while (i < pieces.size()) {
      Piece heading = pieces.get(i++);
      if (heading.isPeriod() && heading.lineStart()) {
        String end = unitAtEnd(heading);
        while (end.isEmpty() && i < pieces.size() && pieces.get(i).isText()) {
          heading = heading.plus(pieces.get(i++));
          end = unitAtEnd(heading);
        }
        if (end.isEmpty() || !unit.isEmpty() && !unit.equals(end)) {
          return List.of();
        }
        unit = end;
        found++;
      } else if (heading.isPeriod() || found > 0) {
        return List.of();
      }
      out.add(heading);
    }
    return found > 1 ? out : List.of();
  }

  private static String unitAtEnd(Piece heading) {
    Matcher unit = UNIT_AT_END.finder(heading.text());
    return unit.find() ? unit.group(1) : "";
  }

  private static List<Piece> withWords(List<Piece> pieces) {
    List<Integer> periods = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.isPeriod() && (piece.lineEnd() || isBroken(pieces, i))) {
        periods.add(i);
      }
    }
    int longest = longest(pieces, periods);
    if (longest == 0) {
      return pieces;
    }
    List<Piece> out = new ArrayList<>(pieces.subList(0, periods.get(0)));
    for (int k = 0; k < periods.size(); k++) {
      int next = k + 1 < periods.size() ? periods.get(k + 1) : pieces.size();
      int end = k + 1 < periods.size() ? next : lastEnd(pieces, periods.get(k), longest);
      Piece heading = pieces.get(periods.get(k));
      for (Piece word : pieces.subList(periods.get(k) + 1, end)) {
        heading = heading.plus(word);
      }
      out.add(heading);
      out.addAll(pieces.subList(end, next));
    }
    return out;
  }

  /**
   * Whether Chinese words behind a period at the start of a line go on in the next: 2022-23 實 /
   * 際開支.
   */
  private static boolean isBroken(List<Piece> pieces, int period) {
    if (period + 2 >= pieces.size() || !pieces.get(period).lineStart()) {
      return false;
    }
    Piece words = pieces.get(period + 1);
    Piece rest = pieces.get(period + 2);
    return words.isText()
        && words.lineEnd()
        && CellText.isWide(words.text().charAt(0))
        && rest.isText()
        && rest.lineEnd()
        && CellText.isWide(rest.text().charAt(0));
  }

  /** How many words the longest of the inner headings has; 0 when they have not this form. */
  private static int longest(List<Piece> pieces, List<Integer> periods) {
    if (periods.size() < 2 || periods.get(periods.size() - 1) == pieces.size() - 1) {
      return 0;
    }
    int longest = 0;
    for (int k = 0; k + 1 < periods.size(); k++) {
      List<Piece> words = pieces.subList(periods.get(k) + 1, periods.get(k + 1));
      int begun = isBroken(pieces, periods.get(k)) ? 2 : 1;
      boolean one = words.stream().skip(begun).allMatch(w -> GOES_ON.matches(w.text()));
      boolean text = words.stream().allMatch(Piece::isText);
      text &= words.isEmpty() || words.get(words.size() - 1).lineEnd() || words.get(0).lineStart();
      if (words.isEmpty() || words.size() > MOST_WORDS || !one || !text) {
        return 0;
      }
      longest = Math.max(longest, words.size());
    }
    return longest;
  }

  private static int lastEnd(List<Piece> pieces, int period, int longest) {
    int end = period + 2;
    boolean broken = isBroken(pieces, period);
    while (end < Math.min(pieces.size(), period + 1 + longest)
        && (broken && end == period + 2 || GOES_ON.matches(pieces.get(end).text()))) {
      end++;
    }
    return end;
  }
}
