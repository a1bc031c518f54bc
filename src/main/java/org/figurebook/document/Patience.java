package org.figurebook.document;

import java.util.concurrent.CancellationException;

/**
 * Ends long work when whoever asked for it waits no longer. Work on the pieces of a document goes
 * on in several threads, but an interrupt reaches only the one that asked: the others look at it.
 */
public final class Patience {
  private final Thread asker;

  private Patience(Thread asker) {
    this.asker = asker;
  }

  /** The patience of the thread that asks for the work. */
  public static Patience ofThisThread() {
    return new Patience(Thread.currentThread());
  }

  /**
   * To be asked before each piece of the work.
   *
   * @throws CancellationException when the thread that asked for it was interrupted
   */
  public void check() {
    if (asker.isInterrupted()) {
      throw new CancellationException("the time for this work is over");
    }
  }
}
