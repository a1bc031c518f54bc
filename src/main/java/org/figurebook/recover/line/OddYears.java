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

  private OddYears() {}

  /**
   * A line of words and years that go up and down is a row: its years are values. The same years
   * begun anew stand in a boxhead.
   */
  static List<Piece> asValues(List<Piece> pieces) {
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
    return pieces.stream().map(p -> p.kind() == Kind.YEAR ? p.as(Kind.INTEGER) : p).toList();
  }
}
