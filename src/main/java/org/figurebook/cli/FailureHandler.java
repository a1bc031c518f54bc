package org.figurebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.figurebook.document.Language;
import org.figurebook.failure.Failing;
import org.figurebook.failure.Failure;
import org.figurebook.failure.FailureCode;
import org.figurebook.failure.Why;
import org.figurebook.pipeline.DefectFile;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells a person that a command failed: one message in the person's language, and an exit code. */
final class FailureHandler implements IExecutionExceptionHandler, IParameterExceptionHandler {
  private static final String DEBUG = "--debug";

  private final List<String> arguments;
  private final Language language;

  FailureHandler(List<String> arguments, Language language) {
    this.arguments = arguments;
    this.language = language;
  }

  /** A command was named without the one of its commands that is meant. */
  static final class MissingCommand extends ParameterException {
    private static final long serialVersionUID = 1L;

    MissingCommand(CommandLine command) {
      super(command, "a command is missing");
    }
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    return failure instanceof ParameterException wrong
        ? say(ExitCode.USAGE, List.of(wrongWords(wrong)))
        : exitCode(failure);
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] words) {
    return say(ExitCode.USAGE, List.of(wrongWords(wrong)));
  }

  /** Tells of a failure while a command worked. */
  int exitCode(Throwable failure) {
    if (arguments.contains(DEBUG)) {
      System.err.print(DefectFile.trace(failure));
    }
    if (failure instanceof Failing known) {
      return say(ExitCode.USAGE, known.failures());
    }
    if (failure instanceof IOException unknown) {
      return say(ExitCode.USAGE, Failing.of(unknown));
    }
    if (failure instanceof OutOfMemoryError) {
      return say(ExitCode.USAGE, List.of(FailureCode.MEMORY_FULL.of()));
    }
    Path details = DefectFile.write(failure, "command: figurebook " + String.join(" ", arguments));
    return say(
        ExitCode.DEFECT,
        List.of(
            details == null ? FailureCode.DEFECT_UNWRITTEN.of() : FailureCode.DEFECT.of(details)));
  }

  /** Words that are no command or option, or not enough of them. */
  private static Failure wrongWords(ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    if (wrong instanceof MissingCommand) {
      String commands = String.join(", ", command.getSubcommands().keySet());
      return FailureCode.COMMAND_MISSING.at(name, commands);
    }
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return FailureCode.WORDS_UNKNOWN
          .at(quoted(unmatched.getUnmatched()), name)
          .near(String.join(" / ", unmatched.getSuggestions()));
    }
    if (wrong instanceof MissingParameterException missing) {
      String labels =
          missing.getMissing().stream()
              .map(FailureHandler::label)
              .collect(Collectors.joining(", "));
      return FailureCode.WORD_MISSING.at(name, labels, name);
    }
    ArgSpec about = wrong.getArgSpec();
    if (about == null || wrong.getValue() == null) {
      return FailureCode.WORDS_WRONG.at(name, name).because(Why.said(wrong.getMessage()));
    }
    Class<?> type = about.typeInfo().getType();
    return type.isEnum()
        ? FailureCode.NOT_KNOWN.at(label(about), wrong.getValue(), choices(type))
        : FailureCode.NOT_A_NUMBER.at(label(about), wrong.getValue());
  }

  private static String choices(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(choice -> choice.toString().toLowerCase(java.util.Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static String label(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private int say(int code, List<Failure> failures) {
    if (arguments.contains("--json")) {
      System.out.println(JsonAnswer.ofFailures("figurebook", code, failures, language));
    }
    System.err.println(name() + Line.of(failures).in(language));
    return code;
  }

  /** The program's name, in red where a person sees colours. */
  private static String name() {
    boolean colours = Terminal.hasColours(Terminal.showsErrors(), System.getenv());
    return colours ? "\u001b[31mfigurebook:\u001b[0m " : "figurebook: ";
  }

  private static String quoted(List<String> words) {
    return words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(", "));
  }
}
