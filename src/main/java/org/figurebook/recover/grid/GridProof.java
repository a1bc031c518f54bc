package org.figurebook.recover.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.figurebook.recover.piece.CellNumber;

/** What the checks of a grid found, and which of its numbers take part in one that holds. */
final class GridProof {
  private final CellNumber[][] numbers;
  private final List<Arithmetic.Result> results = new ArrayList<>();
  private final Set<Long> proven = new HashSet<>();

  GridProof(CellNumber[][] numbers) {
    this.numbers = numbers;
  }

  /** The results so far; a check may take back its own. */
  List<Arithmetic.Result> results() {
    return results;
  }

  /** A cell takes part in a check that holds; one without a number proves nothing. */
  void prove(int row, int column) {
    if (numbers[row][column] != null) {
      proven.add(row * 100_000L + column);
    }
  }

  /** How many numbers take part in a check that holds. */
  int proven() {
    return proven.size();
  }
}
