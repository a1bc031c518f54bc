package org.figurebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Finding;
import org.figurebook.failure.FailureCode;
import org.figurebook.harvest.Harvest;
import org.figurebook.library.Added;
import org.figurebook.library.Library;
import org.figurebook.library.SqlQuery;
import org.figurebook.library.StoredDocument;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.pipeline.RunOptions;
import org.figurebook.pipeline.Shelved;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code figurebook library}: figures of many papers in one file. */
@Command(
    name = "library",
    mixinStandardHelpOptions = true,
    description = "Keeps the figures of papers in one SQLite file, to search and report from.",
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {ExitCode.DONE_TEXT, ExitCode.USAGE_TEXT, ExitCode.DEFECT_TEXT},
    subcommands = {
      LibraryCommand.Add.class,
      LibraryCommand.Listing.class,
      LibraryCommand.Remove.class,
      LibraryCommand.Query.class
    },
    footer = {"", "Example:", "  figurebook library add papers/%n"})
final class LibraryCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new FailureHandler.MissingCommand(spec.commandLine());
  }

  /** {@code library add}. */
  @Command(
      name = "add",
      description = "Adds papers; one that is there already is replaced.",
      exitCodeList = {
        ExitCode.DONE_TEXT,
        ExitCode.USAGE_TEXT,
        ExitCode.SOME_FAILED_TEXT,
        ExitCode.DEFECT_TEXT
      },
      footer = {"", "Example:", "  figurebook library add papers/%n"})
  static final class Add extends PaperCommand {
    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files and folders to read.")
    private List<String> inputs = List.of();

    @Mixin private LibraryChoice library;

    @Override
    Answer answer() throws InvalidUse, IOException {
      Path file = library.file(chosen());
      RunOptions options = RunOptions.dataOnly(paths(inputs), null, corrections());
      Shelved shelved = pipeline().add(options.withLibrary(file));
      List<Harvest> failed = shelved.leftOut();
      sayFailed(failed);
      List<Line> words = new ArrayList<>();
      for (Added added : shelved.added()) {
        Notice what = added.replaced() ? Notice.REPLACED : Notice.ADDED;
        words.add(what.of(added.file(), added.id(), added.figures()));
      }
      shelved.findings().forEach(finding -> words.add(Line.of(finding)));
      words.add(Notice.LIBRARY_HOLDS.of(shelved.documents(), file));
      return new Answer(
          failed.isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED,
          List.of(),
          words,
          new Done(
              file.toString(),
              shelved.added(),
              Failed.of(failed),
              shelved.findings().stream().map(Finding::what).toList()));
    }

    private record Done(
        String library, List<Added> added, List<Failed> failed, List<String> findings) {}
  }

  /** {@code library list}. */
  @Command(
      name = "list",
      description = "Lists the documents of a library.",
      footer = {"", "Example:", "  figurebook library list%n"})
  static final class Listing extends BaseCommand {
    @Mixin private LibraryChoice library;

    @Override
    Answer answer() throws InvalidUse, IOException {
      try (Library open = Library.read(library.file(chosen()))) {
        List<StoredDocument> documents = open.documents();
        return Answer.done(
            documents.stream().map(LibraryCommand::row).toList(),
            List.of(Notice.DOCUMENTS.of(documents.size())),
            new Documents(documents));
      }
    }
  }

  private record Documents(List<StoredDocument> documents) {}

  private static String row(StoredDocument d) {
    return Words.row(
        d.id(), d.file(), d.kind(), d.date(), d.replies() + "", d.tables() + "", d.figures() + "");
  }

  /** {@code library remove}. */
  @Command(
      name = "remove",
      description = "Removes documents from a library.",
      footer = {"", "Example:", "  figurebook library remove 01-replies-zh.txt%n"})
  static final class Remove extends BaseCommand {
    @Parameters(
        arity = "1..*",
        paramLabel = "NAME",
        description = "File names or ids, as `library list` has them.")
    private List<String> names = List.of();

    @Mixin private LibraryChoice library;

    @Override
    Answer answer() throws InvalidUse, IOException {
      Path file = library.file(chosen());
      Library.read(file).close();
      try (Library open = Library.open(file)) {
        List<String> there =
            open.documents().stream().flatMap(d -> List.of(d.id(), d.file()).stream()).toList();
        for (String name : names) {
          if (!there.contains(name)) {
            throw new InvalidUse(FailureCode.DOCUMENT_MISSING.at(file, name));
          }
        }
        List<StoredDocument> removed = new ArrayList<>();
        for (String name : names) {
          removed.addAll(open.remove(name));
        }
        return Answer.done(
            List.of(),
            removed.stream().map(d -> Notice.REMOVED.of(d.file(), d.id())).toList(),
            new Documents(removed));
      }
    }
  }

  /** {@code library query}. */
  @Command(
      name = "query",
      description = "Asks a library in SQL; nothing can be changed so.",
      footer = {
        "",
        "Example:",
        "  figurebook library query \"SELECT unit, count(*) FROM figures GROUP BY unit\"%n"
      })
  static final class Query extends BaseCommand {
    @Parameters(paramLabel = "SQL", description = "The query.")
    private String sql;

    @Option(
        names = "--format",
        paramLabel = "FORM",
        defaultValue = "TEXT",
        description = "text, csv or json (default: text).")
    private QueryForm form;

    @Mixin private LibraryChoice library;

    @Override
    Answer answer() throws InvalidUse, IOException {
      SqlQuery answer = SqlQuery.ask(library.file(chosen()), sql);
      return Answer.done(form.lines(answer), List.of(), answer);
    }
  }
}
