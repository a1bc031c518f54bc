package org.figurebook.send;

import java.util.List;

/**
 * What a sending did, or would do.
 *
 * @param edition the edition
 * @param fates one a person, in the order of the list
 * @param stopped why it ended before everybody's turn; empty when it did not
 */
public record Sent(String edition, List<Fate> fates, String stopped) {
  public Sent {
    fates = List.copyOf(fates);
  }

  /** How many had a fate. */
  public long count(Fate.Kind kind) {
    return fates.stream().filter(fate -> fate.kind() == kind).count();
  }
}
