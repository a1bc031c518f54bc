package org.figurebook.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of the output folder that may be downloaded: reports, and the data files beside them.
 * Only what a run writes is given away, never what a link leads out of the folder.
 */
final class Downloads {
  /** Where reports lie that were made on the page. */
  static final String MADE = "reports";

  private static final String DATA = "data";
  private static final Map<String, String> TYPES =
      Map.of(
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "pdf", "application/pdf",
          "csv", "text/csv; charset=utf-8",
          "json", "application/json; charset=utf-8",
          "svg", "image/svg+xml",
          "zip", "application/zip");

  private final Path out;

  Downloads(Path out) {
    this.out = out.toAbsolutePath().normalize();
  }

  /**
   * A report that can be downloaded.
   *
   * @param name folder below the output folder; empty for the output folder itself
   * @param files names of its workbook and PDF, and of the data package
   */
  record Report(String name, List<String> files, String date) {}

  /** The reports there are, that of the output folder first. */
  List<Report> reports() throws IOException {
    List<Report> reports = new ArrayList<>();
    report("").ifPresent(reports::add);
    Path made = out.resolve(MADE);
    if (Files.isDirectory(made)) {
      try (Stream<Path> folders = Files.list(made)) {
        for (Path folder : folders.sorted(Comparator.comparing(Path::toString)).toList()) {
          report(MADE + "/" + folder.getFileName()).ifPresent(reports::add);
        }
      }
    }
    return reports;
  }

  /** The report of a folder; empty when there is none. */
  Optional<Report> report(String name) throws IOException {
    Path folder = out.resolve(name);
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && !name.isEmpty()) {
      return Optional.empty();
    }
    List<String> files = new ArrayList<>();
    String date = "";
    for (String file : List.of("report.xlsx", "report.pdf", "report_en.xlsx", "report_en.pdf")) {
      if (Files.isRegularFile(folder.resolve(file))) {
        files.add(file);
        date = Files.getLastModifiedTime(folder.resolve(file)).toString().substring(0, 10);
      }
    }
    if (Files.isRegularFile(folder.resolve(DATA).resolve("datapackage.json"))) {
      files.add("data.zip");
    }
    return files.isEmpty() ? Optional.empty() : Optional.of(new Report(name, files, date));
  }

  /**
   * A file to be sent.
   *
   * @param path its pieces below the output folder
   */
  Response file(List<String> path) throws Refusal, IOException {
    if (path.isEmpty() || path.stream().anyMatch(Downloads::isOdd)) {
      throw Refusal.notFound();
    }
    List<String> inside =
        path.size() > 2 && path.get(0).equals(MADE) ? path.subList(2, path.size()) : path;
    if (!isOffered(inside)) {
      throw Refusal.notFound();
    }
    Path file = out.resolve(String.join("/", path));
    if (inside.equals(List.of("data.zip"))) {
      return DataZip.of(file.resolveSibling(DATA), out);
    }
    if (!Files.isRegularFile(file) || !file.toRealPath().startsWith(out.toRealPath())) {
      throw Refusal.notFound();
    }
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1);
    Response response = Response.file(file, TYPES.get(ending));
    return ending.equals("xlsx") ? response.with("Content-Disposition", "attachment") : response;
  }

  private static boolean isOffered(List<String> inside) {
    String name = inside.get(inside.size() - 1);
    boolean typed = TYPES.containsKey(name.substring(name.lastIndexOf('.') + 1));
    if (!typed) {
      return false;
    }
    return inside.size() == 1
        ? name.matches("report(_en)?\\.(xlsx|pdf)|data\\.zip")
        : inside.get(0).equals(DATA);
  }

  /** A piece of a path that is no plain name. */
  private static boolean isOdd(String piece) {
    return piece.startsWith(".")
        || piece.chars().anyMatch(c -> c == '/' || c == '\\' || c == ':' || c < ' ');
  }
}
