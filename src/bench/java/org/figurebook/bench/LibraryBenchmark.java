package org.figurebook.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.figurebook.harvest.Harvest;
import org.figurebook.library.Catalogue;
import org.figurebook.library.Library;
import org.figurebook.library.Search;

/**
 * A library of a million figures: searches of many kinds, each asked for its first page, and a paper
 * of 250 replies added. The environment variable {@code BENCH_LIBRARY} names a file to keep the
 * library in from one run to the next.
 */
final class LibraryBenchmark implements Benchmark {
  private static final int PAPERS = 200;
  private static final int PAGE = 50;

  private static final List<Search> SEARCHES =
      List.of(
          Search.of("綠化海濱資助計劃"),
          Search.of("香港大學"),
          Search.of("專利申請"),
          Search.of("資助計劃 先導計劃 申請"),
          Search.of("大學"),
          Search.of("港"),
          Search.of("碼頭 12,345"),
          Search.of("宿舍泳池 單車徑"),
          Search.of("冰川"),
          Search.of("\"AND\" OR NEAR("),
          new Search("資助計劃", "patents-filed", "", null, "", ""),
          new Search("", "patents-filed", "香港大學", 2014, "", "check"),
          new Search("申請", "", "", null, "1100", ""),
          new Search("", "", "", 2012, "", "certain"),
          new Search("", "", "濕地劇場培訓計劃", 2003, "", ""),
          new Search("渠務", "", "", 2020, "", "likely"));

  @Override
  public List<Comparison> run(Path folder) throws IOException {
    Path file = million(folder);
    List<Comparison> lines = new ArrayList<>();
    try (Library library = Library.read(file)) {
      lines.add(searches(library.catalogue()));
    }
    lines.add(adding(file));
    return lines;
  }

  /** A library of a million figures: the kept one, or one made now. */
  static Path million(Path folder) throws IOException {
    String kept = System.getenv().getOrDefault("BENCH_LIBRARY", "");
    Path file = kept.isEmpty() ? folder.resolve("library.sqlite") : Path.of(kept);
    if (!Files.exists(file)) {
      ManyPapers papers = new ManyPapers();
      try (Library library = Library.open(file)) {
        for (int paper = 0; paper < PAPERS; paper++) {
          library.add(papers.next(paper));
        }
      }
    }
    return file;
  }

  /** The slowest of the searches, each at the median of its times. */
  private static Comparison searches(Catalogue catalogue) {
    double slowest = 0;
    String which = "";
    for (Search search : SEARCHES) {
      double time = median(() -> catalogue.figures(search, 0, PAGE));
      if (time > slowest) {
        slowest = time;
        which = search.words() + " " + search.statistic() + search.subject();
      }
    }
    String work = "search a million figures, slowest of %d (%s)".formatted(SEARCHES.size(), which);
    return Comparison.limit(work.strip(), "ms", slowest * 1000, Bound.atMost(100));
  }

  private static Comparison adding(Path file) throws IOException {
    try (Library library = Library.open(file)) {
      Harvest paper = new ManyPapers().next(PAPERS);
      long start = System.nanoTime();
      library.add(paper);
      double seconds = (System.nanoTime() - start) / 1e9;
      library.remove(paper.document().id());
      String work = "add %d replies, %d figures to it".formatted(
          paper.outline().replies().size(), paper.figures().size());
      return Comparison.limit(work, "s", seconds, Bound.atMost(3));
    }
  }

  private interface Asking {
    void ask() throws IOException;
  }

  private static double median(Asking asking) {
    double[] seconds = new double[5];
    for (int i = 0; i < seconds.length; i++) {
      long start = System.nanoTime();
      try {
        asking.ask();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      seconds[i] = (System.nanoTime() - start) / 1e9;
    }
    Arrays.sort(seconds);
    return seconds[seconds.length / 2];
  }
}
