package org.figurebook.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Manual pages, one a command, from the same words as {@code --help}: in the macros of man(7), so
 * that they are read without any other tool. The build writes them and the completion scripts.
 */
final class ManPages {
  private ManPages() {}

  /** Writes manual pages and completion scripts into a distribution's {@code share} folder. */
  public static void main(String[] args) throws IOException {
    Path share = Path.of(args[0]);
    Path manual = Files.createDirectories(share.resolve("man/man1"));
    for (Map.Entry<String, String> page : pages().entrySet()) {
      write(manual.resolve(page.getKey() + ".1"), page.getValue());
    }
    Path bash = Files.createDirectories(share.resolve("bash-completion/completions"));
    Path zsh = Files.createDirectories(share.resolve("zsh/site-functions"));
    write(bash.resolve("figurebook"), CompletionCommand.script(CompletionCommand.Shell.BASH));
    write(zsh.resolve("_figurebook"), CompletionCommand.script(CompletionCommand.Shell.ZSH));
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  /** The pages by their names, such as {@code figurebook-report}. */
  static Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    add(Main.commandLine(), pages);
    return pages;
  }

  private static void add(CommandLine command, Map<String, String> pages) {
    CommandSpec spec = command.getCommandSpec();
    pages.put(name(spec), page(command));
    command.getSubcommands().values().forEach(sub -> add(sub, pages));
  }

  private static String name(CommandSpec spec) {
    return spec.qualifiedName("-");
  }

  private static String page(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    UsageMessageSpec usage = spec.usageMessage();
    List<String> lines = new ArrayList<>();
    lines.add(".TH \"" + name(spec).toUpperCase(java.util.Locale.ROOT) + "\" 1 \"\" Figurebook");
    lines.add(".SH NAME");
    String about = usage.description()[0];
    lines.add(plain(name(spec)) + " \\- " + plain(about));
    lines.add(".SH SYNOPSIS");
    lines.add(".nf");
    lines.add(plain(command.getHelp().synopsis(0).stripTrailing()));
    lines.add(".fi");
    lines.add(".SH DESCRIPTION");
    for (String line : usage.description()) {
      lines.add(plain(line));
    }
    arguments(command, lines);
    subcommands(command, lines);
    lines.add(".SH \"EXIT STATUS\"");
    usage.exitCodeList().forEach((code, text) -> term(code, text, lines));
    lines.add(".SH NOTES");
    lines.add(".nf");
    for (String line : usage.footer()) {
      lines.add(plain(line.replace("%n", "")));
    }
    lines.add(".fi");
    return String.join("\n", lines) + "\n";
  }

  private static void arguments(CommandLine command, List<String> lines) {
    CommandSpec spec = command.getCommandSpec();
    lines.add(".SH OPTIONS");
    for (PositionalParamSpec place : spec.positionalParameters()) {
      term(place.paramLabel(), words(place), lines);
    }
    for (OptionSpec option : spec.options()) {
      String label = option.arity().max() == 0 ? "" : " " + option.paramLabel();
      term(String.join(", ", option.names()) + label, words(option), lines);
    }
  }

  private static void subcommands(CommandLine command, List<String> lines) {
    if (command.getSubcommands().isEmpty()) {
      return;
    }
    lines.add(".SH COMMANDS");
    command
        .getSubcommands()
        .forEach(
            (name, sub) -> term(name, sub.getCommandSpec().usageMessage().description()[0], lines));
  }

  /** A description with its default value put in, as {@code --help} shows it. */
  private static String words(ArgSpec argument) {
    String value = String.valueOf(argument.defaultValue());
    return String.join(" ", argument.description()).replace("${DEFAULT-VALUE}", value);
  }

  private static void term(String term, String text, List<String> lines) {
    lines.add(".TP");
    lines.add("\\fB" + plain(term) + "\\fR");
    lines.add(plain(text));
  }

  /** Text in which nothing is taken for a request. */
  private static String plain(String text) {
    String escaped =
        Ansi.OFF.string(text).replace("\\", "\\e").replace("-", "\\-").replace("%%", "%");
    List<String> safe = new ArrayList<>();
    for (String line : escaped.split("\n", -1)) {
      safe.add(line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line);
    }
    return String.join("\n", safe);
  }
}
