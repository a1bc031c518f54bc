package org.figurebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.figurebook.library.Library;
import org.figurebook.pipeline.Inputs;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.pipeline.Pipeline;
import org.figurebook.pipeline.RunOptions;
import org.figurebook.pipeline.RunResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code figurebook report}: papers to workbook, PDF and data files. */
@Command(
    name = "report",
    description = "Reads papers and writes report.xlsx, report.pdf and the data files.",
    footer = {"", "Example:", "  figurebook report papers/ --template innovation --out output%n"})
final class ReportCommand extends RunCommand {
  /** What {@code --library} without a file stands for. */
  private static final String OF_SETTINGS = "";

  @Mixin private TemplateChoice choice;

  @Option(
      names = "--language",
      paramLabel = "zh|en|both",
      description =
          "Language of the report (default: zh); both writes report.xlsx and report.pdf in Chinese"
              + " and report_en.xlsx and report_en.pdf in English.")
  private String language;

  @Option(names = "--charts", description = "Write each chart as an SVG picture too.")
  private boolean charts;

  @Option(
      names = "--library",
      arity = "0..1",
      paramLabel = "FILE",
      fallbackValue = OF_SETTINGS,
      description =
          "Report on the documents of a library, and of any INPUT beside them (default FILE: "
              + Library.DEFAULT
              + ").")
  private String library;

  @Override
  RunOptions options(List<Path> inputs, Path out) throws InvalidUse {
    RunOptions options =
        new RunOptions(
            inputs,
            out,
            choice.template(chosen()),
            TemplateChoice.languages(chosen().text("language", language)),
            choice.parameters(chosen()),
            corrections(),
            chosen().truth("charts", charts ? true : null));
    return library == null ? options : options.withLibrary(library());
  }

  private Path library() throws InvalidUse {
    boolean named = !library.equals(OF_SETTINGS);
    return Inputs.path(chosen().text("library", named ? library : null));
  }

  @Override
  boolean needsSamples(RunOptions options) {
    return options.library() == null;
  }

  @Override
  RunResult run(Pipeline pipeline, RunOptions options) throws InvalidUse, IOException {
    return pipeline.report(options);
  }
}
