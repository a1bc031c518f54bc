package org.figurebook.send;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.figurebook.failure.Failure;
import org.figurebook.failure.FailureCode;
import org.figurebook.pipeline.InvalidUse;

/**
 * The mail server that messages are handed to.
 *
 * @param user null when it asks for none
 * @param password null when it asks for none
 * @param certificate file with the certificate that the server's is signed by; null for those that
 *     Java trusts
 * @param patience how long an answer may take
 */
public record Server(
    String host,
    int port,
    Tls tls,
    String user,
    Secret password,
    Path certificate,
    Duration patience) {
  private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "::1");

  /** How the connection is kept private. */
  public enum Tls {
    /** It begins in the open and must change to TLS before anything else is said. */
    STARTTLS(587),
    /** It is TLS from the first byte. */
    TLS(465),
    /** It is not: for a server on the same machine. */
    NONE(25);

    private final int port;

    Tls(int port) {
      this.port = port;
    }

    /** The port that servers use for it. */
    public int port() {
      return port;
    }

    /** The way of a word. */
    public static Tls of(String word) throws InvalidUse {
      for (Tls tls : values()) {
        if (tls.name().toLowerCase(Locale.ROOT).equals(word)) {
          return tls;
        }
      }
      throw new InvalidUse(FailureCode.NOT_KNOWN.at("--tls", word, "starttls, tls, none"));
    }
  }

  /**
   * Checks that what is known of a server fits together.
   *
   * @throws InvalidUse when it does not
   */
  public Server {
    if (host == null || host.isBlank()) {
      throw new IllegalArgumentException("a server has a host");
    }
  }

  /** What is wrong with it; empty when nothing is. */
  public Optional<Failure> problem() {
    if (user != null && password == null) {
      return Optional.of(FailureCode.PASSWORD_MISSING.at("--user", user, Secret.VARIABLE));
    }
    if (password != null && user == null) {
      return Optional.of(FailureCode.USER_MISSING.at("--user"));
    }
    if (password != null && tls == Tls.NONE && !OWN.contains(host)) {
      return Optional.of(FailureCode.PASSWORD_OPEN.at("--tls", host));
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return host + ":" + port;
  }
}
