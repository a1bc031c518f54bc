package org.figurebook.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every seed of the fuzzer, every input that once was too much, and some changes of each.
 *
 * <p>{@code mvn -Pfuzz test} lets the fuzzer look for more, led by what it covers.
 */
class FuzzRegressionTest {
  private static final int CHANGES = 12;
  private static final int LONGEST = 1500;

  @ParameterizedTest
  @EnumSource(Target.class)
  void everySeedIsTaken(Target target) throws IOException {
    assertThat(target.seeds()).isNotEmpty();
    for (Path seed : target.seeds()) {
      byte[] bytes = Files.readAllBytes(seed);
      assertThatCode(() -> target.take(bytes)).as(seed.toString()).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @EnumSource(Target.class)
  void changedSeedsAreTaken(Target target) throws IOException {
    List<Path> seeds = target.seeds();
    Random random = new Random(4);
    for (Path seed : seeds) {
      byte[] whole = Files.readAllBytes(seed);
      byte[] other = Files.readAllBytes(seeds.get(random.nextInt(seeds.size())));
      for (int i = 0; i < CHANGES; i++) {
        byte[] bytes = changed(part(whole, random), part(other, random), random);
        assertThatCode(() -> target.take(bytes))
            .as("%s changed to %s", seed, HexFormat.of().formatHex(bytes))
            .doesNotThrowAnyException();
      }
    }
  }

  private static byte[] part(byte[] whole, Random random) {
    int start = random.nextInt(Math.max(1, whole.length - LONGEST + 1));
    return Arrays.copyOfRange(whole, start, Math.min(whole.length, start + LONGEST));
  }

  private static byte[] changed(byte[] bytes, byte[] other, Random random) {
    byte[] changed = bytes.clone();
    for (int flips = random.nextInt(6); flips > 0 && changed.length > 0; flips--) {
      changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
    }
    int length = Math.min(random.nextInt(60), Math.min(other.length, changed.length));
    if (length > 0) {
      int from = random.nextInt(other.length - length + 1);
      System.arraycopy(other, from, changed, random.nextInt(changed.length - length + 1), length);
    }
    return changed;
  }
}
