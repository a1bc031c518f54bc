package org.figurebook.publish;

import java.util.List;
import org.figurebook.pipeline.RunResult;
import org.figurebook.pipeline.Shelved;
import org.figurebook.send.ReportFolder;
import org.figurebook.send.Sent;

/**
 * What a publication did.
 *
 * @param shelved what became of the papers
 * @param issues the reports, in the order asked for
 */
public record Published(Shelved shelved, List<Issue> issues) {
  public Published {
    issues = List.copyOf(issues);
  }

  /**
   * A report of a publication.
   *
   * @param run how it was made
   * @param report as it lies in its folder
   * @param sent who got it
   */
  public record Issue(RunResult run, ReportFolder report, Sent sent) {}
}
