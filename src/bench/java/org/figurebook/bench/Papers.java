package org.figurebook.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The papers that whole runs are measured on, and folders of many more like them. */
final class Papers {
  /** How many replies the sample of replies holds. */
  static final int REPLIES = 4;

  private static final String SAMPLE = "/samples/01-replies-zh.txt";

  private Papers() {}

  /** The folder that {@code BENCH_PAPERS} names; nothing, for the samples, without it. */
  static List<String> named() {
    String papers = System.getenv().getOrDefault("BENCH_PAPERS", "");
    return papers.isEmpty() ? List.of() : List.of(papers);
  }

  /** The folder that was named, or one with the sample of replies. */
  static Path in(Path folder) throws IOException {
    return named().isEmpty() ? copies(folder.resolve("papers"), 1) : Path.of(named().get(0));
  }

  /** What the papers are called in the table. */
  static String name() {
    return named().isEmpty() ? "the samples" : "the papers of BENCH_PAPERS";
  }

  /** A folder of copies of the sample of replies, each with reply and question numbers of its own. */
  static Path copies(Path folder, int count) throws IOException {
    Files.createDirectories(folder);
    String sample = sample();
    for (int k = 0; k < count; k++) {
      String series = String.format("D%05d", k);
      String copy = sample.replace("DEMO", series + "X").replaceAll("\\b0([1-4]\\d\\d)\\b", k + "0$1");
      Files.writeString(folder.resolve(series + ".txt"), copy);
    }
    return folder;
  }

  /** The papers of a folder, by name. */
  static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /** The sample of replies. */
  static String sample() throws IOException {
    try (InputStream sample = Papers.class.getResourceAsStream(SAMPLE)) {
      return new String(sample.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
