package org.figurebook.send;

import com.sanctionco.jmail.EmailValidator;
import com.sanctionco.jmail.JMail;
import java.net.IDN;
import java.util.Optional;
import org.figurebook.failure.Failure;
import org.figurebook.failure.FailureCode;

/** Mail addresses and names as a person wrote them, made fit for a message's head. */
final class Addresses {
  private static final int LONGEST_NAME = 200;
  private static final EmailValidator VALID =
      JMail.validator()
          .disallowIpDomain()
          .disallowExplicitSourceRouting()
          .disallowObsoleteWhitespace()
          .disallowQuotedIdentifiers()
          .requireAscii();

  private Addresses() {}

  /** What is wrong with an address; empty when nothing is. */
  static Optional<Failure> problem(String address) {
    if (address.isEmpty()) {
      return Optional.of(FailureCode.ADDRESS_MISSING.of());
    }
    if (hasControls(address)) {
      return Optional.of(FailureCode.ADDRESS_CONTROL.of());
    }
    if (!isAscii(address.substring(0, Math.max(0, address.lastIndexOf('@'))))) {
      return Optional.of(FailureCode.ADDRESS_LETTERS.of());
    }
    return VALID.isValid(normal(address))
        ? Optional.empty()
        : Optional.of(FailureCode.ADDRESS_WRONG.of(address));
  }

  /** What is wrong with a name; empty when nothing is. */
  static Optional<Failure> nameProblem(String name) {
    if (hasControls(name)) {
      return Optional.of(FailureCode.NAME_CONTROL.of());
    }
    return name.length() > LONGEST_NAME
        ? Optional.of(FailureCode.NAME_LONG.of(LONGEST_NAME))
        : Optional.empty();
  }

  /** The address with its domain in ASCII. */
  static String normal(String address) {
    int at = address.lastIndexOf('@');
    try {
      return address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
    } catch (IllegalArgumentException e) {
      return address;
    }
  }

  /** Line breaks would end a line of the head; so would what some programs take for one. */
  static boolean hasControls(String text) {
    return text.codePoints()
        .anyMatch(
            c ->
                Character.isISOControl(c)
                    || Character.getType(c) == Character.LINE_SEPARATOR
                    || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
                    || Character.getType(c) == Character.FORMAT);
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }
}
