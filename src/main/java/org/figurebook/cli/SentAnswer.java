package org.figurebook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.figurebook.send.Changes;
import org.figurebook.send.Fate;
import org.figurebook.send.Fate.Kind;
import org.figurebook.send.ReportFolder;
import org.figurebook.send.Sent;

/** What a sending did, for people and programs. */
final class SentAnswer {
  private SentAnswer() {}

  /** What a sending would do. */
  static Answer planned(Sent plan, ReportFolder report) {
    String words =
        "edition %s (%s): would send to %d; %s."
            .formatted(plan.edition(), changes(plan), plan.count(Kind.TO_SEND), rest(plan));
    return Answer.done(rows(plan, report), List.of(words), new Shown(plan, report));
  }

  static Answer of(Sent sent, ReportFolder report) {
    return new Answer(code(sent), rows(sent, report), words(sent), json(sent, report));
  }

  /** What a sending did, in words. */
  static List<String> words(Sent sent) {
    List<String> words = new ArrayList<>();
    words.add(
        "edition %s (%s): sent to %d; %s."
            .formatted(sent.edition(), changes(sent), sent.count(Kind.SENT), rest(sent)));
    if (!sent.stopped().isEmpty()) {
      words.add("stopped: " + sent.stopped());
    }
    advice(sent, words);
    return words;
  }

  private static String changes(Sent sent) {
    Changes changes = sent.changes();
    if (changes == null) {
      return "the first";
    }
    return changes.edition().equals(sent.edition())
        ? "unchanged"
        : "%d new, %d restated, %d gone, %d new papers since %s"
            .formatted(
                changes.added(),
                changes.restated(),
                changes.gone(),
                changes.papers(),
                changes.edition());
  }

  /** What a sending did, as an object. */
  static Object json(Sent sent, ReportFolder report) {
    return new Shown(sent, report);
  }

  /** The exit code of a sending. */
  static int code(Sent sent) {
    if (!sent.stopped().isEmpty() && sent.count(Kind.SENT) == 0) {
      return ExitCode.USAGE;
    }
    if (!sent.stopped().isEmpty() || sent.count(Kind.REFUSED) + sent.count(Kind.PUT_OFF) > 0) {
      return ExitCode.SOME_FAILED;
    }
    return sent.count(Kind.UNCONFIRMED) + sent.count(Kind.REFUSED_EARLIER) > 0
        ? ExitCode.FINDINGS
        : ExitCode.DONE;
  }

  private static void advice(Sent sent, List<String> words) {
    if (sent.count(Kind.PUT_OFF) > 0) {
      words.add("run again: who was put off gets it then.");
    }
    if (sent.count(Kind.REFUSED) + sent.count(Kind.REFUSED_EARLIER) > 0) {
      words.add(
          "refused: put the address right or take it off the list; --resend refused tries again.");
    }
    if (sent.count(Kind.UNCONFIRMED) > 0) {
      words.add(
          "unconfirmed: the server was given the message, but its answer is not known. Look for the"
              + " message's id in its log, then run with --settle if it arrived, or with --resend"
              + " unconfirmed if not.");
    }
  }

  private static String rest(Sent sent) {
    String counts =
        Stream.of(
                Kind.HAS_IT,
                Kind.NOT_WANTED,
                Kind.REFUSED,
                Kind.REFUSED_EARLIER,
                Kind.PUT_OFF,
                Kind.UNCONFIRMED)
            .filter(kind -> sent.count(kind) > 0)
            .map(kind -> sent.count(kind) + " " + kind.word())
            .collect(Collectors.joining(", "));
    return counts.isEmpty() ? "nobody is left out" : counts;
  }

  private static List<String> rows(Sent sent, ReportFolder report) {
    return sent.fates().stream().map(fate -> row(fate, report)).toList();
  }

  /** A line for each person whom something happened to. */
  static List<String> news(Sent sent, ReportFolder report) {
    return sent.fates().stream()
        .filter(fate -> fate.kind() != Kind.HAS_IT && fate.kind() != Kind.NOT_WANTED)
        .map(fate -> row(fate, report))
        .toList();
  }

  private static String row(Fate fate, ReportFolder report) {
    return Words.row(
            fate.kind().word(),
            fate.person().address(),
            report.languageFor(fate.person()).tag(),
            fate.words(),
            fate.kind() == Kind.UNCONFIRMED ? fate.messageId() : "")
        .stripTrailing();
  }

  private record Shown(
      String edition, String template, Changes changes, String stopped, List<Receiver> receivers) {
    Shown(Sent sent, ReportFolder report) {
      this(
          sent.edition(),
          report.template(),
          sent.changes(),
          sent.stopped(),
          sent.fates().stream().map(fate -> new Receiver(fate, report)).toList());
    }
  }

  private record Receiver(
      String address, String language, String fate, String words, String messageId) {
    Receiver(Fate fate, ReportFolder report) {
      this(
          fate.person().address(),
          report.languageFor(fate.person()).tag(),
          fate.kind().word(),
          fate.words(),
          fate.messageId());
    }
  }
}
