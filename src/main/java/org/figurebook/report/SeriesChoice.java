package org.figurebook.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.figurebook.analysis.Analysis;
import org.figurebook.analysis.Series;
import org.figurebook.template.TableSpec;
import org.figurebook.template.TableSpec.Rows;
import org.figurebook.template.Words;

/** Chooses the series that a table shows: of one unit, totals apart. */
final class SeriesChoice {
  private final Analysis analysis;
  private final TableSpec spec;

  SeriesChoice(Analysis analysis, TableSpec spec) {
    this.analysis = analysis;
    this.spec = spec;
  }

  List<Series> series() {
    List<Series> wanted = new ArrayList<>();
    boolean parts = spec.rows() == Rows.DIMENSION;
    for (String indicator : spec.indicators()) {
      for (Series series : analysis.of(indicator)) {
        if (!series.subject().isTotal()
            && (parts || series.breakdown().isEmpty())
            && holds(spec.subjects(), series)) {
          wanted.add(series);
        }
      }
    }
    String unit = mostUsedUnit(wanted);
    wanted.removeIf(series -> !series.unit().equals(unit));
    if (spec.indicators().size() == 1) {
      wanted.sort(Comparator.comparingInt(Series::order));
    }
    return wanted;
  }

  private static String mostUsedUnit(List<Series> series) {
    Map<String, Integer> points = new HashMap<>();
    String best = "";
    for (Series one : series) {
      int now = points.merge(one.unit(), one.points().size(), Integer::sum);
      if (best.isEmpty() || now > points.get(best)) {
        best = one.unit();
      }
    }
    return best;
  }

  private static boolean holds(Words words, Series series) {
    if (words.isEmpty()) {
      return true;
    }
    String name = folded(series.subject().name().zh() + " " + series.subject().name().en());
    return words.none().stream().noneMatch(word -> occurs(word, name))
        && words.all().stream().allMatch(word -> occurs(word, name))
        && (words.any().isEmpty() || words.any().stream().anyMatch(word -> occurs(word, name)));
  }

  private static boolean occurs(String word, String text) {
    for (String alternative : word.split("\\|")) {
      if (text.contains(folded(alternative))) {
        return true;
      }
    }
    return false;
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
