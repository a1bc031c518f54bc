package org.figurebook.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.figurebook.failure.FailureWords;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.send.AwkwardServer.Answers;
import org.figurebook.send.Fate.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server does wrong to one message keeps no other from being sent. */
class AwkwardServerTest {
  private static final Pace QUICK = new Pace(3, Duration.ofMillis(5));
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration LITTLE = Duration.ofMillis(1500);

  @TempDir Path folder;
  private ReportFolder report;
  private final List<Person> people = List.of(person("a"), person("b"), person("c"));

  private static Person person(String name) {
    return new Person(name, name + "@example.org", null, List.of());
  }

  @BeforeEach
  void report() throws Exception {
    report = ReportFolder.open(SampleEdition.first().write(folder.resolve("out")));
  }

  private Sent send(AwkwardServer server) throws Exception {
    return send(server, false, false);
  }

  private Sent send(AwkwardServer server, boolean again, boolean settle) throws Exception {
    return send(server, again, settle, PATIENCE);
  }

  private Sent send(AwkwardServer server, boolean again, boolean settle, Duration patience)
      throws Exception {
    Wishes wishes = new Wishes(folder.resolve("journal"), false, again, again, settle);
    Sender sender = Sender.of("Unit <unit@example.org>", null, null);
    Server post =
        new Server("127.0.0.1", server.port(), Server.Tls.NONE, null, null, null, patience);
    return new Mailing(report, people, sender, wishes, Clock.systemUTC())
        .send(post, QUICK, sent -> {});
  }

  private static String fates(Sent sent) {
    return sent.fates().stream().map(fate -> fate.kind().word()).collect(Collectors.joining(", "));
  }

  private static Answers to(String command, String answer) {
    return (asked, count) -> asked.startsWith(command) ? answer : null;
  }

  @Test
  void everybodyGetsOneMessageAndNobodyASecond() throws Exception {
    try (AwkwardServer server = new AwkwardServer((asked, count) -> null)) {
      assertThat(fates(send(server))).isEqualTo("sent, sent, sent");
      assertThat(fates(send(server))).isEqualTo("has it, has it, has it");
      assertThat(server.taken()).containsExactly("a@example.org", "b@example.org", "c@example.org");
    }
  }

  @Test
  void aRefusedReceiverIsListedAndTheOthersGoOn() throws Exception {
    try (AwkwardServer server = new AwkwardServer(to("RCPT TO:<b@", "550 5.1.1 no such person"))) {
      Sent sent = send(server);

      assertThat(fates(sent)).isEqualTo("sent, refused, sent");
      assertThat(sent.fates().get(1).words()).contains("550 5.1.1 no such person");
      assertThat(fates(send(server))).isEqualTo("has it, refused earlier, has it");
    }
    try (AwkwardServer mended = new AwkwardServer((asked, count) -> null)) {
      assertThat(fates(send(mended, true, false))).isEqualTo("has it, sent, has it");
    }
  }

  @Test
  void aMessageRefusedAfterItsLastLineIsRefused() throws Exception {
    try (AwkwardServer server =
        new AwkwardServer(to(". b@example", "554 5.7.1 looks like an advertisement"))) {
      assertThat(fates(send(server))).isEqualTo("sent, refused, sent");
    }
  }

  @Test
  void whatIsPutOffIsTriedAgainAfterTheOthers() throws Exception {
    Answers later =
        (asked, count) -> asked.startsWith("RCPT TO:<a@") && count < 3 ? "450 4.2.0 later" : null;
    try (AwkwardServer server = new AwkwardServer(later)) {
      assertThat(fates(send(server))).isEqualTo("sent, sent, sent");
      assertThat(server.taken()).endsWith("a@example.org");
    }
  }

  @Test
  void whatIsAlwaysPutOffIsLeftToTheNextRun() throws Exception {
    try (AwkwardServer server = new AwkwardServer(to(". a@", "452 4.3.1 disk full"))) {
      assertThat(fates(send(server))).isEqualTo("put off, sent, sent");
    }
    try (AwkwardServer mended = new AwkwardServer((asked, count) -> null)) {
      assertThat(fates(send(mended))).isEqualTo("sent, has it, has it");
    }
  }

  @Test
  void aConnectionLostBeforeTheMessageIsMadeAgain() throws Exception {
    Answers once = (asked, count) -> asked.equals("DATA") && count == 2 ? AwkwardServer.DROP : null;
    try (AwkwardServer server = new AwkwardServer(once)) {
      assertThat(fates(send(server))).isEqualTo("sent, sent, sent");
      assertThat(server.taken()).hasSize(3).doesNotHaveDuplicates();
    }
  }

