package org.figurebook.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.figurebook.pipeline.Watchdog.TooSlow;
import org.figurebook.read.DocumentReader;
import org.figurebook.read.Limits;
import org.figurebook.recover.TableRecovery;
import org.figurebook.table.Table;

/**
 * The way of one paper: read, outline, recover, harvest. A pure function of the file, so papers are
 * worked on side by side; the results are in the order of the files.
 */
final class Extraction {
  /** The finding of a paper that took more memory than there was. */
  private static final String NO_MEMORY = "no-memory";

  private final Batch batch;
  private final Limits limits;
  private final Watchdog watchdog;

  private final PaperCache cache;
  private final Runnable beforeReading;
  private final Progress progress;
  private final Map<String, String> firstByHash = new HashMap<>();

  /**
   * @param cache what earlier runs took from papers; null for none
   * @param beforeReading told each time that a paper has to be read
   */
  Extraction(
      Batch batch, Limits limits, PaperCache cache, Runnable beforeReading, Progress progress) {
    this.batch = batch;
    this.limits = limits;
    this.watchdog = new Watchdog(limits.seconds());
    this.cache = cache;
    this.beforeReading = beforeReading;
    this.progress = progress;
  }

  /** What is taken from each file, in the order given. The same bytes twice count once. */
  List<Harvest> all() {
    List<Path> files = batch.files();
    Advances advances = new Advances(files, progress);
    List<Harvest> harvests = SideBySide.of(files.size(), i -> of(i, advances));
    for (int i = 0; i < files.size(); i++) {
      if (lacksMemory(harvests.get(i))) {
        // the papers beside it may have taken what it needed
        harvests.set(i, of(files.get(i)));
      }
    }
    harvests.replaceAll(this::onlyOnce);
    return harvests;
  }

  /** The same, each handed on in its turn and not kept. */
  void each(Receiver receiver) throws IOException {
    List<Path> files = batch.files();
    Advances advances = new Advances(files, progress);
    SideBySide.each(
        files.size(),
        i -> of(i, advances),
        Extraction::lacksMemory,
        i -> of(files.get(i)),
        harvest -> receiver.take(onlyOnce(harvest)));
  }

  /** Whoever takes what was taken from papers, one after another. */
  @FunctionalInterface
  interface Receiver {
    void take(Harvest harvest) throws IOException;
  }

  private Harvest of(int number, Advances advances) {
    Harvest harvest = known(batch.files().get(number));
    advances.done(number, harvest.document());
    return harvest;
  }

  private static boolean lacksMemory(Harvest harvest) {
    return harvest.document().findings().stream().anyMatch(f -> f.code().equals(NO_MEMORY));
  }

  /** What an earlier run took from a file, or what is taken from it now and kept. */
  private Harvest known(Path file) {
    if (cache == null) {
      beforeReading.run();
      return of(file);
    }
    try {
      String name = DocumentReader.name(file);
      String sha256 = DocumentReader.sha256(file);
      boolean alike = batch.isAlike(DocumentReader.id(name, sha256), sha256, file);
      Optional<Harvest> known = cache.find(file, name, sha256, alike);
      if (known.isPresent()) {
        return known.get();
      }
      beforeReading.run();
      Harvest harvest = of(file);
      if (harvest.document().sha256().equals(sha256)) {
        cache.keep(harvest, alike);
      }
      return harvest;
    } catch (IOException e) {
      return of(file);
    }
  }

  /** What is taken from a file of the batch now. */
  Harvest of(Path file) {
    try {
      return harvest(file);
    } catch (OutOfMemoryError tooLarge) {
      return nothingFrom(
          DocumentReader.unread(
              file, NO_MEMORY, "needs more memory than there is", "give Java more memory (-Xmx)"));
    }
  }

