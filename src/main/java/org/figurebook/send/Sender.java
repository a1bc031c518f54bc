package org.figurebook.send;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
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
      throw new InvalidUse(
          "nobody is named that the messages come from: say --from \"Name <address>\", or set"
              + " \"from\" under \"send\" in figurebook.json");
    }
    int open = from.endsWith(">") ? from.lastIndexOf('<') : -1;
    String name = open < 0 ? "" : from.substring(0, open).strip().replaceAll("^\"|\"$", "");
    String address = open < 0 ? from.strip() : from.substring(open + 1, from.length() - 1);
    String wrongName = Addresses.nameProblem(name);
    if (!wrongName.isEmpty()) {
      throw new InvalidUse("--from: " + wrongName);
    }
    String answers = replyTo == null ? address : replyTo.strip();
    String leave = unsubscribe == null ? answers : unsubscribe.strip();
    check("--from", address);
    check("--reply-to", answers);
    if (isLink(leave)) {
      checkLink(leave);
    } else {
      check("--unsubscribe", leave);
      leave = Addresses.normal(leave);
    }
    return new Sender(name, Addresses.normal(address), Addresses.normal(answers), leave);
  }

  private static void check(String option, String address) throws InvalidUse {
    String problem = Addresses.problem(address);
    if (!problem.isEmpty()) {
      throw new InvalidUse(option + ": " + problem);
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
    throw new InvalidUse("--unsubscribe: \"" + link + "\" is no https link");
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
