package org.figurebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A command in a process of its own, which can be killed.
 *
 * @param process the process
 * @param log what it says, errors with the rest
 */
record OwnProcess(Process process, Path log) {

  /**
   * Starts a command.
   *
   * @param folder where its log is kept
   * @param limit of the shell, such as {@code ulimit -n 60}; may be empty
   */
  static OwnProcess start(Path folder, String limit, String... words) throws IOException {
    List<String> command = new ArrayList<>();
    if (!limit.isEmpty()) {
      assumeTrue(Files.exists(Path.of("/bin/bash")), "a shell with limits");
      command.addAll(List.of("/bin/bash", "-c", limit + "; exec \"$@\"", "limited"));
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-Dfile.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName()));
    command.addAll(List.of(words));
    Path log = Files.createTempFile(folder, "said", ".log");
    ProcessBuilder process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    // for somebody who reads English
    process.environment().put("LC_ALL", "C.UTF-8");
    return new OwnProcess(process.start(), log);
  }

  /** Waits until something has come about, or for its end; how long, in milliseconds. */
  long until(BooleanSupplier something) throws InterruptedException {
    long start = System.nanoTime();
    while (!something.getAsBoolean() && !process.waitFor(2, TimeUnit.MILLISECONDS)) {
      assertThat(System.nanoTime() - start).as("a minute").isLessThan(60_000_000_000L);
    }
    return (System.nanoTime() - start) / 1_000_000;
  }

  /** Kills it after some milliseconds, whatever it does. */
  void killAfter(long milliseconds) throws InterruptedException {
    process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
  }

  /** Waits for its end. */
  int code() throws InterruptedException {
    return process.waitFor();
  }

  String said() throws IOException {
    return Files.readString(log, StandardCharsets.UTF_8);
  }
}
