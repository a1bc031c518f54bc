package org.figurebook.send;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** What a failure of the mail library says. */
final class SmtpWords {
  private SmtpWords() {}

  /** The server's code; 0 when it gave none. */
  static int code(MessagingException failure) {
    int code = 0;
    for (Exception each = failure; each instanceof MessagingException; each = next(each)) {
      if (each instanceof SMTPAddressFailedException refused) {
        // what it said of the address goes before what it said of the message
        return refused.getReturnCode();
      }
      if (each instanceof SMTPSendFailedException refused) {
        code = refused.getReturnCode();
      } else if (each instanceof SMTPSenderFailedException refused) {
        code = refused.getReturnCode();
      }
    }
    return code;
  }

  /** What the server said, in one line. */
  static String said(MessagingException failure) {
    String said = "";
    for (Exception each = failure; each instanceof MessagingException; each = next(each)) {
      if (each instanceof SMTPAddressFailedException) {
        return line(each.getMessage());
      }
      said = said.isEmpty() ? line(each.getMessage()) : said;
    }
    return said;
  }

  /** The innermost reason, in one line. */
  static String cause(MessagingException failure) {
    Throwable inner = failure;
    while (true) {
      Throwable next =
          inner instanceof MessagingException outer ? outer.getNextException() : inner.getCause();
      if (next == null || next == inner) {
        break;
      }
      inner = next;
    }
    String said = line(inner.getMessage());
    if (inner instanceof java.net.SocketTimeoutException) {
      return "no answer in time";
    }
    return said.isEmpty() ? "closed by the server" : said;
  }

  private static Exception next(Exception failure) {
    return ((MessagingException) failure).getNextException();
  }

  private static String line(String message) {
    return message == null ? "" : message.replaceAll("\\s+", " ").strip();
  }
}
