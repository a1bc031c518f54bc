package org.figurebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.figurebook.bench.Duel.Cost;
import org.figurebook.recover.TablePress;
import org.figurebook.recover.TablePress.Rules;
import org.figurebook.recover.TablePress.Style;
import org.figurebook.recover.TableSample;

/**
 * Tables of PDFs beside tabula-java: its extractor for ruled tables (lattice) and that for aligned
 * ones (stream), on the same files.
 */
public final class TablesBenchmark implements Benchmark {
  /** Alignments as OpenPDF counts them. */
  private static final int RIGHT = 2;

  private static final int TOP = 4;

  @Override
  public List<Comparison> run(Path folder) throws IOException {
    List<Comparison> lines = new ArrayList<>();
    for (Rules rules : List.of(Rules.ALL, Rules.NONE)) {
      lines.addAll(mixed(folder, rules));
    }
    lines.addAll(chinese(folder));
    return lines;
  }

  /** 64 tables of all kinds in both languages, several of them over a page break. */
  private static List<Comparison> mixed(Path folder, Rules rules) throws IOException {
    List<TableSample> samples = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      samples.add(TableSample.of(i % TableSample.KINDS, i % 2 == 0, i));
    }
    Path file = folder.resolve(rules + ".pdf");
    Style style = new Style(rules, RIGHT, TOP, 5, true, false);
    TablePress.print(samples, style, file);
    String work = "64 tables, " + (rules == Rules.ALL ? "ruled" : "without rules");
    return compare(work, samples, file, 2);
  }

  /** 40 ruled Chinese tables on 60 pages. */
  private static List<Comparison> chinese(Path folder) throws IOException {
    List<TableSample> samples = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      samples.add(TableSample.of(TableSample.KINDS - 1, true, i));
    }
    Path file = folder.resolve("chinese.pdf");
    TablePress.print(samples, new Style(Rules.ALL, RIGHT, TOP, 5.2f, false, false), file);
    String work = "40 ruled Chinese tables on " + TableReaders.pages(file) + " pages";
    List<Comparison> lines = new ArrayList<>(compare(work, samples, file, 0.7));
    lines.addAll(wholeProcess(work, file));
    return lines;
  }

  /**
   * The command from its start to the tables and figures on disk, beside a process that reads the
   * tables by lattice: one started as tabula-java is, and one with the options of Java that our
   * launcher gives.
   */
  private static List<Comparison> wholeProcess(String work, Path file) {
    String out = file.resolveSibling("extracted").toString();
    Cost ours = Program.median(Launcher.fresh("extract", file.toString(), "--out", out));
    String path = file.toString();
    Cost plain = Program.median(Program.java(TablesBenchmark.class, "1g", "lattice", path));
    Cost quick = Program.median(Program.quick(TablesBenchmark.class, "1g", "lattice", path));
    String whole = work + ", the whole process";
    String quicker = "lattice with our launcher's options";
    return List.of(
        Comparison.beside(whole, "CPU s", ours.cpu(), "lattice", plain.cpu(), Bound.atMost(0.7)),
        Comparison.beside(whole, "s", ours.wall(), "lattice", plain.wall(), Bound.NONE),
        Comparison.beside(whole, "CPU s", ours.cpu(), quicker, quick.cpu(), Bound.NONE));
  }

  private static List<Comparison> compare(
      String work, List<TableSample> samples, Path file, double most) throws IOException {
    TableScore ours = TableScore.of(samples, TableReaders.ours(file));
    TableScore lattice = TableScore.of(samples, TableReaders.lattice(file));
    TableScore stream = TableScore.of(samples, TableReaders.stream(file));
    List<Cost> costs =
        Duel.of(
            () -> TableReaders.ours(file),
            () -> TableReaders.lattice(file),
            () -> TableReaders.stream(file));
    List<Comparison> lines = new ArrayList<>();
    String[] rivals = {"lattice", "stream of whole pages"};
    TableScore[] theirs = {lattice, stream};
    for (int i = 0; i < rivals.length; i++) {
      lines.add(share(work + ", rows exact", ours.rows(), rivals[i], theirs[i].rows()));
      lines.add(share(work + ", cells right", ours.cells(), rivals[i], theirs[i].cells()));
      lines.add(
          Comparison.beside(
              work + ", tables over pages joined (of " + ours.broken() + ")",
              "tables",
              ours.joined(),
              rivals[i],
              theirs[i].joined(),
              Bound.atLeast(1)));
      boolean finds = theirs[i].cells() > 50;
      if (!finds) {
        continue; // the time of one that reads hardly anything is no comparison
      }
      lines.add(
          Comparison.beside(
              work + ", time",
              "CPU s",
              costs.get(0).cpu(),
              rivals[i],
              costs.get(i + 1).cpu(),
              Bound.atMost(i == 0 ? most : 4)));
    }
    lines.add(
        Comparison.limit(work + ", rows exact", "%", ours.rows(), Bound.atLeast(98.6)));
    return lines;
  }

  private static Comparison share(String work, double ours, String rival, double theirs) {
    return Comparison.beside(work, "%", ours, rival, theirs, Bound.atLeast(1));
  }

  /** One reading by tabula-java in a process of its own: {@code lattice} or {@code stream}, a file. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[1]);
    if (!Files.exists(file)) {
      throw new IllegalArgumentException("no file " + file);
    }
    int tables =
        switch (arguments[0].toLowerCase(Locale.ROOT)) {
          case "lattice" -> TableReaders.lattice(file).size();
          default -> TableReaders.stream(file).size();
        };
    System.out.println(tables + " tables");
  }
}
