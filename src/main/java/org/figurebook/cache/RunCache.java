package org.figurebook.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.figurebook.document.Finding;
import org.figurebook.evidence.Check;

/**
 * What runs wrote. A run is found by everything that its outputs depend on; its files are given
 * back only while they have the hashes that they were written with.
 */
public final class RunCache {
  private static final int KEPT = 12;
  private static final String RECORD = "run";

  private final Path folder;
  private final SealedFile sealed;

  RunCache(Path folder, SealedFile sealed) {
    this.folder = folder;
    this.sealed = sealed;
  }

  /**
   * A run that was kept.
   *
   * @param names the files and folders it wrote into its output folder
   * @param files every file of it
   * @param checks every check that ran
   * @param findings problems beyond those of single documents
   */
  public record KeptRun(
      List<String> names, List<KeptFile> files, List<Check> checks, List<Finding> findings) {
    public KeptRun {
      names = List.copyOf(names);
      files = List.copyOf(files);
      checks = List.copyOf(checks);
      findings = List.copyOf(findings);
    }
  }

  /**
   * A file of a run.
   *
   * @param name path from the output folder, parted by {@code /}
   * @param sha256 hash of its bytes
   */
  public record KeptFile(String name, String sha256) {}

  /** The run of a key. */
  public Optional<KeptRun> find(String key) {
    try {
      return sealed
          .read(folder.resolve(key).resolve(RECORD), KeptRun.class)
          .map(KeptRun.class::cast);
    } catch (SealedFile.Unusable e) {
      return Optional.empty();
    }
  }

  /** Whether a folder holds just what the run wrote. */
  public static boolean isThere(KeptRun run, Path out) {
    try {
      return files(out, run.names()).equals(run.files());
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Copies the files of a run into a folder.
   *
   * @return whether all of them were there and are what they were
   */
  public boolean copyTo(Path target, String key, KeptRun run) throws IOException {
    Path from = folder.resolve(key);
    for (KeptFile file : run.files()) {
      Path copy = target.resolve(file.name());
      if (!Files.isRegularFile(from.resolve(file.name()))) {
        return false;
      }
      Files.createDirectories(copy.getParent());
      Files.copy(from.resolve(file.name()), copy);
      if (!Hashes.of(copy).equals(file.sha256())) {
        return false;
      }
    }
    Files.setLastModifiedTime(from, FileTime.fromMillis(System.currentTimeMillis()));
    return true;
  }

  /** Keeps a run whose files lie in a folder. */
  public void keep(
      String key, Path from, List<String> names, List<Check> checks, List<Finding> findings) {
    try {
      List<KeptFile> files = files(from, names);
      Path into = Files.createDirectories(folder.resolve(key));
      Files.deleteIfExists(into.resolve(RECORD));
      for (KeptFile file : files) {
        Path copy = into.resolve(file.name());
        Files.createDirectories(copy.getParent());
        Files.copy(
            from.resolve(file.name()), copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      }
      sealed.write(
          into.resolve(RECORD), KeptRun.class, new KeptRun(names, files, checks, findings));
      CacheFolder.keepNewest(folder, KEPT);
    } catch (IOException e) {
      // a run that cannot be kept is made again next time
    }
  }

  private static List<KeptFile> files(Path root, List<String> names) throws IOException {
    List<Path> paths = new ArrayList<>();
    for (String name : names) {
      try (Stream<Path> tree = Files.walk(root.resolve(name))) {
        tree.filter(Files::isRegularFile).sorted().forEach(paths::add);
      }
    }
    List<KeptFile> files = new ArrayList<>();
    for (Path path : paths) {
      String name = root.relativize(path).toString().replace('\\', '/');
      files.add(new KeptFile(name, Hashes.of(path)));
    }
    return files;
  }
}
