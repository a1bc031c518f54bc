package org.figurebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that is killed, or that the system gives no more disk or files, leaves the outputs of the
 * run before it or its own, never some of both, and the next run says so.
 *
 * <p>The short form kills a few runs; {@code mvn -Pkill test} kills fifty.
 */
class KilledRunTest {
  private static final int KILLS = Integer.getInteger("figurebook.kills", 2);

  @TempDir Path folder;

  private Path out;
  private Path first;
  private Path second;
  private SortedMap<String, String> old;

  @BeforeEach
  void anEarlierRun() throws Exception {
    out = folder.resolve("out");
    first = Files.writeString(folder.resolve("first.txt"), "2024年開支為5億元。\n");
    second = Files.writeString(folder.resolve("second.txt"), "2024年開支為7億元。\n".repeat(60));
    old = outputs(first);
  }

  private SortedMap<String, String> outputs(Path paper) throws IOException {
    Ears run = Ears.on(words(paper));
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
    return outputs();
  }

  private String[] words(Path paper) {
    return new String[] {
      "report", paper.toString(), "--template", "everything", "--out", out.toString(), "--no-cache"
    };
  }

  @Test
  void aKilledRunLeavesTheOldOutputsOrTheNew() throws Exception {
    long start = System.nanoTime();
    assertThat(started("", words(second)).waitFor()).isZero();
    long whole = (System.nanoTime() - start) / 1_000_000;
    SortedMap<String, String> fresh = outputs();
    Random random = new Random(50);
    int untouched = 0;
    assertThat(fresh).isNotEqualTo(old);
    for (int kill = 0; kill < KILLS; kill++) {
      old = outputs(first);
      Process run = started("", words(second));
      run.waitFor(random.nextLong(whole / 4, whole + whole / 10), TimeUnit.MILLISECONDS);
      run.destroyForcibly().waitFor();
      boolean left = Files.exists(out.resolve(".figurebook-partial"));
      SortedMap<String, String> now = outputs();
      untouched += now.equals(old) ? 1 : 0;
      assertThat(now).as("kill %d", kill).isIn(old, fresh);
      Ears next = Ears.on(words(first));
      assertThat(next.code()).as(next.err()).isEqualTo(ExitCode.DONE);
      if (left) {
        assertThat(next.err()).contains("an earlier run");
      }
      assertThat(out.resolve(".figurebook-partial")).doesNotExist();
      assertThat(outputs()).isEqualTo(old);
    }
    System.out.printf(
        "%d runs killed: %d left the old outputs, the others the new%n", KILLS, untouched);
  }

  @Test
  void aFullDiskLeavesTheOldOutputs() throws Exception {
    // no file may grow beyond 8 kilobytes: the workbook does
    Process run = started("ulimit -f 8", words(second));

    assertThat(run.waitFor()).isNotZero();
    assertThat(outputs()).isEqualTo(old);
    assertThat(said(run)).contains("figurebook: ").doesNotContain("\tat ");
    nextRunWorks();
  }

  @Test
  void tooFewFileHandlesLeaveTheOldOutputs() throws Exception {
    for (int handles : new int[] {60}) {
      Process run = started("ulimit -n " + handles, words(second));
      int code = run.waitFor();

      assertThat(code == 0 || outputs().equals(old))
          .as("%d handles: %s", handles, said(run))
          .isTrue();
    }
    nextRunWorks();
  }

  @Test
  void aFolderMadeReadOnlyLeavesTheOldOutputs() throws Exception {
    File made = out.toFile();
    assumeTrue(made.setWritable(false));
    try {
      assumeTrue(!Files.isWritable(out), "a user whom permissions do not bind");
      Ears run = Ears.on(words(second));

      assertThat(run.code()).isEqualTo(ExitCode.USAGE);
      assertThat(run.err()).contains(out.toString(), "cannot be written");
      assertThat(outputs()).isEqualTo(old);
    } finally {
      assertThat(made.setWritable(true)).isTrue();
    }
  }

  @Test
  void ofTwoRunsIntoOneFolderOneIsTurnedAwayOrBothAreDone() throws Exception {
    Process one = started("", words(second));
    Process other = started("", words(second));
    List<Integer> codes = List.of(one.waitFor(), other.waitFor());

    assertThat(codes).contains(0);
    assertThat(codes).allMatch(code -> code == 0 || code == ExitCode.USAGE);
    if (codes.contains(ExitCode.USAGE)) {
      assertThat(said(one) + said(other)).contains("another run is writing into");
    }
    SortedMap<String, String> both = outputs();
    assertThat(both).isEqualTo(outputs(second));
  }

  private void nextRunWorks() throws IOException {
    assertThat(Ears.on(words(first)).code()).isEqualTo(ExitCode.DONE);
    assertThat(outputs()).isEqualTo(old);
  }

  /** Starts a command in a process of its own, under a limit of the shell. */
  private Process started(String limit, String... words) throws IOException {
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
    Path said = Files.createTempFile(folder, "said", ".log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    logs.put(process, said);
    return process;
  }

  private final java.util.Map<Process, Path> logs = new java.util.HashMap<>();

  private String said(Process process) throws IOException {
    return Files.readString(logs.get(process), StandardCharsets.UTF_8);
  }

  /** Every output by its name, with its hash; durations aside. */
  private SortedMap<String, String> outputs() throws IOException {
    SortedMap<String, String> outputs = new TreeMap<>();
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = out.relativize(file).toString();
        if (!name.startsWith(".figurebook-partial")) {
          outputs.put(name, content(file));
        }
      }
    }
    return outputs;
  }

  private static String content(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return file.endsWith("run.json")
        ? new String(bytes, StandardCharsets.UTF_8).replaceAll("(?s)\"durations\".*?}", "")
        : bytes.length + " " + java.util.Arrays.hashCode(bytes);
  }
}
