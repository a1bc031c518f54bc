package org.figurebook.cache;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What earlier runs took from papers and wrote.
 *
 * @param papers what was taken from papers; null for no cache
 * @param runs what was written; null for no cache
 * @param stamp the program's stamp
 */
public record Cache(PaperCache papers, RunCache runs, String stamp) {
  /** No cache: every paper is read. */
  public static final Cache NONE = new Cache(null, null, "");

  public boolean isThere() {
    return papers != null;
  }

  /**
   * Opens a cache.
   *
   * @param folder where it lives; made when it is missing
   * @param stamp the program's stamp, see {@link ProgramStamp}
   * @throws IOException when the folder cannot be used; the message says why, not which
   */
  public static Cache open(Path folder, String stamp) throws IOException {
    if (stamp.isEmpty()) {
      return NONE;
    }
    CacheFolder root = CacheFolder.open(folder);
    SealedFile sealed = new SealedFile(stamp);
    return new Cache(
        new PaperCache(root.within("papers"), sealed),
        new RunCache(root.within("runs"), new SealedFile(stamp)),
        stamp);
  }
}
