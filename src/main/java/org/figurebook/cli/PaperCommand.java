package org.figurebook.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.pipeline.Inputs;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.pipeline.Pipeline;
import org.figurebook.pipeline.Progress;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What commands that read papers share. */
abstract class PaperCommand extends BaseCommand {
  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description = "A person's decisions on figures and tables (JSON or CSV), replayed.")
  private String corrections;

  @Mixin private CacheChoice cache;

  /** The steps, told to a person as they go. */
  final Pipeline pipeline() throws InvalidUse {
    Progress progress = isQuiet() ? Progress.NONE : new ConsoleProgress(System.err);
    return new Pipeline(progress, cache.open(chosen()));
  }

  final Path corrections() throws InvalidUse {
    String file = chosen().text("corrections", corrections);
    return file == null ? null : Inputs.path(file);
  }

  /** Notes all that the cache's options choose. */
  final void chooseCache() {
    cache.choose(chosen());
  }

  static List<Path> paths(List<String> typed) throws InvalidUse {
    List<Path> paths = new ArrayList<>();
    for (String path : typed) {
      paths.add(Inputs.path(path));
    }
    return paths;
  }
}
