package org.figurebook.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Language;
import org.figurebook.failure.FailureCode;
import org.figurebook.pipeline.Inputs;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.template.LocalText;
import org.figurebook.template.Template;
import org.figurebook.template.TemplateException;
import org.figurebook.template.TemplateLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code figurebook templates}: the report templates, and one's own. */
@Command(
    name = "templates",
    mixinStandardHelpOptions = true,
    description = "Lists, shows, checks and starts report templates.",
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {ExitCode.DONE_TEXT, ExitCode.USAGE_TEXT, ExitCode.DEFECT_TEXT},
    subcommands = {
      TemplatesCommand.Listing.class,
      TemplatesCommand.Show.class,
      TemplatesCommand.Check.class,
      TemplatesCommand.Start.class
    },
    footer = {"", "Example:", "  figurebook templates list%n"})
final class TemplatesCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new FailureHandler.MissingCommand(spec.commandLine());
  }

  /** {@code templates list}. */
  @Command(
      name = "list",
      description = "Lists the built-in templates.",
      footer = {"", "Example:", "  figurebook templates list%n"})
  static final class Listing extends BaseCommand {
    @Override
    Answer answer() throws InvalidUse {
      List<String> lines = new ArrayList<>();
      List<Named> templates = new ArrayList<>();
      for (String name : TemplateLibrary.names()) {
        LocalText title = title(name);
        lines.add(
            "%-26s %s / %s"
                .formatted(name, title.in(Language.ENGLISH), title.in(Language.CHINESE)));
        templates.add(new Named(name, title));
      }
      return Answer.done(lines, List.of(), new Names(templates));
    }

    private record Names(List<Named> templates) {}

    private record Named(String name, LocalText title) {}
  }

  /** {@code templates show}. */
  @Command(
      name = "show",
      description = "Prints a template's JSON.",
      footer = {"", "Example:", "  figurebook templates show innovation%n"})
  static final class Show extends BaseCommand {
    @Parameters(paramLabel = "NAME", description = "Name or path.")
    private String name;

    @Override
    Answer answer() throws InvalidUse {
      String text = text(name);
      return Answer.done(List.of(text), List.of(), new Shown(name, text));
    }

    private record Shown(String name, String text) {}
  }

  /** {@code templates check}. */
  @Command(
      name = "check",
      description = "Checks a template and says everything that is wrong with it.",
      footer = {"", "Example:", "  figurebook templates check my-template.json%n"})
  static final class Check extends BaseCommand {
    @Parameters(paramLabel = "PATH", description = "Name or path.")
    private String name;

    @Override
    Answer answer() throws InvalidUse {
      Template template = load(name);
      int indicators = template.indicators().size();
      int sections = template.sections().size();
      Line words = Notice.TEMPLATE_GOOD.of(name, indicators, sections);
      return Answer.done(List.of(), List.of(words), new Checked(name, indicators, sections));
    }

    private record Checked(String name, int indicators, int sections) {}
  }

  /** {@code templates new}. */
  @Command(
      name = "new",
      description = "Writes a template of one's own to start from.",
      footer = {"", "Example:", "  figurebook templates new my-template.json%n"})
  static final class Start extends BaseCommand {
    @Parameters(paramLabel = "PATH", description = "File to write; must not exist.")
    private String file;

    @Option(
        names = "--from",
        paramLabel = "NAME",
        defaultValue = TemplateLibrary.DEFAULT,
        description = "Template to start from (default: ${DEFAULT-VALUE}).")
    private String from;

    @Option(names = "--dry-run", description = "Say what would be written, and write nothing.")
    private boolean dryRun;

    @Override
    Answer answer() throws InvalidUse, IOException {
      Path path = Inputs.path(file);
      if (Files.exists(path)) {
        throw new InvalidUse(FailureCode.ALREADY_THERE.at(file));
      }
      Path schema = path.resolveSibling("schema.json");
      boolean describe = !Files.exists(schema);
      String text = named(text(from), path);
      if (!dryRun) {
        Files.writeString(path, text, StandardCharsets.UTF_8);
        if (describe) {
          Files.writeString(schema, TemplateLibrary.schema(), StandardCharsets.UTF_8);
        }
      }
      List<Line> words = new ArrayList<>();
      words.add((dryRun ? Notice.WOULD_WRITE : Notice.WROTE).of(file));
      if (describe) {
        words.add((dryRun ? Notice.WOULD_WRITE_SCHEMA : Notice.WROTE_SCHEMA).of(schema));
      }
      return Answer.done(List.of(), words, new Started(file, from, !dryRun));
    }

    /** A template's own id is its file's name, where that can be one. */
    private static String named(String text, Path path) {
      String id = path.getFileName().toString().replaceFirst("\\.json$", "");
      return id.matches("[a-z][a-z0-9-]*")
          ? text.replaceFirst("(\"id\"\\s*:\\s*)\"[^\"]*\"", "$1\"" + id + "\"")
          : text;
    }

    private record Started(String file, String from, boolean written) {}
  }

  private static LocalText title(String name) throws InvalidUse {
    try {
      return TemplateLibrary.title(name);
    } catch (TemplateException e) {
      throw new InvalidUse(e);
    }
  }

  private static Template load(String name) throws InvalidUse {
    try {
      return TemplateLibrary.load(name);
    } catch (TemplateException e) {
      throw new InvalidUse(e);
    }
  }

  private static String text(String name) throws InvalidUse {
    try {
      return TemplateLibrary.text(name);
    } catch (TemplateException e) {
      throw new InvalidUse(e);
    }
  }
}
