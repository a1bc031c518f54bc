package org.figurebook.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A value written in any notation is read back as that value. */
class RoundTripTest {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final DecimalFormat COMMAS =
      new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
  private final QuantityReader reader = QuantityReader.hongKong();

  @ParameterizedTest(name = "{0}")
  @MethodSource("notations")
  void readsBack(String name, LongFunction<String> write, LongFunction<BigDecimal> meant) {
    Random random = new Random(20250301);
    LongStream small = LongStream.rangeClosed(3, 400);
    LongStream large = random.longs(600, 3, 9_999_999_999L);
    LongStream.concat(small, large)
        .forEach(
            n -> {
              String text = "共有" + write.apply(n) + "，";
              List<Reading> readings = reader.read(text).quantities();
              assertThat(readings).as(text).hasSize(1);
              assertThat(readings.get(0).quantity().value())
                  .as(text)
                  .isEqualByComparingTo(meant.apply(n));
            });
  }

  static List<Arguments> notations() {
    LongFunction<BigDecimal> itself = BigDecimal::valueOf;
    LongFunction<BigDecimal> tenThousands =
        n -> BigDecimal.valueOf(n % 10_000 + 1, 2).movePointRight(4);
    return List.of(
        Arguments.of("commas", (LongFunction<String>) n -> COMMAS.format(n) + "宗", itself),
        Arguments.of(
            "spaces", (LongFunction<String>) n -> COMMAS.format(n).replace(',', ' ') + "宗", itself),
        Arguments.of("plain digits", (LongFunction<String>) n -> n + "宗", itself),
        Arguments.of("money", (LongFunction<String>) n -> "港幣" + COMMAS.format(n) + "元", itself),
        Arguments.of("dollars", (LongFunction<String>) n -> "$" + COMMAS.format(n), itself),
        Arguments.of("mixed", (LongFunction<String>) n -> mixed(n) + "元", itself),
        Arguments.of("Chinese", (LongFunction<String>) n -> chinese(n) + "元", itself),
        Arguments.of(
            "decimals of 萬",
            (LongFunction<String>) n -> BigDecimal.valueOf(n % 10_000 + 1, 2) + "萬元",
            tenThousands));
  }

  /** 12億3,456萬7,890. */
  private static String mixed(long n) {
    StringBuilder text = new StringBuilder();
    long rest = n;
    for (long unit : new long[] {100_000_000, 10_000}) {
      if (rest >= unit) {
        text.append(COMMAS.format(rest / unit)).append(unit == 10_000 ? "萬" : "億");
        rest %= unit;
      }
    }
    if (rest > 0) {
      text.append(text.length() > 0 && rest < 1000 ? "零" : "").append(COMMAS.format(rest));
    }
    return text.toString();
  }

  /** 十二億三千四百五十六萬七千八百九十. */
  private static String chinese(long n) {
    StringBuilder text = new StringBuilder();
    long rest = n;
    for (long unit : new long[] {100_000_000, 10_000, 1}) {
      long part = rest / unit;
      rest %= unit;
      if (part > 0) {
        text.append(text.length() > 0 && part < 1000 ? "零" : "");
        text.append(below10000(part));
        text.append(unit == 1 ? "" : unit == 10_000 ? "萬" : "億");
      }
    }
    return text.toString();
  }

  private static String below10000(long n) {
    StringBuilder text = new StringBuilder();
    long rest = n;
    boolean gap = false;
    for (int unit : new int[] {1000, 100, 10, 1}) {
      int digit = (int) (rest / unit);
      rest %= unit;
      if (digit == 0) {
        gap = text.length() > 0;
        continue;
      }
      text.append(gap ? "零" : "");
      gap = false;
      boolean bareTen = unit == 10 && digit == 1 && text.length() == 0;
      text.append(bareTen ? "" : DIGITS.charAt(digit));
      text.append(unit == 1000 ? "千" : unit == 100 ? "百" : unit == 10 ? "十" : "");
    }
    return text.toString();
  }
}
