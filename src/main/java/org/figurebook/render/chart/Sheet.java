package org.figurebook.render.chart;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.figurebook.document.Language;
import org.figurebook.report.Chart;
import org.figurebook.report.Wording;

/**
 * What every form of chart needs while it is drawn.
 *
 * @param chart the chart, already folded
 * @param language of the labels
 * @param pen what is drawn with
 * @param width of the drawing in points
 * @param decimals of the values' labels
 */
record Sheet(Chart chart, Language language, Pen pen, double width, int decimals) {
  static final double LINE = Look.CHART_LABEL * 1.32;

  static Sheet of(Chart chart, Language language, Pen pen, double width) {
    List<BigDecimal> values = new ArrayList<>();
    chart.series().forEach(series -> values.addAll(series.values()));
    return new Sheet(chart, language, pen, width, NumberText.decimals(values));
  }

  Wording words() {
    return Wording.of(language);
  }

  boolean chinese() {
    return language == Language.CHINESE;
  }

  /** Colours of the series in order; what is left over is grey. */
  List<Color> colours() {
    String others = words().get("chart-others");
    List<Color> colours = new ArrayList<>();
    for (int i = 0; i < chart.series().size(); i++) {
      boolean rest = i > 0 && chart.series().get(i).name().equals(others);
      colours.add(rest ? Look.REST : Look.series(i));
    }
    return colours;
  }

  /** The value axis's title; empty when the subtitle says the same. */
  String valueTitle() {
    return chart.subtitle().contains(chart.valueAxis()) ? "" : chart.valueAxis();
  }

  Stream<BigDecimal> values() {
    return chart.series().stream().flatMap(s -> s.values().stream()).filter(Objects::nonNull);
  }

  boolean hasProvisional() {
    for (Chart.Series series : chart.series()) {
      for (int c = 0; c < series.values().size(); c++) {
        if (series.values().get(c) != null && series.provisional().get(c)) {
          return true;
        }
      }
    }
    return false;
  }

  boolean isStacked() {
    return chart.kind() == Chart.Kind.STACKED_BAR
        || chart.kind() == Chart.Kind.SHARE_BAR
        || chart.kind() == Chart.Kind.AREA;
  }

  /** The scale that holds every value, or every stack of values. */
  Scale scale() {
    if (chart.kind() == Chart.Kind.SHARE_BAR) {
      return Scale.percent();
    }
    double least = 0;
    double most = 0;
    for (int c = 0; c < chart.categories().size(); c++) {
      double up = 0;
      double down = 0;
      for (Chart.Series series : chart.series()) {
        BigDecimal value = series.values().get(c);
        double v = value == null ? 0 : value.doubleValue();
        up = isStacked() ? up + Math.max(0, v) : Math.max(up, v);
        down = isStacked() ? down + Math.min(0, v) : Math.min(down, v);
      }
      most = Math.max(most, up);
      least = Math.min(least, down);
    }
    return Scale.of(least, most);
  }

  /** A value as it labels a bar or a point. */
  String label(BigDecimal value) {
    boolean share = chart.kind() == Chart.Kind.SHARE_BAR;
    return NumberText.plain(value, share ? Math.min(1, decimals) : decimals) + (share ? "%" : "");
  }

  String tick(double value, Scale scale) {
    return NumberText.tick(value, scale, chinese())
        + (chart.kind() == Chart.Kind.SHARE_BAR ? "%" : "");
  }

  double labelWidth(String text) {
    return pen.width(text, Look.CHART_LABEL, false);
  }
}
