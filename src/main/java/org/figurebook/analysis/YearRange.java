package org.figurebook.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.figurebook.template.Template;

/** Chooses the years of a table. */
public final class YearRange {
  private YearRange() {}

  /**
   * The years that series have values for.
   *
   * @param financial whether financial years or calendar years are wanted; null for whichever has
   *     more values
   * @param fill whether years between the first and the last without a value are among them
   */
  public static List<Year> of(
      List<Series> series, Boolean financial, boolean fill, Template template) {
    boolean kind = financial != null ? financial : mostlyFinancial(series);
    int from = bound(template.parameter("from"), Integer.MIN_VALUE);
    int to = bound(template.parameter("to"), Integer.MAX_VALUE);
    TreeSet<Year> years = new TreeSet<>();
    for (Series one : series) {
      for (Point point : one.points()) {
        Year year = point.year();
        if (year.financial() == kind && year.start() >= from && year.start() <= to) {
          years.add(year);
        }
      }
    }
    if (fill && !years.isEmpty()) {
      for (int start = years.first().start(); start < years.last().start(); start++) {
        years.add(new Year(kind, start));
      }
    }
    return new ArrayList<>(years);
  }

  private static boolean mostlyFinancial(List<Series> series) {
    long financial = 0;
    long calendar = 0;
    for (Series one : series) {
      long count = one.points().stream().filter(point -> point.year().financial()).count();
      financial += count;
      calendar += one.points().size() - count;
    }
    return financial > calendar;
  }

  private static int bound(String year, int otherwise) {
    return year.isEmpty() ? otherwise : Integer.parseInt(year);
  }
}
