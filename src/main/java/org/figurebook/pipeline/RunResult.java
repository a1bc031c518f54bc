package org.figurebook.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.figurebook.document.Finding;
import org.figurebook.document.ReadStatus;
import org.figurebook.evidence.Check;
import org.figurebook.harvest.Harvest;
import org.figurebook.render.data.RunCounts;

/**
 * What a run did.
 *
 * @param harvests what was taken from each document; of an archive those that could not be read
 * @param counts how much was taken from all of them
 * @param checks every check that ran; of an archive those beyond its tables
 * @param written files and folders written
 * @param findings problems beyond those of single documents, such as a template's indicator that
 *     matches nothing
 * @param milliseconds time a stage
 * @param unchanged whether the outputs were there already, the same to the byte, and were left
 */
public record RunResult(
    List<Harvest> harvests,
    RunCounts counts,
    List<Check> checks,
    List<Path> written,
    List<Finding> findings,
    Map<String, Long> milliseconds,
    boolean unchanged) {
  public RunResult {
    harvests = List.copyOf(harvests);
    checks = List.copyOf(checks);
    written = List.copyOf(written);
    findings = List.copyOf(findings);
  }

  /** Of documents that are all at hand. */
  RunResult(
      List<Harvest> harvests,
      List<Check> checks,
      List<Path> written,
      List<Finding> findings,
      Map<String, Long> milliseconds,
      boolean unchanged) {
    this(
        harvests,
        RunCounts.of(harvests, checks),
        checks,
        written,
        findings,
        milliseconds,
        unchanged);
  }

  /** The documents that could not be read, or not to the end. */
  public List<Harvest> failed() {
    return harvests.stream().filter(RunResult::isFailed).toList();
  }

  /** Whether something of a document is lost: it could not be read, or the work on it stopped. */
  public static boolean isFailed(Harvest harvest) {
    return harvest.document().status() == ReadStatus.FAILED
        || harvest.document().findings().stream()
            .anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
  }

  /** Number of documents. */
  public long documents() {
    return counts.documents();
  }

  /** Number of figures. */
  public long figures() {
    return counts.figures();
  }

  /** Number of tables. */
  public long tables() {
    return counts.tables();
  }

  /** Number of replies. */
  public long replies() {
    return counts.replies();
  }
}
