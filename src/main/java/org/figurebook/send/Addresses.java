package org.figurebook.send;

import com.sanctionco.jmail.EmailValidator;
import com.sanctionco.jmail.JMail;
import java.net.IDN;

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
  static String problem(String address) {
    if (address.isEmpty()) {
      return "there is no address";
    }
    if (hasControls(address)) {
      return "there is a line break or another control character in the address";
    }
    if (!isAscii(address.substring(0, Math.max(0, address.lastIndexOf('@'))))) {
      return "the part before the @ has other letters than a to z";
    }
    return VALID.isValid(normal(address)) ? "" : "\"" + address + "\" is no mail address";
  }

  /** What is wrong with a name; empty when nothing is. */
  static String nameProblem(String name) {
    if (hasControls(name)) {
      return "there is a line break or another control character in the name";
    }
    return name.length() > LONGEST_NAME ? "the name is longer than 200 characters" : "";
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
