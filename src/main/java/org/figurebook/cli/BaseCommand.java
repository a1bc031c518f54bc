package org.figurebook.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.figurebook.document.Language;
import org.figurebook.pipeline.InvalidUse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command does alike: data to standard output, words to standard error, one object. */
@Command(
    mixinStandardHelpOptions = true,
    showDefaultValues = false,
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {ExitCode.DONE_TEXT, ExitCode.USAGE_TEXT, ExitCode.DEFECT_TEXT})
abstract class BaseCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "Write the result as one JSON object.")
  private boolean json;

  @Option(names = "--quiet", description = "Say nothing but data and errors.")
  private boolean quiet;

  private Chosen chosen;

  /** Does the command's work. */
  abstract Answer answer() throws InvalidUse, IOException;

  @Override
  public final Integer call() throws InvalidUse, IOException {
    Answer answer = answer();
    say(answer);
    return answer.code();
  }

  /** Prints a result, in the form that was asked for. */
  final void say(Answer answer) {
    if (json) {
      System.out.println(JsonAnswer.of(spec.qualifiedName(), answer));
    } else {
      answer.data().forEach(System.out::println);
    }
    System.out.flush();
    answer.words().forEach(this::tell);
  }

  /** A line for a person, on standard error. */
  final void tell(Line line) {
    if (!isQuiet()) {
      warn(line);
    }
  }

  /** A line for a person even where only errors are asked for. */
  final void warn(Line line) {
    System.err.println(Words.lines(line.in(language())));
  }

  /** The language that a person is spoken to in. */
  final Language language() {
    return ((Main) spec.root().userObject()).language();
  }

  final boolean isJson() {
    return json;
  }

  final boolean isQuiet() {
    return chosen().truth("quiet", quiet ? true : null);
  }

  /** What holds for this command, from its options and the settings. */
  final Chosen chosen() {
    if (chosen == null) {
      chosen = new Chosen(((Main) spec.root().userObject()).settings());
    }
    return chosen;
  }

  final CommandSpec spec() {
    return spec;
  }
}
