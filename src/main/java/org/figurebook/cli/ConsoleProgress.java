package org.figurebook.cli;

import java.io.PrintStream;
import java.util.Map;
import java.util.function.LongSupplier;
import org.figurebook.document.Language;
import org.figurebook.pipeline.Progress;

/** Tells a person how far a run is: a line that renews itself on a terminal, plain lines if not. */
final class ConsoleProgress implements Progress {
  private static final String RENEW = "\r\u001b[K";
  private static final Line NOTHING = language -> "";

  /** What is told of a stage; that of the reading is told by its documents. */
  private static final Map<String, Notice> STAGES =
      Map.of(
          "library", Notice.STAGE_LIBRARY,
          "analyse", Notice.STAGE_ANALYSE,
          "data", Notice.STAGE_DATA,
          "build", Notice.STAGE_BUILD,
          "workbook", Notice.STAGE_WORKBOOK,
          "pdf", Notice.STAGE_PDF,
          "charts", Notice.STAGE_CHARTS);

  private static final long NANOS = 1_000_000_000L;

  /** Below this share of the reading, an estimate of the rest says nothing. */
  private static final double TOO_EARLY = 0.02;

  private final PrintStream err;
  private final Language language;
  private final boolean terminal;
  private final LongSupplier clock;
  private final long start;

  ConsoleProgress(PrintStream err, Language language) {
    this(err, language, Terminal.showsErrors(), System::nanoTime);
  }

  ConsoleProgress(PrintStream err, Language language, boolean terminal, LongSupplier clock) {
    this.err = err;
    this.language = language;
    this.terminal = terminal;
    this.clock = clock;
    this.start = clock.getAsLong();
  }

  @Override
  public synchronized void document(Advance advance) {
    String name = Words.plain(advance.name());
    if (terminal) {
      renew(Notice.READING.of(advance.done(), advance.all(), pages(advance), left(advance), name));
    } else {
      err.println(Notice.READ_OF.of(advance.done(), advance.all(), name).in(language));
    }
  }

  @Override
  public synchronized void stage(String name) {
    Notice stage = STAGES.get(name);
    if (terminal && stage != null) {
      renew(stage.of());
    }
  }

  @Override
  public synchronized void end() {
    if (terminal) {
      renew(NOTHING);
    }
  }

  private void renew(Line line) {
    err.print(RENEW + line.in(language));
    err.flush();
  }

  private static Line pages(Advance advance) {
    return (advance.pages() == 1 ? Notice.PAGE : Notice.PAGES).of(advance.pages());
  }

  private Line left(Advance advance) {
    if (advance.share() < TOO_EARLY || advance.done() == advance.all()) {
      return NOTHING;
    }
    double spent = (double) (clock.getAsLong() - start) / NANOS;
    long seconds = Math.round(spent * (1 - advance.share()) / advance.share());
    return seconds < 60
        ? Notice.SECONDS_LEFT.of(Math.max(1, seconds))
        : Notice.MINUTES_LEFT.of((seconds + 30) / 60);
  }
}
