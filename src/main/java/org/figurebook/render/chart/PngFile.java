package org.figurebook.render.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.figurebook.render.font.FontFile;
import org.figurebook.render.font.HeadlessFonts;
import org.figurebook.render.font.Run;
import org.figurebook.render.font.Typeface;

/** A drawing as a PNG picture. */
public final class PngFile {
  private static final double DOTS_PER_POINT = 2;

  private final Typeface typeface;
  private final Map<FontFile, Font> fonts = new HashMap<>();

  /**
   * @param typeface the fonts that the drawing was measured with
   */
  public PngFile(Typeface typeface) {
    HeadlessFonts.prepare();
    this.typeface = typeface;
  }

  /** Writes the picture at 144 dots per inch. */
  public void write(Drawing drawing, OutputStream out) throws IOException {
    ImageIO.write(paint(drawing), "png", out);
  }

  private BufferedImage paint(Drawing drawing) {
    int width = (int) Math.ceil(drawing.width() * DOTS_PER_POINT);
    int height = (int) Math.ceil(drawing.height() * DOTS_PER_POINT);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setColor(Look.PAPER);
    g.fillRect(0, 0, width, height);
    g.scale(DOTS_PER_POINT, DOTS_PER_POINT);
    drawing.marks().forEach(mark -> draw(mark, g));
    g.dispose();
    return image;
  }

  private void draw(Mark mark, Graphics2D g) {
    if (mark instanceof Mark.Fill fill) {
      g.setColor(fill.color());
      g.fill(fill.shape());
    } else if (mark instanceof Mark.Line line) {
      g.setColor(line.color());
      g.setStroke(stroke(line));
      g.draw(line.shape());
    } else if (mark instanceof Mark.Text text) {
      text(text, g);
    }
  }

  private static BasicStroke stroke(Mark.Line line) {
    float width = (float) line.width();
    return line.dash() == 0
        ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
        : new BasicStroke(
            width,
            BasicStroke.CAP_BUTT,
            BasicStroke.JOIN_ROUND,
            10,
            new float[] {(float) line.dash()},
            0);
  }

  private void text(Mark.Text text, Graphics2D g) {
    g.setColor(text.color());
    double x = text.x();
    for (Run run : typeface.runs(text.text(), text.bold())) {
      Font font = fonts.computeIfAbsent(run.font(), PngFile::open).deriveFont((float) text.size());
      var outline =
          font.createGlyphVector(g.getFontRenderContext(), run.text())
              .getOutline((float) x, (float) text.y());
      g.fill(outline);
      if (run.thickened()) {
        g.setStroke(new BasicStroke((float) (text.size() * 0.02)));
        g.draw(outline);
      }
      x += run.width() * text.size();
    }
  }

  private static Font open(FontFile file) {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file.bytes()));
    } catch (FontFormatException | IOException e) {
      throw new IllegalStateException("font cannot be used: " + file.name(), e);
    }
  }
}
