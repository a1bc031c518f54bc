package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurebook.recover.piece.Piece;

/**
 * The rows of headings read so far over one body, and what their headings cost: most boxheads that
 * are tried over it have them in common.
 */
public final class KnownRows {
  private final Map<List<Piece>, Map<Integer, HeadRow.Reading>> rows = new HashMap<>();
  private final Map<String, Double> costs = new HashMap<>();

  /** The readings of some lines as one row. */
  Map<Integer, HeadRow.Reading> of(List<List<Piece>> lines) {
    List<Piece> pieces = new ArrayList<>();
    lines.forEach(pieces::addAll);
    return rows.computeIfAbsent(pieces, key -> HeadRow.of(lines, this));
  }

  /** How odd a heading is by its words. */
  double cost(String heading) {
    return costs.computeIfAbsent(heading, HeadWords::cost);
  }
}
