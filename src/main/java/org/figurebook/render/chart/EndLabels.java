package org.figurebook.render.chart;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.figurebook.report.Chart.Kind;
import org.figurebook.report.Chart.Series;

/** Names and last values at the ends of several lines, moved apart where they would touch. */
final class EndLabels {
  private static final double WIDEST = 120;
  private static final double LEADER = 14;
  private static final double SIZE = Look.CHART_LABEL;

  private final Sheet sheet;
  private final Pen pen;

  EndLabels(Sheet sheet) {
    this.sheet = sheet;
    this.pen = sheet.pen();
  }

  /** Room they take to the right of the lines. */
  double width() {
    double widest = 0;
    for (Series series : sheet.chart().series()) {
      for (String line : lines(series)) {
        widest = Math.max(widest, pen.width(line, SIZE, false));
      }
    }
    return LEADER + widest + 2;
  }

  private List<String> lines(Series series) {
    int last = last(series);
    String value = last < 0 ? "[x]" : sheet.label(series.values().get(last));
    return pen.wrap(series.name() + "  " + value, WIDEST, 3, SIZE, false);
  }

  private static int last(Series series) {
    int last = series.values().size() - 1;
    while (last >= 0 && series.values().get(last) == null) {
      last--;
    }
    return last;
  }

  private static final class Label {
    final List<String> lines;
    final Color color;
    final double fromX;
    final double fromY;
    double top;

    Label(List<String> lines, Color color, double fromX, double fromY) {
      this.lines = lines;
      this.color = color;
      this.fromX = fromX;
      this.fromY = fromY;
      this.top = fromY - height() / 2;
    }

    double height() {
      return lines.size() * Sheet.LINE;
    }
  }

  void draw(Canvas canvas) {
    List<Label> labels = labels(canvas);
    labels.sort(Comparator.comparingDouble(label -> label.fromY));
    moveApart(labels, canvas);
    double x = canvas.area().getMaxX() + LEADER;
    for (Label label : labels) {
      double middle = label.top + label.height() / 2;
      pen.rule(label.fromX + 3.5, label.fromY, x - 3, middle, Look.RULE, Look.HAIRLINE);
      for (int l = 0; l < label.lines.size(); l++) {
        double y = label.top + l * Sheet.LINE + SIZE;
        pen.text(label.lines.get(l), x, y, SIZE, false, readable(label.color));
      }
    }
  }

  /** Light colours are darkened for type. */
  private static Color readable(Color color) {
    return Look.lightness(color) > 0.5 ? color.darker().darker() : color;
  }

  private List<Label> labels(Canvas canvas) {
    List<Label> labels = new ArrayList<>();
    List<Color> colours = sheet.colours();
    double stack = 0;
    for (int s = 0; s < colours.size(); s++) {
      Series series = sheet.chart().series().get(s);
      int last = last(series);
      double x = last < 0 ? canvas.area().getMaxX() : canvas.middle(last);
      BigDecimal value = last < 0 ? BigDecimal.ZERO : series.values().get(last);
      double at = value.doubleValue();
      if (sheet.chart().kind() == Kind.AREA) {
        at = stack + at / 2;
        stack += value.doubleValue();
      }
      labels.add(new Label(lines(series), colours.get(s), x, canvas.value(at)));
    }
    return labels;
  }

  /** Pushes labels down from the top, then up again from the bottom edge. */
  private static void moveApart(List<Label> labels, Canvas canvas) {
    double free = canvas.area().getMinY() - Sheet.LINE;
    for (Label label : labels) {
      label.top = Math.max(label.top, free);
      free = label.top + label.height() + 1;
    }
    double bottom = canvas.area().getMaxY() + Sheet.LINE;
    for (int i = labels.size() - 1; i >= 0; i--) {
      Label label = labels.get(i);
      label.top = Math.min(label.top, bottom - label.height());
      bottom = label.top - 1;
    }
  }
}
