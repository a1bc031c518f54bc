package org.figurebook.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.send.JournalEntry.What;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the journal says after a sending was stopped at each of its steps. */
class JournalTest {
  private static final Clock CLOCK = Clock.systemUTC();
  private static final String ID = "id@example.org";

  @TempDir Path folder;
  private ReportFolder report;
  private final Person person = new Person("A", "a@example.org", null, List.of());

  @BeforeEach
  void report() throws Exception {
    report = ReportFolder.open(SampleEdition.first().write(folder.resolve("out")));
  }

  private Path file() {
    return folder.resolve("journal/journal.jsonl");
  }

  private Journal open() throws InvalidUse {
    return Journal.open(folder.resolve("journal"), CLOCK);
  }

  private What last() throws Exception {
    try (Journal journal = open()) {
      return journal.last(report.edition(), person).map(JournalEntry::what).orElse(null);
    }
  }

  private void stoppedBeforeTheDot() throws Exception {
    try (Journal journal = open()) {
      journal.intend(report, person, ID);
    }
  }

  @Test
  void beforeTheDotNothingWasDelivered() throws Exception {
    Assumptions.assumeFalse(Boot.now().isEmpty());
    stoppedBeforeTheDot();

    assertThat(last()).isEqualTo(What.NOT_TAKEN);
  }

  @Test
  void betweenTheDotAndTheAnswerNobodyKnows() throws Exception {
    try (Journal journal = open()) {
      journal.intend(report, person, ID);
      journal.mark().give();
    }

    assertThat(last()).isEqualTo(What.UNCONFIRMED);
    assertThat(last()).as("and it stays so").isEqualTo(What.UNCONFIRMED);
  }

  @Test
  void afterTheAnswerItIsTheAnswer() throws Exception {
    try (Journal journal = open()) {
      journal.intend(report, person, ID);
      journal.mark().give();
      journal.record(report, person, What.ACCEPTED, ID, "250 taken");
    }

    assertThat(last()).isEqualTo(What.ACCEPTED);
  }

  @Test
  void theMarkOfAnotherMessageSaysNothing() throws Exception {
    Assumptions.assumeFalse(Boot.now().isEmpty());
    try (Journal journal = open()) {
      journal.intend(
          report, new Person("B", "b@example.org", null, List.of()), "other@example.org");
      journal.mark().give();
      journal.intend(report, person, ID);
    }

    assertThat(last()).isEqualTo(What.NOT_TAKEN);
  }

  @Test
  void whenTheMachineItselfStoppedTheMarkIsNotBelieved() throws Exception {
    stoppedBeforeTheDot();
    String text = Files.readString(file());
    Files.writeString(file(), text.replaceAll("\"boot\":\"[^\"]*\"", "\"boot\":\"earlier\""));

    assertThat(last()).isEqualTo(What.UNCONFIRMED);
  }

  @Test
  void aLastLineThatWasCutOffCountsForNothing() throws Exception {
    try (Journal journal = open()) {
      journal.intend(report, person, ID);
      journal.mark().give();
      journal.record(report, person, What.ACCEPTED, ID, "250 taken");
    }
    String text = Files.readString(file());
    Files.writeString(file(), text.substring(0, text.length() - 9));

    assertThat(last()).isEqualTo(What.UNCONFIRMED);
    assertThat(Files.readAllLines(file())).allMatch(line -> line.endsWith("}"));
  }

  @Test
  void aDamagedLineStopsTheSendingAndIsNamed() throws Exception {
    stoppedBeforeTheDot();
    Files.writeString(file(), "?\n" + Files.readString(file()));

    assertThatThrownBy(this::open)
        .isInstanceOf(InvalidUse.class)
        .hasMessageContaining("journal.jsonl:1: the journal is damaged here");
  }

  @Test
  void lookingAtItWritesNothing() throws Exception {
    stoppedBeforeTheDot();
    String before = Files.readString(file());

    Journal.look(folder.resolve("journal"), CLOCK);
    Journal.look(folder.resolve("none"), CLOCK);

    assertThat(file()).hasContent(before.stripTrailing());
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void onlyItsOwnerMayReadIt() throws Exception {
    Assumptions.assumeTrue(
        Files.getFileStore(folder).supportsFileAttributeView("posix"), "no such permissions here");
    stoppedBeforeTheDot();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
  }

  @Test
  void aFolderThatCannotBeOneIsSaid() throws IOException {
    Files.writeString(folder.resolve("journal"), "a file", StandardOpenOption.CREATE);

    assertThatThrownBy(this::open)
        .isInstanceOf(InvalidUse.class)
        .hasMessageContaining("cannot be written", "--journal");
  }
}
