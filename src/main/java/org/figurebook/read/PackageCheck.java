package org.figurebook.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * Looks through a Word or Excel document before it is read: how much is packed into it, and how
 * deep its elements are nested. It unpacks without keeping anything, so that no archive, however it
 * is made, takes memory before it is known what it holds.
 */
final class PackageCheck {
  private static final int BUFFER = 1 << 16;
  private static final int MEGABYTE = 1 << 20;

  /** Long tables of short cells are packed to a two-hundredth; nothing true to a five-hundredth. */
  private static final double DENSEST = 0.002;

  static {
    ZipSecureFile.setMinInflateRatio(DENSEST);
  }

  private final Limits limits;
  private final byte[] buffer = new byte[BUFFER];
  private long unpacked;

  private PackageCheck(Limits limits) {
    this.limits = limits;
  }

  /**
   * Looks through a document.
   *
   * @throws Unreadable when it is over a limit
   * @throws IOException when the file cannot be read; damage within it is for the reader to tell
   */
  static void check(Path file, Limits limits) throws IOException, Unreadable {
    ZipSecureFile.setMaxEntrySize((long) limits.megabytes() * MEGABYTE + 1);
    try (InputStream in = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(in)) {
      new PackageCheck(limits).check(zip);
    } catch (java.util.zip.ZipException | java.io.EOFException | IllegalArgumentException e) {
      // the reader says what is damaged
    }
  }

  private void check(ZipInputStream zip) throws IOException, Unreadable {
    int parts = 0;
    int images = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      images += entry.getName().contains("/media/") ? 1 : 0;
      over("parts", ++parts, limits.parts());
      over("images", images, limits.images());
      String name = entry.getName();
      part(zip, name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml"));
    }
  }

  private void part(ZipInputStream zip, boolean xml) throws IOException, Unreadable {
    Depth depth = new Depth();
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      unpacked += read;
      over("megabytes", unpacked / MEGABYTE, limits.megabytes());
      if (xml) {
        depth.see(buffer, read);
        over("nesting", depth.deepest, limits.nesting());
      }
    }
  }

  private static void over(String limit, long count, int most) throws Unreadable {
    if (count > most) {
      throw new Unreadable(
          Limits.OVER,
          switch (limit) {
            case "parts" -> "has more than " + most + " parts packed into it";
            case "megabytes" -> "unpacks to more than " + most + " megabytes";
            case "nesting" -> "is nested more than " + most + " deep";
            default -> "has more than " + most + " " + limit;
          },
          Limits.remedy(limit));
    }
  }

  /** How deep tags are nested, told by their brackets alone. */
  private static final class Depth {
    private int depth;
    private int deepest;
    private byte before;
    private boolean starts;

    void see(byte[] bytes, int length) {
      for (int i = 0; i < length; i++) {
        byte c = bytes[i];
        if (c == 0) {
          continue; // of UTF-16
        }
        if (before == '<') {
          starts = c != '/' && c != '!' && c != '?';
          depth += starts ? 1 : c == '/' ? -1 : 0;
          deepest = Math.max(deepest, depth);
        } else if (c == '>' && before == '/' && starts) {
          depth--;
        }
        before = c;
      }
    }
  }
}
