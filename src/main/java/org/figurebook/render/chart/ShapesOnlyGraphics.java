package org.figurebook.render.chart;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;

/**
 * Graphics for shapes alone. Text and pictures are no part of what JFreeChart is asked for, so they
 * are refused; hints and composites mean nothing to vectors and are passed over.
 */
abstract class ShapesOnlyGraphics extends Graphics2D {
  @Override
  public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
    return shape.intersects(area);
  }

  @Override
  public RenderingHints getRenderingHints() {
    return new RenderingHints(Map.of());
  }

  @Override
  public Object getRenderingHint(RenderingHints.Key key) {
    return null;
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, Object value) {
    // vectors need no hints
  }

  @Override
  public void setRenderingHints(Map<?, ?> hints) {
    // vectors need no hints
  }

  @Override
  public void addRenderingHints(Map<?, ?> hints) {
    // vectors need no hints
  }

  @Override
  public Composite getComposite() {
    return AlphaComposite.SrcOver;
  }

  @Override
  public void setComposite(Composite composite) {
    // everything is opaque
  }

  @Override
  public Color getBackground() {
    return Look.PAPER;
  }

  @Override
  public void setBackground(Color color) {
    // paper is white
  }

  @Override
  public void setPaintMode() {
    // the only mode
  }

  @Override
  public void setXORMode(Color color) {
    throw refused();
  }

  @Override
  public void copyArea(int x, int y, int width, int height, int dx, int dy) {
    throw refused();
  }

  @Override
  public GraphicsConfiguration getDeviceConfiguration() {
    return null;
  }

  @Override
  public Font getFont() {
    return null;
  }

  @Override
  public void setFont(Font font) {
    // text is drawn elsewhere
  }

  @Override
  public FontMetrics getFontMetrics(Font font) {
    throw refused();
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return new FontRenderContext(null, true, true);
  }

  @Override
  public void drawString(String text, int x, int y) {
    throw refused();
  }

  @Override
  public void drawString(String text, float x, float y) {
    throw refused();
  }

  @Override
  public void drawString(AttributedCharacterIterator text, int x, int y) {
    throw refused();
  }

  @Override
  public void drawString(AttributedCharacterIterator text, float x, float y) {
    throw refused();
  }

  @Override
  public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
    throw refused();
  }

  @Override
  public boolean drawImage(Image image, AffineTransform at, ImageObserver observer) {
    throw refused();
  }

  @Override
  public void drawImage(BufferedImage image, BufferedImageOp op, int x, int y) {
    throw refused();
  }

  @Override
  public void drawRenderedImage(RenderedImage image, AffineTransform at) {
    throw refused();
  }

  @Override
  public void drawRenderableImage(RenderableImage image, AffineTransform at) {
    throw refused();
  }

  @Override
  public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
    throw refused();
  }

  @Override
  public boolean drawImage(Image image, int x, int y, int w, int h, ImageObserver observer) {
    throw refused();
  }

  @Override
  public boolean drawImage(Image image, int x, int y, Color back, ImageObserver observer) {
    throw refused();
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, int w, int h, Color back, ImageObserver observer) {
    throw refused();
  }

  @Override
  public boolean drawImage(
      Image i, int x1, int y1, int x2, int y2, int a1, int b1, int a2, int b2, ImageObserver o) {
    throw refused();
  }

  @Override
  public boolean drawImage(
      Image i,
      int x1,
      int y1,
      int x2,
      int y2,
      int a1,
      int b1,
      int a2,
      int b2,
      Color back,
      ImageObserver o) {
    throw refused();
  }

  private static UnsupportedOperationException refused() {
    return new UnsupportedOperationException("charts are recorded as shapes; text is set apart");
  }
}
