package org.figurebook.serve;

import java.util.List;
import java.util.Optional;
import org.figurebook.library.Statistic;
import org.figurebook.library.StoredDocument;

/**
 * What a library has, as it was after some change.
 *
 * @param file which file it is; another one may lie there later
 * @param revision number of the change
 * @param documents its documents, by their file names
 * @param statistics its statistics, in the order of the templates
 */
record Overview(
    Object file, long revision, List<StoredDocument> documents, List<Statistic> statistics) {
  Overview {
    documents = List.copyOf(documents);
    statistics = List.copyOf(statistics);
  }

  /** The statistic of an id. */
  Optional<Statistic> statistic(String id) {
    return statistics.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** The document of an id. */
  Optional<StoredDocument> document(String id) {
    return documents.stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
