package org.figurebook.send;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.figurebook.failure.FailureCode;
import org.figurebook.failure.Why;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.send.HandoverTransport.Step;
import org.figurebook.send.Outcome.Kind;

/** Hands messages to a mail server, one after the other over one connection. */
final class SmtpPost implements Post {
  /** Codes from here on are for ever, those before for now (RFC 5321, 4.2.1). */
  private static final int FOR_EVER = 500;

  /** The server closes the connection. */
  private static final int CLOSING = 421;

  /** Writing a message may take as many times as long as an answer. */
  private static final int WRITING = 3;

  private static final double BASE64 = 1.37;
  private static final int TEXT_BYTES = 100_000;
  private static final double MEGA = 1e6;

  private final Server server;
  private final MimeMessages messages;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "sending takes too long");
            thread.setDaemon(true);
            return thread;
          });
  private Connection connection;

  SmtpPost(Server server, MimeMessages messages) {
    this.server = server;
    this.messages = messages;
  }

  @Override
  public void open() throws IOException, InvalidUse {
    drop();
    connection = Connection.to(server);
  }

  @Override
  public Outcome hand(Message message, HandoverMark mark) throws IOException {
    if (connection == null) {
      return Outcome.failed(Kind.CUT_OFF, FailureCode.CONNECTION_NONE.at(server));
    }
    double bytes = message.enclosures().stream().mapToLong(file -> file.bytes().length).sum();
    double size = bytes * BASE64 + TEXT_BYTES;
    if (connection.limit() > 0 && size > connection.limit()) {
      return Outcome.failed(
          Kind.STOPPED,
          FailureCode.MESSAGE_TOO_LARGE.at(server, mega(size), mega(connection.limit())));
    }
    Outcome outcome = transfer(message, mark);
    if (outcome.kind() == Kind.CUT_OFF || outcome.kind() == Kind.UNCONFIRMED) {
      drop();
    }
    return outcome;
  }

  private Outcome transfer(Message message, HandoverMark mark) throws IOException {
    HandoverTransport transport = connection.transport();
    Future<?> limit =
        watch.schedule(
            connection::cut, server.patience().toMillis() * WRITING, TimeUnit.MILLISECONDS);
    try {
      MimeMessage mime = messages.of(message, connection.session());
      Address[] to = {new InternetAddress(message.to().address())};
      transport.begin(mark);
      transport.sendMessage(mime, to);
      return new Outcome(Kind.ACCEPTED, transport.answered().strip());
    } catch (MessagingException e) {
      return transport.isGiven() ? afterAll(transport, e) : before(transport, e);
    } finally {
      limit.cancel(false);
    }
  }

  /** The server was given the whole message. */
  private static Outcome afterAll(HandoverTransport transport, MessagingException failure) {
    int code = transport.answer();
    String said = transport.answered().strip();
    if (code == 0) {
      return new Outcome(
          Kind.UNCONFIRMED,
          "the connection was lost before the server's answer: " + SmtpWords.cause(failure));
    }
    if (code < 300) {
      return new Outcome(Kind.ACCEPTED, said);
    }
    return new Outcome(code >= FOR_EVER ? Kind.REFUSED : Kind.NOT_TAKEN, said);
  }

  /** The server was not given all of it, so it cannot have delivered it. */
  private Outcome before(HandoverTransport transport, MessagingException failure) {
    int code = SmtpWords.code(failure);
    String said = SmtpWords.said(failure);
    if (code <= 0 || code == CLOSING) {
      return Outcome.failed(
          Kind.CUT_OFF,
          FailureCode.CONNECTION_LOST.at(server).because(Why.said(SmtpWords.cause(failure))));
    }
    if (transport.step() == Step.SENDER) {
      return code >= FOR_EVER
          ? failed(Kind.STOPPED, FailureCode.SENDER_REFUSED, said)
          : failed(Kind.CUT_OFF, FailureCode.SERVER_BUSY, said);
    }
    return new Outcome(code >= FOR_EVER ? Kind.REFUSED : Kind.NOT_TAKEN, said);
  }

  private Outcome failed(Kind kind, FailureCode code, String said) {
    return Outcome.failed(kind, code.at(server).because(Why.said(said)));
  }

  private static String mega(double bytes) {
    return String.format(Locale.ROOT, "%.1f", bytes / MEGA);
  }

  private void drop() {
    if (connection != null) {
      connection.cut();
      connection = null;
    }
  }

  @Override
  public void close() {
    watch.shutdownNow();
    if (connection != null) {
      connection.close();
    }
  }

  @Override
  public String toString() {
    return server.toString();
  }
}
