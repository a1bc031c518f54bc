package org.figurebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.figurebook.library.LibraryException;
import org.figurebook.pipeline.DefectFile;
import org.figurebook.pipeline.InvalidUse;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a person is told when a command fails: one message, and an exit code. */
final class Failure implements IExecutionExceptionHandler, IParameterExceptionHandler {
  private static final String DEBUG = "--debug";

  private final List<String> arguments;

  Failure(List<String> arguments) {
    this.arguments = arguments;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    return exitCode(failure);
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] words) {
    return wrongWords(wrong);
  }

  /** Tells of a failure while a command worked. */
  int exitCode(Throwable failure) {
    if (arguments.contains(DEBUG)) {
      System.err.print(DefectFile.trace(failure));
    }
    if (failure instanceof InvalidUse || failure instanceof LibraryException) {
      return say(ExitCode.USAGE, failure.getMessage());
    }
    if (failure instanceof IOException) {
      return say(ExitCode.USAGE, "a file could not be read or written: " + said(failure));
    }
    if (failure instanceof OutOfMemoryError) {
      return say(
          ExitCode.USAGE,
          "the memory is not enough for these papers: give more with FIGUREBOOK_MEMORY=2g");
    }
    Path details = DefectFile.write(failure, "command: figurebook " + String.join(" ", arguments));
    String where = details == null ? "run again with --debug for the details" : details.toString();
    return say(ExitCode.DEFECT, "a defect of the program; report it with its details: " + where);
  }

  /** Tells of words that are no command or option, with the nearest ones. */
  private int wrongWords(ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    List<String> lines = new ArrayList<>();
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      lines.add("there is no command, option or place for " + quoted(unmatched.getUnmatched()));
      List<String> near = unmatched.getSuggestions();
      if (!near.isEmpty()) {
        lines.add("did you mean " + String.join(", or ", near) + "?");
      }
    } else {
      lines.add(wrong.getMessage());
    }
    say(ExitCode.USAGE, String.join("\n", lines));
    if (!arguments.contains("--json")) {
      String name = command.getCommandSpec().qualifiedName();
      System.err.println("Try '" + name + " --help'.");
    }
    return ExitCode.USAGE;
  }

  private int say(int code, String message) {
    if (arguments.contains("--json")) {
      System.out.println(JsonAnswer.ofError("figurebook", code, message));
    }
    System.err.println(name() + Words.lines(message));
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

  private static String said(Throwable failure) {
    String kind = failure.getClass().getSimpleName().replace("Exception", "");
    String said = failure.getMessage();
    return said == null ? kind : said + " (" + kind + ")";
  }
}
