package org.figurebook.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.figurebook.document.Language;
import org.figurebook.render.data.RunFile;
import org.figurebook.settings.Settings;
import org.figurebook.template.TemplateException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

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
public final class Main implements Callable<Integer> {
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
          LibraryCommand.class,
          SendCommand.class,
          PublishCommand.class,
          ServeCommand.class,
          CompletionCommand.class);

  /** Commands that the settings are for. */
  private static final Set<String> SET =
      Set.of("report", "extract", "tables", "check", "library", "send", "publish", "serve");

  private static final String SHOW = "--show-settings";

  private final Settings settings;
  private final Language language;

  @Option(names = SHOW, description = "Say what is set and where it comes from.")
  private boolean showSettings;

  @Option(names = "--json", description = "Write the settings as one JSON object.")
  private boolean json;

  @Spec private CommandSpec spec;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Print the stack trace of a failure.")
  private boolean debug;

  private Main(Settings settings, Language language) {
    this.settings = settings;
    this.language = language;
  }

  public static void main(String[] args) {
    Console.useUtf8();
    System.exit(run(args));
  }

  /** Runs a command and returns its exit code. */
  static int run(String... args) {
    Path home = Path.of(System.getProperty("user.home"));
    return run(Path.of(""), home, SpokenLanguage.environment(), args);
  }

  /** Runs a command with the settings of a folder and a home folder, and an environment. */
  static int run(Path folder, Path home, Map<String, String> environment, String... args) {
    Set<String> words = new TreeSet<>(List.of(args));
    Language language = SpokenLanguage.of(List.of(args), Settings.NONE, environment);
    try {
      boolean set = words.contains(SHOW) || SET.stream().anyMatch(words::contains);
      boolean help = words.contains("--help") || words.contains("-h");
      Settings settings = set && !help ? Settings.of(folder, home) : Settings.NONE;
      language = SpokenLanguage.of(List.of(args), settings, environment);
      return run(commandLine(words, settings, language), args);
    } catch (TemplateException e) {
      return new FailureHandler(List.of(args), language).exitCode(e);
    }
  }

  /** Runs a command of a command line; whatever goes wrong becomes a message and an exit code. */
  static int run(CommandLine commands, String... args) {
    Language language = ((Main) commands.getCommand()).language;
    FailureHandler failure = new FailureHandler(List.of(args), language);
    commands.setExecutionExceptionHandler(failure).setParameterExceptionHandler(failure);
    try {
      return commands.execute(args);
    } catch (Error e) {
      return failure.exitCode(e);
    }
  }

  /** All commands with their options, speaking English. */
  static CommandLine commandLine() {
    Set<String> all = COMMANDS.stream().map(Main::name).collect(Collectors.toSet());
    return commandLine(all, Settings.NONE, Language.ENGLISH);
  }

  /**
   * The commands, those of some names with their options, of the others just what a list of
   * commands tells: putting together the options of all takes as long as Java takes to start.
   */
  private static CommandLine commandLine(Set<String> wanted, Settings settings, Language language) {
    CommandLine main = new CommandLine(new Main(settings, language));
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

  @Override
  public Integer call() {
    if (!showSettings) {
      throw new FailureHandler.MissingCommand(spec.commandLine());
    }
    Answer answer = SettingsAnswer.of(new Chosen(settings).all());
    if (json) {
      System.out.println(JsonAnswer.of(spec.qualifiedName(), answer));
    } else {
      answer.data().forEach(System.out::println);
    }
    return answer.code();
  }

  /** The language that commands speak to a person. */
  Language language() {
    return language;
  }

  /** What a person set once for all runs. */
  Settings settings() {
    return settings;
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
