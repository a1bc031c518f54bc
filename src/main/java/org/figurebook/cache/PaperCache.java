package org.figurebook.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.figurebook.document.Document;
import org.figurebook.document.Finding;
import org.figurebook.document.Place;
import org.figurebook.document.ReadStatus;
import org.figurebook.harvest.Harvest;

/**
 * What was taken from papers. An entry is found by the hash of the paper's bytes and its name; it
 * has the stamp of the program, so a paper is read again after either changed.
 */
public final class PaperCache {
  /** The code of findings that tell of a defect of the program. */
  public static final String DEFECT = "defect";

  private static final int KEPT = 2000;

  /** What another run may read better: with more time or memory, other limits, or mended. */
  private static final Set<String> PASSING = Set.of(DEFECT, "no-memory", "too-slow", "over-limit");

  private final Path folder;
  private final SealedFile sealed;
  private final AtomicInteger damaged = new AtomicInteger();
  private final AtomicInteger outdated = new AtomicInteger();
  private final AtomicInteger unwritten = new AtomicInteger();

  PaperCache(Path folder, SealedFile sealed) {
    this.folder = folder;
    this.sealed = sealed;
  }

  /**
   * What was taken from a paper by this very program.
   *
   * @param path where the paper is now
   * @param name its file name, which places and ids are made with
   * @param sha256 hash of its bytes
   * @param alike whether another paper of the run has a name that begins alike
   */
  public Optional<Harvest> find(Path path, String name, String sha256, boolean alike) {
    try {
      return sealed
          .read(file(name, sha256, alike), Harvest.class)
          .map(found -> at(path, (Harvest) found));
    } catch (SealedFile.Unusable e) {
      (e.isDamage() ? damaged : outdated).incrementAndGet();
      return Optional.empty();
    }
  }

  /** Whether another run on the same bytes would find the same, so that it can be kept. */
  public static boolean isLasting(Document document) {
    return document.status() != ReadStatus.FAILED
        && document.findings().stream().noneMatch(finding -> PASSING.contains(finding.code()));
  }

  /** Keeps what was taken from a paper, unless something went wrong with it. */
  public void keep(Harvest harvest, boolean alike) {
    Document document = harvest.document();
    if (!isLasting(document) || document.sha256().isEmpty()) {
      return;
    }
    try {
      sealed.write(file(document.name(), document.sha256(), alike), Harvest.class, harvest);
    } catch (IOException | IllegalStateException e) {
      // whatever cannot be kept is read again next time
      unwritten.incrementAndGet();
    }
  }

  /** Throws out what was not used for longest. */
  public void tidy() {
    try {
      CacheFolder.keepNewest(folder, KEPT);
    } catch (IOException e) {
      unwritten.incrementAndGet();
    }
  }

  /** What was wrong with the cache, for people. */
  public List<Finding> findings() {
    return List.of(
            told(damaged, "entries of the cache %s were damaged; their papers were read again"),
            told(
                outdated,
                "entries of the cache %s were another version's; their papers were read again"),
            told(unwritten, "entries of the cache %s could not be written"))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Finding> told(AtomicInteger count, String words) {
    return count.get() == 0
        ? Optional.empty()
        : Optional.of(
            Finding.note(
                    "cache",
                    count.get() + " " + words.formatted(folder.getParent()),
                    Place.ofDocument(""))
                .about(count.toString(), String.valueOf(folder.getParent())));
  }

  private Path file(String name, String sha256, boolean alike) {
    return folder.resolve(Hashes.of(List.of(name, sha256, alike ? "alike" : "")) + ".paper");
  }

  private static Harvest at(Path path, Harvest found) {
    Document document = found.document();
    return document.path().equals(path.toString())
        ? found
        : new Harvest(
            document.withPath(path.toString()),
            found.outline(),
            found.tables(),
            found.figures(),
            found.ledger(),
            found.gaps());
  }
}
