package org.figurebook.render.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.figurebook.evidence.Check;
import org.figurebook.harvest.Harvest;

/** Writes the {@code data/} folder of a run. */
public final class DataRenderer {
  private DataRenderer() {}

  /**
   * Writes every data file but {@code run.json}.
   *
   * @param folder the {@code data} folder; made when missing
   * @param harvests what was taken from each document
   * @param checks every check that ran
   * @param themes theme of each figure by figure id; figures of no theme are left out
   */
  public static void write(
      Path folder, List<Harvest> harvests, List<Check> checks, Map<String, String> themes)
      throws IOException {
    try (DataFolder data = DataFolder.open(folder)) {
      for (Harvest harvest : harvests) {
        data.add(harvest, themes);
      }
      for (Check check : checks) {
        data.add(check);
      }
      data.finish();
    }
  }
}
