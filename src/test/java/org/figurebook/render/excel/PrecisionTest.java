package org.figurebook.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.figurebook.document.Place;
import org.figurebook.evidence.Confidence;
import org.figurebook.figure.Basis;
import org.figurebook.figure.Bound;
import org.figurebook.figure.Figure;
import org.figurebook.figure.Period;
import org.figurebook.figure.Quantity;
import org.figurebook.figure.SectionName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of a difference rounding can explain. */
class PrecisionTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2.7億元        | 270000000 | HKD     | EXACT | 5000000
          1,234.5百萬元  | 1234500000| HKD     | EXACT | 50000
          420,000元      | 420000    | HKD     | EXACT | 0
          148宗          | 148       | count   | EXACT | 0
          1,200宗        | 1200      | count   | EXACT | 0
          47%            | 47        | percent | EXACT | 0.5
          12.3%          | 12.3      | percent | EXACT | 0.05
          七成           | 70        | percent | EXACT | 0
          1億2,000萬元   | 120000000 | HKD     | EXACT | 0
          約172億元      | 17200000000 | HKD   | ABOUT | 50000000
          逾6 700宗      | 6700      | count   | OVER  | 100
          """)
  void isHalfAStepOfTheLastPrintedDigit(
      String printed, BigDecimal value, String unit, Bound bound, BigDecimal expected) {
    Quantity quantity = new Quantity(value, null, null, unit, "", bound, printed);
    assertThat(Precision.of(figure(quantity))).isEqualByComparingTo(expected);
  }

  private static Figure figure(Quantity quantity) {
    return new Figure(
        "f",
        "",
        "",
        SectionName.BODY,
        "",
        null,
        "",
        "",
        List.of(),
        quantity,
        Period.NONE,
        Basis.NONE,
        "",
        new Place("paper.txt", 1, 1, 1),
        Confidence.CERTAIN,
        List.of());
  }
}
