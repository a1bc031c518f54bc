package org.figurebook.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.figurebook.library.LibraryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers one exchange: reads the request, has it checked, and sends what the site says. */
final class Answering {
  private static final Logger LOG = LoggerFactory.getLogger(Answering.class);

  /** Nothing of elsewhere is loaded or run, nothing in the page itself is a script or a style. */
  static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final Map<String, String> ALWAYS =
      Map.of(
          "Content-Security-Policy", POLICY,
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

  private static final Semaphore UPLOADS = new Semaphore(1);

  private final Site site;
  private final HttpExchange exchange;

  Answering(Site site, HttpExchange exchange) {
    this.site = site;
    this.exchange = exchange;
  }

  void answer() throws IOException {
    Request request;
    try {
      request = Request.of(exchange);
    } catch (IllegalArgumentException e) {
      send(Response.of(400, "text/plain; charset=utf-8", "The address cannot be decoded.\n"), "");
      return;
    }
    Response response;
    try {
      site.check(request);
      response = UploadPages.isFor(request) ? taken(request) : site.answer(withBody(request));
    } catch (Refusal refusal) {
      response = site.refused(request, refusal);
    } catch (LibraryException e) {
      LOG.warn(e.getMessage());
      response = site.failed(request, 503, e.failures());
    } catch (RuntimeException e) {
      LOG.error("{} failed", request.path(), e);
      response = site.failed(request, 500, List.of());
    }
    send(response, request.header("if-none-match"), request);
  }

  /** Says that too many ask. */
  void full() throws IOException {
    send(
        Response.of(503, "text/plain; charset=utf-8", "Too many requests at once; come again.\n")
            .with("Retry-After", "2"),
        "");
  }

  private Request withBody(Request request) throws IOException, Refusal {
    if (!request.isPost()) {
      return request;
    }
    String type = request.header("content-type");
    if (!type.isEmpty() && !type.startsWith("application/x-www-form-urlencoded")) {
      throw new Refusal(415, "error-form");
    }
    try {
      return request.withForm(new String(body(request), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, "error-form");
    }
  }

  /** Takes papers, those of one visitor at a time, since they are held in memory. */
  private Response taken(Request request) throws IOException, Refusal {
    if (!Multipart.isAnnounced(request.header("content-type"))) {
      throw new Refusal(415, "error-form");
    }
    if (!UPLOADS.tryAcquire()) {
      throw new Refusal(503, "error-busy");
    }
    try {
      return site.take(request, body(request));
    } finally {
      UPLOADS.release();
    }
  }

  private byte[] body(Request request) throws IOException, Refusal {
    int most = site.mostBytes(request);
    try (InputStream body = exchange.getRequestBody()) {
      byte[] bytes = body.readNBytes(most + 1);
      if (bytes.length > most) {
        // a browser that is still sending would not see the answer
        byte[] rest = new byte[8192];
        for (int read = 0; read >= 0 && most > 0; most -= read) {
          read = body.read(rest);
        }
        throw new Refusal(413, "error-large");
      }
      return bytes;
    }
  }

  private void send(Response response, String known) throws IOException {
    send(response, known, null);
  }

  private void send(Response response, String known, Request request) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    ALWAYS.forEach(headers::set);
    response.headers().forEach(headers::set);
    if (response.file() != null) {
      FileSending.send(exchange, response.file(), request);
      return;
    }
    String tag = response.headers().get("ETag");
    if (tag != null && isKnown(tag, known)) {
      exchange.sendResponseHeaders(304, -1);
      return;
    }
    boolean bodiless = exchange.getRequestMethod().equals("HEAD") || response.body().length == 0;
    if (exchange.getRequestMethod().equals("HEAD")) {
      headers.set("Content-Length", String.valueOf(response.body().length));
    }
    exchange.sendResponseHeaders(response.status(), bodiless ? -1 : response.body().length);
    if (!bodiless) {
      exchange.getResponseBody().write(response.body());
    }
  }

  /** Whether what a browser has is still so. */
  static boolean isKnown(String tag, String known) {
    for (String each : known.split(",")) {
      if (each.strip().replaceFirst("^W/", "").equals(tag.replaceFirst("^W/", ""))
          || each.strip().equals("*")) {
        return true;
      }
    }
    return false;
  }
}
