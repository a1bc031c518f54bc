package org.figurebook.send;

import java.util.List;

/**
 * A letter on its way.
 *
 * @param id the same for the same edition and person, without brackets
 */
record Message(String id, Person to, Letter letter, List<Enclosure> enclosures) {
  Message {
    enclosures = List.copyOf(enclosures);
  }
}
