package org.figurebook.render.chart;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Language;
import org.figurebook.render.font.Typeface;
import org.figurebook.report.Chart;
import org.figurebook.report.Chart.Kind;
import org.figurebook.report.Wording;

/** Draws the charts of a report. */
public final class ChartPainter {
  private static final double PLOT_HEIGHT = 172;
  private static final double EXTREME = 1000;

  private final Typeface typeface;
  private final Language language;

  /**
   * @param typeface fonts of the labels
   * @param language language of the labels
   */
  public ChartPainter(Typeface typeface, Language language) {
    this.typeface = typeface;
    this.language = language;
  }

  /**
   * A chart without its title, which the page sets.
   *
   * @param chart any chart, well-formed or not
   * @param width width of the drawing in points
   */
  public Drawing plot(Chart chart, double width) {
    Pen pen = new Pen(typeface);
    List<String> notes = new ArrayList<>();
    double height = draw(chart, pen, width, 0, notes);
    return new Drawing(width, height, pen.marks(), notes);
  }

  /** A chart that stands alone: with title, subtitle and notes, for a picture file. */
  public Drawing picture(Chart chart, double width) {
    Pen pen = new Pen(typeface);
    List<String> notes = new ArrayList<>();
    double margin = 16;
    double y = margin;
    y = lines(pen, chart.title(), y, width, 3, Look.H2, true);
    y = lines(pen, chart.subtitle(), y, width, 3, Look.TABLE, false) + 8;
    y += draw(chart, pen, width, y, notes) + 4;
    for (String note : notes) {
      y = lines(pen, note, y, width, 3, Look.SMALL, false);
    }
    Pen framed = new Pen(typeface);
    framed.box(0, 0, width + 2 * margin, y + margin, Look.PAPER);
    pen.marks().forEach(mark -> framed.add(Moved.by(mark, margin, 0)));
    return new Drawing(width + 2 * margin, y + margin, framed.marks(), notes);
  }

  private static double lines(
      Pen pen, String text, double top, double width, int most, double size, boolean strong) {
    double y = top;
    if (!text.isEmpty()) {
      for (String line : pen.wrap(text, width, most, size, strong)) {
        pen.text(line, 0, y + size, size, strong, strong ? Look.INK : Look.MUTED);
        y += size * 1.4;
      }
    }
    return y;
  }

  private double draw(Chart chart, Pen pen, double width, double top, List<String> notes) {
    Wording words = Wording.of(language);
    Folding.Folded folded = Folding.fold(chart, words);
    Sheet sheet = Sheet.of(folded.chart(), language, pen, width);
    if (sheet.values().findAny().isEmpty()) {
      return nothing(sheet, top);
    }
    notes.addAll(folded.notes());
    if (isExtreme(sheet)) {
      notes.add(words.get("chart-extreme"));
    }
    Kind kind = sheet.chart().kind();
    if (kind == Kind.SMALL_MULTIPLES) {
      return new PanelChart(sheet).draw(top);
    }
    boolean upright =
        kind != Kind.RANKED_DOT
            && (kind == Kind.LINE || kind == Kind.AREA || UprightChart.suits(sheet));
    return upright
        ? new UprightChart(sheet, PLOT_HEIGHT).draw(top)
        : new LevelChart(sheet).draw(top);
  }

  /** Whether the smallest values cannot be seen beside the largest. */
  private static boolean isExtreme(Sheet sheet) {
    double most = sheet.values().mapToDouble(v -> Math.abs(v.doubleValue())).max().orElse(0);
    return sheet
        .values()
        .mapToDouble(v -> Math.abs(v.doubleValue()))
        .anyMatch(v -> v > 0 && v * EXTREME < most);
  }

  private static double nothing(Sheet sheet, double top) {
    double height = 60;
    sheet.pen().box(0, top, sheet.width(), height, Look.TINT);
    sheet
        .pen()
        .textAround(
            sheet.words().get("chart-empty"),
            sheet.width() / 2,
            top + height / 2 + Look.BODY * 0.36,
            Look.BODY,
            false,
            Look.MUTED);
    return height;
  }
}
