package org.figurebook.pipeline;

import java.util.List;
import org.figurebook.cache.PaperCache;
import org.figurebook.document.Finding;
import org.figurebook.document.ReadStatus;
import org.figurebook.harvest.Harvest;
import org.figurebook.library.Added;

/**
 * What became of papers that were to be added to a library.
 *
 * @param added those that were added, in order
 * @param harvests what was taken from each paper; of those that failed nothing
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

  /** The papers that were left out, since they could not be read or not to their end. */
  public List<Harvest> leftOut() {
    return harvests.stream().filter(harvest -> !isTwin(harvest) && !isWhole(harvest)).toList();
  }

  /**
   * Whether a paper is kept: one that another run may read better must not take the place of what
   * is there, nor one that is there under another name.
   */
  static boolean isWhole(Harvest harvest) {
    return !isTwin(harvest) && PaperCache.isLasting(harvest.document());
  }

  /** Whether it has the same bytes as another paper of the run. */
  static boolean isTwin(Harvest harvest) {
    return harvest.document().status() == ReadStatus.DUPLICATE;
  }
}
