package org.figurebook.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The data package of a run as one file; made when it is first asked for, beside the others. */
final class DataZip {
  private static final String NAME = ".data.zip";

  private DataZip() {}

  /**
   * The packed data.
   *
   * @param data the data folder
   * @param out the folder that it has to lie in
   */
  static Response of(Path data, Path out) throws IOException, Refusal {
    if (!Files.isDirectory(data) || !data.toRealPath().startsWith(out.toRealPath())) {
      throw Refusal.notFound();
    }
    Path zip = data.resolveSibling(NAME);
    FileTime made = Files.getLastModifiedTime(data.resolve("datapackage.json"));
    synchronized (DataZip.class) {
      if (!Files.exists(zip) || !Files.getLastModifiedTime(zip).equals(made)) {
        Path part = Files.createTempFile(data.toAbsolutePath().getParent(), ".data", ".part");
        try (OutputStream file = Files.newOutputStream(part)) {
          pack(data, file);
          Files.setLastModifiedTime(part, made);
          Files.move(part, zip, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } finally {
          Files.deleteIfExists(part);
        }
      }
    }
    return Response.file(zip, "application/zip")
        .with("Content-Disposition", "attachment; filename=\"data.zip\"");
  }

  private static void pack(Path data, OutputStream to) throws IOException {
    try (Stream<Path> walk = Files.walk(data);
        ZipOutputStream zip = new ZipOutputStream(to)) {
      List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
      for (Path file : files) {
        ZipEntry entry = new ZipEntry(data.relativize(file).toString().replace('\\', '/'));
        entry.setTime(0);
        zip.putNextEntry(entry);
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
  }
}
