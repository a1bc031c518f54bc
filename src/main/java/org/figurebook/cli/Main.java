package org.figurebook.cli;

import java.io.PrintWriter;
import java.util.List;
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
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {
      ExitCode.DONE_TEXT,
      ExitCode.FINDINGS_TEXT,
      ExitCode.USAGE_TEXT,
      ExitCode.SOME_FAILED_TEXT,
      ExitCode.DEFECT_TEXT
    },
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
    footer = {"", "Example:", "  figurebook report papers/ --out output%n"})
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
    return run(commandLine(), args);
  }

  /** Runs a command of a command line; whatever goes wrong becomes a message and an exit code. */
  static int run(CommandLine commands, String... args) {
    Failure failure = new Failure(List.of(args));
    commands
        .setExecutionExceptionHandler((e, command, parsed) -> failure.exitCode(e))
        .setParameterExceptionHandler((e, words) -> failure.wrongWords(e));
    try {
      return commands.execute(args);
    } catch (Error e) {
      return failure.exitCode(e);
    }
  }

  /** The commands and their options. */
  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setColorScheme(CommandLine.Help.defaultColorScheme(colours()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(System.out, true))
        .setErr(new PrintWriter(System.err, true));
  }

  private static CommandLine.Help.Ansi colours() {
    return Terminal.hasColours(System.console() != null, System.getenv())
        ? CommandLine.Help.Ansi.ON
        : CommandLine.Help.Ansi.OFF;
  }

  /** The version, from the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {text()};
    }

    static String text() {
      return "figurebook " + RunFile.version();
    }
  }
}
