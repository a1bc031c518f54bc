package org.figurebook.recover.line;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;

/** Years that are what a row tells of its columns, such as when each was opened. */
final class OddYears {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** Values of a row that tell a year among them. */
  private static final int FEWEST = 4;

  /** The labels of two stubs at most. */
  private static final int LABELS = 2;

  private static final int LARGE = 3;

  private OddYears() {}

  /**
   * A line of words and years that go up and down is a row: its years are values. The same years
   * begun anew stand in a boxhead.
   */
  static List<Piece> asValues(List<Piece> pieces) {
    if (isAmongValues(pieces)) {
      return numbers(pieces);
    }
    if (pieces.size() < 4 || !pieces.get(0).isText()) {
      return pieces;
    }
    boolean up = false;
    boolean down = false;
    boolean runs = true;
    Set<Integer> seen = new HashSet<>();
    int before = 0;
    for (Piece piece : pieces.subList(1, pieces.size())) {
      if (!YEAR.matcher(piece.text()).matches()) {
        return pieces;
      }
      int year = Integer.parseInt(piece.text());
      up |= before > 0 && year > before;
      down |= before > 0 && year < before;
      runs &= before == 0 || year == before + 1 || year < before && seen.contains(year);
      seen.add(year);
      before = year;
    }
    if (!up || !down || runs) {
      return pieces;
    }
    return numbers(pieces);
  }

  private static List<Piece> numbers(List<Piece> pieces) {
    return pieces.stream().map(p -> p.kind() == Kind.YEAR ? p.as(Kind.INTEGER) : p).toList();
  }

  /** Whether what may be a year stands alone between the larger numbers of a row. */
  private static boolean isAmongValues(List<Piece> pieces) {
    int n = pieces.size();
    int first = 0;
    while (first < n && first < LABELS && pieces.get(first).isText()) {
      first++;
    }
    if (first == 0 || n - first < FEWEST) {
      return false;
    }
    int years = 0;
    for (int i = first; i < n; i++) {
      boolean year = YEAR.matcher(pieces.get(i).text()).matches();
      if (!year && !pieces.get(i).kind().isValue()) {
        return false;
      }
      years += year ? 1 : 0;
      if (year
          && (i == first
              || i + 1 == n
              || !isLarge(pieces.get(i - 1))
              || !isLarge(pieces.get(i + 1)))) {
        return false;
      }
    }
    return years == 1;
  }

  private static boolean isLarge(Piece piece) {
    return piece.kind() == Kind.INTEGER && piece.text().length() >= LARGE;
  }
}
