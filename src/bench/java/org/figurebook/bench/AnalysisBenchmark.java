package org.figurebook.bench;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.analysis.Analysis;
import org.figurebook.analysis.PivotBuilder;
import org.figurebook.analysis.Point;
import org.figurebook.analysis.Series;
import org.figurebook.analysis.Year;
import org.figurebook.analysis.YearRange;
import org.figurebook.bench.Duel.Cost;
import org.figurebook.document.Document;
import org.figurebook.document.Language;
import org.figurebook.document.Place;
import org.figurebook.document.ReadStatus;
import org.figurebook.evidence.Confidence;
import org.figurebook.figure.Basis;
import org.figurebook.figure.Figure;
import org.figurebook.figure.Figure.CellPosition;
import org.figurebook.figure.Period;
import org.figurebook.figure.Quantity;
import org.figurebook.figure.SectionName;
import org.figurebook.harvest.Harvest;
import org.figurebook.outline.Outline;
import org.figurebook.outline.PaperKind;
import org.figurebook.table.Table;
import org.figurebook.template.Template;
import org.figurebook.template.TemplateException;
import org.figurebook.template.TemplateLibrary;
import tech.tablesaw.aggregate.AggregateFunctions;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;

/**
 * A million figures, half of them cells of tables of spending, half in sentences: from figures to
 * checked series; and their pivot beside Tablesaw's own group-by over the same values.
 */
final class AnalysisBenchmark implements Benchmark {
  private static final int PAPERS = 100;
  private static final int TABLES = 50;
  private static final int ROWS = 10;
  private static final int YEARS = 10;
  private static final int FIRST_YEAR = 2015;

  @Override
  public List<Comparison> run(Path folder) {
    List<Harvest> papers = papers();
    Template template = template();
    int figures = papers.stream().mapToInt(paper -> paper.figures().size()).sum();
    Cost whole = Duel.of(() -> Analysis.of(papers, template)).get(0);
    List<Series> series = Analysis.of(papers, template).series();
    List<Year> years = YearRange.of(series, true, true, template);
    tech.tablesaw.api.Table flat = flat(series);
    List<Cost> pivots =
        Duel.of(
            () -> new PivotBuilder(series, years).build(),
            () ->
                flat.summarize("value", AggregateFunctions.sum, AggregateFunctions.count)
                    .by("subject", "year"));
    return List.of(
        Comparison.limit("analyse " + figures + " figures", "s", whole.wall(), Bound.atMost(10)),
        Comparison.beside(
            "pivot " + series.size() + " series by year, growth and shares",
            "CPU s",
            pivots.get(0).cpu(),
            "Tablesaw's group-by",
            pivots.get(1).cpu(),
            Bound.atMost(1.2)));
  }

  private static Template template() {
    try {
      return TemplateLibrary.load(TemplateLibrary.DEFAULT);
    } catch (TemplateException defect) {
      throw new IllegalStateException(defect);
    }
  }

  private static List<Harvest> papers() {
    List<Harvest> papers = new ArrayList<>();
    for (int paper = 0; paper < PAPERS; paper++) {
      papers.add(paper(paper));
    }
    return papers;
  }

  private static Harvest paper(int number) {
    String id = "%03d".formatted(number);
    Document document =
        new Document(
            id,
            id + ".txt",
            id,
            "",
            "text",
            Language.CHINESE,
            "",
            "2026-04-" + (1 + number % 28 < 10 ? "0" : "") + (1 + number % 28),
            1,
            List.of(),
            List.of(),
            ReadStatus.READ,
            List.of());
    List<Table> tables = new ArrayList<>();
    List<Figure> figures = new ArrayList<>();
    for (int t = 0; t < TABLES; t++) {
      Table table = table(id, number, t);
      tables.add(table);
      for (int row = 0; row < ROWS; row++) {
        for (int year = 0; year < YEARS; year++) {
          String printed = table.rows().get(row).get(year + 1);
          CellPosition cell = new CellPosition(table.id(), row, year + 1);
          String subject = table.label(row);
          figures.add(figure(figures.size(), id, cell, subject, "開支", printed, "HKD", year));
          String said = String.valueOf(figures.size());
          figures.add(figure(figures.size(), id, null, "園圃", "覆蓋面積", said, "sqm", year));
        }
      }
    }
    Outline outline = new Outline(PaperKind.PAPER, List.of(), List.of(), List.of());
    return new Harvest(document, outline, tables, figures, List.of(), List.of());
  }

  /** Five papers in turn state the same schemes, so that most values stand more than once. */
  private static Table table(String document, int number, int t) {
    List<String> columns = new ArrayList<>(List.of("計劃"));
    for (int year = 0; year < YEARS; year++) {
      columns.add(year(year));
    }
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < ROWS; row++) {
      int scheme = number % (PAPERS / 5) * TABLES * ROWS + t * ROWS + row;
      List<String> cells = new ArrayList<>(List.of("第" + scheme + "號園圃資助計劃"));
      for (int year = 0; year < YEARS; year++) {
        cells.add(String.valueOf(1000 + scheme * 7 + year * 13));
      }
      rows.add(cells);
    }
    return new Table(
        document + "-t" + t,
        document + ".txt",
        "",
        "",
        "",
        "各計劃的開支",
        "元",
        columns,
        1,
        rows,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        1,
        1,
        1,
        Confidence.CERTAIN,
        "",
        List.of(),
        List.of());
  }

  private static String year(int year) {
    return FIRST_YEAR + year + "-" + (FIRST_YEAR + year + 1) % 100;
  }

  private static Figure figure(
      int number,
      String paper,
      CellPosition cell,
      String subject,
      String measure,
      String printed,
      String unit,
      int year) {
    return new Figure(
        paper + "-f" + number,
        "",
        "",
        SectionName.BODY,
        "",
        cell,
        subject,
        measure,
        List.of(),
        new Quantity(new BigDecimal(printed), null, null, unit, "", org.figurebook.figure.Bound.EXACT, printed),
        new Period("FY" + year(year)),
        Basis.NONE,
        subject + " | " + year(year),
        new Place(paper + ".txt", 1, number + 1, 1),
        Confidence.CERTAIN,
        List.of());
  }

  /** The values that the pivot takes, as Tablesaw's users would have them. */
  private static tech.tablesaw.api.Table flat(List<Series> series) {
    StringColumn subjects = StringColumn.create("subject");
    StringColumn years = StringColumn.create("year");
    DoubleColumn values = DoubleColumn.create("value");
    for (Series one : series) {
      for (Point point : one.points()) {
        subjects.append(one.subject().key());
        years.append(point.year().text());
        values.append(point.value().doubleValue());
      }
    }
    return tech.tablesaw.api.Table.create(subjects, years, values);
  }
}
