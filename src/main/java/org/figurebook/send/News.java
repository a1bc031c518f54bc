package org.figurebook.send;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.figurebook.dataset.Comparison;
import org.figurebook.dataset.Comparison.Change;
import org.figurebook.dataset.FigureRow;

/**
 * What changed between two editions.
 *
 * @param papers names of the papers that are only in the newer one
 * @param restated statistics with other values, those of the report's themes first
 * @param added statistics only in the newer one, those of the report's themes first
 * @param gone number of statistics only in the older one
 */
record News(List<String> papers, List<Item> restated, List<Item> added, int gone) {
  News {
    papers = List.copyOf(papers);
    restated = List.copyOf(restated);
    added = List.copyOf(added);
  }

  /**
   * A statistic that changed.
   *
   * @param before its values in the older edition, each once
   * @param after its values in the newer one, each once
   */
  record Item(List<FigureRow> before, List<FigureRow> after) {
    Item {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }

    FigureRow first() {
      return after.get(0);
    }

    /** Whether a value of it is in doubt. */
    boolean isDoubtful() {
      return after.stream().anyMatch(figure -> figure.get("confidence").equals("check"));
    }

    private boolean isInTheme() {
      return after.stream().anyMatch(figure -> !figure.get("theme").isEmpty());
    }
  }

  /** Compares two editions. */
  static News of(ReportFolder older, ReportFolder newer) {
    Comparison comparison = Comparison.of(older.data(), newer.data());
    Map<List<String>, List<FigureRow>> before = byStatistic(older);
    Map<List<String>, List<FigureRow>> after = byStatistic(newer);
    Set<String> known =
        older.papers().stream().map(ReportFolder.Paper::sha256).collect(Collectors.toSet());
    List<String> papers =
        newer.papers().stream()
            .filter(paper -> !paper.sha256().isEmpty() && !known.contains(paper.sha256()))
            .map(News::name)
            .toList();
    return new News(
        papers,
        items(comparison.restated(), before, after),
        items(comparison.added(), before, after),
        comparison.gone().size());
  }

  private static String name(ReportFolder.Paper paper) {
    return paper.title().isEmpty() ? paper.file() : paper.title() + " (" + paper.file() + ")";
  }

  private static List<Item> items(
      List<Change> changes,
      Map<List<String>, List<FigureRow>> before,
      Map<List<String>, List<FigureRow>> after) {
    List<Item> items = new ArrayList<>();
    for (Change change : changes) {
      items.add(
          new Item(
              before.getOrDefault(change.statistic(), List.of()), after.get(change.statistic())));
    }
    items.sort(
        Comparator.comparing((Item item) -> !item.isInTheme()).thenComparing(Item::isDoubtful));
    return items;
  }

  /** The figures of each statistic, those that print the same once. */
  private static Map<List<String>, List<FigureRow>> byStatistic(ReportFolder report) {
    Map<List<String>, List<FigureRow>> all = new HashMap<>();
    Map<List<String>, Set<String>> seen = new HashMap<>();
    for (FigureRow figure : report.data().figures()) {
      Set<String> printed = seen.computeIfAbsent(figure.statistic(), key -> new LinkedHashSet<>());
      if (printed.add(figure.get("printed"))) {
        all.computeIfAbsent(figure.statistic(), key -> new ArrayList<>()).add(figure);
      }
    }
    return all;
  }

  boolean isEmpty() {
    return papers.isEmpty() && restated.isEmpty() && added.isEmpty() && gone == 0;
  }
}
