package org.figurebook.document;

import java.util.List;

/**
 * A problem at a place, told to people.
 *
 * @param severity how much it matters
 * @param code a short stable name, such as {@code encoding-guessed}
 * @param what what is wrong
 * @param remedy what a person can do about it; may be empty
 * @param place where
 * @param arguments what the code's words in another language speak of, in their order; none where
 *     its numbers are enough
 */
public record Finding(
    Severity severity,
    String code,
    String what,
    String remedy,
    Place place,
    List<String> arguments) {
  public Finding {
    arguments = List.copyOf(arguments);
  }

  public Finding(Severity severity, String code, String what, String remedy, Place place) {
    this(severity, code, what, remedy, place, List.of());
  }

  /** How much a finding matters. */
  public enum Severity {
    /** Worth knowing. */
    NOTE,
    /** A person should look. */
    WARNING,
    /** Something could not be done. */
    ERROR
  }

  public static Finding note(String code, String what, Place place) {
    return new Finding(Severity.NOTE, code, what, "", place);
  }

  public static Finding warning(String code, String what, Place place) {
    return new Finding(Severity.WARNING, code, what, "", place);
  }

  /** The same finding with what it speaks of. */
  public Finding about(String... values) {
    return new Finding(severity, code, what, remedy, place, List.of(values));
  }
}
