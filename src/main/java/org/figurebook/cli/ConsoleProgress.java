package org.figurebook.cli;

import java.io.PrintStream;
import org.figurebook.pipeline.Progress;

/** Tells a person how far a run is: a line that renews itself on a terminal, plain lines if not. */
final class ConsoleProgress implements Progress {
  private final PrintStream err;
  private final boolean terminal;

  ConsoleProgress(PrintStream err) {
    this(err, System.console() != null);
  }

  ConsoleProgress(PrintStream err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  @Override
  public synchronized void document(int done, int all, String name) {
    String line = "read " + done + " of " + all + ": " + Words.plain(name);
    if (terminal) {
      err.print("\r\u001b[K" + line + (done == all ? "\n" : ""));
      err.flush();
    } else {
      err.println(line);
    }
  }
}
