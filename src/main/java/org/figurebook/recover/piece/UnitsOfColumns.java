package org.figurebook.recover.piece;

import java.util.List;
import org.figurebook.document.Form;

/** A line with the same unit for each of several columns: the last of a boxhead. */
public final class UnitsOfColumns {
  private static final Form MONEY = Form.of("[百千]?[萬億千]?元");
  private static final int FEWEST = 3;

  private UnitsOfColumns() {}

  /** Whether a line is one. */
  public static boolean are(List<Piece> line) {
    String first = line.get(0).text();
    return line.size() >= FEWEST
        && line.stream().allMatch(p -> p.text().equals(first))
        && (MONEY.matches(first) || Titles.isUnit(first));
  }
}
