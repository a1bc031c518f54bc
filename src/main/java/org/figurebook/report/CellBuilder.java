package org.figurebook.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.figurebook.analysis.Point;
import org.figurebook.evidence.Confidence;
import org.figurebook.figure.Bound;
import org.figurebook.figure.Figure;
import org.figurebook.report.StatTable.Cell;

/** Makes a table's cell of a series' value: its mark, bound word, sources and notes. */
final class CellBuilder {
  private final Sentences sentences;
  private final NoteBook notes;

  CellBuilder(Sentences sentences, NoteBook notes) {
    this.sentences = sentences;
    this.notes = notes;
  }

  Cell cell(Point point) {
    return cell(point, "");
  }

  /**
   * The cell of a value from which on its series is counted otherwise.
   *
   * @param broken what the paper says about it; empty when the series goes on as before
   */
  Cell cell(Point point, String broken) {
    if (point == null) {
      return Cell.MISSING;
    }
    List<String> figures = new ArrayList<>();
    point.used().forEach(figure -> figures.add(figure.id()));
    point.differing().forEach(figure -> figures.add(figure.id()));
    return new Cell(
        point.value(), mark(point), bound(point.bound()), figures, notes(point, broken));
  }

  /** The mark that matters most: a value in doubt, one that papers dispute, one not final. */
  private static String mark(Point point) {
    if (point.confidence() == Confidence.CHECK) {
      return "[u]";
    }
    if (point.isDisputed()) {
      return "[c]";
    }
    return point.isFinal() ? "" : "[p]";
  }

  String bound(Bound bound) {
    return bound == Bound.EXACT ? "" : sentences.get("bound-" + bound.word());
  }

  private List<Integer> notes(Point point, String broken) {
    Figure used = point.used().get(0);
    List<Integer> numbers = new ArrayList<>();
    if (!broken.isEmpty()) {
      numbers.add(notes.number(sentences.get("note-break", point.year().label(), broken)));
    }
    if (point.isOfSentence()) {
      numbers.add(
          notes.number(
              sentences.get(
                  "note-sentence",
                  Sources.of(used, sentences),
                  sentences.get("sure-" + point.confidence().word()))));
    }
    switch (point.standing()) {
      case PART_OF_YEAR -> numbers.add(notes.number(sentences.get("note-part", cutOff(used))));
      case ESTIMATE ->
          numbers.add(
              notes.number(
                  sentences.get(
                      "note-estimate",
                      sentences.get("basis-" + used.basis().name().toLowerCase(Locale.ROOT)))));
      case LIMIT -> numbers.add(notes.number(sentences.get("note-limit")));
      case FINAL -> {
        // nothing to add
      }
    }
    return numbers;
  }

  private String cutOff(Figure figure) {
    String period = figure.period().text();
    int asOf = period.indexOf("asof:");
    if (asOf >= 0) {
      return period.substring(asOf + "asof:".length());
    }
    int dots = period.indexOf("..");
    return dots >= 0 ? period.substring(dots + 2) : sentences.get("part");
  }
}
