package org.figurebook.recover.choice;

import java.util.List;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Piece;

/**
 * Tells headings that stand one column too far left: one of the dates of the columns (As at
 * 31.3.2024, As at 31.3.2025, …) stands over labels in words, and what stands behind the dates is
 * no heading.
 */
final class StubPeriods {
  /** What it costs that the labels have the heading of a date. */
  private static final double OVER_LABELS = 4;

  /** Fewer dates beside one another are no series. */
  private static final int FEWEST = 3;

  private static final Pattern REMARK = Pattern.compile("\\s*[(（][^()（）]*[)）]");
  private static final Form DATE =
      Form.of(
          "(?:As (?:at|of) |截至|於)?(?:\\d{1,2}(?:[./]\\d{1,2}[./]| [A-Z][a-z]+ ))?(?:19|20)\\d\\d"
              + "(?:[-–/／](?:\\d{4}|\\d\\d))?(?:財政年度|年度|學年|年)?(?:\\d{1,2}月(?:\\d{1,2}日|底)?)?止?");

  private StubPeriods() {}

  /** What a boxhead costs for it over rows that begin with words. */
  static double cost(List<String> headings) {
    return areOneOff(headings) ? OVER_LABELS : 0;
  }

  private static boolean areOneOff(List<String> headings) {
    return isDate(headings.get(0))
        && headings.stream().distinct().filter(StubPeriods::isDate).count() >= FEWEST;
  }

  /** Whether the rows from here begin with words, all but some. */
  static boolean areWordsFirst(List<Piece> body) {
    long starts = body.stream().filter(Piece::lineStart).count();
    long words = body.stream().filter(piece -> piece.lineStart() && piece.isText()).count();
    return words * 3 > starts * 2;
  }

  private static boolean isDate(String heading) {
    return DATE.matches(REMARK.matcher(heading).replaceAll(""));
  }
}
