package org.figurebook.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.figurebook.render.data.RunFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
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
    footer = {"", "Example:", "  figurebook report papers/ --out output%n"})
public final class Main {
  private static final List<Class<?>> COMMANDS =
      List.of(
          ReportCommand.class,
          ExtractCommand.class,
          TablesCommand.class,
          CheckCommand.class,
          AuditCommand.class,
          ExplainCommand.class,
          CompareCommand.class,
          QuantitiesCommand.class,
          TemplatesCommand.class,
          CompletionCommand.class);

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
    return run(commandLine(Set.of(args)), args);
  }

  /** Runs a command of a command line; whatever goes wrong becomes a message and an exit code. */
  static int run(CommandLine commands, String... args) {
    Failure failure = new Failure(List.of(args));
    commands.setExecutionExceptionHandler(failure).setParameterExceptionHandler(failure);
    try {
      return commands.execute(args);
    } catch (Error e) {
      return failure.exitCode(e);
    }
  }

  /** All commands with their options. */
  static CommandLine commandLine() {
    return commandLine(COMMANDS.stream().map(Main::name).collect(Collectors.toSet()));
  }

  /**
   * The commands, those of some names with their options, of the others just what a list of
   * commands tells: putting together the options of all takes as long as Java takes to start.
   */
  private static CommandLine commandLine(Set<String> wanted) {
    CommandLine main = new CommandLine(new Main());
    for (Class<?> command : COMMANDS) {
      if (wanted.contains(name(command))) {
        main.addSubcommand(command);
      } else {
        CommandSpec named = CommandSpec.create().name(name(command));
        named.usageMessage().description(command.getAnnotation(Command.class).description());
        main.addSubcommand(name(command), named);
      }
    }
    return main.setColorScheme(CommandLine.Help.defaultColorScheme(colours()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(System.out, true))
        .setErr(new PrintWriter(System.err, true));
  }

  private static String name(Class<?> command) {
    return command.getAnnotation(Command.class).name();
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
