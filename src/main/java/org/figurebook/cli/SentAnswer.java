package org.figurebook.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.figurebook.document.Language;
import org.figurebook.failure.FailureWords;
import org.figurebook.send.Changes;
import org.figurebook.send.Fate;
import org.figurebook.send.Fate.Kind;
import org.figurebook.send.ReportFolder;
import org.figurebook.send.Sent;

/** What a sending did, for people and programs. */
final class SentAnswer {
  /** Who does not get a message now, in the order of telling. */
  private static final Map<Kind, Notice> LEFT_OUT = new EnumMap<>(Kind.class);

  static {
    LEFT_OUT.put(Kind.HAS_IT, Notice.PEOPLE_HAVE_IT);
    LEFT_OUT.put(Kind.NOT_WANTED, Notice.PEOPLE_NOT_WANTED);
    LEFT_OUT.put(Kind.REFUSED, Notice.PEOPLE_REFUSED);
    LEFT_OUT.put(Kind.REFUSED_EARLIER, Notice.PEOPLE_REFUSED_EARLIER);
    LEFT_OUT.put(Kind.PUT_OFF, Notice.PEOPLE_PUT_OFF);
    LEFT_OUT.put(Kind.UNCONFIRMED, Notice.PEOPLE_UNCONFIRMED);
  }

  private SentAnswer() {}

  /** What a sending would do. */
  static Answer planned(Sent plan, ReportFolder report, Language language) {
    Line words =
        Notice.EDITION_PLANNED.of(
            plan.edition(), changes(plan), plan.count(Kind.TO_SEND), rest(plan));
    return Answer.done(rows(plan, report), List.of(words), json(plan, report, language));
  }

  static Answer of(Sent sent, ReportFolder report, Language language) {
    return new Answer(code(sent), rows(sent, report), words(sent), json(sent, report, language));
  }

  /** What a sending did, in words. */
  static List<Line> words(Sent sent) {
    List<Line> words = new ArrayList<>();
    words.add(
        Notice.EDITION_SENT.of(sent.edition(), changes(sent), sent.count(Kind.SENT), rest(sent)));
    if (!sent.stopped().isEmpty()) {
      words.add(Notice.SENDING_STOPPED.of(Line.of(sent.stopped())));
    }
    advice(sent, words);
    return words;
  }

  private static Line changes(Sent sent) {
    Changes changes = sent.changes();
    if (changes == null) {
      return Notice.EDITION_FIRST.of();
    }
    return changes.edition().equals(sent.edition())
        ? Notice.EDITION_SAME.of()
        : Notice.EDITION_CHANGED.of(
            changes.added(),
            changes.restated(),
            changes.gone(),
            changes.papers(),
            changes.edition());
  }

  /** What a sending did, as an object. */
  static Object json(Sent sent, ReportFolder report, Language language) {
    return new Shown(sent, report, language);
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

  private static void advice(Sent sent, List<Line> words) {
    if (sent.count(Kind.PUT_OFF) > 0) {
      words.add(Notice.ADVISE_PUT_OFF.of());
    }
    if (sent.count(Kind.REFUSED) + sent.count(Kind.REFUSED_EARLIER) > 0) {
      words.add(Notice.ADVISE_REFUSED.of());
    }
    if (sent.count(Kind.UNCONFIRMED) > 0) {
      words.add(Notice.ADVISE_UNCONFIRMED.of());
    }
  }

  private static Line rest(Sent sent) {
    return LEFT_OUT.entrySet().stream()
        .filter(each -> sent.count(each.getKey()) > 0)
        .map(each -> each.getValue().of(sent.count(each.getKey())))
        .reduce(Notice.AND::of)
        .orElse(Notice.NOBODY_LEFT_OUT.of());
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
      String edition,
      String template,
      Changes changes,
      String stopped,
      List<JsonAnswer.Parts> failures,
      List<Receiver> receivers) {
    Shown(Sent sent, ReportFolder report, Language language) {
      this(
          sent.edition(),
          report.template(),
          sent.changes(),
          FailureWords.of(language).text(sent.stopped()),
          JsonAnswer.Parts.of(sent.stopped(), language),
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
