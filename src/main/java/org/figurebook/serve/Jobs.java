package org.figurebook.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** The latest jobs of one kind by their numbers; safe from several threads. */
final class Jobs<J extends Jobs.Job> {
  private static final int REMEMBERED = 50;

  private final int most;
  private final Map<Integer, J> jobs = new LinkedHashMap<>();
  private int last;

  /**
   * No jobs yet.
   *
   * @param most how many may be open at once
   */
  Jobs(int most) {
    this.most = most;
  }

  /** How a job stands. */
  enum State {
    WAITING,
    RUNNING,
    DONE,
    FAILED
  }

  /** A job. */
  interface Job {
    /** Its number. */
    int id();

    /** How it stands. */
    State state();

    /** Whether nothing more will become of it. */
    default boolean isOver() {
      return state() == State.DONE || state() == State.FAILED;
    }
  }

  /** Refuses when as many jobs are open as may be. */
  synchronized void checkRoom() throws Refusal {
    if (jobs.values().stream().filter(job -> !job.isOver()).count() >= most) {
      throw new Refusal(503, "error-busy");
    }
  }

  /** Takes in a new job, made of its number; the oldest is forgotten when there are many. */
  synchronized J add(IntFunction<J> made) {
    last++;
    J job = made.apply(last);
    jobs.put(job.id(), job);
    if (jobs.size() > REMEMBERED) {
      jobs.remove(jobs.keySet().iterator().next());
    }
    return job;
  }

  /** Notes how a job stands now, when it is still remembered. */
  synchronized void note(J job) {
    jobs.computeIfPresent(job.id(), (id, before) -> job);
  }

  /** The job of a number. */
  synchronized Optional<J> job(int id) {
    return Optional.ofNullable(jobs.get(id));
  }
}
