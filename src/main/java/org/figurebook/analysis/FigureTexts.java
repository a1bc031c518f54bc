package org.figurebook.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.figurebook.figure.Figure;
import org.figurebook.table.Table;

/**
 * The words about a figure, from the nearest to the farthest: its measure, all its headings, and
 * the caption, annex and sentence around it. In {@link MatchText}'s form, made when asked for.
 */
final class FigureTexts {
  private final Figure figure;
  private final Table table;
  private final MatchText form;
  private List<String> measure;
  private List<String> labels;
  private List<String> context;
  private ClauseWords words;

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

  /** The measure of a cell, or the caption of one that has none; in running text the clause. */
  List<String> measure() {
    if (measure == null) {
      String own = figure.measure();
      boolean cell = table != null;
      measure = List.of(!cell ? words().all() : form.of(own.isBlank() ? table.caption() : own));
    }
    return measure;
  }

  /**
   * Whether it may stand in a series: cells do, figures of sentences only where nothing bars it.
   */
  boolean mayStand() {
    return table != null || ProseRules.mayStand(figure, words());
  }

  /** The words about a number of running text in its clause. */
  ClauseWords words() {
    if (words == null) {
      words = ClauseWords.of(form.of(figure.quote()), form.of(figure.quantity().printed()));
    }
    return words;
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

  /**
   * Whether the rows or columns of its table are bodies: the total is theirs, and nobody else's.
   */
  boolean listsBodies(Predicate<String> isBody) {
    return IntStream.range(0, table.rows().size()).mapToObj(table::label).anyMatch(isBody)
        || table.columns().stream().anyMatch(isBody);
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
}
