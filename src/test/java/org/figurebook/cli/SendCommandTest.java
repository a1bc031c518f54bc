package org.figurebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.figurebook.send.AwkwardServer;
import org.figurebook.send.AwkwardServer.Answers;
import org.figurebook.send.SampleEdition;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person who sends a report is told. */
class SendCommandTest {
  private static final Answers GOOD = (asked, count) -> null;

  @TempDir Path folder;

  @BeforeEach
  void report() throws IOException {
    SampleEdition.first().write(folder.resolve("out"));
    Files.writeString(folder.resolve("list.csv"), "name,address\n,a@example.org\n,b@example.org\n");
  }

  private Ears send(AwkwardServer server, String... more) {
    List<String> words = new ArrayList<>(List.of("send", path("out"), "--list", path("list.csv")));
    words.addAll(List.of("--host", "127.0.0.1", "--port", String.valueOf(server.port())));
    words.addAll(List.of("--tls", "none", "--from", "unit@example.org", "--tries", "1"));
    words.addAll(List.of(more));
    return Ears.on(words.toArray(String[]::new));
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private static Answers to(String command, String answer) {
    return (asked, count) -> asked.startsWith(command) ? answer : null;
  }

  @Test
  void aDryRunTellsAndDoesNothing() throws IOException {
    Ears plan = Ears.on("send", path("out"), "--list", path("list.csv"), "--dry-run");

    assertThat(plan.code()).isEqualTo(ExitCode.DONE);
    assertThat(plan.out()).isEqualTo("send\ta@example.org\tzh\nsend\tb@example.org\tzh\n");
    assertThat(plan.err()).contains("would send to 2");
    assertThat(folder.resolve("out/sent")).doesNotExist();
  }

  @Test
  void whatWasRefusedIsToldUntilAPersonDecides() throws IOException {
    try (AwkwardServer server = new AwkwardServer(to("RCPT TO:<b@", "550 5.1.1 nobody"))) {
      Ears first = send(server);
      assertThat(first.code()).isEqualTo(ExitCode.SOME_FAILED);
      assertThat(first.out()).contains("sent\ta@example.org", "refused\tb@example.org\tzh\t550");
      assertThat(first.err()).contains("--resend refused tries again");

      Ears second = send(server);
      assertThat(second.code()).isEqualTo(ExitCode.FINDINGS);
      assertThat(second.out()).contains("has it\ta@", "refused earlier\tb@");
    }
    try (AwkwardServer mended = new AwkwardServer(GOOD)) {
      assertThat(send(mended, "--resend", "refused").code()).isEqualTo(ExitCode.DONE);
      assertThat(mended.taken()).containsExactly("b@example.org");
    }
  }

  @Test
  void whatMayHaveArrivedIsToldWithItsId() throws IOException {
    try (AwkwardServer server = new AwkwardServer(to(". b@", "250 " + AwkwardServer.DROP))) {
      Ears said = send(server);
      assertThat(said.code()).isEqualTo(ExitCode.FINDINGS);
      assertThat(said.out()).containsPattern("unconfirmed\tb@.*\t[0-9a-f]{32}@example.org");
      assertThat(said.err()).contains("--settle", "--resend unconfirmed");

      assertThat(send(server, "--settle").code()).isEqualTo(ExitCode.DONE);
      assertThat(server.taken()).containsExactly("a@example.org", "b@example.org");
    }
  }

  @Test
  void aServerThatIsNotThereIsWrongUse() throws IOException {
    AwkwardServer gone = new AwkwardServer(GOOD);
    gone.close();

    Ears said = send(gone);

    assertThat(said.code()).isEqualTo(ExitCode.USAGE);
    assertThat(said.err()).contains("cannot be reached").doesNotContain("\tat ");
  }

  @Test
  void aPasswordIsInNothingThatIsSaidOrWritten() throws IOException {
    Assumptions.assumeTrue(
        Files.getFileStore(folder).supportsFileAttributeView("posix"), "no such permissions here");
    Path file = Files.writeString(folder.resolve("password"), "s3cret-w0rd\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    Answers echo =
        (asked, count) ->
            asked.startsWith("EHLO")
                ? "250-awkward\r\n250 AUTH PLAIN"
                : asked.startsWith("AUTH") ? "535 no: " + asked : null;
    try (AwkwardServer server = new AwkwardServer(echo)) {
      Ears said = send(server, "--user", "unit", "--password-file", file.toString(), "--debug");

      assertThat(said.code()).isEqualTo(ExitCode.USAGE);
      assertThat(said.err()).contains("does not let unit in");
      String login = java.util.Base64.getEncoder().encodeToString("\0unit\0s3cret-w0rd".getBytes());
      assertThat(said.out() + said.err()).doesNotContain("s3cret", login);
    }
  }

  @Test
  void whatIsSetOnceHoldsForASending() throws IOException {
    try (AwkwardServer server = new AwkwardServer(GOOD)) {
      Files.writeString(
          folder.resolve("figurebook.json"),
          """
          {"out": "out", "send": {"host": "127.0.0.1", "port": %d, "tls": "none",
            "from": "Unit <unit@example.org>", "list": "list.csv"}}"""
              .formatted(server.port()));

      Ears said = Ears.listen(() -> Main.run(folder, folder, Map.of(), "send", "--json"));

      assertThat(said.code()).as(said.err()).isEqualTo(ExitCode.DONE);
      JsonNode result = new ObjectMapper().readTree(said.out());
      assertThat(result.get("template").asText()).isEqualTo("innovation");
      assertThat(result.get("receivers")).hasSize(2);
      assertThat(server.taken()).containsExactly("a@example.org", "b@example.org");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          send NONE --list list.csv --dry-run        | there is no report here
          send out --dry-run                         | no list of people is named; say --list
          send out --list NONE --dry-run             | there is no list
          send out --list list.csv --eml m           | nobody is named that the messages come from
          send out --list list.csv --from a@b.org    | no mail server is named; say --host
          send out --list list.csv --from a@@b.org    | is no mail address
          send out --list list.csv --from a@b.org --host h --tls ssl | expected one of starttls, tls, none
          send out --list list.csv --from a@b.org --host h --port 99999 | --port 99999: is out of range; give a number from 1 to 65535
          send out --list list.csv --from a@b.org --host h --user u | there is no password for u
          send out --list list.csv --from a@b.org --host h --password-file NONE | no password file
          send out --list list.csv --from a@b.org --host no-such-host.invalid --tls none | no-such-host.invalid: there is no such host
          send out --list list.csv --from a@b.org --unsubscribe https://a%zz --eml m | is no https link
          send out --list list.csv --settle --resend unconfirmed --dry-run | --settle: contradicts --resend unconfirmed
          send out --list list.csv --from a@b.org --host h --timeout 0 | --timeout 0 s: is out of range
          """)
  void whatIsWrongIsOneMessage(String command, String what) {
    String[] words = command.split(" ");
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].matches("NONE|out|m|list\\.csv") ? path(words[i]) : words[i];
    }

    Ears said = Ears.on(words);

    assertThat(said.code()).isEqualTo(ExitCode.USAGE);
    assertThat(said.err()).contains(what).doesNotContain("\tat ");
    assertThat(folder.resolve("out/sent/journal.jsonl"))
        .satisfiesAnyOf(
            file -> assertThat(file).doesNotExist(),
            file -> assertThat(file).content().doesNotContain("INTENDED"));
  }
}
