package org.figurebook.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What changed between two runs: statistics that are new, gone, or stated with other values.
 *
 * <p>A statistic is a subject, measure, unit and period; a paper may state it more than once.
 *
 * @param added statistics only in the newer run
 * @param gone statistics only in the older run
 * @param restated statistics in both, with other values
 * @param unchanged number of statistics in both with the same values
 */
public record Comparison(
    List<Change> added, List<Change> gone, List<Change> restated, int unchanged) {
  public Comparison {
    added = List.copyOf(added);
    gone = List.copyOf(gone);
    restated = List.copyOf(restated);
  }

  /**
   * One statistic's change.
   *
   * @param statistic subject, measure, unit, period
   * @param before values in the older run, in order
   * @param after values in the newer run
   * @param place where it stands: in the newer run if it is there
   */
  public record Change(
      List<String> statistic, Set<String> before, Set<String> after, String place) {}

  /** Compares two runs. Figures that say neither subject nor period cannot be compared. */
  public static Comparison of(Dataset older, Dataset newer) {
    Map<List<String>, List<FigureRow>> before = byStatistic(older);
    Map<List<String>, List<FigureRow>> after = byStatistic(newer);
    List<Change> added = new ArrayList<>();
    List<Change> restated = new ArrayList<>();
    int unchanged = 0;
    for (Map.Entry<List<String>, List<FigureRow>> entry : after.entrySet()) {
      List<FigureRow> old = before.getOrDefault(entry.getKey(), List.of());
      Change change = change(entry.getKey(), old, entry.getValue());
      if (old.isEmpty()) {
        added.add(change);
      } else if (change.before().equals(change.after())) {
        unchanged++;
      } else {
        restated.add(change);
      }
    }
    List<Change> gone =
        before.entrySet().stream()
            .filter(entry -> !after.containsKey(entry.getKey()))
            .map(entry -> change(entry.getKey(), entry.getValue(), List.of()))
            .toList();
    return new Comparison(added, gone, restated, unchanged);
  }

  private static Map<List<String>, List<FigureRow>> byStatistic(Dataset data) {
    Map<List<String>, List<FigureRow>> groups = new LinkedHashMap<>();
    for (FigureRow figure : data.figures()) {
      if (!figure.get("subject").isEmpty() && !figure.get("period").isEmpty()) {
        groups.computeIfAbsent(figure.statistic(), key -> new ArrayList<>()).add(figure);
      }
    }
    return groups;
  }

  private static Change change(
      List<String> statistic, List<FigureRow> before, List<FigureRow> after) {
    List<FigureRow> shown = after.isEmpty() ? before : after;
    return new Change(statistic, values(before), values(after), shown.get(0).place());
  }

  private static Set<String> values(List<FigureRow> figures) {
    Set<String> values = new TreeSet<>();
    figures.forEach(figure -> values.add(figure.get("printed")));
    return values;
  }
}
