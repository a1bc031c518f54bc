package org.figurebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.figurebook.bench.Duel.Cost;

/**
 * Whole runs as processes of the distribution, {@code extract} and {@code report}, beside the least
 * that a Java program can do with the same papers: read them, normalise them, look for digits.
 */
public final class RunBenchmark implements Benchmark {
  private static final Pattern DIGITS = Pattern.compile("\\d+(?:[,.]\\d+)*");

  @Override
  public List<Comparison> run(Path folder) throws IOException {
    Path papers = Papers.in(folder);
    Cost plain = Program.median(Program.quick(RunBenchmark.class, "1g", papers.toString()));
    Cost extract = Program.median(run("extract", papers, folder));
    Cost report = Program.median(run("report", papers, folder));
    String of = " " + Papers.name();
    List<Comparison> lines = new ArrayList<>();
    lines.add(Comparison.limit("extract" + of, "s", extract.wall(), Bound.atMost(1.5)));
    lines.add(Comparison.limit("extract" + of, "CPU s", extract.cpu(), Bound.atMost(2.5)));
    lines.add(
        Comparison.beside(
            "extract" + of, "CPU s", extract.cpu(), "read, NFKC, scan", plain.cpu(), Bound.NONE));
    lines.add(Comparison.limit("report" + of, "s", report.wall(), Bound.atMost(4)));
    lines.add(Comparison.limit("report" + of, "CPU s", report.cpu(), Bound.atMost(6)));
    lines.add(
        Comparison.limit("report" + of + ", peak", "MB resident", report.megabytes(), Bound.atMost(500)));
    return lines;
  }

  private static List<String> run(String command, Path papers, Path folder) {
    return Launcher.fresh(command, papers.toString(), "--out", folder.resolve("output").toString());
  }

  /** The plain program: a folder of texts. */
  public static void main(String[] arguments) throws IOException {
    int found = 0;
    try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        String text = Normalizer.normalize(Files.readString(file), Normalizer.Form.NFKC);
        Matcher digits = DIGITS.matcher(text);
        while (digits.find()) {
          found++;
        }
      }
    }
    System.out.println(found);
  }
}
