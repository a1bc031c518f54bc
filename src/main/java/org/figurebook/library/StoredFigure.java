package org.figurebook.library;

import java.util.List;
import org.figurebook.figure.Figure;

/**
 * A figure of a library.
 *
 * @param figure the figure; the document of its place is the file's name
 * @param document id of its document
 * @param statistics ids of the statistics it belongs to
 */
public record StoredFigure(Figure figure, String document, List<String> statistics) {
  public StoredFigure {
    statistics = List.copyOf(statistics);
  }
}
