package org.figurebook.cli;

import java.io.PrintStream;
import java.util.function.LongSupplier;
import org.figurebook.pipeline.Progress;

/** Tells a person how far a run is: a line that renews itself on a terminal, plain lines if not. */
final class ConsoleProgress implements Progress {
  private static final String RENEW = "\r\u001b[K";
  private static final long NANOS = 1_000_000_000L;

  /** Below this share of the reading, an estimate of the rest says nothing. */
  private static final double TOO_EARLY = 0.02;

  private final PrintStream err;
  private final boolean terminal;
  private final LongSupplier clock;
  private final long start;

  ConsoleProgress(PrintStream err) {
    this(err, Terminal.showsErrors(), System::nanoTime);
  }

  ConsoleProgress(PrintStream err, boolean terminal, LongSupplier clock) {
    this.err = err;
    this.terminal = terminal;
    this.clock = clock;
    this.start = clock.getAsLong();
  }

  @Override
  public synchronized void document(Advance advance) {
    String counts =
        "read " + advance.done() + " of " + advance.all() + " documents, " + pages(advance);
    String name = Words.plain(advance.name());
    if (terminal) {
      renew(counts + left(advance) + ": " + name);
    } else {
      err.println("read " + advance.done() + " of " + advance.all() + ": " + name);
    }
  }

  @Override
  public synchronized void stage(String name) {
    if (terminal && !name.equals("extract")) {
      renew(name + " ...");
    }
  }

  @Override
  public synchronized void end() {
    if (terminal) {
      renew("");
    }
  }

  private void renew(String line) {
    err.print(RENEW + line);
    err.flush();
  }

  private static String pages(Advance advance) {
    return advance.pages() + (advance.pages() == 1 ? " page" : " pages");
  }

  private String left(Advance advance) {
    if (advance.share() < TOO_EARLY || advance.done() == advance.all()) {
      return "";
    }
    double spent = (double) (clock.getAsLong() - start) / NANOS;
    long seconds = Math.round(spent * (1 - advance.share()) / advance.share());
    return seconds < 60
        ? ", about " + Math.max(1, seconds) + " s left"
        : ", about " + (seconds + 30) / 60 + " min left";
  }
}
