package org.figurebook.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.figurebook.failure.FailureWords;
import org.figurebook.pipeline.InvalidUse;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A password is read from where only its owner can, and is never shown. */
class SecretTest {
  @TempDir Path folder;

  private Path file(String text, String permissions) throws Exception {
    Assumptions.assumeTrue(
        Files.getFileStore(folder).supportsFileAttributeView("posix"), "no such permissions here");
    Path file = Files.writeString(folder.resolve("password"), text);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }

  @Test
  void itComesFromTheFileOrElseFromTheEnvironment() throws Exception {
    Path file = file("s3cret \n", "rw-------");

    assertThat(Secret.of(file, "other").reveal()).isEqualTo("s3cret ");
    assertThat(Secret.of(null, "other").reveal()).isEqualTo("other");
    assertThat(Secret.of(null, "")).isNull();
    assertThat(Secret.of(null, null)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-----w-"})
  void aFileThatOthersCanReadOrChangeIsNotTaken(String permissions) throws Exception {
    Path file = file("s3cret", permissions);

    assertThatThrownBy(() -> Secret.of(file, null))
        .isInstanceOf(InvalidUse.class)
        .hasMessageContaining("run chmod 600 " + file)
        .hasMessageNotContaining("s3cret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "s3cret\nmore"})
  void aFileThatHoldsNoOneLineIsSaid(String text) throws Exception {
    Path file = file(text, "rw-------");

    assertThatThrownBy(() -> Secret.of(file, null))
        .hasMessageContaining("must hold the password in one line")
        .hasMessageNotContaining("s3cret");
  }

  @Test
  void aFileThatIsNotThereIsSaid() {
    assertThatThrownBy(() -> Secret.of(folder.resolve("none"), null))
        .hasMessageContaining("there is no password file");
  }

  @Test
  void itIsNotShown() throws Exception {
    Server server =
        new Server(
            "h", 1, Server.Tls.TLS, "u", Secret.of(null, "s3cret"), null, Duration.ofSeconds(1));

    assertThat(server.toString() + server.password()).doesNotContain("s3cret");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STARTTLS | mail.example.org | u  | p  | ''
          STARTTLS | mail.example.org | u  |    | there is no password for u
          STARTTLS | mail.example.org |    | p  | there is a password but no user
          NONE     | mail.example.org | u  | p  | in the open
          NONE     | localhost        | u  | p  | ''
          NONE     | mail.example.org |    |    | ''
          """)
  void whatDoesNotFitTogetherIsSaid(
      Server.Tls tls, String host, String user, String password, String problem) throws Exception {
    Server server =
        new Server(host, 25, tls, user, Secret.of(null, password), null, Duration.ofSeconds(1));

    assertThat(server.problem().map(FailureWords.ENGLISH::text).orElse("")).contains(problem);
    assertThat(server.problem().isEmpty()).isEqualTo(problem.isEmpty());
  }
}
