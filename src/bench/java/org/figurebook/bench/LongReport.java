package org.figurebook.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Language;
import org.figurebook.render.SampleReport;
import org.figurebook.render.pdf.PdfRenderer;
import org.figurebook.report.Chart;
import org.figurebook.report.Report;
import org.figurebook.report.StatTable;
import org.figurebook.report.Theme;

/**
 * A report of more than a hundred pages: 60 tables and 30 charts, made of the sample's. As a program
 * it writes the report once, {@code tagged} or {@code plain}, to a file.
 */
final class LongReport {
  private static final int ROUNDS = 15;
  private static final int TABLES_A_THEME = 2;
  private static final int MOST_ROWS = 40;

  private LongReport() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[1]);
    if (arguments[0].equals("plain")) {
      PlainPdf.write(inChinese(), file);
    } else {
      PdfRenderer.write(inChinese(), file);
    }
  }

  static Report inChinese() {
    Report sample = SampleReport.in(Language.CHINESE);
    List<Theme> themes = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      themes.add(longer(sample.themes().get(0), i));
      themes.add(longer(sample.themes().get(1), i));
    }
    return SampleReport.with(sample, themes, sample.harvests());
  }

  private static Theme longer(Theme theme, int round) {
    List<StatTable> tables = new ArrayList<>();
    for (int k = 0; k < TABLES_A_THEME; k++) {
      StatTable table = theme.tables().get(0);
      tables.add(longer(table, table.id() + "-" + round + "-" + k));
    }
    Chart chart = theme.charts().get(0);
    String table = tables.get(0).id();
    return new Theme(
        theme.id() + round,
        theme.title(),
        theme.scope(),
        theme.narrative(),
        tables,
        List.of(
            new Chart(
                "chart-" + table,
                table,
                chart.kind(),
                chart.title(),
                chart.subtitle(),
                chart.categoryAxis(),
                chart.valueAxis(),
                chart.categories(),
                chart.series(),
                chart.alternative())));
  }

  private static StatTable longer(StatTable table, String id) {
    List<StatTable.Row> rows = new ArrayList<>();
    while (rows.size() + table.rows().size() <= MOST_ROWS) {
      rows.addAll(table.rows());
    }
    return new StatTable(
        id,
        table.title(),
        table.unit(),
        table.scale(),
        table.decimals(),
        table.stubHead(),
        table.columns(),
        rows,
        null,
        table.notes());
  }
}
