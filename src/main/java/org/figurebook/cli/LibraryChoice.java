package org.figurebook.cli;

import java.nio.file.Path;
import org.figurebook.library.Library;
import org.figurebook.pipeline.Inputs;
import org.figurebook.pipeline.InvalidUse;
import picocli.CommandLine.Option;

/** The option of commands that work on a library. */
final class LibraryChoice {
  @Option(
      names = "--library",
      paramLabel = "FILE",
      description = "The library's file (default: " + Library.DEFAULT + ").")
  private String file;

  Path file(Chosen chosen) throws InvalidUse {
    return Inputs.path(chosen.text("library", file));
  }
}
