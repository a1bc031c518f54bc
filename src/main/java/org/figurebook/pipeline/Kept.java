package org.figurebook.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.figurebook.document.Document;
import org.figurebook.document.ReadStatus;
import org.figurebook.harvest.Harvest;
import org.figurebook.library.Library;

/** Puts what a library has beside what is read anew. */
final class Kept {
  private static final Comparator<Harvest> BY_NAME =
      Comparator.comparing((Harvest harvest) -> harvest.document().name())
          .thenComparing(harvest -> harvest.document().sha256());

  private Kept() {}

  /**
   * What is taken from the papers of a run and from those of its library, by their names; a paper
   * that is both is the one read anew.
   */
  static List<Harvest> with(
      RunOptions options, Sources sources, Function<Batch, List<Harvest>> reading)
      throws IOException {
    if (options.library() == null) {
      return reading.apply(Batch.of(sources.files()));
    }
    try (Library library = Library.read(options.library())) {
      List<Harvest> read =
          sources.files().isEmpty()
              ? List.of()
              : reading.apply(new Batch(sources.files(), library.documents()));
      List<Harvest> all = new ArrayList<>();
      Set<String> anew = new HashSet<>();
      for (Harvest harvest : read) {
        Document document = harvest.document();
        if (document.status() == ReadStatus.FAILED || Shelved.isTwin(harvest)) {
          all.add(harvest);
        } else if (Shelved.isWhole(harvest) || !has(library, document)) {
          all.add(harvest);
          anew.add(document.sha256());
          anew.add(Path.of(document.path()).toAbsolutePath().normalize().toString());
        }
      }
      for (Harvest harvest : library.harvests()) {
        if (!anew.contains(harvest.document().sha256())
            && !anew.contains(harvest.document().path())) {
          all.add(harvest);
        }
      }
      all.sort(BY_NAME);
      return all;
    }
  }

  /** Whether a library has the very bytes that were read in part now. */
  private static boolean has(Library library, Document document) throws IOException {
    return library.documents().stream()
        .anyMatch(stored -> stored.sha256().equals(document.sha256()));
  }
}
