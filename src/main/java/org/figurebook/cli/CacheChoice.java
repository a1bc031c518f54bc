package org.figurebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.figurebook.cache.Cache;
import org.figurebook.cache.ProgramStamp;
import org.figurebook.failure.Failing;
import org.figurebook.failure.Failure;
import org.figurebook.failure.FailureCode;
import org.figurebook.pipeline.Inputs;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.render.data.RunFile;
import picocli.CommandLine.Option;

/** The options about what earlier runs took from papers. */
final class CacheChoice {
  /** A system property that names the folder; {@code none} for no cache. */
  private static final String PROPERTY = "figurebook.cache";

  private static final String NONE = "none";

  @Option(
      names = "--no-cache",
      description = "Read every paper again, and keep nothing for the next run.")
  private boolean off;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description =
          "Folder that keeps what was taken from papers, so that a paper is read once;"
              + " safe to delete (default: figurebook in the user's folder for caches).")
  private String folder;

  /**
   * The cache to use.
   *
   * @param make whether its folder is made when it is missing; there is no cache otherwise
   * @param warn told when the usual folder cannot be used
   * @throws InvalidUse when a folder was named that cannot be one
   */
  Cache open(Chosen chosen, boolean make, Consumer<Line> warn) throws InvalidUse {
    if (off && folder != null) {
      throw new InvalidUse(FailureCode.CONTRADICTION.at("--cache", "--no-cache"));
    }
    boolean wanted = choose(chosen);
    String named = chosen.text("cacheFolder", folder);
    String usual = System.getProperty(PROPERTY, "");
    if (!wanted || named == null && usual.equals(NONE)) {
      return Cache.NONE;
    }
    Path path = named != null ? Inputs.path(named) : usual.isEmpty() ? usual() : Path.of(usual);
    if (!make && !Files.isDirectory(path)) {
      return Cache.NONE;
    }
    try {
      return Cache.open(path, ProgramStamp.of(RunFile.version()));
    } catch (IOException e) {
      List<Failure> why = List.of(why(path, e));
      if (named != null) {
        throw new InvalidUse(why);
      }
      warn.accept(Notice.CACHE_UNUSED.of(Line.of(why)));
      return Cache.NONE;
    }
  }

  /** Whether a cache is wanted; notes what was chosen. */
  boolean choose(Chosen chosen) {
    chosen.text("cacheFolder", folder);
    Boolean said = off ? Boolean.FALSE : folder != null ? Boolean.TRUE : null;
    return chosen.truth("cache", said);
  }

  private static Failure why(Path folder, IOException e) {
    return e instanceof Failing known
        ? known.failures().get(0)
        : FailureCode.CACHE_UNWRITABLE.at(folder).because(e);
  }

  /** The folder for caches of this system's user. */
  private static Path usual() {
    String windows = System.getenv("LOCALAPPDATA");
    String unix = System.getenv("XDG_CACHE_HOME");
    if (windows != null && System.getProperty("os.name").startsWith("Windows")) {
      return Path.of(windows, "figurebook", "cache");
    }
    return unix != null && !unix.isEmpty()
        ? Path.of(unix, "figurebook")
        : Path.of(System.getProperty("user.home"), ".cache", "figurebook");
  }
}
