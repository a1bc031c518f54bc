package org.figurebook.render.excel;

import java.util.HexFormat;
import java.util.List;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.PresetPattern;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPatternFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFAreaChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataPoint;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.figurebook.report.Chart;

/** Colours and shapes of charts. */
final class ChartShape {
  /** Told apart by people who see few colours, and in grey. */
  private static final List<String> COLOURS =
      List.of("1F4E8C", "E08214", "2A8C82", "8E4B9E", "C0392B", "6E7F2E", "5C6B7A", "B8860B");

  private static final double LINE_WIDTH = 2.25;

  private ChartShape() {}

  /** Direction and stacking. */
  static void shape(XDDFChartData drawn, Chart chart, boolean lying) {
    boolean stacked =
        chart.kind() == Chart.Kind.STACKED_BAR || chart.kind() == Chart.Kind.SHARE_BAR;
    if (drawn instanceof XDDFBarChartData bars) {
      bars.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
      bars.setGapWidth(60);
      if (stacked) {
        bars.setBarGrouping(
            chart.kind() == Chart.Kind.SHARE_BAR
                ? BarGrouping.PERCENT_STACKED
                : BarGrouping.STACKED);
        bars.setOverlap((byte) 100);
      } else {
        bars.setBarGrouping(BarGrouping.CLUSTERED);
      }
    } else if (drawn instanceof XDDFLineChartData lines) {
      lines.setGrouping(Grouping.STANDARD);
    } else if (drawn instanceof XDDFAreaChartData areas) {
      areas.setGrouping(chart.series().size() > 1 ? Grouping.STACKED : Grouping.STANDARD);
    }
  }

  /** The colour of a series. */
  static void colour(XDDFChartData.Series series, Chart chart, int number) {
    int hue = chart.kind() == Chart.Kind.SMALL_MULTIPLES ? 0 : number % COLOURS.size();
    XDDFSolidFillProperties fill = fill(COLOURS.get(hue));
    if (series instanceof XDDFLineChartData.Series line) {
      XDDFLineProperties stroke = new XDDFLineProperties(fill);
      stroke.setWidth(LINE_WIDTH);
      line.setLineProperties(stroke);
      line.setSmooth(false);
      line.setMarkerStyle(MARKERS.get(number / COLOURS.size() % MARKERS.size()));
      line.setMarkerSize((short) 6);
      var marker = line.getCTLineSer().getMarker();
      var properties = marker.isSetSpPr() ? marker.getSpPr() : marker.addNewSpPr();
      properties.addNewSolidFill().addNewSrgbClr().setVal(bytes(COLOURS.get(hue)));
      properties.addNewLn().addNewSolidFill().addNewSrgbClr().setVal(bytes("FFFFFF"));
    } else {
      series.setFillProperties(fill);
    }
  }

  private static final List<MarkerStyle> MARKERS =
      List.of(MarkerStyle.CIRCLE, MarkerStyle.DIAMOND, MarkerStyle.SQUARE, MarkerStyle.TRIANGLE);

  /** Values that are estimates or cover part of a year are hatched or dashed. */
  static void markProvisional(XDDFChartData drawn, Chart chart, List<Integer> shown) {
    for (int s = 0; s < shown.size(); s++) {
      Chart.Series series = chart.series().get(shown.get(s));
      for (int p = 0; p < Math.min(series.provisional().size(), series.values().size()); p++) {
        if (series.provisional().get(p) && series.values().get(p) != null) {
          mark(drawn.getSeries(s), chart, shown.get(s), p);
        }
      }
    }
  }

  private static void mark(XDDFChartData.Series series, Chart chart, int number, int point) {
    int hue = chart.kind() == Chart.Kind.SMALL_MULTIPLES ? 0 : number % COLOURS.size();
    String rgb = COLOURS.get(hue);
    if (series instanceof XDDFLineChartData.Series) {
      XDDFLineProperties dashed = new XDDFLineProperties(fill(rgb));
      dashed.setWidth(LINE_WIDTH);
      dashed.setPresetDash(new XDDFPresetLineDash(PresetLineDash.SYSTEM_DASH));
      series.getDataPoint(point).setLineProperties(dashed);
    } else if (series instanceof XDDFBarChartData.Series) {
      XDDFDataPoint bar = series.getDataPoint(point);
      XDDFPatternFillProperties hatched = new XDDFPatternFillProperties();
      hatched.setPresetPattern(PresetPattern.WIDE_UPWARD_DIAGONAL);
      hatched.setForegroundColor(XDDFColor.from(bytes(rgb)));
      hatched.setBackgroundColor(XDDFColor.from(bytes("FFFFFF")));
      bar.setFillProperties(hatched);
      bar.setLineProperties(new XDDFLineProperties(fill(rgb)));
    }
  }

  private static XDDFSolidFillProperties fill(String rgb) {
    return new XDDFSolidFillProperties(XDDFColor.from(bytes(rgb)));
  }

  private static byte[] bytes(String rgb) {
    return HexFormat.of().parseHex(rgb);
  }
}
