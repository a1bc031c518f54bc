package org.figurebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.figurebook.evidence.Check;
import org.figurebook.harvest.Harvest;
import org.figurebook.pipeline.Pipeline;
import org.figurebook.render.data.DataRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code figurebook extract}: writes the data files alone. */
@Command(name = "extract", description = "Reads papers and writes their figures as data files.")
final class ExtractCommand implements Callable<Integer> {
  @Parameters(arity = "0..*", paramLabel = "INPUT", description = "Files and folders to read.")
  private List<Path> inputs = List.of();

  @Option(names = "--out", paramLabel = "DIR", description = "Output folder.")
  private Path out = Path.of("output");

  @Override
  public Integer call() throws IOException {
    List<Path> files = new java.util.ArrayList<>();
    for (Path input : inputs) {
      if (Files.isDirectory(input)) {
        try (Stream<Path> walk = Files.list(input)) {
          walk.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
      } else {
        files.add(input);
      }
    }
    List<Harvest> harvests = Pipeline.extract(files);
    List<Check> checks =
        harvests.stream()
            .flatMap(h -> h.tables().stream())
            .flatMap(t -> t.checks().stream())
            .toList();
    DataRenderer.write(out.resolve("data"), harvests, checks, Map.of());
    return ExitCode.DONE;
  }
}
