package org.figurebook.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes the reader throw, invent a value, or take more than linear time. */
class BadInputTest {
  /** Time of this thread alone: other work on the machine does not count. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final QuantityReader reader = QuantityReader.hongKong();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "(((((((((((",
        "「「「「《《《",
        "1:",
        ":1",
        "分之",
        "三分之",
        "零分之一",
        "約約約約",
        "億億億",
        "千萬億",
        "1億億億億億億億億元",
        "$4m in it in 2015",
        "5 cents spent in 2015",
        "2025-",
        "-2025",
        "2025-26-27-28",
        "月",
        "13月32日",
        "9999年99月99日",
        "\ud83d",
        "\udc00 5宗",
        "5\u202e宗",
        "\u0000\u0001\u0002",
        "1,2,3,4,5,6",
        "1,000,00",
        "1.2.3.4",
        "...",
        "至至至",
        "5至",
        "至5",
        "5至3宗",
        "$4 billion for schools in 2024-25.",
        "%",
        "$",
        "HK$",
        "$億",
        "半半半",
        "過半半",
        "第第第",
        "第",
        "一一一一一一一",
        "十十十十",
        "百千萬",
        "www.",
        "http://",
        "過去",
        "過去年",
        "過去99999999999年",
        "今年13月"
      })
  void neverThrows(String text) {
    assertThatCode(() -> reader.read(text)).doesNotThrowAnyException();
  }

  @Test
  void aNumberOfAThousandDigitsIsNoFigure() {
    assertThat(reader.read("共" + "9".repeat(1000) + "元").quantities()).isEmpty();
  }

  @Test
  void randomTextNeverThrows() {
    String letters = "0123456789,.:：%$元萬億千百十一二三半年月日至及、，。約超過(第)「」《》 個宗過去截至自起HKaz-/比分之成折多";
    Random random = new Random(7);
    for (int k = 0; k < 4000; k++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      assertThatCode(() -> reader.read(text.toString()))
          .as(text.toString())
          .doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "截至2025年2月底，收到1 234宗申請，涉及約2.7億元，",
        "1、",
        "2021、",
        "1至",
        "(",
        "「",
        "一",
        "億",
        "9",
        " ",
        "過去",
        "約",
        "2021年、",
        "$",
        "三分之",
        "1:",
        "a1",
        "www.",
        "第1、",
        "人工智能及"
      })
  void twiceTheTextTakesAboutTwiceTheTime(String piece) {
    String once = piece.repeat(30_000 / piece.length());
    reader.read(once);
    long shortTime = best(once);
    long longTime = best(once.repeat(4));
    assertThat(longTime).as("four times the text").isLessThan(12 * shortTime + 40_000_000L);
  }

  private long best(String text) {
    long best = Long.MAX_VALUE;
    for (int k = 0; k < 3; k++) {
      long start = CLOCK.getCurrentThreadCpuTime();
      reader.read(text);
      best = Math.min(best, CLOCK.getCurrentThreadCpuTime() - start);
    }
    return best;
  }
}
