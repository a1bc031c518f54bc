package org.figurebook.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.figurebook.cache.PaperCache;
import org.figurebook.document.Document;
import org.figurebook.document.Finding;
import org.figurebook.document.Place;
import org.figurebook.document.ReadStatus;
import org.figurebook.harvest.Harvest;
import org.figurebook.harvest.Harvester;
import org.figurebook.outline.Outline;
import org.figurebook.outline.Outliner;
import org.figurebook.outline.PaperKind;
import org.figurebook.read.DocumentReader;
import org.figurebook.recover.TableRecovery;

/**
 * The way of one paper: read, outline, recover, harvest. A pure function of the file, so papers are
 * worked on side by side; the results are in the order of the files.
 */
final class Extraction {
  /** The finding of a paper that took more memory than there was. */
  private static final String NO_MEMORY = "no-memory";

  private Extraction() {}

  /**
   * What is taken from each file, in the order given. The same bytes twice count once.
   *
   * @param cache what earlier runs took from papers; null for none
   * @param beforeReading told each time that a paper has to be read
   */
  static List<Harvest> of(
      List<Path> files, PaperCache cache, Runnable beforeReading, Progress progress) {
    Advances advances = new Advances(files, progress);
    List<Harvest> harvests =
        new ArrayList<>(
            IntStream.range(0, files.size())
                .parallel()
                .mapToObj(
                    i -> {
                      Harvest harvest = of(files.get(i), files, cache, beforeReading);
                      advances.done(i, harvest.document());
                      return harvest;
                    })
                .toList());
    for (int i = 0; i < files.size(); i++) {
      if (lacksMemory(harvests.get(i))) {
        // the papers beside it may have taken what it needed
        harvests.set(i, of(files.get(i), files));
      }
    }
    return withoutTwins(harvests);
  }

  private static boolean lacksMemory(Harvest harvest) {
    return harvest.document().findings().stream().anyMatch(f -> f.code().equals(NO_MEMORY));
  }

  /** What an earlier run took from a file, or what is taken from it now and kept. */
  private static Harvest of(Path file, List<Path> files, PaperCache cache, Runnable beforeReading) {
    if (cache == null) {
      beforeReading.run();
      return of(file, files);
    }
    try {
      String name = file.getFileName().toString();
      String sha256 = DocumentReader.sha256(file);
      boolean alike = isAlike(DocumentReader.id(name, sha256), files);
      Optional<Harvest> known = cache.find(file, name, sha256, alike);
      if (known.isPresent()) {
        return known.get();
      }
      beforeReading.run();
      Harvest harvest = of(file, files);
      if (harvest.document().sha256().equals(sha256)) {
        cache.keep(harvest, alike);
      }
      return harvest;
    } catch (IOException e) {
      return of(file, files);
    }
  }

  private static Harvest of(Path file, List<Path> files) {
    try {
      return harvest(file, files);
    } catch (OutOfMemoryError tooLarge) {
      return nothingFrom(
          DocumentReader.unread(
              file, NO_MEMORY, "needs more memory than there is", "give Java more memory (-Xmx)"));
    }
  }

  private static Harvest harvest(Path file, List<Path> files) {
    Document document = withOwnId(DocumentReader.read(file), files);
    if (document.status() == ReadStatus.FAILED) {
      return nothingFrom(document);
    }
    try {
      return harvest(document, Outliner.outline(document));
    } catch (RuntimeException defect) {
      return nothingFrom(document.with(ReadStatus.FAILED, defect(document, "this paper", defect)));
    }
  }

  /** Without its tables a paper still has its sentences. */
  private static Harvest harvest(Document document, Outline outline) {
    try {
      return Harvester.harvest(document, outline, TableRecovery.recover(document, outline));
    } catch (RuntimeException defect) {
      Document partial =
          document.with(ReadStatus.PARTIAL, defect(document, "the tables of this paper", defect));
      return Harvester.harvest(partial, outline, List.of());
    }
  }

  private static Harvest nothingFrom(Document document) {
    return nothingFrom(document, PaperKind.PAPER);
  }

  private static Harvest nothingFrom(Document document, PaperKind kind) {
    Outline empty = new Outline(kind, List.of(), List.of(), List.of());
    return new Harvest(document, empty, List.of(), List.of(), List.of(), List.of());
  }

  /** What a paper shows that the program cannot cope with must not lose the others. */
  private static Finding defect(Document document, String work, RuntimeException defect) {
    StackTraceElement[] trace = defect.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    return new Finding(
        Finding.Severity.ERROR,
        "defect",
        "a defect of the program stopped the work on " + work + ": " + defect + where,
        "report it with the paper; the other papers are not affected",
        Place.ofDocument(document.name()));
  }

  private static List<Harvest> withoutTwins(List<Harvest> harvests) {
    Map<String, String> firstByHash = new HashMap<>();
    List<Harvest> single = new ArrayList<>();
    for (Harvest harvest : harvests) {
      Document document = harvest.document();
      String first =
          document.sha256().isEmpty()
              ? null
              : firstByHash.putIfAbsent(document.sha256(), document.name());
      if (first == null) {
        single.add(harvest);
      } else {
        Finding twin =
            Finding.note(
                "duplicate", "same content as " + first, Place.ofDocument(document.name()));
        Document second = document.with(ReadStatus.DUPLICATE, twin);
        single.add(nothingFrom(second, harvest.outline().kind()));
      }
    }
    return single;
  }

  /** Two papers whose names begin alike are told apart by their hashes. */
  private static Document withOwnId(Document document, List<Path> files) {
    String id = document.id();
    return isAlike(id, files) && !document.sha256().isEmpty()
        ? document.withId(id + "-" + document.sha256().substring(0, 6))
        : document;
  }

  static boolean isAlike(String id, List<Path> files) {
    return files.stream().filter(file -> file.getFileName().toString().startsWith(id)).count() > 1;
  }
}
