package org.figurebook.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.figurebook.bench.Duel.Cost;

/** A whole process, timed from outside: user and system seconds, wall seconds, peak memory. */
final class Program {
  private static final int TURNS = 5;

  private Program() {}

  /** A command that runs a class of this class path in a Java of its own. */
  static List<String> java(Class<?> program, String heap, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  /** The same, started as the distribution starts: one collector thread, the first compiler. */
  static List<String> quick(Class<?> program, String heap, String... arguments) {
    List<String> command = java(program, heap, arguments);
    command.addAll(
        1,
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:Tier3BackEdgeThreshold=10000",
            "-XX:C1MaxInlineSize=25"));
    return command;
  }

  /** Median of five runs of a command. Its output is thrown away; it must end with exit code 0. */
  static Cost median(List<String> command) {
    List<Cost> costs = new ArrayList<>();
    for (int i = 0; i < TURNS; i++) {
      costs.add(once(command));
    }
    return Cost.median(costs);
  }

  /** One run of a command. */
  static Cost once(List<String> command) {
    try {
      return timed(command);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("stopped while " + command + " ran", e);
    }
  }

  private static Cost timed(List<String> command) throws IOException, InterruptedException {
    Path times = Files.createTempFile("times", ".txt");
    List<String> shell = new ArrayList<>(List.of("bash", "-c"));
    shell.add("TIMEFORMAT='%R %U %S'; { time \"$@\" >/dev/null 2>&1; } 2>" + times);
    shell.add("bash");
    shell.addAll(command);
    Process process = new ProcessBuilder(shell).redirectErrorStream(true).start();
    double peak = 0;
    while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, process.descendants().mapToDouble(Program::resident).max().orElse(0));
    }
    String[] seconds = Files.readString(times).strip().split("\\s+");
    Files.delete(times);
    if (process.exitValue() != 0) {
      throw new IllegalStateException(command + " ended with " + process.exitValue());
    }
    return new Cost(
        Double.parseDouble(seconds[1]) + Double.parseDouble(seconds[2]),
        Double.parseDouble(seconds[0]),
        peak);
  }

  /** Peak resident megabytes so far, as the kernel counts them; 0 where it doesn't say. */
  private static double resident(ProcessHandle process) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException gone) {
      return 0;
    }
  }
}
