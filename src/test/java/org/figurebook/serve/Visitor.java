package org.figurebook.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Asks a server, byte for byte as a test wants it, and listens to the whole answer. */
final class Visitor {
  private final int port;

  Visitor(int port) {
    this.port = port;
  }

  /**
   * An answer.
   *
   * @param headers by their names in small letters
   */
  record Answer(int status, Map<String, String> headers, byte[] body) {
    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }

    String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  Answer get(String path, String... headers) throws IOException {
    return ask("GET", path, "", headers);
  }

  Answer post(String path, String form, String... headers) throws IOException {
    return ask("POST", path, form, headers);
  }

  Answer ask(String method, String path, String body, String... headers) throws IOException {
    return send(method, path, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  Answer send(String method, String path, byte[] bytes, String... headers) throws IOException {
    StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
    boolean named = false;
    boolean typed = false;
    for (String header : headers) {
      request.append(header).append("\r\n");
      named |= header.startsWith("Host:");
      typed |= header.startsWith("Content-Type:");
    }
    request.append(named ? "" : "Host: localhost:" + port + "\r\n");
    if (method.equals("POST")) {
      request.append(typed ? "" : "Content-Type: application/x-www-form-urlencoded\r\n");
      request.append("Content-Length: ").append(bytes.length).append("\r\n");
    }
    request.append("Connection: close\r\n\r\n");
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().write(bytes);
      socket.getOutputStream().flush();
      return answer(socket.getInputStream().readAllBytes());
    }
  }

  private static Answer answer(byte[] all) {
    String text = new String(all, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    Map<String, String> headers = new TreeMap<>();
    String[] lines = text.substring(0, end).split("\r\n");
    for (int i = 1; i < lines.length; i++) {
      int colon = lines[i].indexOf(':');
      headers.put(
          lines[i].substring(0, colon).toLowerCase(java.util.Locale.ROOT),
          lines[i].substring(colon + 1).strip());
    }
    byte[] body = java.util.Arrays.copyOfRange(all, end + 4, all.length);
    if (headers.getOrDefault("transfer-encoding", "").equals("chunked")) {
      body = unchunked(body);
    }
    return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, body);
  }

  private static byte[] unchunked(byte[] body) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    int at = 0;
    while (at < body.length) {
      int line = at;
      while (body[line] != '\r') {
        line++;
      }
      int length = Integer.parseInt(new String(body, at, line - at, StandardCharsets.US_ASCII), 16);
      whole.write(body, line + 2, length);
      at = line + 2 + length + 2;
    }
    return whole.toByteArray();
  }
}
