package org.figurebook.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The style sheet, the script and the icon; kept by browsers as long as their address holds. */
final class Assets {
  private static final Map<String, String> TYPES =
      Map.of(
          "style.css", "text/css; charset=utf-8",
          "page.js", "text/javascript; charset=utf-8",
          "icon.svg", "image/svg+xml");
  private static final int SHOWN = 12;

  private final Map<String, byte[]> files = new TreeMap<>();
  private final String version;

  Assets() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String name : TYPES.keySet()) {
        try (InputStream in = Assets.class.getResourceAsStream("/serve/" + name)) {
          files.put(name, Objects.requireNonNull(in).readAllBytes());
        }
      }
      files.values().forEach(digest::update);
      version = HexFormat.of().formatHex(digest.digest()).substring(0, SHOWN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** What tells these files from other versions of them. */
  String version() {
    return version;
  }

  /** A file by its name. */
  Response file(String name) throws Refusal {
    byte[] file = files.get(name);
    if (file == null) {
      throw Refusal.notFound();
    }
    return Response.of(200, TYPES.get(name), file)
        .with("Cache-Control", "public, max-age=31536000, immutable")
        .with("ETag", "\"" + version + "\"");
  }
}
