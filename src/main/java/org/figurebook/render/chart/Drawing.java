package org.figurebook.render.chart;

import java.util.List;

/**
 * A finished drawing, independent of any file format.
 *
 * @param width in points
 * @param height in points
 * @param marks what is drawn, the lowest first
 * @param notes what the drawing leaves out or cannot show, in the reader's language
 */
public record Drawing(double width, double height, List<Mark> marks, List<String> notes) {
  public Drawing {
    marks = List.copyOf(marks);
    notes = List.copyOf(notes);
  }
}
