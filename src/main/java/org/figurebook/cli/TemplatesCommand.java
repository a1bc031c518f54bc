package org.figurebook.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.figurebook.document.Language;
import org.figurebook.pipeline.Inputs;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.template.Template;
import org.figurebook.template.TemplateException;
import org.figurebook.template.TemplateLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code figurebook templates}: the report templates, and one's own. */
@Command(
    name = "templates",
    mixinStandardHelpOptions = true,
    description = "Lists, shows, checks and starts report templates.",
    footer = {"", "Example:", "  figurebook templates list%n"})
final class TemplatesCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say list, show, check or new");
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the built-in templates.",
      footer = {"", "Example:", "  figurebook templates list%n"})
  int list() throws InvalidUse {
    for (String name : TemplateLibrary.names()) {
      Template template = load(name);
      System.out.printf(
          "%-26s %s%n",
          name,
          template.title().in(Language.ENGLISH) + " / " + template.title().in(Language.CHINESE));
    }
    return ExitCode.DONE;
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Prints a template's JSON.",
      footer = {"", "Example:", "  figurebook templates show innovation%n"})
  int show(@Parameters(paramLabel = "NAME", description = "Name or path.") String name)
      throws InvalidUse {
    System.out.println(text(name));
    return ExitCode.DONE;
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Checks a template and says everything that is wrong with it.",
      footer = {"", "Example:", "  figurebook templates check my-template.json%n"})
  int check(@Parameters(paramLabel = "PATH", description = "Name or path.") String name)
      throws InvalidUse {
    Template template = load(name);
    System.err.println(
        name
            + ": no problem; "
            + template.indicators().size()
            + " indicators, "
            + template.sections().size()
            + " sections.");
    return ExitCode.DONE;
  }

  @Command(
      name = "new",
      mixinStandardHelpOptions = true,
      description = "Writes a template of one's own to start from.",
      footer = {"", "Example:", "  figurebook templates new my-template.json%n"})
  int start(
      @Parameters(paramLabel = "PATH", description = "File to write; must not exist.") String file,
      @picocli.CommandLine.Option(
              names = "--from",
              paramLabel = "NAME",
              defaultValue = TemplateLibrary.DEFAULT,
              description = "Template to start from (default: ${DEFAULT-VALUE}).")
          String from)
      throws InvalidUse, IOException {
    Path path = Inputs.path(file);
    if (Files.exists(path)) {
      throw new InvalidUse(file + " is already there: choose another name");
    }
    Files.writeString(path, text(from), StandardCharsets.UTF_8);
    System.err.println("wrote " + file);
    return ExitCode.DONE;
  }

  private static Template load(String name) throws InvalidUse {
    try {
      return TemplateLibrary.load(name);
    } catch (TemplateException e) {
      throw new InvalidUse(e.getMessage());
    }
  }

  private static String text(String name) throws InvalidUse {
    try {
      return TemplateLibrary.text(name);
    } catch (TemplateException e) {
      throw new InvalidUse(e.getMessage());
    }
  }
}
