package org.figurebook.send;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.figurebook.failure.Failure;
import org.figurebook.failure.FailureCode;
import org.figurebook.pipeline.InvalidUse;

/**
 * Whom messages come from.
 *
 * @param name may be empty
 * @param address mail address
 * @param replyTo address that answers go to
 * @param unsubscribe address or {@code https} link to leave the list by; {@code {address}} in a
 *     link stands for the person's address
 */
public record Sender(String name, String address, String replyTo, String unsubscribe) {
  private static final String PLACE = "{address}";

  /**
   * From what a person typed.
   *
   * @param from {@code address}, or {@code Name <address>}
   * @param replyTo null for the address itself
   * @param unsubscribe null for the address that answers go to
   * @throws InvalidUse when one of them is no address
   */
  public static Sender of(String from, String replyTo, String unsubscribe) throws InvalidUse {
    if (from == null) {
      throw new InvalidUse(FailureCode.SENDER_UNNAMED.at("--from"));
    }
    int open = from.endsWith(">") ? from.lastIndexOf('<') : -1;
    String name = open < 0 ? "" : from.substring(0, open).strip().replaceAll("^\"|\"$", "");
    String address = open < 0 ? from.strip() : from.substring(open + 1, from.length() - 1);
    check("--from", Addresses.nameProblem(name));
    String answers = replyTo == null ? address : replyTo.strip();
    String leave = unsubscribe == null ? answers : unsubscribe.strip();
    check("--from", Addresses.problem(address));
    check("--reply-to", Addresses.problem(answers));
    if (isLink(leave)) {
      checkLink(leave);
    } else {
      check("--unsubscribe", Addresses.problem(leave));
      leave = Addresses.normal(leave);
    }
    return new Sender(name, Addresses.normal(address), Addresses.normal(answers), leave);
  }

  private static void check(String option, Optional<Failure> problem) throws InvalidUse {
    if (problem.isPresent()) {
      throw new InvalidUse(problem.get().at(option));
    }
  }

  private static boolean isLink(String text) {
    return text.toLowerCase(Locale.ROOT).startsWith("https:");
  }

  private static void checkLink(String link) throws InvalidUse {
    try {
      java.net.URI uri = java.net.URI.create(link.replace(PLACE, "x"));
      if (uri.getHost() != null && link.chars().allMatch(c -> c > ' ' && c < 127)) {
        return;
      }
    } catch (IllegalArgumentException e) {
      // told below
    }
    throw new InvalidUse(FailureCode.LINK_WRONG.at("--unsubscribe", link));
  }

  /** The domain that messages are named in. */
  String domain() {
    return address.substring(address.lastIndexOf('@') + 1);
  }

  /** The link that leaves the list. */
  String leaveLink(String subject, Person person) {
    return isLink(unsubscribe)
        ? leaveWords(person)
        : "mailto:" + unsubscribe + "?subject=" + encoded(subject);
  }

  /**
   * Whether a mail program may leave the list for a person by asking for the link (RFC 8058): it
   * has to say whom it is for.
   */
  boolean isOneClick() {
    return isLink(unsubscribe) && unsubscribe.contains(PLACE);
  }

  /** Where one leaves the list, for reading. */
  String leaveWords(Person person) {
    return isLink(unsubscribe)
        ? unsubscribe.replace(PLACE, encoded(person.address()))
        : unsubscribe;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
