package org.figurebook.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurebook.analysis.Pivot;
import org.figurebook.analysis.Point;
import org.figurebook.analysis.Year;
import org.figurebook.document.Language;
import org.figurebook.figure.Bound;

/**
 * The one line that a table's sentences speak of: its only row, or the sum of its rows in the years
 * that have all the same rows, a dash counting as nothing to add. Only final values take part, so
 * that a part of a year is never the end of a trend.
 *
 * @param years the years with a value, in order
 * @param values their values, in base units
 * @param bounds word before each value, such as 約; empty for exact ones and for sums
 * @param figures ids of the figures behind each
 */
record Trend(
    List<Year> years, List<BigDecimal> values, List<Bound> bounds, List<List<String>> figures) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The trend of a table; empty when its rows do not add up to anything. */
  static Optional<Trend> of(BuiltTable table) {
    Pivot pivot = table.pivot();
    boolean single = pivot.rows().size() == 1;
    int last = lastWholeYear(pivot);
    if (last < 0 || !(single || table.spec().total())) {
      return Optional.empty();
    }
    List<Year> years = new ArrayList<>();
    List<BigDecimal> values = new ArrayList<>();
    List<Bound> bounds = new ArrayList<>();
    List<List<String>> figures = new ArrayList<>();
    for (int year = 0; year <= last; year++) {
      if (sameRows(pivot, year, last) && !breaks(pivot, year, last)) {
        years.add(pivot.years().get(year));
        values.add(
            single ? pivot.rows().get(0).points().get(year).value() : pivot.totals().get(year));
        bounds.add(single ? pivot.rows().get(0).points().get(year).bound() : Bound.EXACT);
        figures.add(figures(pivot, year));
      }
    }
    return Optional.of(new Trend(years, values, bounds, figures));
  }

  /** The last year whose values are all settled; one of them alone would be no sum. */
  private static int lastWholeYear(Pivot pivot) {
    int year = pivot.lastSettledYear();
    while (year >= 0 && (figures(pivot, year).isEmpty() || !sameRows(pivot, year, year))) {
      year--;
    }
    return year;
  }

  /** Values that are counted otherwise than the last ones are no part of their trend. */
  private static boolean breaks(Pivot pivot, int year, int last) {
    Year from = pivot.years().get(year);
    Year to = pivot.years().get(last);
    return pivot.rows().stream().anyMatch(row -> row.series().breaksBetween(from, to));
  }

  private static boolean sameRows(Pivot pivot, int year, int last) {
    for (Pivot.Row row : pivot.rows()) {
      Point here = row.points().get(year);
      Point there = row.points().get(last);
      boolean nothingToAdd =
          row.series().dashes().contains(pivot.years().get(year))
              || there == null && row.series().dashes().contains(pivot.years().get(last));
      if (!nothingToAdd && (here == null) != (there == null) || here != null && !here.isSettled()) {
        return false;
      }
    }
    return true;
  }

  private static List<String> figures(Pivot pivot, int year) {
    List<String> ids = new ArrayList<>();
    for (Pivot.Row row : pivot.rows()) {
      if (row.points().get(year) != null) {
        ids.add(row.points().get(year).used().get(0).id());
      }
    }
    return ids;
  }

  /** A value with its bound word and unit. */
  String text(int index, ShownUnit unit, Sentences sentences) {
    Bound bound = bounds.get(index);
    String word = bound == Bound.EXACT ? "" : sentences.get("bound-" + bound.word());
    String space = word.isEmpty() || sentences.language() == Language.CHINESE ? "" : " ";
    return word + space + unit.text(values.get(index));
  }

  int last() {
    return years.size() - 1;
  }

  BigDecimal lastValue() {
    return values.get(last());
  }

  Year lastYear() {
    return years.get(last());
  }

  /** Change of the last value from the year before in percent; empty when that year is missing. */
  Optional<BigDecimal> change() {
    if (last() < 1 || !years.get(last() - 1).equals(lastYear().previous())) {
      return Optional.empty();
    }
    BigDecimal before = values.get(last() - 1);
    if (before.signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        lastValue().subtract(before).multiply(HUNDRED).divide(before, MathContext.DECIMAL64));
  }
}
