package org.figurebook.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.figurebook.figure.Figure;
import org.figurebook.library.Statistic;
import org.figurebook.library.StoredFigure;

/** A figure as pages show it. */
final class FigureView {
  private FigureView() {}

  /**
   * A line of a list of figures.
   *
   * @param words what is marked in the quote
   */
  static Map<String, Object> row(Visit visit, StoredFigure stored, List<String> words) {
    Figure f = stored.figure();
    return Map.of(
        "href", visit.path("figures", f.id()),
        "printed", f.quantity().printed(),
        "subject", f.subject(),
        "measure", f.measure(),
        "period", visit.words().period(f.period().text()),
        "confidence", f.confidence().word(),
        "confidenceWord", confidence(visit, f.confidence().word()),
        "source", source(visit, f),
        "quote", Marked.words(f.quote(), words));
  }

  /** How sure something is, in words. */
  static String confidence(Visit visit, String word) {
    return visit.words().ofReport("confidence." + word);
  }

  /** Document, reply and page, in words. */
  static String source(Visit visit, Figure f) {
    String within = within(visit, f);
    return within.isEmpty() ? f.document() : f.document() + " · " + within;
  }

  /** Reply and page, in words. */
  static String within(Visit visit, Figure f) {
    List<String> parts = new ArrayList<>();
    if (!f.reply().isEmpty()) {
      parts.add(f.reply());
    } else if (!f.question().isEmpty()) {
      parts.add(visit.words().get("question", f.question()));
    }
    if (f.place().page() > 0) {
      parts.add(visit.words().get("page", String.valueOf(f.place().page())));
    }
    return String.join(" · ", parts);
  }

  /** The statistics that a figure belongs to, as links. */
  static List<Map<String, Object>> statistics(
      Visit visit, StoredFigure stored, List<Statistic> all) {
    return all.stream()
        .filter(statistic -> stored.statistics().contains(statistic.id()))
        .map(
            statistic ->
                Map.<String, Object>of(
                    "href", visit.path("statistics", statistic.id()),
                    "name", statistic.name().in(visit.language())))
        .toList();
  }
}
