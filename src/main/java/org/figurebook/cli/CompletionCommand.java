package org.figurebook.cli;

import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code figurebook completion}: a script that lets a shell complete commands and options. */
@Command(
    name = "completion",
    description = "Prints a script that lets the shell complete commands and options.",
    footer = {
      "",
      "Example:",
      "  source <(figurebook completion bash)",
      "",
      "That is for this shell; the line in ~/.bashrc is for every one.%n"
    })
final class CompletionCommand extends BaseCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "SHELL",
      defaultValue = "bash",
      description = "bash or zsh (default: ${DEFAULT-VALUE}).")
  private Shell shell;

  @Override
  Answer answer() {
    String script = script(shell);
    return Answer.done(List.of(script), List.of(), new Script(shell.name(), script));
  }

  /** The script for a shell. */
  static String script(Shell shell) {
    String bash = AutoComplete.bash("figurebook", Main.commandLine());
    return shell == Shell.BASH
        ? bash
        : "#compdef figurebook\nautoload -U +X bashcompinit && bashcompinit\n" + bash;
  }

  /** A shell that can complete. */
  enum Shell {
    BASH,
    ZSH
  }

  private record Script(String shell, String script) {}
}
