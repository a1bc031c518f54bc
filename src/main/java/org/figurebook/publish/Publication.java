package org.figurebook.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.pipeline.Pipeline;
import org.figurebook.pipeline.RunOptions;
import org.figurebook.pipeline.RunResult;
import org.figurebook.pipeline.Shelved;
import org.figurebook.send.ReportFolder;
import org.figurebook.send.Sent;

/**
 * Adds papers to a library, makes the reports of it, and sends each to the people who do not have
 * this edition of it: when nothing changed, nobody is sent anything.
 *
 * <p>Each step can be repeated: a paper is added in one transaction and replaces itself, a report
 * is moved into place whole and is the same edition when made again, and the journal knows who has
 * which edition. So a publication that was stopped at any moment is simply run again.
 */
public final class Publication {
  private final Pipeline pipeline;
  private final Delivery delivery;

  /**
   * @param delivery how a report is sent, or written
   */
  public Publication(Pipeline pipeline, Delivery delivery) {
    this.pipeline = pipeline;
    this.delivery = delivery;
  }

  /** Gets a report to its readers. */
  public interface Delivery {
    /**
     * Sends a report.
     *
     * @throws InvalidUse when nothing could be sent, and it says why
     */
    Sent send(ReportFolder report) throws InvalidUse, IOException;
  }

  /**
   * Runs all steps.
   *
   * @param reports one a template, each with the same papers and library and a folder of its own
   * @throws InvalidUse when it cannot start, or a report cannot be made or sent
   */
  public Published run(List<RunOptions> reports) throws InvalidUse, IOException {
    Shelved shelved = pipeline.add(reports.get(0));
    List<Published.Issue> issues = new ArrayList<>();
    for (RunOptions options : reports) {
      RunResult run = pipeline.report(ofLibrary(options));
      ReportFolder report = ReportFolder.open(options.out());
      issues.add(new Published.Issue(run, report, delivery.send(report)));
    }
    return new Published(shelved, issues);
  }

  /** The papers are in the library now. */
  private static RunOptions ofLibrary(RunOptions options) {
    return new RunOptions(
            List.of(),
            options.out(),
            options.template(),
            options.languages(),
            options.parameters(),
            options.corrections(),
            options.charts())
        .withLibrary(options.library());
  }
}
