package org.figurebook.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.figurebook.figure.Bound;
import org.figurebook.figure.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether two printed numbers can be statements of one true number. */
class StatementTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # bound    | printed    | value     | bound | printed   | value     | agree
          exact      | 3,360      | 3360      | exact | 3360      | 3360      | true
          about      | 3,360間    | 3360      | exact | 3360      | 3360      | true
          about      | 12,500人   | 12500     | exact | 12478     | 12478     | true
          about      | 12,500人   | 12500     | exact | 12578     | 12578     | false
          exact      | 3,360      | 3360      | exact | 3361      | 3361      | false
          # a number in 億 with one decimal is as precise as its last printed place
          exact      | 2.7億元    | 270000000 | exact | 268.4     | 268400000 | true
          exact      | 2.7億元    | 270000000 | exact | 264.9     | 264900000 | false
          exact      | 15.0       | 15000000  | exact | 15.03     | 15030000  | true
          exact      | 15.0       | 15000000  | exact | 15.1      | 15100000  | false
          over       | 逾7億      | 700000000 | exact | 731.5     | 731500000 | true
          over       | 逾7億      | 700000000 | exact | 682.0     | 682000000 | false
          over       | 逾7億      | 700000000 | exact | 901.0     | 901000000 | false
          nearly     | 近220名    | 220       | exact | 216       | 216       | true
          nearly     | 近220名    | 220       | exact | 223       | 223       | false
          at_most    | 最多800萬  | 8000000   | exact | 776       | 7760000   | true
          at_least   | 最少6家    | 6         | exact | 5         | 5         | false
          """)
  void agreement(
      String bound,
      String printed,
      String value,
      String bound2,
      String printed2,
      String value2,
      boolean agree) {
    Quantity first = quantity(bound, printed, value);
    Quantity second = quantity(bound2, printed2, value2);

    assertThat(Statement.agree(first, second)).isEqualTo(agree);
    assertThat(Statement.agree(second, first)).isEqualTo(agree);
  }

  private static Quantity quantity(String bound, String printed, String value) {
    return new Quantity(
        new BigDecimal(value),
        null,
        null,
        "count",
        "",
        Bound.valueOf(bound.toUpperCase()),
        printed);
  }
}
