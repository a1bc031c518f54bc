package org.figurebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.figurebook.document.Language;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.pipeline.Pipeline;
import org.figurebook.pipeline.RunOptions;
import org.figurebook.pipeline.RunResult;
import org.figurebook.template.TemplateLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code figurebook report}: papers to workbook, PDF and data files. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Reads papers and writes report.xlsx, report.pdf and the data files.",
    footer = {"", "Example:", "  figurebook report papers/ --template innovation --out output%n"})
final class ReportCommand extends RunCommand {
  @Option(
      names = {"-t", "--template"},
      paramLabel = "NAME",
      defaultValue = TemplateLibrary.DEFAULT,
      description = "Name or path of the report template (default: ${DEFAULT-VALUE}).")
  private String template;

  @Option(
      names = "--language",
      paramLabel = "zh|en",
      defaultValue = "zh",
      description = "Language of the report (default: ${DEFAULT-VALUE}).")
  private String language;

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "Sets a parameter of the template.")
  private Map<String, String> parameters = Map.of();

  @Option(names = "--charts", description = "Write each chart as an SVG picture too.")
  private boolean charts;

  @Override
  RunResult run(Pipeline pipeline, List<Path> inputs, Path out, Path decisions)
      throws InvalidUse, IOException {
    return pipeline.report(
        new RunOptions(
            inputs, out, template, language(), new TreeMap<>(parameters), decisions, charts));
  }

  private Language language() throws InvalidUse {
    for (Language known : Language.values()) {
      if (known.tag().equals(language)) {
        return known;
      }
    }
    throw new InvalidUse("no language " + language + ": choose zh or en with --language");
  }
}
