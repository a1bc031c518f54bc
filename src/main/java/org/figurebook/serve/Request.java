package org.figurebook.serve;

import com.sun.net.httpserver.HttpExchange;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request, as far as pages need it.
 *
 * @param method {@code GET}, {@code HEAD} or {@code POST}
 * @param path the pieces of the path between slashes, decoded
 * @param parameters of the query, or of the form that was sent
 * @param headers the first value of each header, by its name in small letters
 * @param uri path and query as sent
 */
record Request(
    String method,
    List<String> path,
    Map<String, String> parameters,
    Map<String, String> headers,
    String uri) {
  private static final int MOST_PARAMETERS = 50;

  Request {
    path = List.copyOf(path);
  }

  /**
   * The request of an exchange, without its body.
   *
   * @throws IllegalArgumentException when the address cannot be decoded
   */
  static Request of(HttpExchange exchange) {
    String raw = exchange.getRequestURI().getRawPath();
    String query = exchange.getRequestURI().getRawQuery();
    List<String> path = new ArrayList<>();
    for (String piece : raw.split("/")) {
      if (!piece.isEmpty()) {
        path.add(decoded(piece.replace("+", "%2B")));
      }
    }
    Map<String, String> headers = new LinkedHashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(lower(name), values.isEmpty() ? "" : values.get(0)));
    return new Request(
        exchange.getRequestMethod(),
        path,
        parameters(query),
        headers,
        raw.replaceFirst("^/+", "/") + (query == null ? "" : "?" + query));
  }

  /** The same with the fields of a form. */
  Request withForm(String body) {
    return new Request(method, path, parameters(body), headers, uri);
  }

  private static Map<String, String> parameters(String query) {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (query != null && !query.isEmpty()) {
      for (String pair : query.split("&", MOST_PARAMETERS)) {
        int equals = pair.indexOf('=');
        String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
        parameters.put(name, equals < 0 ? "" : decoded(pair.substring(equals + 1)));
      }
    }
    return parameters;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static String lower(String name) {
    return name.toLowerCase(java.util.Locale.ROOT);
  }

  /** A parameter; empty when it is not given. */
  String parameter(String name) {
    return parameters.getOrDefault(name, "").strip();
  }

  /** A parameter as a number from 0 to a million; otherwise what is usual. */
  int number(String name, int usual) {
    String text = parameter(name);
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : usual;
  }

  /** A header; empty when it was not sent. */
  String header(String name) {
    return headers.getOrDefault(name, "");
  }

  boolean isPost() {
    return method.equals("POST");
  }
}
