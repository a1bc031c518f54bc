package org.figurebook.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.send.AwkwardServer.Answers;
import org.figurebook.send.Server.Tls;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A password and a message go to the right server alone, and in private. */
class PrivateConnectionTest {
  private static final String PASSWORD = "changeit";
  private static final Answers OFFERS =
      (asked, count) ->
          asked.startsWith("EHLO")
              ? "250-awkward\r\n250-STARTTLS\r\n250 AUTH PLAIN"
              : asked.equals("STARTTLS") ? "220 go on" : null;

  @TempDir static Path keys;
  @TempDir Path folder;

  /** A server of this name, and one of another. */
  @BeforeAll
  static void makeKeys() throws Exception {
    makeKey("own", "ip:127.0.0.1");
    makeKey("other", "dns:other.example.org");
  }

  private static void makeKey(String name, String host) throws Exception {
    keytool(
        "-genkeypair",
        "-alias",
        "k",
        "-keyalg",
        "EC",
        "-dname",
        "CN=test",
        "-ext",
        "SAN=" + host,
        "-validity",
        "365",
        "-keystore",
        keys.resolve(name).toString());
    keytool(
        "-exportcert",
        "-rfc",
        "-alias",
        "k",
        "-keystore",
        keys.resolve(name).toString(),
        "-file",
        keys.resolve(name + ".pem").toString());
  }

  private static void keytool(String... words) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(words));
    command.addAll(List.of("-storepass", PASSWORD, "-storetype", "PKCS12"));
    Process process = new ProcessBuilder(command).inheritIO().start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0).isTrue();
  }

  private static SSLContext privacy(String name) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(keys.resolve(name))) {
      store.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(store, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  private Sent send(AwkwardServer server, Tls tls, String certificate) throws Exception {
    ReportFolder report = ReportFolder.open(SampleEdition.first().write(folder.resolve("out")));
    Server post =
        new Server(
            "127.0.0.1",
            server.port(),
            tls,
            "unit",
            Secret.of(null, "s3cret"),
            certificate == null ? null : keys.resolve(certificate),
            Duration.ofSeconds(60));
    Person person = new Person("", "a@example.org", null, List.of());
    Wishes wishes = new Wishes(folder.resolve("journal"), false, false, false, false);
    Sender sender = Sender.of("unit@example.org", null, null);
    return new Mailing(report, List.of(person), sender, wishes, Clock.systemUTC())
        .send(post, new Pace(1, Duration.ofMillis(1)), sent -> {});
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void aServerWhoseCertificateIsTrustedGetsTheMessage(Tls tls) throws Exception {
    try (AwkwardServer server = new AwkwardServer(OFFERS, privacy("own"), tls == Tls.TLS)) {
      assertThat(send(server, tls, "own.pem").count(Fate.Kind.SENT)).isOne();
      assertThat(server.taken()).containsExactly("a@example.org");
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void aServerOfAnotherNameGetsNoPassword(Tls tls) throws Exception {
    try (AwkwardServer server = new AwkwardServer(OFFERS, privacy("other"), tls == Tls.TLS)) {
      assertThatThrownBy(() -> send(server, tls, "other.pem"))
          .isInstanceOf(InvalidUse.class)
          .hasMessageContaining("no private connection");
      assertThat(server.commands()).noneMatch(command -> command.startsWith("AUTH"));
    }
  }

  @Test
  void aServerWhoseCertificateIsNotKnownGetsNoPassword() throws Exception {
    try (AwkwardServer server = new AwkwardServer(OFFERS, privacy("own"), false)) {
      assertThatThrownBy(() -> send(server, Tls.STARTTLS, null))
          .hasMessageContaining("no private connection", "--certificate");
      assertThat(server.commands()).noneMatch(command -> command.startsWith("AUTH"));
    }
  }

  @Test
  void aFileThatIsNoCertificateIsSaid() throws Exception {
    Files.writeString(keys.resolve("no.pem"), "no certificate");
    try (AwkwardServer server = new AwkwardServer(OFFERS, privacy("own"), false)) {
      assertThatThrownBy(() -> send(server, Tls.STARTTLS, "no.pem"))
          .isInstanceOf(InvalidUse.class)
          .hasMessageContaining("of --certificate");
    }
  }
}
