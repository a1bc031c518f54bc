package org.figurebook.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Language;
import org.figurebook.document.Place;
import org.figurebook.evidence.Confidence;
import org.figurebook.figure.Bound;
import org.figurebook.figure.Figure;
import org.figurebook.figure.Quantity;
import org.figurebook.harvest.Harvest;
import org.figurebook.render.SampleReport;
import org.figurebook.render.excel.WorkbookRenderer;
import org.figurebook.report.Report;
import org.figurebook.table.Table;

/**
 * A report of 200,000 figures and 200 tables. As a program it writes its workbook once, {@code ours}
 * or {@code plain}, to a file.
 */
final class LongWorkbook {
  static final int FIGURES = 200_000;
  static final int TABLES = 200;
  private static final int ROWS = 30;

  private LongWorkbook() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[1]);
    if (arguments[0].equals("plain")) {
      PlainWorkbook.write(report(), file);
    } else {
      WorkbookRenderer.write(report(), file);
    }
  }

  static Report report() {
    Report sample = SampleReport.in(Language.CHINESE);
    Harvest harvest = sample.harvests().get(0);
    Harvest longer =
        new Harvest(
            harvest.document(),
            harvest.outline(),
            tables(harvest.document().name()),
            figures(harvest.figures().get(0)),
            harvest.ledger(),
            harvest.gaps());
    return SampleReport.with(sample, sample.themes(), List.of(longer));
  }

  private static List<Figure> figures(Figure like) {
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < FIGURES; i++) {
      String reply = "AB" + i / 100;
      BigDecimal value = BigDecimal.valueOf(i * 1237L);
      figures.add(
          new Figure(
              "77-" + reply + "-f" + i % 100,
              reply,
              "Q" + i / 100,
              like.section(),
              like.annex(),
              null,
              "對象" + i % 997,
              "項目" + i % 31,
              List.of("分組" + i % 7),
              new Quantity(value, null, null, "HKD", "", Bound.EXACT, value + "元"),
              like.period(),
              like.basis(),
              "在這個年度內，第" + i + "個計劃共批出" + value + "元，較去年增加百分之" + i % 40 + "。",
              new Place(like.place().document(), i / 40, i * 3, 5),
              Confidence.values()[i % 3],
              List.of()));
    }
    return figures;
  }

  private static List<Table> tables(String document) {
    List<Table> tables = new ArrayList<>();
    for (int t = 0; t < TABLES; t++) {
      List<List<String>> rows = new ArrayList<>();
      for (int i = 0; i < ROWS; i++) {
        rows.add(List.of("院校第" + i + "號", "" + i * 31, i * 17 + "." + i % 10, "+" + i + "%"));
      }
      tables.add(table(document, t, rows));
    }
    return tables;
  }

  private static Table table(String document, int number, List<List<String>> rows) {
    return new Table(
        "77-T" + number + "-t1",
        document,
        "AB" + number,
        "",
        "",
        "表" + number + "：各院校的撥款及個案數目",
        "",
        List.of("院校", "2022", "2023", "變動"),
        1,
        rows,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        1,
        2,
        2,
        Confidence.LIKELY,
        "",
        List.of(),
        List.of());
  }
}
