package org.figurebook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.figurebook.document.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Work that takes too long is ended. */
@Timeout(20)
class WatchdogTest {
  private final Watchdog watchdog = new Watchdog(1);

  @Test
  void workInTimeGivesWhatItGives() throws Exception {
    assertThat(watchdog.watch("work", () -> "done")).isEqualTo("done");
  }

  @Test
  void workThatHeedsTheEndGivesWhatItHas() throws Exception {
    int counted =
        watchdog.watch(
            "work",
            () -> {
              int count = 0;
              while (!Thread.interrupted()) {
                count++;
                sleepIgnoringNothing();
              }
              return count;
            });

    assertThat(counted).isPositive();
  }

  private static void sleepIgnoringNothing() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void workThatHeedsNothingIsLeftBehind() {
    CountDownLatch never = new CountDownLatch(1);

    assertThatThrownBy(() -> watchdog.watch("work", () -> waitFor(never)))
        .isInstanceOf(Watchdog.TooSlow.class);
    never.countDown();
  }

  private static String waitFor(CountDownLatch latch) {
    boolean over = false;
    while (!over) {
      try {
        over = latch.await(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        // this work is stubborn
      }
    }
    return "late";
  }

  /** The pieces that are worked on in other threads end with the one that was interrupted. */
  @Test
  void workInPiecesEndsBetweenThem() throws Exception {
    AtomicInteger done = new AtomicInteger();

    assertThatThrownBy(() -> watchdog.watch("work", () -> pieces(done)))
        .isInstanceOf(Watchdog.TooSlow.class);

    int then = done.get();
    Thread.sleep(300);
    assertThat(done.get()).isLessThanOrEqualTo(then + 1).isLessThan(10_000);
  }

  private static long pieces(AtomicInteger done) {
    Patience patience = Patience.ofThisThread();
    return IntStream.range(0, 10_000)
        .parallel()
        .peek(
            piece -> {
              patience.check();
              sleepIgnoringNothing();
              done.incrementAndGet();
            })
        .sum();
  }

  @Test
  void whatTheWorkThrowsIsThrown() {
    assertThatThrownBy(
            () ->
                watchdog.watch(
                    "work",
                    () -> {
                      throw new IllegalStateException("lost");
                    }))
        .hasMessage("lost");
    assertThatThrownBy(
            () ->
                watchdog.watch(
                    "work",
                    () -> {
                      throw new OutOfMemoryError();
                    }))
        .isInstanceOf(OutOfMemoryError.class);
  }
}
