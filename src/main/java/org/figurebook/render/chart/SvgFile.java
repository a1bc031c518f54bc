package org.figurebook.render.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Locale;

/** A drawing as SVG 1.1, with text as text. */
public final class SvgFile {
  private static final String[] COMMANDS = {"M", "L", "Q", "C", "Z"};
  private static final int[] POINTS = {1, 1, 2, 3, 0};

  private SvgFile() {}

  /**
   * The file's content.
   *
   * @param drawing what is drawn
   * @param title what screen readers announce
   * @param description what it shows, in words
   */
  public static String of(Drawing drawing, String title, String description) {
    StringBuilder svg = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    String size = number(drawing.width()) + " " + number(drawing.height());
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"")
        .append(number(drawing.width()))
        .append("pt\" height=\"")
        .append(number(drawing.height()))
        .append("pt\" viewBox=\"0 0 ")
        .append(size)
        .append("\" font-family=\"'Noto Sans','Noto Sans TC','PingFang HK',")
        .append("'Microsoft JhengHei','WenQuanYi Zen Hei',sans-serif\">\n");
    svg.append("<title>").append(escaped(title)).append("</title>\n");
    svg.append("<desc>").append(escaped(description)).append("</desc>\n");
    drawing.marks().forEach(mark -> draw(mark, svg));
    return svg.append("</svg>\n").toString();
  }

  private static void draw(Mark mark, StringBuilder svg) {
    if (mark instanceof Mark.Fill fill) {
      svg.append("<path fill=\"").append(hex(fill.color()));
      svg.append("\" d=\"").append(path(fill.shape())).append("\"/>\n");
    } else if (mark instanceof Mark.Line line) {
      svg.append("<path fill=\"none\" stroke=\"").append(hex(line.color()));
      svg.append("\" stroke-width=\"").append(number(line.width()));
      if (line.dash() > 0) {
        svg.append("\" stroke-dasharray=\"").append(number(line.dash()));
      }
      svg.append("\" d=\"").append(path(line.shape())).append("\"/>\n");
    } else if (mark instanceof Mark.Text text) {
      svg.append("<text x=\"").append(number(text.x()));
      svg.append("\" y=\"").append(number(text.y()));
      svg.append("\" font-size=\"").append(number(text.size()));
      svg.append(text.bold() ? "\" font-weight=\"bold" : "");
      svg.append("\" fill=\"").append(hex(text.color())).append("\">");
      svg.append(escaped(text.text())).append("</text>\n");
    }
  }

  private static String path(Shape shape) {
    StringBuilder path = new StringBuilder();
    double[] p = new double[6];
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      int segment = i.currentSegment(p);
      path.append(COMMANDS[segment]);
      for (int n = 0; n < 2 * POINTS[segment]; n++) {
        path.append(n == 0 ? "" : " ").append(number(p[n]));
      }
    }
    return path.toString();
  }

  private static String hex(Color color) {
    return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xFFFFFF);
  }

  private static String number(double value) {
    long hundredths = Math.round(value * 100);
    return hundredths % 100 == 0
        ? Long.toString(hundredths / 100)
        : java.math.BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
  }

  /** Characters that XML cannot hold are left out. */
  private static String escaped(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .filter(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF))
        .forEach(clean::appendCodePoint);
    return clean
        .toString()
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
