package org.figurebook.report;

import org.figurebook.figure.Figure;

/** Says in words where a figure stands. */
final class Sources {
  private Sources() {}

  static String of(Figure figure, Sentences sentences) {
    String text = figure.document();
    if (!figure.reply().isEmpty()) {
      text = sentences.get("source-reply", text, figure.reply());
    }
    if (figure.place().page() > 0) {
      text = sentences.get("source-page", text, String.valueOf(figure.place().page()));
    }
    return sentences.get("source-line", text, String.valueOf(figure.place().line()));
  }
}
