package org.figurebook.failure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that could not be done, for a person: what, where, why, and what to do. It has no words
 * of its own; {@link FailureWords} has those of a language.
 *
 * @param code what it is
 * @param where the file and line, the option or the address that it is about; may be empty
 * @param arguments values for the words, as many as the code has names for
 * @param why the reason, as far as it is known
 * @param nearest what may have been meant; empty when nothing is near
 */
public record Failure(
    FailureCode code, String where, List<String> arguments, Why why, String nearest) {
  public Failure {
    arguments = List.copyOf(arguments);
    if (arguments.size() != code.arguments().size()) {
      throw new IllegalArgumentException(code + " takes " + code.arguments());
    }
  }

  /** The arguments by their names, in order. */
  public Map<String, String> named() {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      named.put(code.arguments().get(i), arguments.get(i));
    }
    return named;
  }

  /** The same failure at a place. */
  public Failure at(Object place) {
    return new Failure(code, place.toString(), arguments, why, nearest);
  }

  /** The same failure with its reason. */
  public Failure because(Why reason) {
    return new Failure(code, where, arguments, reason, nearest);
  }

  /** The same failure with the reason that an exception tells. */
  public Failure because(Throwable reason) {
    return because(Why.of(reason));
  }

  /** The same failure with what may have been meant. */
  public Failure near(String word) {
    return new Failure(code, where, arguments, why, word);
  }
}