  private Harvest harvest(Path file) {
    Document document;
    try {
      document = watchdog.watch("read", () -> DocumentReader.read(file, limits));
    } catch (TooSlow e) {
      return nothingFrom(
          DocumentReader.unread(
              file, Limits.TOO_SLOW, "takes more than " + time() + " to read", remedy()));
    }
    document = withOwnId(document, file);
    return document.status() == ReadStatus.FAILED ? nothingFrom(document) : harvest(document);
  }

  private Harvest harvest(Document document) {
    try {
      Outline outline = watchdog.watch("outline", () -> Outliner.outline(document));
      return withTables(document, outline);
    } catch (TooSlow e) {
      return nothingFrom(document.with(ReadStatus.PARTIAL, tooSlow(document, "figures")));
    } catch (RuntimeException | StackOverflowError defect) {
      return nothingFrom(document.with(ReadStatus.FAILED, defect(document, "this paper", defect)));
    }
  }

  /** Without its tables a paper still has its sentences. */
  private Harvest withTables(Document document, Outline outline) throws TooSlow {
    try {
      List<Table> tables = watchdog.watch("tables", () -> TableRecovery.recover(document, outline));
      return watchdog.watch("figures", () -> Harvester.harvest(document, outline, tables));
    } catch (TooSlow e) {
      return withoutTables(document, outline, tooSlow(document, "tables"));
    } catch (RuntimeException | StackOverflowError defect) {
      return withoutTables(document, outline, defect(document, "the tables of this paper", defect));
    }
  }

  private Harvest withoutTables(Document document, Outline outline, Finding why) throws TooSlow {
    Document partial = document.with(ReadStatus.PARTIAL, why);
    return watchdog.watch("figures", () -> Harvester.harvest(partial, outline, List.of()));
  }

  private Finding tooSlow(Document document, String what) {
    return new Finding(
        Finding.Severity.ERROR,
        Limits.TOO_SLOW,
        "the "
            + what
            + " of "
            + document.name()
            + " take more than "
            + time()
            + "; the rest is kept",
        remedy(),
        Place.ofDocument(document.name()));
  }

  private String time() {
    return limits.seconds() + " s";
  }

  private static String remedy() {
    return "split the document, or raise limits.seconds in figurebook.json";
  }

  private static Harvest nothingFrom(Document document) {
    return nothingFrom(document, PaperKind.PAPER);
  }

  private static Harvest nothingFrom(Document document, PaperKind kind) {
    Outline empty = new Outline(kind, List.of(), List.of(), List.of());
    return new Harvest(document, empty, List.of(), List.of(), List.of(), List.of());
  }

  /** What a paper shows that the program cannot cope with must not lose the others. */
  private static Finding defect(Document document, String work, Throwable defect) {
    Path details = DefectFile.write(defect, "stopped the work on " + work);
    String where = details == null ? "" : "; its details are in " + details;
    return new Finding(
        Finding.Severity.ERROR,
        PaperCache.DEFECT,
        "a defect of the program stopped the work on " + work + where,
        "report it with the paper; the other papers are not affected",
        Place.ofDocument(document.name()));
  }

  /** Of a paper whose bytes came before, nothing but where they did. */
  private Harvest onlyOnce(Harvest harvest) {
    Document document = harvest.document();
    String first =
        document.sha256().isEmpty()
            ? null
            : firstByHash.putIfAbsent(document.sha256(), document.name());
    if (first == null) {
      return harvest;
    }
    Finding twin =
        Finding.note("duplicate", "same content as " + first, Place.ofDocument(document.name()));
    return nothingFrom(document.with(ReadStatus.DUPLICATE, twin), harvest.outline().kind());
  }

  /** Two papers whose names begin alike are told apart by their hashes. */
  private Document withOwnId(Document document, Path file) {
    String id = document.id();
    return batch.isAlike(id, document.sha256(), file) && !document.sha256().isEmpty()
        ? document.withId(id + "-" + document.sha256().substring(0, 6))
        : document;
  }
}
