package org.figurebook.send;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.figurebook.failure.FailureCode;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.send.JournalEntry.What;

/**
 * What was sent to whom. Before a message is handed over, the journal says so; after the server's
 * answer, it says what the answer was. A message of which only the first is known was stopped in
 * between; what can be known of it is decided when the journal is opened.
 */
final class Journal implements AutoCloseable {
  private static final String NO_ANSWER =
      "the server was given the whole message, and the sending was stopped before its answer";
  private static final String MACHINE_STOPPED =
      "the machine stopped, or may have, while the message was under way";
  private static final String NOT_GIVEN = "stopped before the server was given the whole message";

  private final Path folder;
  private final Clock clock;
  private final JournalFile file;
  private final HandoverMark mark;
  private final Map<Key, JournalEntry> last = new LinkedHashMap<>();
  private final Map<Key, JournalEntry> got = new LinkedHashMap<>();

  private Journal(Path folder, Clock clock, JournalFile file, HandoverMark mark) {
    this.folder = folder;
    this.clock = clock;
    this.file = file;
    this.mark = mark;
  }

  private record Key(String edition, String person) {}

  /**
   * Opens a journal to be written; it is made when it is missing.
   *
   * @throws InvalidUse when it cannot be read or written, or another sending has it
   */
  static Journal open(Path folder, Clock clock) throws InvalidUse {
    JournalFile file = JournalFile.open(folder);
    try {
      List<JournalEntry> entries = JournalFile.read(folder);
      file.mend();
      Journal journal = new Journal(folder, clock, file, HandoverMark.open(folder));
      for (JournalEntry decided : journal.take(entries)) {
        journal.add(decided);
      }
      journal.add(journal.entry(What.BEGUN, "", "", "", "", "", Boot.now()));
      return journal;
    } catch (IOException | InvalidUse e) {
      close(file);
      throw e instanceof InvalidUse wrong ? wrong : unwritable(folder, e);
    }
  }

  /** Reads a journal and writes nothing: who would get what. */
  static Journal look(Path folder, Clock clock) throws InvalidUse {
    Journal journal = new Journal(folder, clock, null, null);
    journal.take(JournalFile.read(folder)).forEach(journal::note);
    return journal;
  }

  private static void close(JournalFile file) {
    try {
      file.close();
    } catch (IOException e) {
      // what went wrong first is told
    }
  }

  private static InvalidUse unwritable(Path folder, Exception e) {
    return new InvalidUse(FailureCode.JOURNAL_UNWRITABLE.at(folder).because(e));
  }

  /** Takes over what is written, and decides of each message that was under way. */
  private List<JournalEntry> take(List<JournalEntry> entries) {
    String boot = "";
    Map<Key, String> boots = new HashMap<>();
    for (JournalEntry entry : entries) {
      if (entry.what() == What.BEGUN) {
        boot = entry.boot();
      } else {
        note(entry);
        boots.put(key(entry), boot);
      }
    }
    List<JournalEntry> decided = new ArrayList<>();
    last.forEach(
        (key, entry) -> {
          if (entry.what() == What.INTENDED) {
            decided.add(decided(entry, boots.get(key)));
          }
        });
    return decided;
  }

  private JournalEntry decided(JournalEntry under, String boot) {
    if (HandoverMark.says(folder, under.messageId())) {
      return copy(under, What.UNCONFIRMED, NO_ANSWER);
    }
    boolean kept = !boot.isEmpty() && boot.equals(Boot.now());
    return kept
        ? copy(under, What.NOT_TAKEN, NOT_GIVEN)
        : copy(under, What.UNCONFIRMED, MACHINE_STOPPED);
  }

  private JournalEntry copy(JournalEntry of, What what, String words) {
    return entry(what, of.edition(), of.template(), of.address(), of.messageId(), words, "");
  }

  /** What was last known of a person's message; empty when there was none. */
  Optional<JournalEntry> last(String edition, Person person) {
    return Optional.ofNullable(last.get(new Key(edition, person.key())));
  }

  /** The edition of a template that a person got last, other than one. */
  Optional<String> edition(String template, Person person, String other) {
    String found = null;
    for (Map.Entry<Key, JournalEntry> each : got.entrySet()) {
      if (each.getKey().person().equals(person.key())
          && each.getValue().template().equals(template)
          && !each.getKey().edition().equals(other)) {
        found = each.getKey().edition();
      }
    }
    return Optional.ofNullable(found);
  }

  /** The edition of a template that anybody got last. */
  Optional<String> lastEdition(String template) {
    String found = null;
    for (Map.Entry<Key, JournalEntry> each : got.entrySet()) {
      if (each.getValue().template().equals(template)) {
        found = each.getKey().edition();
      }
    }
    return Optional.ofNullable(found);
  }

  /** The editions that people got last, one of each template. */
  Set<String> newest() {
    Map<List<String>, String> newest = new HashMap<>();
    got.forEach((key, entry) -> newest.put(List.of(key.person(), entry.template()), key.edition()));
    return new TreeSet<>(newest.values());
  }

  /** Says that a message is about to be handed over, and readies the mark for it. */
  void intend(ReportFolder report, Person person, String messageId) throws IOException {
    mark.prepare(messageId);
    add(
        entry(
            What.INTENDED,
            report.edition(),
            report.template(),
            person.address(),
            messageId,
            "",
            ""));
  }

  /** Says what became of a message. */
  void record(ReportFolder report, Person person, What what, String messageId, String words)
      throws IOException {
    add(entry(what, report.edition(), report.template(), person.address(), messageId, words, ""));
  }

  /** The mark of the message under way. */
  HandoverMark mark() {
    return mark;
  }

  private JournalEntry entry(
      What what,
      String edition,
      String template,
      String address,
      String messageId,
      String words,
      String boot) {
    String at = Instant.now(clock).truncatedTo(ChronoUnit.MILLIS).toString();
    return new JournalEntry(at, what, edition, template, address, messageId, words, boot);
  }

  private void add(JournalEntry entry) throws IOException {
    file.add(entry);
    if (entry.what() != What.BEGUN) {
      note(entry);
    }
  }

  private void note(JournalEntry entry) {
    Key key = key(entry);
    last.put(key, entry);
    if (entry.what() == What.ACCEPTED || entry.what() == What.SETTLED) {
      got.remove(key);
      got.put(key, entry);
    }
  }

  private static Key key(JournalEntry entry) {
    return new Key(entry.edition(), entry.address().toLowerCase(java.util.Locale.ROOT));
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
