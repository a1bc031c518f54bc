package org.figurebook.send;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.figurebook.failure.Failure;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.send.JournalEntry.What;

/**
 * Sends a report to the people of a list. Each person gets an edition once; what was not sent, for
 * whatever reason, is sent by the next run.
 */
public final class Mailing {
  private final ReportFolder report;
  private final List<Person> people;
  private final Sender sender;
  private final Wishes wishes;
  private final Clock clock;

  /**
   * @param people whom to send to, each once
   */
  public Mailing(
      ReportFolder report, List<Person> people, Sender sender, Wishes wishes, Clock clock) {
    this.report = report;
    this.people = List.copyOf(people);
    this.sender = sender;
    this.wishes = wishes;
    this.clock = clock;
  }

  /**
   * Who would get what; writes nothing.
   *
   * @throws InvalidUse when the journal cannot be read
   */
  public Sent plan() throws InvalidUse {
    Journal journal = Journal.look(wishes.journal(), clock);
    KeptEditions kept = new KeptEditions(wishes.journal());
    List<Fate> fates = new ArrayList<>(fates(journal).values());
    return new Sent(report.edition(), fates, List.of(), changes(journal, kept));
  }

  /**
   * Hands the messages to a mail server.
   *
   * @param told after each message, with the number sent so far
   * @throws InvalidUse when nothing could be sent, and it says why
   */
  public Sent send(Server server, Pace pace, Consumer<Integer> told)
      throws InvalidUse, IOException {
    MimeMessages messages = new MimeMessages(report, sender, clock);
    try (Post post = new SmtpPost(server, messages)) {
      return run(post, pace, told);
    }
  }

  /**
   * Writes the messages into a folder instead.
   *
   * @throws InvalidUse when it cannot be written
   */
  public Sent write(Path folder) throws InvalidUse, IOException {
    MimeMessages messages = new MimeMessages(report, sender, clock);
    try (Post post = new FolderPost(folder, messages)) {
      return run(post, new Pace(1, java.time.Duration.ZERO), sent -> {});
    }
  }

  private Sent run(Post post, Pace pace, Consumer<Integer> told) throws InvalidUse, IOException {
    try (Journal journal = Journal.open(wishes.journal(), clock)) {
      settle(journal);
      Map<Person, Fate> fates = fates(journal);
      KeptEditions kept = new KeptEditions(wishes.journal());
      kept.keep(report);
      Parcel parcel = new Parcel(report, sender, wishes.workbook());
      Round round = new Round(report, journal, kept, parcel, post, pace);
      Changes changes = changes(journal, kept);
      List<Failure> stopped = round.all(fates, told);
      kept.keepOnly(journal.newest());
      return new Sent(report.edition(), new ArrayList<>(fates.values()), stopped, changes);
    }
  }

  private Changes changes(Journal journal, KeptEditions kept) {
    String last = journal.lastEdition(report.template()).orElse("");
    News news = last.isEmpty() ? null : kept.since(last, report);
    return news == null
        ? null
        : new Changes(
            last, news.papers().size(), news.added().size(), news.restated().size(), news.gone());
  }

  private void settle(Journal journal) throws IOException {
    for (Person person : wishes.settle() ? people : List.<Person>of()) {
      Optional<JournalEntry> last = journal.last(report.edition(), person);
      if (last.isPresent() && last.get().what() == What.UNCONFIRMED) {
        journal.record(report, person, What.SETTLED, last.get().messageId(), "");
      }
    }
  }

  private Map<Person, Fate> fates(Journal journal) {
    Map<Person, Fate> fates = new LinkedHashMap<>();
    for (Person person : people) {
      fates.put(person, fate(person, journal));
    }
    return fates;
  }

  private Fate fate(Person person, Journal journal) {
    if (!person.wants(report.template())) {
      return new Fate(
          person, Fate.Kind.NOT_WANTED, "wants " + String.join(", ", person.templates()), "");
    }
    JournalEntry last = journal.last(report.edition(), person).orElse(null);
    if (last == null) {
      return new Fate(person, Fate.Kind.TO_SEND, "", "");
    }
    Fate.Kind kind =
        switch (last.what()) {
          case ACCEPTED, SETTLED -> Fate.Kind.HAS_IT;
          case REFUSED -> wishes.againRefused() ? Fate.Kind.TO_SEND : Fate.Kind.REFUSED_EARLIER;
          case UNCONFIRMED ->
              wishes.settle()
                  ? Fate.Kind.HAS_IT
                  : wishes.againUnconfirmed() ? Fate.Kind.TO_SEND : Fate.Kind.UNCONFIRMED;
          default -> Fate.Kind.TO_SEND;
        };
    String words = kind == Fate.Kind.HAS_IT ? "since " + last.at() : last.words();
    return new Fate(person, kind, words, last.messageId());
  }
}
