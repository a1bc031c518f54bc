package org.figurebook.pipeline;

import java.util.List;
import org.figurebook.evidence.Check;
import org.figurebook.harvest.Harvest;

/**
 * What a check of papers found.
 *
 * @param harvests what was taken from each document
 * @param checks every check that ran, within tables and across papers
 */
public record Findings(List<Harvest> harvests, List<Check> checks) {
  public Findings {
    harvests = List.copyOf(harvests);
    checks = List.copyOf(checks);
  }
}
