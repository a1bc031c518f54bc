package org.figurebook.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.figurebook.cache.Hashes;
import org.figurebook.cache.PaperCache;
import org.figurebook.document.Document;
import org.figurebook.harvest.Harvest;

/** Everything that a run's outputs depend on, as one hash. */
final class RunKey {
  private RunKey() {}

  /**
   * The key of a run; empty for one that is not to be kept, since a paper failed or was read in
   * part for want of time or memory.
   *
   * @param stamp the program's stamp
   * @param command what is written: {@code report} or {@code extract}
   * @param out the folder that is written, which links are relative to
   * @param options the options as {@code run.json} has them
   * @param template the template with its vocabularies and parameters, in words; empty for none
   * @param corrections the corrections, in words; empty for none
   */
  static String of(
      String stamp,
      String command,
      Path out,
      Map<String, String> options,
      String template,
      String corrections,
      List<Harvest> harvests) {
    List<String> parts = new ArrayList<>(List.of(stamp, command, template, corrections));
    options.forEach((name, value) -> parts.add(name + "=" + value));
    Path home = out.toAbsolutePath().normalize();
    for (Harvest harvest : harvests) {
      Document document = harvest.document();
      if (!PaperCache.isLasting(document)) {
        return "";
      }
      parts.add(document.id());
      parts.add(document.path());
      parts.add(document.sha256());
      parts.add(document.status().word());
      parts.add(way(home, Path.of(document.path()).toAbsolutePath().normalize()));
    }
    return Hashes.of(parts);
  }

  private static String way(Path home, Path file) {
    boolean sameRoot = home.getRoot() != null && home.getRoot().equals(file.getRoot());
    return sameRoot ? home.relativize(file).toString() : file.toString();
  }
}
