package org.figurebook.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.figurebook.analysis.Unplaced.Reason;
import org.figurebook.document.Finding;
import org.figurebook.document.Place;
import org.figurebook.figure.Figure;

/**
 * Figures of tables that have the unit and the words of an indicator and yet stand in no series of
 * it, because nothing says for which year or about whom they are. A series that lacks a year or a
 * body which some table has must not look complete, so they are told, table by table.
 */
final class LeftOut {
  private final Map<Key, Map<String, Integer>> counts = new LinkedHashMap<>();
  private final Map<Key, Place> places = new LinkedHashMap<>();
  private int withoutIndicator;
  private int tables;
  private String table = "";

  /**
   * Takes in a figure of a table that is in no series.
   *
   * @param rule the first indicator whose unit and words it has; null when there is none
   * @param dated whether it is for a period that the indicator is stated for
   */
  void add(Figure figure, Rule rule, boolean dated) {
    String id = figure.cell().table();
    if (rule == null) {
      withoutIndicator++;
      tables += id.equals(table) ? 0 : 1;
      table = id;
      return;
    }
    Key key = new Key(rule.indicator().id(), dated ? Reason.NO_SUBJECT : Reason.NO_YEAR);
    counts.computeIfAbsent(key, ignored -> new LinkedHashMap<>()).merge(id, 1, Integer::sum);
    places.putIfAbsent(key, figure.place());
  }

  /** The figures left out, by indicator and reason. */
  List<Unplaced> all() {
    List<Unplaced> all = new ArrayList<>();
    counts.forEach((key, byTable) -> all.add(new Unplaced(key.indicator, key.reason, byTable)));
    return List.copyOf(all);
  }

  /** What a reader of the series has to know. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (Unplaced one : all()) {
      findings.add(
          Finding.note(
                  "figures-left-out", said(one), places.get(new Key(one.indicator(), one.reason())))
              .about(String.valueOf(one.figures()), one.indicator(), one.named()));
    }
    if (withoutIndicator > 0 && !counts.isEmpty()) {
      String said =
          "%d figures of %d tables belong to no indicator of the template: see the empty themes of figures.csv";
      findings.add(
          Finding.note(
                  "figures-without-theme",
                  said.formatted(withoutIndicator, tables),
                  Place.ofDocument(""))
              .about(String.valueOf(withoutIndicator), String.valueOf(tables)));
    }
    return findings;
  }

  private static String said(Unplaced one) {
    return "%d figures have the words of the indicator \"%s\" but name no %s: %s"
        .formatted(
            one.figures(),
            one.indicator(),
            one.reason() == Reason.NO_YEAR ? "year that it is stated for" : "subject that it knows",
            one.named());
  }

  private record Key(String indicator, Reason reason) {}
}
