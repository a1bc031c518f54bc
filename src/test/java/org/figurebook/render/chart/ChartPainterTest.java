package org.figurebook.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.figurebook.document.Language;
import org.figurebook.render.font.Typeface;
import org.figurebook.report.Chart;
import org.figurebook.report.Chart.Kind;
import org.figurebook.report.Chart.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartPainterTest {
  private static final Typeface FONTS = Typeface.bundled();
  private final ChartPainter painter = new ChartPainter(FONTS, Language.CHINESE);

  /** A series of numbers; {@code x} is a gap, a {@code ~} before a number makes it provisional. */
  private static Series series(String name, String numbers) {
    List<BigDecimal> values = new ArrayList<>();
    List<Boolean> provisional = new ArrayList<>();
    for (String number : numbers.split(" ")) {
      provisional.add(number.startsWith("~"));
      values.add(number.equals("x") ? null : new BigDecimal(number.replace("~", "")));
    }
    return new Series(name, values, provisional);
  }

  private static Chart chart(Kind kind, List<String> categories, Series... series) {
    return new Chart("c", "t", kind, "標題", "香港", "", "宗", categories, List.of(series), "");
  }

  private static List<String> years(int count) {
    return IntStream.range(2025 - count, 2025).mapToObj(String::valueOf).toList();
  }

  private static List<String> texts(Drawing drawing) {
    return drawing.marks().stream()
        .filter(mark -> mark instanceof Mark.Text)
        .map(mark -> ((Mark.Text) mark).text())
        .toList();
  }

  private static long count(Drawing drawing, Class<? extends Mark> kind) {
    return drawing.marks().stream().filter(kind::isInstance).count();
  }

  /** Every mark lies within the drawing, and no text lies on another. */
  private static void assertReadable(Drawing drawing) {
    List<Rectangle2D> boxes = new ArrayList<>();
    for (Mark mark : drawing.marks()) {
      if (mark instanceof Mark.Text text) {
        double width = FONTS.width(text.text(), text.size(), text.bold());
        Rectangle2D box =
            new Rectangle2D.Double(
                text.x(), text.y() - text.size() * 0.72, width, text.size() * 0.72);
        assertThat(box.getMinX()).as(text.text()).isGreaterThan(-2);
        assertThat(box.getMaxX()).as(text.text()).isLessThan(drawing.width() + 2);
        assertThat(box.getMinY()).as(text.text()).isGreaterThan(-2);
        assertThat(box.getMaxY()).as(text.text()).isLessThan(drawing.height() + 2);
        assertThat(boxes).as(text.text() + " on other text").noneMatch(box::intersects);
        boxes.add(box);
      } else if (mark instanceof Mark.Fill fill) {
        assertInside(fill.shape().getBounds2D(), drawing);
      } else if (mark instanceof Mark.Line line) {
        assertInside(line.shape().getBounds2D(), drawing);
      }
    }
  }

  private static void assertInside(Rectangle2D box, Drawing drawing) {
    assertThat(box.getMinX()).isGreaterThan(-3);
    assertThat(box.getMinY()).isGreaterThan(-3);
    assertThat(box.getMaxX()).isLessThan(drawing.width() + 3);
    assertThat(box.getMaxY()).isLessThan(drawing.height() + 3);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyKindIsReadable(Kind kind) {
    Chart chart =
        chart(kind, years(5), series("中環", "12 15 x 18 ~20.5"), series("北角", "4 3.5 6 7 ~8"));
    assertReadable(painter.plot(chart, 483));
    assertReadable(painter.plot(chart, 240));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void oneMayHaveOnePoint(Kind kind) {
    Drawing drawing = painter.plot(chart(kind, List.of("2024"), series("中環", "12")), 483);
    assertReadable(drawing);
    assertThat(texts(drawing)).anyMatch(text -> text.contains("12") || text.contains("100"));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void oneMayHaveSixtyPoints(Kind kind) {
    String numbers =
        String.join(" ", IntStream.range(0, 60).mapToObj(i -> "" + (i * 37 % 50)).toList());
    Drawing drawing = painter.plot(chart(kind, years(60), series("中環", numbers)), 483);
    if (kind != Kind.RANKED_DOT) {
      assertReadable(drawing);
    }
    assertThat(texts(drawing)).contains(kind == Kind.RANKED_DOT ? "1965" : "2024");
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void allZeros(Kind kind) {
    Drawing drawing =
        painter.plot(chart(kind, years(3), series("甲", "0 0 0"), series("乙", "0 0 0")), 483);
    assertThat(texts(drawing)).isNotEmpty().doesNotContain("NaN");
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void allMissingSaysSo(Kind kind) {
    Drawing drawing = painter.plot(chart(kind, years(3), series("甲", "x x x")), 483);
    assertThat(texts(drawing)).containsExactly("沒有可供繪圖的數字");
    assertThat(texts(painter.plot(chart(kind, List.of()), 483))).containsExactly("沒有可供繪圖的數字");
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void negativeAndPositive(Kind kind) {
    Chart chart = chart(kind, years(4), series("甲", "-12 5 8 -3"), series("乙", "4 -6 2 9"));
    assertReadable(painter.plot(chart, 483));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void valuesFromOneToAHundredThousandMillion(Kind kind) {
    Chart chart = chart(kind, years(4), series("甲", "1 5000 20000000 100000000000"));
    Drawing drawing = painter.plot(chart, 483);
    if (kind != Kind.SHARE_BAR) {
      assertThat(drawing.notes()).anyMatch(note -> note.contains("一千倍"));
      assertReadable(drawing);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void namesOfTwoHundredCharacters(Kind kind) {
    String name = "公共圖書館及流動圖書車服務站".repeat(14) + "及其他";
    Chart chart =
        chart(kind, List.of(name, "短名", "2024"), series(name + "甲", "5 6 7"), series("乙", "2 3 4"));
    assertReadable(painter.plot(chart, 483));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void manySeriesNeverHeap(Kind kind) {
    Series[] many =
        IntStream.range(1, 30)
            .mapToObj(i -> series("第" + i + "區", i + " " + 2 * i + " 9"))
            .toArray(Series[]::new);
    Drawing drawing = painter.plot(chart(kind, years(3), many), 483);
    if (kind != Kind.RANKED_DOT) {
      assertReadable(drawing);
      assertThat(drawing.notes()).isNotEmpty();
    }
  }

  @Test
  void theRestAddsUpWhatIsNotDrawn() {
    Series[] many =
        IntStream.range(1, 10).mapToObj(i -> series("區" + i, "" + i)).toArray(Series[]::new);
    Drawing drawing = painter.plot(chart(Kind.STACKED_BAR, years(1), many), 483);
    assertThat(texts(drawing)).contains("區9", "區5", "其他", "45").doesNotContain("區4");
  }

  @Test
  void barsStartAtZeroAndThousandsAreMarked() {
    Drawing drawing = painter.plot(chart(Kind.BAR, years(2), series("甲", "9800 10200")), 483);
    assertThat(texts(drawing)).contains("0", "9,800", "10,200", "宗");
  }

  @Test
  void provisionalBarsAreHatchedAndExplained() {
    Drawing plain = painter.plot(chart(Kind.BAR, years(2), series("甲", "5 6")), 483);
    Drawing hatched = painter.plot(chart(Kind.BAR, years(2), series("甲", "5 ~6")), 483);
    assertThat(count(hatched, Mark.Line.class)).isGreaterThan(count(plain, Mark.Line.class) + 5);
    assertThat(texts(hatched)).contains("臨時數字、估算、有疑問，或未足一年");
    assertThat(texts(plain)).doesNotContain("臨時數字、估算、有疑問，或未足一年");
  }

  @Test
  void aGapIsMarkedAndNotDrawnAsZero() {
    Drawing drawing = painter.plot(chart(Kind.BAR, years(3), series("甲", "5 x 0")), 483);
    assertThat(texts(drawing)).contains("5", "[x]", "0");
  }

  @Test
  void linesStayOpenAtGaps() {
    Drawing whole = painter.plot(chart(Kind.LINE, years(5), series("甲", "5 6 7 8 9")), 483);
    Drawing open = painter.plot(chart(Kind.LINE, years(5), series("甲", "5 6 x 8 9")), 483);
    assertThat(count(whole, Mark.Line.class) - count(open, Mark.Line.class))
        .isGreaterThanOrEqualTo(2);
  }
}
