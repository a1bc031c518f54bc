package org.figurebook.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends a file, or the part of it that is asked for (RFC 9110, sections 13 and 14): a download that
 * broke off goes on where it was, and one that is there already is not sent again.
 */
final class FileSending {
  private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");
  private static final int BUFFER = 1 << 16;

  private final HttpExchange exchange;
  private final Path file;
  private final Request request;
  private final long size;
  private final String tag;
  private final String changed;

  private FileSending(HttpExchange exchange, Path file, Request request) throws IOException {
    this.exchange = exchange;
    this.file = file;
    this.request = request;
    BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
    size = about.size();
    long millis = about.lastModifiedTime().toMillis();
    tag = "\"" + Long.toHexString(millis) + "-" + Long.toHexString(size) + "\"";
    changed =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            about.lastModifiedTime().toInstant().atOffset(ZoneOffset.UTC));
  }

  static void send(HttpExchange exchange, Path file, Request request) throws IOException {
    new FileSending(exchange, file, request).send();
  }

  private void send() throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("ETag", tag);
    headers.set("Last-Modified", changed);
    headers.set("Accept-Ranges", "bytes");
    headers.set("Cache-Control", "private, no-cache");
    if (isKnown()) {
      exchange.sendResponseHeaders(304, -1);
      return;
    }
    long first = 0;
    long last = size - 1;
    int status = 200;
    Matcher range = RANGE.matcher(request.header("range"));
    String condition = request.header("if-range");
    boolean ranged = condition.isEmpty() || condition.equals(tag) || condition.equals(changed);
    if (ranged && range.matches() && !(range.group(1).isEmpty() && range.group(2).isEmpty())) {
      long from = range.group(1).isEmpty() ? -1 : Long.parseLong(range.group(1));
      long to = range.group(2).isEmpty() ? size - 1 : Long.parseLong(range.group(2));
      first = from < 0 ? Math.max(0, size - to) : from;
      last = from < 0 ? size - 1 : Math.min(to, size - 1);
      if (first > last) {
        headers.set("Content-Range", "bytes */" + size);
        exchange.sendResponseHeaders(416, -1);
        return;
      }
      headers.set("Content-Range", "bytes " + first + "-" + last + "/" + size);
      status = 206;
    }
    send(status, first, last - first + 1);
  }

  private boolean isKnown() {
    String known = request.header("if-none-match");
    if (!known.isEmpty()) {
      return Answering.isKnown(tag, known);
    }
    return changed.equals(request.header("if-modified-since"));
  }

  private void send(int status, long first, long length) throws IOException {
    if (request.method().equals("HEAD") || length == 0) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(length));
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    try (SeekableByteChannel in = Files.newByteChannel(file)) {
      in.position(first);
      exchange.sendResponseHeaders(status, length);
      OutputStream out = exchange.getResponseBody();
      ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
      long left = length;
      while (left > 0) {
        buffer.clear().limit((int) Math.min(BUFFER, left));
        int read = in.read(buffer);
        if (read < 0) {
          throw new IOException("the file became shorter while it was sent");
        }
        out.write(buffer.array(), 0, read);
        left -= read;
      }
    }
  }
}
