package org.figurebook.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.figurebook.figure.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How officials write numbers: one file of cases a notation in {@code src/test/resources/notation}.
 * A case is a text, an arrow, and what it says: {@code value unit counter bound @period}, several
 * joined with {@code ;}, a dash when nothing in it is a figure.
 */
class NotationCasesTest {
  private static final String ARROW = " => ";
  private final QuantityReader reader = new QuantityReader("HKD", 2025);

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cases")
  void readsAsWritten(String file, String text, String expected) {
    assertThat(described(reader.read(text).quantities())).isEqualTo(expected);
  }

  static Stream<Arguments> cases() throws IOException, URISyntaxException {
    URL folder = Objects.requireNonNull(NotationCasesTest.class.getResource("/notation/cases"));
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      return files.sorted().toList().stream().flatMap(NotationCasesTest::casesOf);
    }
  }

  private static Stream<Arguments> casesOf(Path file) {
    String name = file.getFileName().toString().replace(".txt", "");
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> line.contains(ARROW))
          .map(line -> line.split(ARROW))
          .map(parts -> Arguments.of(name, parts[0].strip(), parts[1].strip()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String described(List<Reading> readings) {
    return readings.isEmpty()
        ? "-"
        : readings.stream().map(NotationCasesTest::described).collect(Collectors.joining(" ; "));
  }

  private static String described(Reading reading) {
    Quantity q = reading.quantity();
    String value = q.value() == null ? q.printed() : number(q.value());
    String text = q.isRange() ? number(q.low()) + ".." + number(q.high()) : value;
    text += " " + q.unit();
    text += q.counter().isEmpty() ? "" : " " + q.counter();
    String bound = q.bound().word().toLowerCase(Locale.ROOT);
    text += q.isRange() || bound.equals("exact") ? "" : " " + bound;
    return text + (reading.period().isEmpty() ? "" : " @" + reading.period());
  }

  private static String number(java.math.BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
