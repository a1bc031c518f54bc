package org.figurebook.read;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings such as 2023-24 that are broken at their mark: 2023- over 24, or 2023 over -24. */
final class BrokenYears {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)(\\d\\d)\\s?([-–—/／]?)");
  private static final Pattern REST = Pattern.compile("([-–—/／]?)\\s?(\\d\\d)\\s?(?:年?度?)?");

  /** Words that end in a year and its mark: Revised estimate 2024-. */
  private static final Pattern OPEN = Pattern.compile(".*(?<!\\d)(?:19|20)(\\d\\d)\\s?[-–—/／]");

  /** The longest time that years broken after their mark may last: 2020- over 25. */
  private static final int LONGEST = 10;

  private final List<AlignedLine> lines;

  BrokenYears(List<AlignedLine> lines) {
    this.lines = lines;
  }

  /**
   * Whether a line has no values but the ends of years: nothing else, perhaps with a heading beside
   * them, or among other words each right below a year that is open for it.
   */
  boolean isRest(int line) {
    return areRests(line) || hasRests(line);
  }

  private boolean hasRests(int line) {
    List<PdfPiece> pieces = lines.get(line).pieces;
    List<PdfPiece> values = pieces.stream().filter(PdfPiece::isValue).toList();
    if (line == 0 || values.isEmpty() || pieces.get(0).isValue()) {
      return false;
    }
    List<PdfPiece> above = lines.get(line - 1).pieces;
    return !above.isEmpty() && values.stream().allMatch(rest -> isOpenFor(over(above, rest), rest));
  }

  /** Whether a piece ends in the year before the one that another says the end of. */
  private static boolean isOpenFor(PdfPiece over, PdfPiece rest) {
    Matcher year = OPEN.matcher(over.text());
    Matcher end = REST.matcher(rest.text());
    return year.matches()
        && end.matches()
        && end.group(1).isEmpty()
        && (Integer.parseInt(year.group(1)) + 1) % 100 == Integer.parseInt(end.group(2));
  }

  private static PdfPiece over(List<PdfPiece> above, PdfPiece piece) {
    return above.stream()
        .min(Comparator.comparingDouble(p -> Math.abs(p.middle() - piece.middle())))
        .orElseThrow();
  }

  private boolean areRests(int line) {
    List<PdfPiece> pieces = lines.get(line).pieces;
    List<PdfPiece> rests = pieces.stream().filter(p -> REST.matcher(p.text()).matches()).toList();
    if (rests.size() < 2 || rests.size() < pieces.size() - 1) {
      return false;
    }
    for (int i = line - 1; i >= Math.max(0, line - 2); i--) {
      List<PdfPiece> above = lines.get(i).pieces;
      if (!above.isEmpty() && rests.stream().allMatch(rest -> goesOn(above, rest))) {
        return true;
      }
    }
    return false;
  }

  /** A number of two digits under a year is a value, -12 as well, unless the year ends so. */
  private static boolean goesOn(List<PdfPiece> above, PdfPiece rest) {
    Matcher year = YEAR.matcher(over(above, rest).text());
    Matcher end = REST.matcher(rest.text());
    if (!year.matches() || !end.matches() || year.group(2).isEmpty() == end.group(1).isEmpty()) {
      return false;
    }
    int later =
        Math.floorMod(Integer.parseInt(end.group(2)) - Integer.parseInt(year.group(1)), 100);
    return later == 1 || !year.group(2).isEmpty() && later > 1 && later <= LONGEST;
  }
}
