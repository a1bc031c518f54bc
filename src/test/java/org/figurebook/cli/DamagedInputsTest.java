package org.figurebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.figurebook.samples.Damage;
import org.figurebook.samples.Specimen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Inputs damaged in every way, in every format: no command fails, none hangs, every input is listed
 * with a status.
 *
 * <p>The short form is a part of the tests; {@code mvn -Pdamage test} tries ten thousand with half
 * the memory and prints what became of them. Inputs that were too much for the program are kept in
 * {@code target/damaged}.
 */
class DamagedInputsTest {
  private static final int INPUTS = Integer.getInteger("figurebook.damaged", 120);
  private static final long SEED = Long.getLong("figurebook.damaged.seed", 11);
  private static final int BATCH = 30;
  private static final long LONGEST = 10_000;
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final Path KEPT = Path.of("target/damaged");

  @TempDir Path folder;

  private final Map<String, Integer> statuses = new TreeMap<>();
  private final List<String> problems = new ArrayList<>();
  private long slowest;

  @Test
  void everyDamagedInputIsListedAndNoneStopsTheCommand() throws IOException {
    Damage damage = new Damage(Specimen.all(), SEED);
    for (int first = 0; first < INPUTS; first += BATCH) {
      List<Specimen> batch = new ArrayList<>();
      for (int number = first; number < Math.min(INPUTS, first + BATCH); number++) {
        batch.add(damage.damaged(number));
      }
      int before = problems.size();
      boolean report = first / BATCH % 8 == 3;
      long took = read(batch, report);
      if (took > LONGEST || problems.size() > before) {
        alone(batch, before, report);
      }
    }
    System.out.printf("%d damaged inputs: %s; slowest input %d ms%n", INPUTS, statuses, slowest);
    assertThat(problems).isEmpty();
  }

  /** Each of a batch by itself, to know which it was. */
  private void alone(List<Specimen> batch, int known, boolean report) throws IOException {
    List<String> ofBatch = List.copyOf(problems.subList(known, problems.size()));
    problems.subList(known, problems.size()).clear();
    Map<String, Integer> before = new TreeMap<>(statuses);
    for (Specimen input : batch) {
      int earlier = problems.size();
      long took = read(List.of(input), report);
      slowest = Math.max(slowest, took);
      if (took > LONGEST) {
        problems.add(input.name() + " took " + took + " ms");
      }
      if (problems.size() > earlier) {
        Files.write(Files.createDirectories(KEPT).resolve(input.name()), input.bytes());
      }
    }
    statuses.clear();
    statuses.putAll(before);
    if (problems.size() == known) {
      problems.addAll(ofBatch);
    }
  }

  /** Runs a command on inputs, and says how long it took in milliseconds. */
  private long read(List<Specimen> batch, boolean report) throws IOException {
    Path papers = Files.createDirectory(folder.resolve("papers"));
    for (Specimen input : batch) {
      Files.write(papers.resolve(input.name()), input.bytes());
    }
    Path out = folder.resolve("out");
    String command = report ? "report" : "extract";
    long start = System.nanoTime();
    long worked = PROCESS.getProcessCpuTime();
    Ears ears = Ears.on(command, papers.toString(), "--out", out.toString(), "--no-cache");
    // on a machine with other work to do the clock tells little; a wait without work counts too
    long wall = (System.nanoTime() - start) / 1_000_000;
    long work = (PROCESS.getProcessCpuTime() - worked) / 1_000_000;
    long took = wall > 6 * LONGEST ? wall : Math.min(wall, work);
    String names = batch.get(0).name() + "…";
    if (ears.code() != ExitCode.DONE && ears.code() != ExitCode.SOME_FAILED) {
      problems.add(command + " " + names + ": exit code " + ears.code() + ": " + ears.err());
    } else {
      listed(batch, out);
    }
    if (batch.size() > 1 && took < LONGEST) {
      slowest = Math.max(slowest, took / batch.size());
    }
    empty(papers);
    empty(out);
    return took;
  }

  private static void empty(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }

  private void listed(List<Specimen> batch, Path out) throws IOException {
    Map<String, CSVRecord> rows = Listed.in(out);
    for (Specimen input : batch) {
      CSVRecord row = rows.get(input.name());
      String status = row == null ? "" : row.get("status");
      statuses.merge(status, 1, Integer::sum);
      if (status.isEmpty()) {
        problems.add(input.name() + " is not listed");
      } else if (row.get("findings")
          .matches("(?s).*(a defect of the program|takes? more than \\d+ s).*")) {
        problems.add(input.name() + ": " + row.get("findings"));
      }
    }
  }
}
