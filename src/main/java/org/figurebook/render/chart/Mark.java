package org.figurebook.render.chart;

import java.awt.Color;
import java.awt.Shape;

/** Something drawn. Points are counted from the top left corner, y downwards. */
public sealed interface Mark {

  /** A filled shape. */
  record Fill(Shape shape, Color color) implements Mark {}

  /**
   * A line along a shape.
   *
   * @param shape the way of the line
   * @param color its colour
   * @param width its width in points
   * @param dash length of a dash and of a gap; 0 for an unbroken line
   */
  record Line(Shape shape, Color color, double width, double dash) implements Mark {}

  /**
   * A piece of text on one line.
   *
   * @param text the text
   * @param x where it starts
   * @param y its baseline
   * @param size size of the type in points
   * @param bold whether it is bold
   * @param color its colour
   */
  record Text(String text, double x, double y, double size, boolean bold, Color color)
      implements Mark {}
}
