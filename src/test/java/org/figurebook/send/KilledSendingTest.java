package org.figurebook.send;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.figurebook.send.Fate.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A sending in a process of its own, killed at random moments and run again. {@code
 * -Dfigurebook.send.people=1000 -Dfigurebook.send.kills=20} is the long form.
 */
class KilledSendingTest {
  private static final int PEOPLE = Integer.getInteger("figurebook.send.people", 40);
  private static final int KILLS = Integer.getInteger("figurebook.send.kills", 2);
  private static final int LONGEST_RUN = 300;

  @TempDir Path folder;
  private final Random random = new Random();
  private GreenMail server;
  private Path out;
  private Path list;

  @BeforeEach
  void start() throws Exception {
    server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    out = SampleEdition.first().write(folder.resolve("out"));
    Files.write(out.resolve("report.pdf"), new byte[30_000]);
    list = folder.resolve("list.csv");
    String rows =
        IntStream.range(0, PEOPLE)
            .mapToObj("P,p%d@example.org,zh,\n"::formatted)
            .collect(Collectors.joining());
    Files.writeString(list, "name,address,language,templates\n" + rows);
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void everybodyGetsExactlyOneMessageWhateverMomentItIsKilledAt() throws Exception {
    int killed = 0;
    long begun = System.nanoTime();
    // a rest is kept for the last run, which is let be
    long each = Math.max(1, PEOPLE * 3L / 4 / KILLS);
    for (int i = 0; i < KILLS; i++) {
      killed += runAndKill(1 + random.nextInt((int) each * 2)) ? 1 : 0;
    }
    Process last = run();
    assertThat(last.waitFor(LONGEST_RUN, TimeUnit.SECONDS)).isTrue();
    assertThat(last.exitValue()).isIn(0, 1);

    Map<String, Integer> got = got();
    long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
    System.out.printf(
        "sending: %d people, killed %d times, %d messages arrived, %d unconfirmed, %d s%n",
        PEOPLE, killed, got.values().stream().mapToInt(n -> n).sum(), unconfirmed(), seconds);
    assertThat(killed).isPositive();
    assertThat(got).hasSize(PEOPLE).allSatisfy((to, count) -> assertThat(count).isOne());
  }

  /** Runs it until some entries are in the journal, then kills it; false when it ended before. */
  private boolean runAndKill(int messages) throws Exception {
    long before = entries();
    Process process = run();
    // two entries a message, and one for the beginning
    while (process.isAlive() && entries() < before + 2L * messages) {
      Thread.sleep(1);
    }
    java.util.concurrent.locks.LockSupport.parkNanos(random.nextInt(8_000_000));
    boolean alive = process.isAlive();
    process.destroyForcibly().waitFor(LONGEST_RUN, TimeUnit.SECONDS);
    return alive;
  }

  private Process run() throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.home=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                "org.figurebook.cli.Main"));
    command.addAll(
        List.of(
            "send",
            out.toString(),
            "--list",
            list.toString(),
            "--host",
            "127.0.0.1",
            "--port",
            String.valueOf(server.getSmtp().getPort()),
            "--tls",
            "none",
            "--from",
            "u@example.org"));
    File log = folder.resolve("log.txt").toFile();
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
        .start();
  }

  private long entries() throws Exception {
    Path journal = out.resolve("sent/journal.jsonl");
    if (!Files.exists(journal)) {
      return 0;
    }
    long lines = 0;
    for (byte each : Files.readAllBytes(journal)) {
      lines += each == '\n' ? 1 : 0;
    }
    return lines;
  }

  private Map<String, Integer> got() throws Exception {
    Map<String, Integer> got = new TreeMap<>();
    for (MimeMessage message : server.getReceivedMessages()) {
      got.merge(message.getAllRecipients()[0].toString(), 1, Integer::sum);
    }
    return got;
  }

  private long unconfirmed() throws Exception {
    ReportFolder report = ReportFolder.open(out);
    Wishes wishes = new Wishes(out.resolve("sent"), false, false, false, false);
    List<Person> people = MailingList.read(list, report.template());
    return new Mailing(report, people, null, wishes, Clock.systemUTC())
        .plan()
        .count(Kind.UNCONFIRMED);
  }
}
