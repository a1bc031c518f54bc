package org.figurebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.figurebook.cache.Hashes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The number of threads changes nothing in what is written. Each run is a process of its own. */
class ThreadsTest {
  @TempDir Path folder;

  @BeforeEach
  void severalPapers() throws IOException {
    Files.createDirectory(folder.resolve("papers"));
    for (int k = 1; k <= 5; k++) {
      StringBuilder text = new StringBuilder("綠化資助計劃\n\n");
      for (int year = 2019; year <= 2024; year++) {
        text.append(year)
            .append("年，計劃批出")
            .append(k * year)
            .append("萬元，受惠機構有")
            .append(year - 2000 + k)
            .append("間。\n\n");
      }
      text.append("地區    2022    2023    2024\n");
      for (String region : List.of("東區", "南區", "西區", "北區")) {
        text.append(region).append("    ").append(k * 10).append("    ").append(k * 20);
        text.append("    ").append(k * 30).append('\n');
      }
      text.append("總計    ").append(k * 40).append("    ").append(k * 80).append("    ");
      text.append(k * 120).append('\n');
      Files.writeString(folder.resolve("papers/p" + k + ".txt"), text);
    }
  }

  @Test
  void outputsAreTheSameToTheByte() throws Exception {
    SortedMap<String, String> one = outputs(1);

    assertThat(one).containsKeys("report.xlsx", "report.pdf", "data/figures.csv");
    assertThat(new String(Files.readAllBytes(folder.resolve("out/data/figures.csv"))).lines())
        .hasSizeGreaterThan(100);
    assertThat(outputs(2)).isEqualTo(one);
    assertThat(outputs(4)).isEqualTo(one);
  }

  @Test
  void noThreadAtAllIsRefused() {
    Ears run =
        Ears.on("extract", folder.resolve("papers").toString(), "--threads", "0", "--no-cache");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--threads 0: is out of range; give a number from 1 to 256");
  }

  /** The outputs of a run, but for the file that has the durations. */
  private SortedMap<String, String> outputs(int threads) throws Exception {
    Path out = folder.resolve("out");
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "report",
                folder.resolve("papers").toString(),
                "--template",
                "everything",
                "--threads",
                String.valueOf(threads),
                "--no-cache",
                "--quiet",
                "--out",
                out.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();
    assertThat(run.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(run.exitValue()).as(Files.readString(folder.resolve("said.txt"))).isZero();
    SortedMap<String, String> outputs = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("run.json")) {
          outputs.put(out.relativize(file).toString(), Hashes.of(file));
        }
      }
    }
    return outputs;
  }
}
