package org.figurebook.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.figurebook.harvest.Harvest;
import org.figurebook.library.Catalogue;
import org.figurebook.library.Library;
import org.figurebook.library.Search;
import org.figurebook.library.StoredFigure;
import org.figurebook.library.StoredTable;
import org.figurebook.pipeline.Pipeline;
import org.figurebook.serve.PageServer;
import org.figurebook.serve.ServeOptions;

/**
 * The page on a library of a million figures: a statistic when it is first asked for and later, and
 * 200 requests of all kinds a second from another process.
 */
final class PageBenchmark implements Benchmark {
  private static final int RATE = 200;
  private static final int SECONDS = 20;
  private static final String STATISTIC = "/zh/statistics/patents-filed";

  @Override
  public List<Comparison> run(Path folder) throws IOException {
    Path library = LibraryBenchmark.million(folder);
    List<String> paths = paths(library);
    ServeOptions options =
        new ServeOptions(
            library,
            folder,
            InetAddress.getLoopbackAddress(),
            0,
            "",
            ServeOptions.Limits.USUAL);
    long start = System.nanoTime();
    try (PageServer server = PageServer.start(options, Pipeline::new)) {
      double seconds = (System.nanoTime() - start) / 1e9;
      int port = server.address().getPort();
      double first = time(port, STATISTIC);
      double later = median(port, STATISTIC);
      double changed = afterChange(library, port);
      Visitors.send(port, RATE / 4, 5, paths);
      double[] said = Visitors.send(port, RATE, SECONDS, paths);
      return List.of(
          Comparison.limit("start of the page", "s", seconds, Bound.atMost(5)),
          Comparison.limit("a statistic's page, first after a start", "ms", first, Bound.atMost(200)),
          Comparison.limit(
              "a statistic's page, first after a change", "ms", changed, Bound.atMost(200)),
          Comparison.limit("a statistic's page", "ms", later, Bound.atMost(200)),
          Comparison.limit(
              RATE + " requests a second, answered", "a second", said[0], Bound.atLeast(RATE * 0.98)),
          Comparison.limit("of these failed", "", said[1], Bound.atMost(0)),
          Comparison.limit("half of them took at most", "ms", said[2], Bound.atMost(100)),
          Comparison.limit("99 of 100 took at most", "ms", said[3], Bound.atMost(1000)));
    }
  }

  /** The page when a paper has just been added; the slower of that and of when it is gone again. */
  private static double afterChange(Path file, int port) throws IOException {
    try (Library library = Library.open(file)) {
      Harvest paper = new ManyPapers().next(200);
      library.add(paper);
      double added = time(port, STATISTIC);
      library.remove(paper.document().id());
      return Math.max(added, time(port, STATISTIC));
    }
  }

  /** Pages of every kind, as visitors ask for them. */
  private static List<String> paths(Path file) throws IOException {
    List<String> paths = new ArrayList<>();
    try (Library library = Library.read(file)) {
      Catalogue catalogue = library.catalogue();
      List<StoredFigure> figures = catalogue.figures(Search.of("碼頭"), 0, 20).items();
      List<StoredTable> tables = catalogue.tables(Search.of("大學"), 0, 10).items();
      for (int i = 0; i < 10; i++) {
        String language = i % 2 == 0 ? "/zh" : "/en";
        paths.add(language + "/");
        paths.add(language + "/search?q=" + word(i));
        paths.add(language + "/figures/" + figures.get(i).figure().id());
        paths.add(language + "/tables/" + tables.get(i).table().id());
        paths.add(language + "/statistics/patents-filed");
        paths.add("/api/figures?q=" + word(i + 3) + "&year=" + (2001 + i));
        paths.add("/api/figures/" + figures.get(10 + i).figure().id());
        paths.add(language + "/gaps");
        paths.add("/assets/style.css");
        paths.add(language + "/documents/" + (1000 + i));
      }
    }
    return paths;
  }

  private static String word(int i) {
    List<String> words =
        List.of("綠化", "海濱公園", "圖書館", "濕地", "隧道", "宿舍", "渠務", "香港大學", "12,3", "車位", "巡查", "學員", "碼頭泳池");
    return java.net.URLEncoder.encode(
        words.get(i % words.size()), java.nio.charset.StandardCharsets.UTF_8);
  }

  private static double median(int port, String path) throws IOException {
    double[] times = new double[9];
    for (int i = 0; i < times.length; i++) {
      times[i] = time(port, path);
    }
    Arrays.sort(times);
    return times[times.length / 2];
  }

  private static double time(int port, String path) throws IOException {
    long start = System.nanoTime();
    try (var in = URI.create("http://localhost:" + port + path).toURL().openStream()) {
      in.readAllBytes();
    }
    return (System.nanoTime() - start) / 1e6;
  }
}
