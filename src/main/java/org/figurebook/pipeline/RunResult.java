package org.figurebook.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.figurebook.document.Finding;
import org.figurebook.document.ReadStatus;
import org.figurebook.evidence.Check;
import org.figurebook.harvest.Harvest;

/**
 * What a run did.
 *
 * @param harvests what was taken from each document
 * @param checks every check that ran
 * @param written files and folders written
 * @param findings problems beyond those of single documents, such as a template's indicator that
 *     matches nothing
 * @param milliseconds time a stage
 * @param unchanged whether the outputs were there already, the same to the byte, and were left
 */
public record RunResult(
    List<Harvest> harvests,
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

  /** The documents that could not be read. */
  public List<Harvest> failed() {
    return harvests.stream().filter(h -> h.document().status() == ReadStatus.FAILED).toList();
  }

  /** Number of figures. */
  public long figures() {
    return harvests.stream().mapToLong(h -> h.figures().size()).sum();
  }

  /** Number of tables. */
  public long tables() {
    return harvests.stream().mapToLong(h -> h.tables().size()).sum();
  }

  /** Number of replies. */
  public long replies() {
    return harvests.stream().mapToLong(h -> h.outline().replies().size()).sum();
  }
}
