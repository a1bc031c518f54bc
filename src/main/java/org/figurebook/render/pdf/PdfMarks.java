package org.figurebook.render.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import org.figurebook.render.chart.Mark;
import org.figurebook.render.font.FontFile;
import org.figurebook.render.font.Run;
import org.figurebook.render.font.Typeface;

/** Draws marks on a PDF page; fonts are embedded as subsets. */
final class PdfMarks {
  /** Width of the line that thickens a character without a bold font, as a share of its size. */
  private static final double THICKENING = 0.024;

  /** The same for small type, whose strokes would run together. */
  private static final double SMALL_THICKENING = 0.015;

  private static final double SMALLEST_THICKENING = 0.009;

  private final Typeface typeface;
  private final Map<FontFile, BaseFont> fonts = new HashMap<>();
  private final Map<Color, String> colours = new HashMap<>();

  PdfMarks(Typeface typeface) {
    this.typeface = typeface;
  }

  /** Draws a mark; PDF counts upwards, so the page's height is needed. */
  void draw(Mark mark, double height, PdfContentByte content) {
    if (mark instanceof Mark.Fill fill) {
      fillColor(fill.color(), content);
      content.setLiteral(path(fill.shape(), height) + "f\n");
    } else if (mark instanceof Mark.Line line) {
      strokeColor(line.color(), content);
      content.setLineWidth((float) line.width());
      content.setLiteral(line.dash() == 0 ? "[] 0 d\n" : "[" + number(line.dash()) + "] 0 d\n");
      content.setLiteral(path(line.shape(), height) + "S\n");
    } else if (mark instanceof Mark.Text text) {
      text(text, height, content);
    }
  }

  private void text(Mark.Text text, double height, PdfContentByte content) {
    fillColor(text.color(), content);
    content.beginText();
    content.setTextMatrix((float) text.x(), (float) (height - text.y()));
    for (Run run : typeface.runs(text.text(), text.bold())) {
      content.setFontAndSize(font(run.font()), (float) text.size());
      if (run.thickened()) {
        strokeColor(text.color(), content);
        content.setLineWidth((float) (text.size() * thickening(text.size())));
        content.setLiteral("[] 0 d\n");
        content.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE);
      } else {
        content.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
      }
      content.showText(run.text());
    }
    content.endText();
  }

  private static double thickening(double size) {
    return size >= 12 ? THICKENING : size >= 9 ? SMALL_THICKENING : SMALLEST_THICKENING;
  }

  private BaseFont font(FontFile file) {
    return fonts.computeIfAbsent(file, PdfMarks::open);
  }

  private static BaseFont open(FontFile file) {
    try {
      BaseFont font =
          BaseFont.createFont(
              file.name(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file.bytes(), null);
      // optional since PDF 1.7, and the library's leaves out glyphs that others are made of
      font.setIncludeCidSet(false);
      font.setSecureRandom(new FixedPrefix(file.name()));
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (DocumentException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Makes the name of a font's subset depend on the font alone. */
  private static final class FixedPrefix extends SecureRandom {
    private final String name;
    private int turn;

    FixedPrefix(String name) {
      this.name = name;
    }

    @Override
    public int nextInt(int bound) {
      turn++;
      return Math.floorMod(name.hashCode() / turn, bound);
    }

    @Override
    public double nextDouble() {
      return nextInt(26) / 26.0;
    }
  }

  private void fillColor(Color color, PdfContentByte content) {
    content.setLiteral(components(color) + "rg\n");
  }

  private void strokeColor(Color color, PdfContentByte content) {
    content.setLiteral(components(color) + "RG\n");
  }

  private String components(Color color) {
    return colours.computeIfAbsent(color, PdfMarks::written);
  }

  private static String written(Color color) {
    return number(color.getRed() / 255.0)
        + " "
        + number(color.getGreen() / 255.0)
        + " "
        + number(color.getBlue() / 255.0)
        + " ";
  }

  private static String path(Shape shape, double height) {
    StringBuilder path = new StringBuilder();
    double[] p = new double[6];
    double x = 0;
    double y = 0;
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      int segment = i.currentSegment(p);
      switch (segment) {
        case PathIterator.SEG_MOVETO -> point(path, p[0], height - p[1]).append("m\n");
        case PathIterator.SEG_LINETO -> point(path, p[0], height - p[1]).append("l\n");
        case PathIterator.SEG_CUBICTO -> {
          point(path, p[0], height - p[1]);
          point(path, p[2], height - p[3]);
          point(path, p[4], height - p[5]).append("c\n");
        }
        case PathIterator.SEG_QUADTO -> {
          point(path, (x + 2 * p[0]) / 3, height - (y + 2 * p[1]) / 3);
          point(path, (p[2] + 2 * p[0]) / 3, height - (p[3] + 2 * p[1]) / 3);
          point(path, p[2], height - p[3]).append("c\n");
        }
        default -> path.append("h\n");
      }
      int last =
          segment == PathIterator.SEG_CUBICTO ? 4 : segment == PathIterator.SEG_QUADTO ? 2 : 0;
      x = p[last];
      y = p[last + 1];
    }
    return path.toString();
  }

  private static StringBuilder point(StringBuilder path, double x, double y) {
    return path.append(number(x)).append(' ').append(number(y)).append(' ');
  }

  /** A number in PDF's form, to a thousandth. */
  private static String number(double value) {
    long thousandths = Math.round(value * 1000);
    if (thousandths % 1000 == 0) {
      return Long.toString(thousandths / 1000);
    }
    long size = Math.abs(thousandths);
    long fraction = size % 1000;
    String zeros = fraction < 10 ? "00" : fraction < 100 ? "0" : "";
    return (thousandths < 0 ? "-" : "") + size / 1000 + "." + zeros + fraction;
  }
}
