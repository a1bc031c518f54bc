package org.figurebook.render.excel;

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.figurebook.report.Chart;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** Draws a chart that the spreadsheet program keeps up to date with its cells. */
final class NativeChart {
  /** Labels wider than this, in digits, read better beside bars that lie. */
  private static final double LONG_LABEL = 14;

  private static final int MANY_CATEGORIES = 14;
  private static final String GRID = "E3E6EA";
  private static final String AXIS = "8C939C";

  private final Book book;
  private final XSSFSheet sheet;
  private final Chart chart;
  private final ChartData data;
  private final String format;

  NativeChart(Book book, XSSFSheet sheet, Chart chart, ChartData data, String format) {
    this.book = book;
    this.sheet = sheet;
    this.chart = chart;
    this.data = data;
    this.format = format;
  }

  /** Draws all series in one chart. */
  void draw(XSSFClientAnchor anchor) {
    List<Integer> all = IntStream.range(0, data.values().size()).boxed().toList();
    draw(anchor, chart.title(), all, null);
  }

  /**
   * Draws one series alone.
   *
   * @param highest the end of the value axis, shared by the charts of all series
   */
  void drawOne(XSSFClientAnchor anchor, int series, double highest) {
    draw(anchor, chart.series().get(series).name(), List.of(series), highest);
  }

  private void draw(XSSFClientAnchor anchor, String title, List<Integer> series, Double highest) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFChart target = drawing.createChart(anchor);
    describe(drawing, title);
    ChartText.title(target, book, title, highest == null ? chart.subtitle() : "");
    target.setTitleOverlay(false);
    target.displayBlanksAs(DisplayBlanks.GAP);
    ChartText.gapsForMissing(target);
    ChartText.font(target, book.style().fontName());
    if (series.size() > 1) {
      target.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
    XDDFCategoryAxis categories = categoryAxis(target);
    XDDFValueAxis values = valueAxis(target, categories, highest);
    XDDFChartData drawn = target.createData(type(), categories, values);
    drawn.setVaryColors(false);
    for (int s : series) {
      series(drawn, s);
    }
    ChartShape.shape(drawn, chart, lying());
    target.plot(drawn);
    ChartShape.markProvisional(drawn, chart, series);
  }

  private void describe(XSSFDrawing drawing, String title) {
    List<XSSFShape> shapes = drawing.getShapes();
    XSSFGraphicFrame frame = (XSSFGraphicFrame) shapes.get(shapes.size() - 1);
    CTNonVisualDrawingProps properties =
        frame.getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
    properties.setName(book.word("workbook.chart.name", shapes.size()));
    properties.setTitle(book.text().fit(title));
    properties.setDescr(book.text().fit(chart.alternative()));
  }

  private ChartTypes type() {
    return switch (chart.kind()) {
      case LINE, SMALL_MULTIPLES -> ChartTypes.LINE;
      case AREA -> ChartTypes.AREA;
      default -> ChartTypes.BAR;
    };
  }

  /** Whether bars lie: for labels that are long or many. */
  private boolean lying() {
    if (type() != ChartTypes.BAR) {
      return false;
    }
    double longest = chart.categories().stream().mapToDouble(TextWidth::of).max().orElse(0);
    return chart.kind() == Chart.Kind.RANKED_DOT
        || longest > LONG_LABEL
        || longest > 7 && chart.categories().size() > MANY_CATEGORIES;
  }

  private XDDFCategoryAxis categoryAxis(XSSFChart target) {
    XDDFCategoryAxis axis =
        target.createCategoryAxis(lying() ? AxisPosition.LEFT : AxisPosition.BOTTOM);
    axis.setVisible(true);
    axis.setMajorTickMark(AxisTickMark.NONE);
    if (!chart.categoryAxis().isEmpty()) {
      axis.setTitle(book.text().fit(chart.categoryAxis()));
    }
    axis.getOrAddShapeProperties().setLineProperties(line(AXIS, 0.75));
    if (lying()) {
      axis.setOrientation(AxisOrientation.MAX_MIN);
    }
    return axis;
  }

  private XDDFValueAxis valueAxis(XSSFChart target, XDDFCategoryAxis categories, Double highest) {
    XDDFValueAxis axis = target.createValueAxis(lying() ? AxisPosition.BOTTOM : AxisPosition.LEFT);
    axis.setVisible(true);
    axis.setMajorTickMark(AxisTickMark.NONE);
    axis.setTitle(book.text().fit(chart.valueAxis()));
    axis.setNumberFormat(chart.kind() == Chart.Kind.SHARE_BAR ? "0%" : axisFormat());
    axis.setCrosses(lying() ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
    axis.setCrossBetween(
        chart.kind() == Chart.Kind.AREA
            ? AxisCrossBetween.MIDPOINT_CATEGORY
            : AxisCrossBetween.BETWEEN);
    axis.getOrAddShapeProperties().setLineProperties(line(GRID, 0.75));
    axis.getOrAddMajorGridProperties().setLineProperties(line(GRID, 0.75));
    if (highest != null) {
      axis.setMinimum(0);
      axis.setMaximum(highest);
    }
    categories.crossAxis(axis);
    axis.crossAxis(categories);
    return axis;
  }

  /** The axis needs decimals only where all values are small. */
  private String axisFormat() {
    double largest =
        chart.series().stream()
            .flatMap(series -> series.values().stream())
            .filter(Objects::nonNull)
            .mapToDouble(BigDecimal::doubleValue)
            .map(Math::abs)
            .max()
            .orElse(0);
    if (format.endsWith("%")) {
      return largest >= 5 ? "0%" : "0.0%";
    }
    return largest >= 5 ? NumberFormats.WHOLE : format;
  }

  private void series(XDDFChartData drawn, int s) {
    XDDFDataSource<String> categories =
        XDDFDataSourcesFactory.fromStringCellRange(sheet, data.categories());
    XDDFNumericalDataSource<Double> values =
        XDDFDataSourcesFactory.fromNumericCellRange(sheet, data.values().get(s));
    values.setFormatCode(format);
    XDDFChartData.Series series = drawn.addSeries(categories, values);
    CellReference name =
        new CellReference(
            sheet.getSheetName(),
            data.names().get(s).getFirstRow(),
            data.names().get(s).getFirstColumn(),
            true,
            true);
    series.setTitle(book.text().fit(chart.series().get(s).name()), name);
    ChartShape.colour(series, chart, s);
  }

  private static XDDFLineProperties line(String rgb, double width) {
    XDDFLineProperties line =
        new XDDFLineProperties(
            new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(rgb))));
    line.setWidth(width);
    return line;
  }
}
