package org.figurebook.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.bench.Duel.Cost;
import org.figurebook.recover.TablePress;
import org.figurebook.recover.TablePress.Rules;
import org.figurebook.recover.TablePress.Style;
import org.figurebook.recover.TableSample;

/**
 * From a PDF of ruled Chinese tables to the workbook and the PDF with charts, as one process. The
 * limits are half of what tabula-java, pandas, openpyxl and matplotlib took for the same on a
 * machine with two cores.
 */
final class WholeJobBenchmark implements Benchmark {
  private static final int TABLES = 40;
  private static final int RIGHT = 2;
  private static final int TOP = 4;

  @Override
  public List<Comparison> run(Path folder) throws IOException {
    List<TableSample> samples = new ArrayList<>();
    for (int i = 0; i < TABLES; i++) {
      samples.add(TableSample.of(TableSample.KINDS - 1, true, i));
    }
    Path file = folder.resolve("chinese.pdf");
    TablePress.print(samples, new Style(Rules.ALL, RIGHT, TOP, 5.2f, false, false), file);
    Cost cost =
        Program.median(
            Launcher.fresh(
                "report",
                file.toString(),
                "--template",
                "everything",
                "--out",
                folder.resolve("out").toString()));
    String work = "40 ruled Chinese tables to workbook and PDF";
    return List.of(
        Comparison.limit(work, "s", cost.wall(), Bound.atMost(2.8)),
        Comparison.limit(work, "CPU s", cost.cpu(), Bound.atMost(4.5)));
  }
}
