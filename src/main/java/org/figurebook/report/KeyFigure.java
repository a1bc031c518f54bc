package org.figurebook.report;

import java.util.List;

/**
 * A large number of the first page.
 *
 * @param label what it is
 * @param value as shown, with unit
 * @param period as shown
 * @param change the change from the period before, in words; may be empty
 * @param figures ids of the figures behind it
 * @param source document, reply and page, in words
 */
public record KeyFigure(
    String label, String value, String period, String change, List<String> figures, String source) {
  public KeyFigure {
    figures = List.copyOf(figures);
  }
}
