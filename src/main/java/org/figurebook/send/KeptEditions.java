package org.figurebook.send;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.figurebook.render.data.EditionsFile;

/** The data of editions that were sent, kept to tell what changed; safe to delete. */
final class KeptEditions {
  private static final List<String> FILES =
      List.of("run.json", "documents.csv", "figures.csv", "checks.csv", EditionsFile.NAME);

  private final Path folder;
  private final Map<String, Optional<News>> news = new HashMap<>();

  KeptEditions(Path journal) {
    folder = journal.resolve("editions");
  }

  /** Keeps the data of a report that is about to be sent. */
  void keep(ReportFolder report) throws IOException {
    Path kept = folder.resolve(report.edition());
    if (Files.exists(kept)) {
      return;
    }
    Path part = folder.resolve(".part");
    delete(part);
    Files.createDirectories(part);
    for (String file : FILES) {
      Files.copy(report.data().folder().resolve(file), part.resolve(file));
    }
    try {
      Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, kept);
    }
  }

  /** What changed from an edition to a report; null when that edition is not kept. */
  News since(String edition, ReportFolder report) {
    return news.computeIfAbsent(edition, key -> compare(key, report)).orElse(null);
  }

  private Optional<News> compare(String edition, ReportFolder report) {
    Path kept = folder.resolve(edition);
    try {
      return Optional.of(News.of(ReportFolder.read(kept, kept), report));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Deletes what is kept of other editions than some. */
  void keepOnly(Set<String> editions) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> all = Files.list(folder)) {
      for (Path each : all.toList()) {
        if (!editions.contains(each.getFileName().toString())) {
          delete(each);
        }
      }
    }
  }

  private static void delete(Path kept) throws IOException {
    if (Files.isDirectory(kept)) {
      try (Stream<Path> files = Files.list(kept)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(kept);
    }
  }
}
