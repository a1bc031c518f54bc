package org.figurebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.figurebook.document.Language;
import org.figurebook.harvest.Harvest;
import org.figurebook.pipeline.Inputs;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.pipeline.RunOptions;
import org.figurebook.publish.Publication;
import org.figurebook.publish.Published;
import org.figurebook.send.Mailing;
import org.figurebook.send.MailingList;
import org.figurebook.send.ReportFolder;
import org.figurebook.send.Sender;
import org.figurebook.send.Sent;
import org.figurebook.send.Server;
import org.figurebook.template.TemplateException;
import org.figurebook.template.TemplateLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code figurebook publish}: from new papers to readers, for a line of cron. */
@Command(
    name = "publish",
    description = {
      "Adds papers to the library, makes the reports and sends each when it changed.",
      "Run it every day, and again after whatever stopped it."
    },
    exitCodeList = {
      ExitCode.DONE_TEXT,
      ExitCode.FINDINGS_TEXT,
      ExitCode.USAGE_TEXT,
      ExitCode.SOME_FAILED_TEXT,
      ExitCode.DEFECT_TEXT
    },
    footer = {
      "",
      "Example:",
      "  figurebook publish papers/ --template innovation,patents --list readers.csv%n"
    })
final class PublishCommand extends PaperCommand {
  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files and folders to read.")
  private List<String> inputs = List.of();

  @Option(
      names = {"-t", "--template"},
      paramLabel = "NAME",
      split = ",",
      description =
          "Names or paths of the reports' templates (default: innovation); of several, each gets a"
              + " folder of its own in that of --out.")
  private List<String> templates = List.of();

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "Sets a parameter of the templates.")
  private Map<String, String> parameters = Map.of();

  @Option(
      names = "--language",
      paramLabel = "zh|en|both",
      description = "Language of the reports (default: both).")
  private String language;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "Folder to write (default: output).")
  private String out;

  @Mixin private LibraryChoice library;

  @Mixin private SendChoice choice;

  @Mixin private PostChoice post;

  @Override
  Answer answer() throws InvalidUse, IOException {
    Map<String, Path> folders = folders();
    List<RunOptions> reports = reports(folders);
    Path list = choice.list(chosen());
    Sender sender = post.sender(chosen());
    Server server = choice.eml() == null ? post.server(chosen()) : null;
    // what is wrong with the list is said before any paper is read
    for (String template : folders.keySet()) {
      MailingList.read(list, id(template));
    }
    Publication publication =
        new Publication(pipeline(), report -> send(report, list, sender, server));
    Published published = publication.run(reports);
    return answer(published);
  }

  private Map<String, Path> folders() throws InvalidUse {
    List<String> named = templates.isEmpty() ? List.of(chosen().text("template", null)) : templates;
    Path folder = Inputs.path(chosen().text("out", out));
    Map<String, Path> folders = new LinkedHashMap<>();
    for (String template : named) {
      folders.put(template, named.size() == 1 ? folder : folder.resolve(id(template)));
    }
    return folders;
  }

  private static String id(String template) throws InvalidUse {
    try {
      return TemplateLibrary.load(template).id();
    } catch (TemplateException e) {
      throw new InvalidUse(e);
    }
  }

  private List<RunOptions> reports(Map<String, Path> folders) throws InvalidUse {
    List<Path> papers = paths(inputs);
    List<Language> languages =
        TemplateChoice.languages(chosen().text("language", language, "both"));
    SortedMap<String, String> set = chosen().parameters(parameters);
    Path corrections = corrections();
    Path file = library.file(chosen());
    return folders.entrySet().stream()
        .map(
            each ->
                new RunOptions(
                        papers, each.getValue(), each.getKey(), languages, set, corrections, false)
                    .withLibrary(file))
        .toList();
  }

  private Sent send(ReportFolder report, Path list, Sender sender, Server server)
      throws InvalidUse, IOException {
    Mailing mailing =
        new Mailing(
            report,
            MailingList.read(list, report.template()),
            sender,
            choice.wishes(chosen(), report.folder()),
            Clock.systemUTC());
    try {
      return server == null
          ? mailing.write(choice.eml())
          : mailing.send(server, post.pace(), sent -> {});
    } catch (InvalidUse e) {
      // the library and the report are done
      Sent plan = mailing.plan();
      return new Sent(plan.edition(), plan.fates(), e.failures(), plan.changes());
    }
  }

  private Answer answer(Published published) {
    List<Harvest> failed = published.shelved().leftOut();
    sayFailed(failed);
    int code = failed.isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
    List<String> rows = new ArrayList<>();
    List<Line> words = new ArrayList<>();
    words.add(
        Notice.PUBLISHED.of(published.shelved().added().size(), published.shelved().documents()));
    published.shelved().findings().forEach(finding -> words.add(Line.of(finding)));
    for (Published.Issue issue : published.issues()) {
      issue.run().findings().forEach(finding -> words.add(Line.of(finding)));
      words.add(Notice.WROTE.of(issue.report().folder()));
      words.addAll(SentAnswer.words(issue.sent()));
      rows.addAll(SentAnswer.news(issue.sent(), issue.report()));
      boolean stopped = !issue.sent().stopped().isEmpty();
      code = Math.max(code, stopped ? ExitCode.SOME_FAILED : SentAnswer.code(issue.sent()));
    }
    return new Answer(code, rows, words, new Done(published, failed, language()));
  }

  private record Done(int documents, List<Failed> failed, List<Object> reports) {
    Done(Published published, List<Harvest> failed, Language language) {
      this(
          published.shelved().documents(),
          Failed.of(failed),
          published.issues().stream()
              .map(issue -> SentAnswer.json(issue.sent(), issue.report(), language))
              .toList());
    }
  }
}
