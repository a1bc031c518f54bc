package org.figurebook.serve;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

/** Whether a request may be answered at all: who asks, from where, by which name and method. */
final class Guard {
  static final String COOKIE = "figurebook";

  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

  private final boolean local;
  private final String token;

  Guard(ServeOptions options) {
    this.local = options.isLocal();
    this.token = options.token();
  }

  /** Throws when a request is not to be answered. */
  void check(Request request) throws Refusal {
    if (!METHODS.contains(request.method())) {
      throw new Refusal(405, "error-method");
    }
    // a page of elsewhere whose name leads here must not read what is here
    if (local && !LOCAL.contains(host(request))) {
      throw new Refusal(421, "error-host");
    }
    if (!token.isEmpty() && !knows(request)) {
      throw new Refusal(401, "error-token");
    }
    if (request.isPost() && !isOwn(request)) {
      throw new Refusal(403, "error-foreign");
    }
  }

  /** Whether a request brings the token in its address, to be kept in a cookie from then on. */
  boolean bringsToken(Request request) {
    return !token.isEmpty() && isToken(request.parameter("token"));
  }

  private boolean knows(Request request) {
    String bearer = request.header("authorization");
    if (bearer.startsWith("Bearer ") && isToken(bearer.substring("Bearer ".length()))) {
      return true;
    }
    for (String cookie : request.header("cookie").split(";")) {
      if (cookie.strip().startsWith(COOKIE + "=")
          && isToken(cookie.strip().substring(COOKIE.length() + 1))) {
        return true;
      }
    }
    return isToken(request.parameter("token"));
  }

  private boolean isToken(String said) {
    return MessageDigest.isEqual(
        said.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }

  /** A form is taken from this page alone. */
  private static boolean isOwn(Request request) {
    String site = request.header("sec-fetch-site");
    if (!site.isEmpty()) {
      return site.equals("same-origin");
    }
    String origin = request.header("origin");
    if (origin.isEmpty()) {
      return true;
    }
    try {
      return request.header("host").equals(new URI(origin).getRawAuthority());
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static String host(Request request) {
    return request.header("host").replaceFirst(":\\d+$", "").toLowerCase(java.util.Locale.ROOT);
  }
}
