package org.figurebook.send;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Date;
import org.simplejavamail.api.email.Email;
import org.simplejavamail.api.email.EmailPopulatingBuilder;
import org.simplejavamail.converter.EmailConverter;
import org.simplejavamail.email.EmailBuilder;
import org.simplejavamail.mailer.MailerHelper;

/** Letters as messages of the mail's own form. */
final class MimeMessages {
  private final ReportFolder report;
  private final Sender sender;
  private final Clock clock;

  MimeMessages(ReportFolder report, Sender sender, Clock clock) {
    this.report = report;
    this.sender = sender;
    this.clock = clock;
  }

  /** The message, checked for what could slip a line into its head. */
  MimeMessage of(Message message, Session session) {
    Email email = email(message);
    MailerHelper.validate(email);
    return EmailConverter.emailToMimeMessage(email, session);
  }

  private Email email(Message message) {
    Person to = message.to();
    String leave = sender.leaveLink("unsubscribe", to);
    EmailPopulatingBuilder builder =
        EmailBuilder.ignoringDefaults()
            .ignoringOverrides()
            .startingBlank()
            .fixingMessageId("<" + message.id() + ">")
            .fixingSentDate(Date.from(clock.instant()))
            .from(emptyAsNull(sender.name()), sender.address())
            .to(emptyAsNull(to.name()), to.address())
            .withReplyTo(sender.replyTo())
            .withSubject(message.letter().subject())
            .withPlainText(message.letter().text())
            .withHTMLText(message.letter().html())
            .withHeader("List-Unsubscribe", "<" + leave + ">")
            .withHeader("List-Id", "<" + report.template() + ".figurebook." + sender.domain() + ">")
            .withHeader("Auto-Submitted", "auto-generated");
    if (sender.isOneClick()) {
      builder.withHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    for (Enclosure file : message.enclosures()) {
      builder.withAttachment(file.name(), file.bytes(), file.type());
    }
    return builder.buildEmail();
  }

  private static String emptyAsNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
