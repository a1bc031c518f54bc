package org.figurebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
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
    OwnProcess measured = started("", words(second));
    long reading = measured.until(this::isWriting);
    long writing = measured.until(() -> false);
    assertThat(measured.code()).isZero();
    SortedMap<String, String> fresh = outputs();
    Random random = new Random(50);
    int untouched = 0;
    assertThat(fresh).isNotEqualTo(old);
    for (int kill = 0; kill < KILLS; kill++) {
      old = outputs(first);
      OwnProcess run = started("", words(second));
      // at any moment, and every other time while it writes
      if (kill % 2 == 0) {
        run.killAfter(random.nextLong(reading / 3, (reading + writing) * 11 / 10));
      } else {
        run.until(this::isWriting);
        run.killAfter(random.nextLong(writing * 11 / 10));
      }
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

  private boolean isWriting() {
    return Files.exists(out.resolve(".figurebook-partial"));
  }

  @Test
  void aFullDiskLeavesTheOldOutputs() throws Exception {
    // no file may grow beyond 8 kilobytes: the workbook does
    OwnProcess run = started("ulimit -f 8", words(second));

    assertThat(run.code()).isNotZero();
    assertThat(outputs()).isEqualTo(old);
    assertThat(run.said()).contains("figurebook: ").doesNotContain("\tat ");
    nextRunWorks();
  }

  @Test
  void tooFewFileHandlesLeaveTheOldOutputs() throws Exception {
    for (int handles : new int[] {60}) {
      OwnProcess run = started("ulimit -n " + handles, words(second));
      int code = run.code();

      assertThat(code == 0 || outputs().equals(old))
          .as("%d handles: %s", handles, run.said())
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
    OwnProcess one = started("", words(second));
    OwnProcess other = started("", words(second));
    List<Integer> codes = List.of(one.code(), other.code());

    assertThat(codes).contains(0);
    assertThat(codes).allMatch(code -> code == 0 || code == ExitCode.USAGE);
    if (codes.contains(ExitCode.USAGE)) {
      assertThat(one.said() + other.said()).contains("another run is writing into");
    }
    SortedMap<String, String> both = outputs();
    assertThat(both).isEqualTo(outputs(second));
  }

  private void nextRunWorks() throws IOException {
    assertThat(Ears.on(words(first)).code()).isEqualTo(ExitCode.DONE);
    assertThat(outputs()).isEqualTo(old);
  }

  private OwnProcess started(String limit, String... words) throws IOException {
    return OwnProcess.start(folder, limit, words);
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
