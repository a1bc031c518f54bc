package org.figurebook.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line's entry point. */
@Command(
    name = "figurebook",
    mixinStandardHelpOptions = true,
    version = "figurebook 0.1.0",
    description = "Every figure of official papers, as a workbook and a report.",
    subcommands = {ExtractCommand.class})
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}
