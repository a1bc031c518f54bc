package org.figurebook.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.figurebook.failure.FailureCode;
import org.figurebook.pipeline.Inputs;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.send.Wishes;
import picocli.CommandLine.Option;

/** The options about who gets a report and what goes with it. */
final class SendChoice {
  /** What may be sent again. */
  enum Again {
    REFUSED,
    UNCONFIRMED
  }

  @Option(
      names = "--list",
      paramLabel = "FILE",
      description =
          "The people: CSV with the columns name, address, language and templates, or a JSON list"
              + " of such objects.")
  private String list;

  @Option(
      names = "--eml",
      paramLabel = "DIR",
      description = "Write the messages into a folder as files instead of sending them.")
  private String eml;

  @Option(names = "--with-workbook", description = "Send the workbook with the PDF.")
  private boolean workbook;

  @Option(
      names = "--journal",
      paramLabel = "DIR",
      description =
          "Folder that remembers what was sent to whom (default: sent in the report's folder, or"
              + " in that of --eml).")
  private String journal;

  @Option(
      names = "--resend",
      paramLabel = "refused|unconfirmed",
      split = ",",
      description =
          "Try again what the server refused earlier, or send again what may have arrived.")
  private Set<Again> again = EnumSet.noneOf(Again.class);

  @Option(
      names = "--settle",
      description = "Count what may have arrived as arrived, once you found that it did.")
  private boolean settle;

  Path list(Chosen chosen) throws InvalidUse {
    String typed = chosen.text("send.list", list);
    if (typed == null) {
      throw new InvalidUse(FailureCode.LIST_UNNAMED.at("--list"));
    }
    return Inputs.path(typed);
  }

  /** The folder for messages; null when they are sent. */
  Path eml() throws InvalidUse {
    return eml == null ? null : Inputs.path(eml);
  }

  Wishes wishes(Chosen chosen, Path report) throws InvalidUse {
    if (settle && again.contains(Again.UNCONFIRMED)) {
      throw new InvalidUse(FailureCode.CONTRADICTION.at("--settle", "--resend unconfirmed"));
    }
    // what was written is no reason not to send: --eml has a journal of its own
    String typed = eml == null ? chosen.text("send.journal", journal) : journal;
    Path home = eml == null ? report : Inputs.path(eml);
    return new Wishes(
        typed == null ? home.resolve("sent") : Inputs.path(typed),
        workbook,
        again.contains(Again.REFUSED),
        again.contains(Again.UNCONFIRMED),
        settle);
  }
}
