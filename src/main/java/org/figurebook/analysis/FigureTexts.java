package org.figurebook.analysis;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.figure.Figure;
import org.figurebook.table.Table;

/**
 * The words about a figure, from the nearest to the farthest: its measure, all its headings, and
 * the caption, annex and sentence around it. In {@link MatchText}'s form, made when asked for.
 */
final class FigureTexts {
  private static final int CLAUSE_BEFORE = 40;
  private static final int CLAUSE_AFTER = 12;

  private final Figure figure;
  private final Table table;
  private final MatchText form;
  private List<String> measure;
  private List<String> labels;
  private List<String> context;

  /**
   * The words about a figure.
   *
   * @param table the table it is a cell of; null in running text
   */
  FigureTexts(Figure figure, Table table, MatchText form) {
    this.figure = figure;
    this.table = table;
    this.form = form;
  }

  /** The measure; the caption of a cell, or the clause of a quantity, that has none of its own. */
  List<String> measure() {
    if (measure == null) {
      String own = figure.measure();
      measure = List.of(own.isBlank() ? fallback() : form.of(own));
    }
    return measure;
  }

  private String fallback() {
    return table != null ? form.of(table.caption()) : clause();
  }

  /** Every heading over and beside it. */
  List<String> labels() {
    if (labels == null) {
      List<String> all = new ArrayList<>();
      all.add(form.of(figure.measure()));
      if (isOwn(figure.subject())) {
        all.add(form.of(figure.subject()));
      }
      figure.dimensions().forEach(dimension -> all.add(form.of(dimension)));
      if (table != null) {
        all.add(form.of(rowLabel()));
        all.add(form.of(columnLabel()));
      }
      labels = List.copyOf(all);
    }
    return labels;
  }

  /** A subject that only stands around the figure says less than its headings or its sentence. */
  private boolean isOwn(String subject) {
    return table == null
        ? form.of(figure.quote()).contains(form.of(subject))
        : !subject.equals(table.caption());
  }

  /** The headings, the caption and annex, and the sentence. */
  List<String> context() {
    if (context == null) {
      List<String> all = new ArrayList<>(labels());
      all.add(form.of(figure.annex()));
      if (table != null) {
        all.add(form.of(table.caption()));
        table.spanners().forEach(spanner -> all.add(form.of(spanner.text())));
      } else {
        all.add(form.of(figure.quote()));
      }
      context = List.copyOf(all);
    }
    return context;
  }

  /** The label of its row; empty in running text. */
  String rowLabel() {
    return table == null || figure.cell().row() >= table.rows().size()
        ? ""
        : table.label(figure.cell().row());
  }

  /** The heading of its column; empty in running text. */
  String columnLabel() {
    return table == null || figure.cell().column() >= table.columns().size()
        ? ""
        : table.columns().get(figure.cell().column());
  }

  String caption() {
    return table == null ? "" : table.caption();
  }

  /** Whether the rows of its table are bodies: the total is theirs then, and nobody else's. */
  boolean listsBodies(Subjects subjects) {
    for (int row = 0; row < table.rows().size(); row++) {
      if (subjects.exact(table.label(row)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Id of its table; empty in running text. */
  String table() {
    return table == null ? "" : table.id();
  }

  boolean inTotalRow() {
    return table != null && table.totalRows().contains(figure.cell().row());
  }

  boolean inTotalColumn() {
    return table != null && table.totalColumns().contains(figure.cell().column());
  }

  /** The words around the number in its sentence, up to the next stop. */
  String clause() {
    String sentence = form.of(figure.quote());
    String printed = form.of(figure.quantity().printed());
    int at = sentence.indexOf(printed);
    if (at < 0) {
      return sentence;
    }
    int start = at;
    while (start > 0 && at - start < CLAUSE_BEFORE && !isStop(sentence.charAt(start - 1))) {
      start--;
    }
    int end = at + printed.length();
    int limit = Math.min(sentence.length(), end + CLAUSE_AFTER);
    while (end < limit && !isStop(sentence.charAt(end))) {
      end++;
    }
    return sentence.substring(start, end);
  }

  private static boolean isStop(char c) {
    return "。;!?:".indexOf(c) >= 0;
  }
}
