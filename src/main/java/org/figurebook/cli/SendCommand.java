package org.figurebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.figurebook.pipeline.Inputs;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.send.Mailing;
import org.figurebook.send.MailingList;
import org.figurebook.send.ReportFolder;
import org.figurebook.send.Sender;
import org.figurebook.send.Sent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code figurebook send}: a report to the people of a list. */
@Command(
    name = "send",
    description = {
      "Sends a report to the people of a list, one message each, an edition once.",
      "Run again after whatever stopped it: who has this edition is left out, the others get it."
    },
    exitCodeList = {
      ExitCode.DONE_TEXT,
      ExitCode.FINDINGS_TEXT,
      ExitCode.USAGE_TEXT,
      ExitCode.SOME_FAILED_TEXT,
      ExitCode.DEFECT_TEXT
    },
    footer = {"", "Example:", "  figurebook send output --list readers.csv --dry-run%n"})
final class SendCommand extends BaseCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "REPORT",
      description = "Output folder of the report (default: output).")
  private String folder;

  @Option(names = "--dry-run", description = "Say who would get what, and send and write nothing.")
  private boolean dryRun;

  @Mixin private SendChoice choice;

  @Mixin private PostChoice post;

  @Override
  Answer answer() throws InvalidUse, IOException {
    ReportFolder report = ReportFolder.open(Inputs.path(chosen().text("out", folder)));
    Path list = choice.list(chosen());
    Mailing mailing;
    if (dryRun) {
      mailing =
          new Mailing(
              report,
              MailingList.read(list, report.template()),
              null,
              choice.wishes(chosen(), report.folder()),
              Clock.systemUTC());
      return SentAnswer.planned(mailing.plan(), report, language());
    }
    Sender sender = post.sender(chosen());
    mailing =
        new Mailing(
            report,
            MailingList.read(list, report.template()),
            sender,
            choice.wishes(chosen(), report.folder()),
            Clock.systemUTC());
    Sent sent =
        choice.eml() != null
            ? mailing.write(choice.eml())
            : mailing.send(post.server(chosen()), post.pace(), this::tellNow);
    return SentAnswer.of(sent, report, language());
  }

  private void tellNow(int sent) {
    if (sent > 0 && sent % 100 == 0) {
      tell(Notice.SENT_SO_FAR.of(sent));
    }
  }
}
