package org.figurebook.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.figurebook.analysis.Analysis;
import org.figurebook.analysis.Pivot;
import org.figurebook.analysis.PivotBuilder;
import org.figurebook.analysis.Point;
import org.figurebook.analysis.Series;
import org.figurebook.analysis.Unplaced;
import org.figurebook.analysis.Year;
import org.figurebook.analysis.YearRange;
import org.figurebook.report.StatTable.Cell;
import org.figurebook.report.StatTable.Column;
import org.figurebook.report.StatTable.Column.Kind;
import org.figurebook.template.Indicator;
import org.figurebook.template.TableSpec;
import org.figurebook.template.TableSpec.Columns;
import org.figurebook.template.TableSpec.Rows;

/** Makes a table of a statistic: rows by years. */
final class TableBuilder {
  private final Analysis analysis;
  private final Sentences sentences;
  private final NoteBook notes;
  private final CellBuilder cells;

  TableBuilder(Analysis analysis, Sentences sentences, NoteBook notes) {
    this.analysis = analysis;
    this.sentences = sentences;
    this.notes = notes;
    this.cells = new CellBuilder(sentences, notes);
  }

  /** The table, or empty when no figure belongs in it. */
  Optional<BuiltTable> build(TableSpec spec) {
    List<Series> series = new SeriesChoice(analysis, spec).series();
    List<Year> years =
        YearRange.of(series, financial(spec.columns()), spec.fill(), analysis.template());
    Pivot pivot = ordered(new PivotBuilder(withValues(series, years), years).build(), spec);
    if (pivot.isEmpty()) {
      return Optional.empty();
    }
    ShownUnit unit = unit(spec, pivot);
    return Optional.of(new BuiltTable(spec, name(spec), table(spec, pivot, unit), pivot, unit));
  }

  private static Boolean financial(Columns columns) {
    return switch (columns) {
      case FINANCIAL_YEAR -> Boolean.TRUE;
      case CALENDAR_YEAR -> Boolean.FALSE;
      default -> null;
    };
  }

  private static List<Series> withValues(List<Series> series, List<Year> years) {
    return series.stream()
        .filter(one -> years.stream().anyMatch(year -> one.at(year).isPresent()))
        .toList();
  }

  private Pivot ordered(Pivot pivot, TableSpec spec) {
    List<Pivot.Row> rows = new ArrayList<>(pivot.rows());
    switch (spec.order()) {
      case VALUE -> {
        int year = Math.max(0, pivot.lastSettledYear());
        rows.sort(Comparator.comparing((Pivot.Row row) -> value(row, year)).reversed());
      }
      case NAME -> rows.sort(Comparator.comparing(row -> label(spec, row.series())));
      case SOURCE -> {
        // as it is
      }
    }
    return new Pivot(pivot.years(), rows, pivot.totals());
  }

  private static BigDecimal value(Pivot.Row row, int year) {
    Point point = row.points().get(year);
    return point == null ? BigDecimal.valueOf(Long.MIN_VALUE) : point.value();
  }

  private ShownUnit unit(TableSpec spec, Pivot pivot) {
    List<BigDecimal> values = new ArrayList<>();
    for (Pivot.Row row : pivot.rows()) {
      row.points().stream().filter(p -> p != null).forEach(p -> values.add(p.value()));
    }
    Series first = pivot.rows().get(0).series();
    return ShownUnit.of(spec, first.unit(), first.counter(), values, sentences);
  }

  private String name(TableSpec spec) {
    if (!spec.title().isEmpty()) {
      return spec.title().in(sentences.language());
    }
    return analysis
        .template()
        .indicator(spec.indicators().get(0))
        .map(indicator -> indicator.name().in(sentences.language()))
        .orElse(spec.id());
  }

  private StatTable table(TableSpec spec, Pivot pivot, ShownUnit unit) {
    List<Column> columns = new ArrayList<>();
    for (Year year : pivot.years()) {
      columns.add(new Column(year.label(), year.text(), Kind.VALUE));
    }
    if (spec.growth() && pivot.years().size() > 1) {
      columns.add(new Column(sentences.get("growth"), "", Kind.GROWTH));
    }
    List<StatTable.Row> rows = new RowBuilder(this, cells, sentences).rows(spec, pivot);
    List<Integer> numbers = new ArrayList<>();
    spec.notes().forEach(n -> numbers.add(notes.number(n.in(sentences.language()))));
    if (spec.top() > 0 && pivot.rows().size() > spec.top()) {
      numbers.add(notes.number(sentences.get("note-top", String.valueOf(spec.top()))));
    }
    StatTable.Total total = null;
    if (spec.total() && pivot.rows().size() > 1) {
      total = new PrintedTotals(analysis, cells).of(spec, pivot, columns.size());
      numbers.add(notes.number(sentences.get("note-total")));
      total = new StatTable.Total(Wording.of(sentences.language()).get("total"), total.printed());
    }
    if (rows.stream().anyMatch(row -> row.cells().contains(Cell.MISSING))) {
      numbers.add(notes.number(sentences.get("missing")));
    }
    numbers.addAll(leftOut(spec));
    return new StatTable(
        spec.id(),
        Titles.withYears(name(spec), pivot.years(), sentences),
        unit.label(),
        unit.scale(),
        unit.decimals(),
        stubHead(spec),
        columns,
        rows,
        total,
        numbers);
  }

  /** A series that lacks what some table has must not look complete. */
  private List<Integer> leftOut(TableSpec spec) {
    List<Integer> numbers = new ArrayList<>();
    for (Unplaced one : analysis.unplaced()) {
      if (spec.indicators().contains(one.indicator())) {
        String note = "note-left-out-" + one.reason().name().toLowerCase(Locale.ROOT);
        numbers.add(
            notes.number(
                sentences.get(note, indicator(one.indicator()), one.figures(), one.named())));
      }
    }
    return numbers;
  }

  private String indicator(String id) {
    return analysis
        .template()
        .indicator(id)
        .map(Indicator::name)
        .map(name -> name.in(sentences.language()))
        .orElse(id);
  }

  private String stubHead(TableSpec spec) {
    String key = "stub-" + spec.rows().name().toLowerCase(Locale.ROOT);
    return spec.stubHead().isEmpty()
        ? sentences.get(key)
        : spec.stubHead().in(sentences.language());
  }

  /** The label of a row. */
  String label(TableSpec spec, Series series) {
    String subject = series.subject().name().in(sentences.language());
    String indicator = indicator(series.indicator());
    if (spec.rows() == Rows.INDICATOR) {
      return indicator;
    }
    String label = spec.rows() == Rows.MEASURE ? measure(series, indicator) : subject;
    if (spec.rows() != Rows.MEASURE && spec.indicators().size() > 1) {
      label = label + " – " + indicator;
    }
    return series.breakdown().isEmpty() ? label : label + " / " + series.breakdown();
  }

  private static String measure(Series series, String otherwise) {
    String measure = series.points().get(0).used().get(0).measure();
    return measure.isBlank() ? otherwise : measure;
  }
}
