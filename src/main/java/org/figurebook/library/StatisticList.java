package org.figurebook.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.figurebook.template.Indicator;
import org.figurebook.template.Template;
import org.figurebook.template.TemplateException;
import org.figurebook.template.TemplateLibrary;

/** The statistics of the built-in templates, each under the first template that has it. */
final class StatisticList {
  private static List<Entry> all;

  private StatisticList() {}

  /** A statistic and the name of its template. */
  record Entry(String template, Indicator indicator) {}

  /** All of them, in the order of the templates. */
  static synchronized List<Entry> all() {
    if (all == null) {
      List<Entry> found = new ArrayList<>();
      Set<String> known = new HashSet<>();
      for (String name : TemplateLibrary.names()) {
        for (Indicator indicator : template(name).indicators()) {
          if (known.add(indicator.id())) {
            found.add(new Entry(name, indicator));
          }
        }
      }
      all = List.copyOf(found);
    }
    return all;
  }

  /** The names of the templates that have a statistic of their own that papers state. */
  static List<String> templates() {
    return all().stream()
        .filter(entry -> entry.indicator().ratio() == null)
        .map(Entry::template)
        .distinct()
        .toList();
  }

  /** The template that a statistic is under; null when there is no such statistic. */
  static String templateOf(String statistic) {
    return all().stream()
        .filter(entry -> entry.indicator().id().equals(statistic))
        .map(Entry::template)
        .findFirst()
        .orElse(null);
  }

  /** A built-in template. */
  static Template template(String name) {
    try {
      return TemplateLibrary.load(name);
    } catch (TemplateException defect) {
      throw new IllegalStateException("every built-in template can be read", defect);
    }
  }
}
