package org.figurebook.serve;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import org.figurebook.document.Language;
import org.figurebook.failure.Failing;
import org.figurebook.failure.Failure;
import org.figurebook.failure.FailureWords;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.pipeline.Progress;
import org.figurebook.pipeline.RunOptions;
import org.figurebook.pipeline.RunResult;
import org.figurebook.serve.Jobs.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the reports that visitors ask for, one after another. */
final class ReportJobs {
  private static final Logger LOG = LoggerFactory.getLogger(ReportJobs.class);

  private final ServeOptions options;
  private final PageServer.Pipelines pipelines;
  private final Executor thread;
  private final Jobs<Job> jobs;

  ReportJobs(ServeOptions options, PageServer.Pipelines pipelines, Executor thread) {
    this.options = options;
    this.pipelines = pipelines;
    this.thread = thread;
    this.jobs = new Jobs<>(options.limits().jobs());
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
      String said,
      List<Failure> failures)
      implements Jobs.Job {

    private Job at(State changed, String step, String words) {
      return new Job(id, template, language, folder, changed, step, words, List.of());
    }

    private Job failed(List<Failure> why) {
      String words = FailureWords.ENGLISH.text(why);
      return new Job(id, template, language, folder, State.FAILED, "", words, why);
    }
  }

  /** Has a report made. */
  synchronized Job start(String template, Language language, SortedMap<String, String> parameters)
      throws Refusal {
    jobs.checkRoom();
    StringBuilder name = new StringBuilder(template + "-" + language.tag());
    parameters.forEach((key, value) -> name.append('-').append(key).append(value));
    Job job =
        jobs.add(
            id ->
                new Job(
                    id,
                    template,
                    language,
                    Downloads.MADE + "/" + name,
                    State.WAITING,
                    "",
                    "",
                    List.of()));
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
    jobs.note(job.at(State.RUNNING, "extract", ""));
    try {
      Progress progress =
          new Progress() {
            @Override
            public void stage(String name) {
              jobs.note(job.at(State.RUNNING, name, ""));
            }
          };
      RunResult result = pipelines.of(progress).report(run);
      jobs.note(job.at(State.DONE, "", String.valueOf(result.figures())));
    } catch (InvalidUse e) {
      jobs.note(job.failed(e.failures()));
    } catch (IOException e) {
      jobs.note(job.failed(Failing.of(e)));
    } catch (RuntimeException | OutOfMemoryError e) {
      LOG.error("a report failed", e);
      jobs.note(job.at(State.FAILED, "", ""));
    }
  }

  /** The job of a number. */
  Optional<Job> job(int id) {
    return jobs.job(id);
  }
}
