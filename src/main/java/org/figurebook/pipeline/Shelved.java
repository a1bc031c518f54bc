package org.figurebook.pipeline;

import java.util.List;
import org.figurebook.document.Finding;
import org.figurebook.document.ReadStatus;
import org.figurebook.harvest.Harvest;
import org.figurebook.library.Added;

/**
 * What became of papers that were to be added to a library.
 *
 * @param added those that were added, in order
 * @param harvests what was taken from each paper, of those that failed nothing
 * @param findings corrections that fit nothing
 * @param documents number of documents in the library now
 */
public record Shelved(
    List<Added> added, List<Harvest> harvests, List<Finding> findings, int documents) {
  public Shelved {
    added = List.copyOf(added);
    harvests = List.copyOf(harvests);
    findings = List.copyOf(findings);
  }

  /** A paper that could not be read is not kept, nor one that is there under another name. */
  static boolean isWhole(Harvest harvest) {
    ReadStatus status = harvest.document().status();
    return status == ReadStatus.READ || status == ReadStatus.PARTIAL;
  }
}
