package org.figurebook.serve;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.figurebook.analysis.Analysis;
import org.figurebook.library.KnownPapers;
import org.figurebook.library.Library;
import org.figurebook.template.Template;

/**
 * Joins statistics to series. What was read for one is kept while there is memory for it, since
 * most documents stay as they are when one is added.
 */
final class Joining {
  private final Map<Set<String>, SoftReference<KnownPapers>> known = new HashMap<>();
  private Object file;

  /**
   * The series of some statistics.
   *
   * @param now which file the library is
   */
  Analysis of(Library library, Object now, Set<String> statistics, Template template)
      throws IOException {
    KnownPapers papers = known(now, Set.copyOf(statistics));
    // whoever wants the same meanwhile waits, and then has little to read
    synchronized (papers) {
      return Analysis.joined(library.catalogue().assigned(statistics, papers), template);
    }
  }

  private synchronized KnownPapers known(Object now, Set<String> statistics) {
    if (!now.equals(file)) {
      known.clear();
      file = now;
    }
    SoftReference<KnownPapers> kept = known.get(statistics);
    KnownPapers papers = kept == null ? null : kept.get();
    if (papers == null) {
      papers = new KnownPapers();
      known.put(statistics, new SoftReference<>(papers));
    }
    return papers;
  }
}
