package org.figurebook.send;

import java.util.List;
import org.figurebook.failure.Failure;

/**
 * What a sending did, or would do.
 *
 * @param edition the edition
 * @param fates one a person, in the order of the list
 * @param stopped why it ended before everybody's turn; nothing when it did not
 * @param changes what changed since the edition of this report that anybody got last; null when
 *     there was none, or it is not known any more
 */
public record Sent(String edition, List<Fate> fates, List<Failure> stopped, Changes changes) {
  public Sent {
    fates = List.copyOf(fates);
    stopped = List.copyOf(stopped);
  }

  /** How many had a fate. */
  public long count(Fate.Kind kind) {
    return fates.stream().filter(fate -> fate.kind() == kind).count();
  }
}
