package org.figurebook.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.figurebook.analysis.Point.Standing;
import org.figurebook.evidence.Confidence;
import org.figurebook.figure.Bound;
import org.figurebook.template.LocalText;
import org.junit.jupiter.api.Test;

/** Series as rows by years: sums, shares and changes, asserted by hand. */
class PivotBuilderTest {
  private static final List<Year> YEARS =
      List.of(new Year(true, 2021), new Year(true, 2022), new Year(true, 2023));

  @Test
  void totalsAddUpWhatIsThereAndAreMissingWhereNothingIs() {
    Pivot pivot = pivot(row("甲", "100", null, "120.5"), row("乙", "50", null, null));

    assertThat(pivot.totals()).containsExactly(big("150"), null, big("120.5"));
  }

  @Test
  void sharesAreOfTheColumnsTotal() {
    Pivot pivot = pivot(row("甲", "75", "0", null), row("乙", "25", "0", null));

    assertThat(pivot.rows().get(0).shares().get(0)).isEqualByComparingTo("75");
    assertThat(pivot.rows().get(1).shares().get(0)).isEqualByComparingTo("25");
    assertThat(pivot.rows().get(0).shares().get(1)).as("nothing to share").isNull();
  }

  @Test
  void growthNeedsTheYearBefore() {
    Pivot pivot = pivot(row("甲", "80", "100", "90"), row("乙", "80", null, "90"));

    assertThat(pivot.rows().get(0).growth()).containsExactly(null, big("25"), big("-10"));
    assertThat(pivot.rows().get(1).growth()).containsExactly(null, null, null);
  }

  @Test
  void aPartOfAYearIsNoEndOfAChange() {
    List<Point> points = new ArrayList<>(row("甲", "80", "100", null).points());
    points.add(point(YEARS.get(2), "20", Standing.PART_OF_YEAR));
    Pivot pivot = pivot(series("甲", points));

    assertThat(pivot.rows().get(0).growth().get(2)).isNull();
    assertThat(pivot.lastSettledYear()).isEqualTo(1);
  }

  private static Pivot pivot(Series... rows) {
    return new PivotBuilder(List.of(rows), YEARS).build();
  }

  private static Series row(String name, String... values) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null) {
        points.add(point(YEARS.get(i), values[i], Standing.FINAL));
      }
    }
    return series(name, points);
  }

  private static Series series(String name, List<Point> points) {
    return new Series(
        "x", new Subject(name, LocalText.same(name), ""), "", "count", "", 0, points, Set.of());
  }

  private static Point point(Year year, String value, Standing standing) {
    return new Point(
        year, big(value), Bound.EXACT, standing, Confidence.CERTAIN, List.of(), List.of());
  }

  private static BigDecimal big(String number) {
    return new BigDecimal(number);
  }
}
