package org.figurebook.serve;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import org.figurebook.document.Language;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.pipeline.Progress;
import org.figurebook.pipeline.RunOptions;
import org.figurebook.pipeline.RunResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the reports that visitors ask for, one after another. */
final class ReportJobs {
  private static final Logger LOG = LoggerFactory.getLogger(ReportJobs.class);
  private static final int REMEMBERED = 50;

  private final ServeOptions options;
  private final PageServer.Pipelines pipelines;
  private final Executor thread;
  private final Map<Integer, Job> jobs = new LinkedHashMap<>();
  private int last;

  ReportJobs(ServeOptions options, PageServer.Pipelines pipelines, Executor thread) {
    this.options = options;
    this.pipelines = pipelines;
    this.thread = thread;
  }

  /** How a job stands. */
  enum State {
    WAITING,
    RUNNING,
    DONE,
    FAILED
  }

  /**
   * A report in the making.
   *
   * @param id its number
   * @param template name of the template
   * @param language its language
   * @param folder folder of the report below the output folder
   * @param state how it stands
   * @param stage the step that it is at; empty before the first
   * @param said why it failed; otherwise empty
   */
  record Job(
      int id,
      String template,
      Language language,
      String folder,
      State state,
      String stage,
      String said) {

    boolean isOver() {
      return state == State.DONE || state == State.FAILED;
    }

    private Job at(State changed, String step, String words) {
      return new Job(id, template, language, folder, changed, step, words);
    }
  }

  /** Has a report made. */
  synchronized Job start(String template, Language language, SortedMap<String, String> parameters)
      throws Refusal {
    long open = jobs.values().stream().filter(job -> !job.isOver()).count();
    if (open >= options.limits().jobs()) {
      throw new Refusal(503, "error-busy");
    }
    StringBuilder name = new StringBuilder(template + "-" + language.tag());
    parameters.forEach((key, value) -> name.append('-').append(key).append(value));
    last++;
    Job job = new Job(last, template, language, Downloads.MADE + "/" + name, State.WAITING, "", "");
    jobs.put(job.id(), job);
    if (jobs.size() > REMEMBERED) {
      jobs.remove(jobs.keySet().iterator().next());
    }
    RunOptions run =
        new RunOptions(
            List.of(),
            options.out().resolve(job.folder()),
            template,
            List.of(language),
            new TreeMap<>(parameters),
            null,
            false,
            options.library());
    thread.execute(() -> make(job, run));
    return job;
  }

  private void make(Job job, RunOptions run) {
    note(job.at(State.RUNNING, "extract", ""));
    try {
      Progress progress =
          new Progress() {
            @Override
            public void stage(String name) {
              note(job.at(State.RUNNING, name, ""));
            }
          };
      RunResult result = pipelines.of(progress).report(run);
      note(job.at(State.DONE, "", String.valueOf(result.figures())));
    } catch (InvalidUse | IOException e) {
      note(job.at(State.FAILED, "", e.getMessage()));
    } catch (RuntimeException | OutOfMemoryError e) {
      LOG.error("a report failed", e);
      note(job.at(State.FAILED, "", ""));
    }
  }

  private synchronized void note(Job job) {
    if (jobs.containsKey(job.id())) {
      jobs.put(job.id(), job);
    }
  }

  /** The job of a number. */
  synchronized Optional<Job> job(int id) {
    return Optional.ofNullable(jobs.get(id));
  }
}
