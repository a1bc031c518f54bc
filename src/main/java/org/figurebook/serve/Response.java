package org.figurebook.serve;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a request is answered with.
 *
 * @param status of HTTP
 * @param headers beside those that every answer has
 * @param body the bytes; empty when a file is sent
 * @param file the file that is sent; null for none
 */
record Response(int status, Map<String, String> headers, byte[] body, Path file) {
  static final String HTML = "text/html; charset=utf-8";
  static final String JSON = "application/json; charset=utf-8";

  Response {
    headers = new LinkedHashMap<>(headers);
  }

  static Response of(int status, String type, String text) {
    return of(status, type, text.getBytes(StandardCharsets.UTF_8));
  }

  static Response of(int status, String type, byte[] body) {
    return new Response(status, Map.of("Content-Type", type), body, null);
  }

  static Response file(Path file, String type) {
    return new Response(200, Map.of("Content-Type", type), new byte[0], file);
  }

  /** Sends a browser elsewhere, by GET. */
  static Response seeOther(String where) {
    return new Response(303, Map.of("Location", where), new byte[0], null);
  }

  static Response empty(int status) {
    return new Response(status, Map.of(), new byte[0], null);
  }

  /** The same with one more header. */
  Response with(String name, String value) {
    Response changed = new Response(status, headers, body, file);
    changed.headers.put(name, value);
    return changed;
  }
}
