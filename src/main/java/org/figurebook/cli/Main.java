package org.figurebook.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.render.data.RunFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line's entry point. */
@Command(
    name = "figurebook",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description =
        "Recovers every figure of official papers and makes workbooks and reports of them.",
    subcommands = {
      ReportCommand.class,
      ExtractCommand.class,
      TablesCommand.class,
      CheckCommand.class,
      AuditCommand.class,
      ExplainCommand.class,
      CompareCommand.class,
      QuantitiesCommand.class,
      TemplatesCommand.class
    },
    footer = {
      "",
      "Exit codes: 0 done, 1 findings, 2 wrong use, 3 some inputs failed, 4 defect.",
      "Example:",
      "  figurebook report papers/ --out output%n"
    })
public final class Main {
  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Print the stack trace of a failure.")
  private boolean debug;

  private Main() {}

  public static void main(String[] args) {
    Console.useUtf8();
    System.exit(run(args));
  }

  /** Runs a command and returns its exit code. */
  static int run(String... args) {
    return commandLine().execute(args);
  }

  /** The commands and their options. */
  static CommandLine commandLine() {
    Main main = new Main();
    return new CommandLine(main)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(System.out, true))
        .setErr(new PrintWriter(System.err, true))
        .setExecutionExceptionHandler((failure, command, parsed) -> main.failed(failure));
  }

  private int failed(Exception failure) {
    if (debug) {
      failure.printStackTrace();
    }
    if (failure instanceof InvalidUse) {
      System.err.println("figurebook: " + Words.plain(failure.getMessage()));
      return ExitCode.USAGE;
    }
    if (failure instanceof IOException) {
      System.err.println("figurebook: the outputs could not be written: " + failure.getMessage());
      return ExitCode.USAGE;
    }
    System.err.println(
        "figurebook: a defect of the program: "
            + failure
            + (debug ? "" : " (run again with --debug for the details, and report it)"));
    return ExitCode.DEFECT;
  }

  /** The version, from the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"figurebook " + RunFile.version()};
    }
  }
}