  /** How much had left when the connection went is the network's affair; twice is nobody's. */
  @Test
  void aConnectionLostWithinTheMessageBringsNobodyTwo() throws Exception {
    Answers once = (asked, count) -> asked.equals("BODY") && count == 2 ? AwkwardServer.DROP : null;
    try (AwkwardServer server = new AwkwardServer(once)) {
      assertThat(fates(send(server))).isIn("sent, sent, sent", "sent, unconfirmed, sent");
      assertThat(server.taken()).contains("a@example.org", "c@example.org").doesNotHaveDuplicates();
    }
  }

  @Test
  void aServerThatTakesOneMessageAConnectionIsFollowed() throws Exception {
    Answers one =
        (asked, count) -> asked.startsWith("MAIL") && count % 2 == 0 ? "421 enough" : null;
    try (AwkwardServer server = new AwkwardServer(one)) {
      assertThat(fates(send(server))).isEqualTo("sent, sent, sent");
    }
  }

  @Test
  void aConnectionLostAfterTheLastLineIsUnconfirmedAndNotSentAgain() throws Exception {
    Answers taken = (asked, count) -> asked.startsWith(". b@") ? "250 " + AwkwardServer.DROP : null;
    try (AwkwardServer server = new AwkwardServer(taken)) {
      Sent sent = send(server);

      assertThat(fates(sent)).isEqualTo("sent, unconfirmed, sent");
      assertThat(sent.fates().get(1).messageId()).endsWith("@example.org");
      assertThat(fates(send(server))).isEqualTo("has it, unconfirmed, has it");
      assertThat(server.taken()).hasSize(3).doesNotHaveDuplicates();
      assertThat(fates(send(server, false, true))).isEqualTo("has it, has it, has it");
    }
  }

  @Test
  void anUnconfirmedMessageIsSentAgainWhenAPersonSaysSoWithTheSameId() throws Exception {
    Answers lost = (asked, count) -> asked.startsWith(". b@") && count == 1 ? "x drop" : null;
    try (AwkwardServer server = new AwkwardServer(lost)) {
      String id = send(server).fates().get(1).messageId();

      Sent again = send(server, true, false);

      assertThat(fates(again)).isEqualTo("has it, sent, has it");
      assertThat(again.fates().get(1).messageId()).isEqualTo(id);
    }
  }

  @Test
  void anAnswerThatDoesNotComeIsNotWaitedForForEver() throws Exception {
    Answers silent =
        (asked, count) -> {
          if (asked.startsWith("RCPT TO:<a@") && count == 1) {
            pause(LITTLE.toMillis() * 6 / 5);
          }
          return null;
        };
    try (AwkwardServer server = new AwkwardServer(silent)) {
      assertThat(fates(send(server, false, false, LITTLE))).isEqualTo("sent, sent, sent");
      assertThat(server.taken()).hasSize(3).doesNotHaveDuplicates();
    }
  }

  @Test
  void aSlowAnswerIsWaitedFor() throws Exception {
    Answers slow =
        (asked, count) -> {
          if (asked.startsWith(". a@")) {
            pause(LITTLE.toMillis() / 5);
          }
          return null;
        };
    try (AwkwardServer server = new AwkwardServer(slow)) {
      assertThat(fates(send(server))).isEqualTo("sent, sent, sent");
    }
  }

  @Test
  void aServerThatTakesNothingOfTheSenderStopsTheSending() throws Exception {
    try (AwkwardServer server = new AwkwardServer(to("MAIL", "553 5.7.1 not your address"))) {
      Sent sent = send(server);

      assertThat(why(sent)).contains("takes no message of this sender", "553 5.7.1");
      assertThat(sent.count(Kind.PUT_OFF)).isEqualTo(3);
      assertThat(Files.readString(folder.resolve("journal/journal.jsonl")))
          .doesNotContain("REFUSED");
    }
  }

  @Test
  void aMessageLargerThanTheServerTakesIsNotEvenBegun() throws Exception {
    try (AwkwardServer server = new AwkwardServer(to("EHLO", "250-awkward\r\n250 SIZE 1000"))) {
      assertThat(why(send(server))).contains("is more than", "--with-workbook");
      assertThat(server.commands()).noneMatch(command -> command.startsWith("MAIL"));
    }
  }

  @Test
  void aServerThatIsNotThereIsSaid() throws Exception {
    AwkwardServer gone = new AwkwardServer((asked, count) -> null);
    gone.close();

    assertThat(why(send(gone))).contains("cannot be reached");
  }

  @Test
  void onlyOneSendingWorksWithAJournal() throws Exception {
    try (AwkwardServer server = new AwkwardServer((asked, count) -> null);
        Journal held = Journal.open(folder.resolve("journal"), Clock.systemUTC())) {
      assertThat(held.last(report.edition(), people.get(0))).isEmpty();
      assertThatThrownBy(() -> send(server))
          .isInstanceOf(InvalidUse.class)
          .hasMessageContaining("another sending is at work");
      assertThat(server.taken()).isEmpty();
    }
  }

  private static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String why(Sent sent) {
    return FailureWords.ENGLISH.text(sent.stopped());
  }
}
