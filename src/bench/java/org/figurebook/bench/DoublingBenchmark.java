package org.figurebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.figurebook.bench.Duel.Cost;
import org.figurebook.document.Document;
import org.figurebook.harvest.Harvester;
import org.figurebook.outline.Outline;
import org.figurebook.outline.Outliner;
import org.figurebook.pipeline.Pipeline;
import org.figurebook.pipeline.Progress;
import org.figurebook.pipeline.RunOptions;
import org.figurebook.read.DocumentReader;
import org.figurebook.recover.TableRecovery;

/**
 * Twice as much of anything takes about twice as long: four times would be the mark of a stage that
 * grows with the square.
 */
final class DoublingBenchmark implements Benchmark {
  private static final double MOST = 3;
  private static final int DOCUMENTS = 40;

  @Override
  public List<Comparison> run(Path folder) throws IOException {
    SortedMap<String, IntFunction<String>> shapes = new TreeMap<>();
    shapes.put("a line's length", DoublingBenchmark::line);
    shapes.put("a table's rows", DoublingBenchmark::rows);
    shapes.put("a table's columns", DoublingBenchmark::columns);
    shapes.put("ways to cut each row", DoublingBenchmark::groups);
    List<Comparison> lines = new ArrayList<>();
    for (String what : shapes.keySet()) {
      Path once = Files.writeString(folder.resolve("once.txt"), shapes.get(what).apply(1));
      Path twice = Files.writeString(folder.resolve("twice.txt"), shapes.get(what).apply(2));
      lines.add(line("twice " + what, Duel.of(() -> take(once), () -> take(twice))));
    }
    Path few = Papers.copies(folder.resolve("few"), DOCUMENTS);
    Path many = Papers.copies(folder.resolve("many"), 2 * DOCUMENTS);
    Path out = folder.resolve("out");
    lines.add(line("twice the papers of a folder", Duel.of(() -> run(few, out), () -> run(many, out))));
    return lines;
  }

  private static Comparison line(String work, List<Cost> costs) {
    return Comparison.beside(
        work, "CPU s", costs.get(1).cpu(), "once", costs.get(0).cpu(), Bound.atMost(MOST));
  }

  private static void take(Path file) {
    Document document = DocumentReader.read(file);
    Outline outline = Outliner.outline(document);
    Harvester.harvest(document, outline, TableRecovery.recover(document, outline));
  }

  private static void run(Path papers, Path out) throws Exception {
    new Pipeline(Progress.NONE).extract(RunOptions.dataOnly(List.of(papers), out, null));
  }

  private static String line(int times) {
    return "截至2025年2月底，計劃共批出1 204宗申請，涉及4億2,500萬元，".repeat(300 * times) + "\n";
  }

  private static String rows(int times) {
    StringBuilder text = new StringBuilder("表1 各項目的開支\n\n項目    2022    2023    2024\n");
    for (int r = 1; r <= 300 * times; r++) {
      text.append("項目").append((char) ('甲' + r % 50)).append("    ");
      text.append(r * 3).append("    ").append(r * 7).append("    ").append(r * 11).append('\n');
    }
    return text.toString();
  }

  private static String columns(int times) {
    StringBuilder head = new StringBuilder("表1 各項目的開支\n\n項目");
    int count = 20 * times;
    for (int c = 0; c < count; c++) {
      head.append("    ").append("第").append(c + 1).append("區");
    }
    StringBuilder text = head.append('\n');
    for (int r = 1; r <= 30; r++) {
      text.append("項目").append((char) ('甲' + r));
      for (int c = 0; c < count; c++) {
        text.append("    ").append(r * (c + 3));
      }
      text.append('\n');
    }
    return text.toString();
  }

  /** Digits with a space between all groups: thousands or cells. */
  private static String groups(int times) {
    int count = 6 * times;
    StringBuilder text = new StringBuilder("表1 各項目的開支\n\n項目");
    for (int c = 0; c < count; c++) {
      text.append(' ').append(2000 + c);
    }
    text.append('\n');
    for (int r = 1; r <= 60; r++) {
      text.append("項目").append((char) ('甲' + r % 60));
      for (int c = 0; c < count; c++) {
        text.append(' ').append(1 + (r + c) % 9).append(' ').append(100 + (r * 37 + c * 53) % 900);
      }
      text.append('\n');
    }
    return text.toString();
  }
}
