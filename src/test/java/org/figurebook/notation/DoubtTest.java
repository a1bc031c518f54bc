package org.figurebook.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurebook.evidence.Confidence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers of running text are marked as not to be relied on. */
class DoubtTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({"碼頭的座位4 50個,CHECK", "碼頭有450個座位,CHECK_NOT", "截至2020年底的碼頭3共有45個座位,CHECK_NOT"})
  void aDigitBeforeANumberIsADoubt(String text, String expected) {
    assertThat(QuantityReader.hongKong().read(text).quantities())
        .singleElement()
        .extracting(r -> r.confidence() == Confidence.CHECK)
        .isEqualTo(expected.equals("CHECK"));
  }
}
