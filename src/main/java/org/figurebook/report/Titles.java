package org.figurebook.report;

import java.util.List;
import org.figurebook.analysis.Year;

/** Titles with their years. */
final class Titles {
  private Titles() {}

  static String withYears(String name, List<Year> years, Sentences sentences) {
    String first = years.get(0).label();
    String last = years.get(years.size() - 1).label();
    return first.equals(last)
        ? sentences.get("one-year", name, first)
        : sentences.get("years", name, first, last);
  }
}
