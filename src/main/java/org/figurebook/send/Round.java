package org.figurebook.send;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.figurebook.failure.Failure;
import org.figurebook.failure.FailureCode;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.send.JournalEntry.What;

/** Goes through the people of a sending, and again through those whose messages were put off. */
final class Round {
  private final ReportFolder report;
  private final Journal journal;
  private final KeptEditions kept;
  private final Parcel parcel;
  private final Post post;
  private final Pace pace;
  private boolean open;
  private boolean worked;
  private int sent;

  Round(
      ReportFolder report,
      Journal journal,
      KeptEditions kept,
      Parcel parcel,
      Post post,
      Pace pace) {
    this.report = report;
    this.journal = journal;
    this.kept = kept;
    this.parcel = parcel;
    this.post = post;
    this.pace = pace;
  }

  /**
   * Hands over everything that is to be sent, and notes each fate.
   *
   * @return why it ended before everybody's turn; nothing when it did not
   * @throws InvalidUse when it could not even begin
   */
  List<Failure> all(Map<Person, Fate> fates, Consumer<Integer> told)
      throws InvalidUse, IOException {
    List<Person> turn = new ArrayList<>();
    fates.forEach(
        (person, fate) -> {
          if (fate.kind() == Fate.Kind.TO_SEND) {
            turn.add(person);
          }
        });
    List<Person> people = turn;
    List<Failure> stopped = List.of();
    try {
      for (int tries = 1; !people.isEmpty() && tries <= pace.tries(); tries++) {
        if (tries > 1) {
          pace.pause(tries - 1);
        }
        List<Person> next = new ArrayList<>();
        for (Person person : people) {
          Fate fate = one(person);
          fates.put(person, fate);
          if (fate.kind() == Fate.Kind.PUT_OFF) {
            next.add(person);
          }
          told.accept(sent);
        }
        people = next;
      }
    } catch (Stop stop) {
      stopped = List.of(stop.why);
    } catch (InvalidUse e) {
      if (sent == 0) {
        throw e;
      }
      stopped = e.failures();
    }
    fates.replaceAll((person, fate) -> isLeft(fate) ? later(person, fate) : fate);
    return stopped;
  }

  private static boolean isLeft(Fate fate) {
    return fate.kind() == Fate.Kind.TO_SEND;
  }

  private static Fate later(Person person, Fate fate) {
    return new Fate(person, Fate.Kind.PUT_OFF, "its turn did not come", fate.messageId());
  }

  /** Hands over one message; a connection that is lost is made again. */
  private Fate one(Person person) throws InvalidUse, IOException, Stop {
    String id = parcel.id(person);
    News news =
        journal
            .edition(report.template(), person, report.edition())
            .map(edition -> kept.since(edition, report))
            .orElse(null);
    Message message = parcel.of(person, news);
    for (int tries = 1; ; tries++) {
      connect();
      journal.intend(report, person, id);
      Outcome outcome = post.hand(message, journal.mark());
      note(person, id, outcome);
      switch (outcome.kind()) {
        case ACCEPTED -> {
          worked = true;
          sent++;
          return new Fate(person, Fate.Kind.SENT, outcome.words(), id);
        }
        case REFUSED -> {
          return new Fate(person, Fate.Kind.REFUSED, outcome.words(), id);
        }
        case NOT_TAKEN -> {
          return new Fate(person, Fate.Kind.PUT_OFF, outcome.words(), id);
        }
        case UNCONFIRMED -> {
          open = false;
          return new Fate(person, Fate.Kind.UNCONFIRMED, outcome.words(), id);
        }
        case STOPPED -> throw new Stop(outcome.failure());
        case CUT_OFF -> lost(outcome, tries);
      }
    }
  }

  /** A server may close a connection that worked after some messages: then there is no wait. */
  private void lost(Outcome outcome, int tries) throws Stop {
    open = false;
    if (tries >= pace.tries()) {
      throw new Stop(outcome.failure());
    }
    if (!worked) {
      pace.pause(tries);
    }
    worked = false;
  }

  private void note(Person person, String id, Outcome outcome) throws IOException {
    What what =
        switch (outcome.kind()) {
          case ACCEPTED -> What.ACCEPTED;
          case REFUSED -> What.REFUSED;
          case UNCONFIRMED -> What.UNCONFIRMED;
          default -> What.NOT_TAKEN;
        };
    journal.record(report, person, what, id, outcome.words());
  }

  private void connect() throws InvalidUse, Stop {
    for (int tries = 1; !open; tries++) {
      try {
        post.open();
        open = true;
      } catch (IOException e) {
        if (tries >= pace.tries()) {
          throw new Stop(FailureCode.SERVER_UNREACHED.at(post).because(e));
        }
        pace.pause(tries);
      }
    }
  }

  /** Nothing more can be sent to anyone. */
  private static final class Stop extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Failure why;

    Stop(Failure why) {
      this.why = why;
    }
  }
}
