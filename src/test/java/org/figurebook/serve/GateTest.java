package org.figurebook.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** So many at a time, so many in line, and the others are told at once. */
class GateTest {
  private static final ServeOptions.Limits TWO = new ServeOptions.Limits(2, 1, 1, 1, 1, 1);

  @Test
  void whoFindsAPlaceGoesInAndWhoLeavesMakesOne() {
    Gate gate = new Gate(TWO, 10);
    assertThat(gate.enter()).isTrue();
    assertThat(gate.enter()).isTrue();
    assertThat(gate.enter()).isFalse();
    gate.leave();
    assertThat(gate.enter()).isTrue();
  }

  @Test
  void whoFindsTheLineFullDoesNotWait() throws InterruptedException {
    Gate gate = new Gate(TWO, 60_000);
    gate.enter();
    gate.enter();
    CountDownLatch inside = new CountDownLatch(1);
    Thread waiting =
        new Thread(
            () -> {
              if (gate.enter()) {
                inside.countDown();
              }
            });
    waiting.start();
    while (waiting.getState() != Thread.State.TIMED_WAITING) {
      Thread.sleep(1);
    }
    long start = System.nanoTime();
    assertThat(gate.enter()).isFalse();
    assertThat(System.nanoTime() - start).isLessThan(30_000_000_000L);
    gate.leave();
    inside.await();
    waiting.join();
  }
}
