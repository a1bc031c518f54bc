package org.figurebook.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.figurebook.document.Language;
import org.figurebook.pipeline.InvalidUse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simplejavamail.api.email.Email;
import org.simplejavamail.converter.EmailConverter;

/** What arrives at a real mail server. */
class MailServerTest {
  private static final List<Person> PEOPLE =
      List.of(
          new Person("陳大文", "chan@example.org", Language.CHINESE, List.of()),
          new Person("", "jane@example.org", Language.ENGLISH, List.of()),
          new Person("", "pat@example.org", null, List.of("patents")));

  @TempDir Path folder;
  private GreenMail mail;

  @BeforeEach
  void start() {
    mail =
        new GreenMail(
            new ServerSetup[] {
              new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
              new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS)
            });
    mail.setUser("unit@example.org", "unit", "s3cret");
    mail.start();
  }

  @AfterEach
  void stop() {
    mail.stop();
  }

  private Server server(Server.Tls tls, String password) throws InvalidUse {
    boolean secured = tls == Server.Tls.TLS;
    int port = (secured ? mail.getSmtps() : mail.getSmtp()).getPort();
    String user = password == null ? null : "unit";
    Secret secret = Secret.of(null, password);
    return new Server("127.0.0.1", port, tls, user, secret, null, Duration.ofSeconds(60));
  }

  private Sent send(SampleEdition edition, Server server) throws Exception {
    return send(edition, server, null);
  }

  private Sent send(SampleEdition edition, Server server, String unsubscribe) throws Exception {
    ReportFolder report = ReportFolder.open(edition.write(folder.resolve("out")));
    Wishes wishes = new Wishes(folder.resolve("journal"), true, false, false, false);
    Sender sender = Sender.of("Unit 統計組 <unit@example.org>", "ask@example.org", unsubscribe);
    return new Mailing(report, PEOPLE, sender, wishes, Clock.systemUTC())
        .send(server, new Pace(1, Duration.ofMillis(1)), sent -> {});
  }

  @Test
  void eachPersonGetsOneWholeMessageInTheirLanguage() throws Exception {
    send(SampleEdition.first(), server(Server.Tls.NONE, "s3cret"));

    MimeMessage[] got = mail.getReceivedMessages();
    assertThat(got).hasSize(2);
    Email chan = EmailConverter.mimeMessageToEmail(got[0]);
    assertThat(chan.getSubject()).isEqualTo("創新<及>科技（2025-04）");
    assertThat(chan.getFromRecipient().getName()).isEqualTo("Unit 統計組");
    assertThat(chan.getReplyToRecipients().get(0).getAddress()).isEqualTo("ask@example.org");
    assertThat(chan.getRecipients())
        .singleElement()
        .satisfies(to -> assertThat(to.getAddress()).isEqualTo("chan@example.org"));
    assertThat(chan.getPlainText()).contains("各計劃的開支");
    assertThat(chan.getHTMLText()).contains("lang=\"zh-Hant-HK\"");
    assertThat(chan.getAttachments())
        .extracting(file -> file.getName())
        .containsExactly("innovation-2025-04-zh.pdf", "innovation-2025-04-zh.xlsx");
    assertThat(chan.getAttachments().get(0).readAllData()).isEqualTo("%PDF report");
    assertThat(got[0].getHeader("List-Unsubscribe", null))
        .isEqualTo("<mailto:ask@example.org?subject=unsubscribe>");
    assertThat(got[0].getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
    assertThat(EmailConverter.mimeMessageToEmail(got[1]).getAttachments().get(0).readAllData())
        .isEqualTo("%PDF report_en");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      textBlock =
          """
          https://example.org/leave?who={address} , <https://example.org/leave?who=chan%40example.org> , List-Unsubscribe=One-Click
          https://example.org/leave               , <https://example.org/leave>                        , none
          leave@example.org                       , <mailto:leave@example.org?subject=unsubscribe>     , none
          """)
  void aLinkThatSaysWhomItIsForIsLeftByOneClick(String given, String link, String oneClick)
      throws Exception {
    send(SampleEdition.first(), server(Server.Tls.NONE, "s3cret"), given);

    MimeMessage got = mail.getReceivedMessages()[0];
    assertThat(got.getHeader("List-Unsubscribe", null)).isEqualTo(link);
    assertThat(got.getHeader("List-Unsubscribe-Post", null)).isEqualTo(oneClick);
  }

  @Test
  void theNextEditionTellsWhatChangedAndTheSameOneIsNotSent() throws Exception {
    Server server = server(Server.Tls.NONE, null);
    send(SampleEdition.first(), server);
    String[] ids = ids();

    SampleEdition next =
        SampleEdition.first()
            .figure("甲計劃", "開支(百萬元)", "funding", "5", "HKD", "exact", "FY2024-25", "certain");
    send(next, server);
    Sent again = send(next, server);

    assertThat(again.count(Fate.Kind.HAS_IT)).isEqualTo(2);
    List<String> whole =
        Arrays.stream(mail.getReceivedMessages()).map(GreenMailUtil::getWholeMessage).toList();
    assertThat(whole).hasSize(4);
    assertThat(whole).filteredOn(text -> text.contains(": 1 new statistic")).hasSize(1);
    assertThat(ids()).contains(ids).doesNotHaveDuplicates();
    assertThat(folder.resolve("journal/editions")).isDirectoryContaining(Files::isDirectory);
  }

  private String[] ids() throws Exception {
    MimeMessage[] got = mail.getReceivedMessages();
    return Arrays.stream(got)
        .map(
            message -> {
              try {
                return message.getMessageID();
              } catch (jakarta.mail.MessagingException e) {
                throw new IllegalStateException(e);
              }
            })
        .toArray(String[]::new);
  }

  @Test
  void aWrongPasswordIsSaidAndNotShown() {
    assertThatThrownBy(() -> send(SampleEdition.first(), server(Server.Tls.NONE, "wr0ng")))
        .isInstanceOf(InvalidUse.class)
        .hasMessageContaining("does not let unit in with this password")
        .hasMessageNotContaining("wr0ng");
    assertThat(mail.getReceivedMessages()).isEmpty();
  }

  @Test
  void aServerThatCannotBePrivateIsNotTalkedTo() {
    assertThatThrownBy(() -> send(SampleEdition.first(), server(Server.Tls.STARTTLS, "s3cret")))
        .isInstanceOf(InvalidUse.class)
        .hasMessageContaining("no private connection", "--tls");
  }

  @Test
  void aCertificateThatIsNotKnownIsNotTrusted() {
    assertThatThrownBy(() -> send(SampleEdition.first(), server(Server.Tls.TLS, "s3cret")))
        .isInstanceOf(InvalidUse.class)
        .hasMessageContaining("no private connection", "--certificate");
  }
}
