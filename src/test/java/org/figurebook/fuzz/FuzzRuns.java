package org.figurebook.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Lets the fuzzer Jazzer try each target for some seconds, one after another, and prints what came
 * of it. Inputs that were too much are left in {@code target/fuzz}.
 */
public final class FuzzRuns {
  private static final int SHORT = 60;
  private static final String DEFECT = "SEE ";

  private FuzzRuns() {}

  /** Arguments: seconds for each target, then the targets' names; none for all. */
  public static void main(String[] args) throws Exception {
    long seconds = Long.parseLong(args[0]);
    List<Future<String>> runs = new ArrayList<>();
    // short runs are for a quick look, and share the machine
    ExecutorService threads = Executors.newFixedThreadPool(seconds > SHORT ? 1 : 3);
    for (Target target : Target.values()) {
      String name = target.name().toLowerCase(Locale.ROOT);
      if (args.length == 1 || args[1].equals("all") || List.of(args[1].split(",")).contains(name)) {
        runs.add(threads.submit(() -> run(target, name, seconds)));
      }
    }
    int broken = 0;
    for (Future<String> run : runs) {
      String said = run.get();
      System.out.println(said);
      broken += said.contains(DEFECT) ? 1 : 0;
    }
    threads.shutdown();
    System.out.printf("%d passed, %d failed%n", runs.size() - broken, broken);
    System.exit(broken);
  }

  private static String run(Target target, String name, long seconds)
      throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of("target/fuzz").resolve(name));
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    for (Path seed : target.seeds()) {
      Files.write(corpus.resolve(seed.getFileName()), Files.readAllBytes(seed));
    }
    Path log = folder.resolve("log.txt");
    Process fuzzer =
        new ProcessBuilder(command(name, seconds, folder, corpus))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean over = fuzzer.waitFor(2 * seconds + 300, TimeUnit.SECONDS);
    if (!over) {
      fuzzer.destroyForcibly();
    }
    boolean whole = over && fuzzer.exitValue() == 0;
    return "%-12s %s; %s".formatted(name, whole ? "no defect" : DEFECT + log, last(log));
  }

  private static List<String> command(String name, long seconds, Path folder, Path corpus) {
    String type = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "Fuzz";
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx700m", "-Dfile.encoding=UTF-8"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=org.figurebook.fuzz." + type);
    command.add("--instrumentation_includes=org.figurebook.**");
    command.add("--custom_hook_includes=org.figurebook.**");
    command.add("--reproducer_path=" + folder);
    command.addAll(
        List.of(
            "-artifact_prefix=" + folder + "/",
            "-max_total_time=" + seconds,
            "-timeout=60",
            "-rss_limit_mb=2500",
            "-max_len=4000",
            "-print_final_stats=1",
            corpus.toString()));
    return command;
  }

  /** The fuzzer's own count of what it did. */
  private static String last(Path log) throws IOException {
    try (Stream<String> lines = Files.lines(log)) {
      return lines
          .filter(line -> line.startsWith("Done ") || line.contains("== Java Exception"))
          .reduce("", (before, line) -> line);
    }
  }
}
