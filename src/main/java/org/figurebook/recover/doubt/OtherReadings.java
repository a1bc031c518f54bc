package org.figurebook.recover.doubt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.figurebook.recover.boxhead.HeadFit;
import org.figurebook.recover.choice.HeadChoice;
import org.figurebook.recover.grid.Grid;
import org.figurebook.recover.grid.GridBuilder;
import org.figurebook.table.Reading;

/** Says how else a table may be read: by its next best boxhead, or in other columns. */
public final class OtherReadings {
  private static final int MOST = 3;
  private static final int MOST_ROWS = 3;
  private static final double HEADS = 1;

  private OtherReadings() {}

  /**
   * The other readings.
   *
   * @param chosen the grid chosen
   * @param choice its boxhead and the rival of that
   * @param near other grids nearly as good
   */
  public static List<Reading> of(Grid chosen, HeadChoice.Choice choice, List<Grid> near) {
    List<Reading> out = new ArrayList<>();
    HeadFit.Head rival = choice.rival();
    if (rival != null && rival.cost() < HEADS) {
      out.add(new Reading(GridBuilder.headings(rival), List.of()));
    }
    for (Grid grid : near) {
      Reading reading = new Reading(grid.columns(), rows(chosen, grid));
      boolean known = out.stream().anyMatch(o -> o.columns().equals(reading.columns()));
      boolean differs = !grid.columns().equals(chosen.columns()) || !reading.rows().isEmpty();
      if (differs && !known && out.size() < MOST) {
        out.add(reading);
      }
    }
    return out;
  }

  /** The first rows that are not cut as in the grid chosen. */
  private static List<List<String>> rows(Grid chosen, Grid other) {
    Set<List<String>> own = new HashSet<>(chosen.texts());
    List<List<String>> out = new ArrayList<>();
    for (List<String> row : other.texts()) {
      if (out.size() < MOST_ROWS && !own.contains(row)) {
        out.add(row);
      }
    }
    return out;
  }
}
