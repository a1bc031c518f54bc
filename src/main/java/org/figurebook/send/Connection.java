package org.figurebook.send;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.figurebook.failure.FailureCode;
import org.figurebook.failure.Why;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.send.Server.Tls;
import org.simplejavamail.api.mailer.config.TransportStrategy;
import org.simplejavamail.mailer.MailerBuilder;

/**
 * A connection to a mail server, logged in.
 *
 * @param socket the connection below TLS
 * @param limit the largest message the server takes, in bytes; 0 when it does not say
 */
record Connection(Socket socket, Session session, HandoverTransport transport, long limit)
    implements AutoCloseable {
  private static final Duration FIRST_WORD = Duration.ofSeconds(30);

  /**
   * Connects.
   *
   * @throws IOException when it did not work this time
   * @throws InvalidUse when it will not work however often it is tried
   */
  static Connection to(Server server) throws IOException, InvalidUse {
    SSLSocketFactory factory = Certificates.factory(server.certificate());
    Session session = session(server, factory);
    Socket socket = new Socket();
    try {
      socket.setTcpNoDelay(true);
      socket.setSoTimeout((int) server.patience().toMillis());
      // under the name that was typed: of an address, the certificate must not be asked for a name
      // that somebody else says it has
      InetAddress found = InetAddress.getByName(server.host());
      InetAddress host = InetAddress.getByAddress(server.host(), found.getAddress());
      InetSocketAddress address = new InetSocketAddress(host, server.port());
      Duration first = server.patience().compareTo(FIRST_WORD) < 0 ? server.patience() : FIRST_WORD;
      socket.connect(address, (int) first.toMillis());
      Socket used = server.tls() == Tls.TLS ? secured(socket, server, factory) : socket;
      HandoverTransport transport = new HandoverTransport(session);
      transport.connect(used);
      return new Connection(socket, session, transport, limit(transport));
    } catch (IOException | MessagingException e) {
      socket.close();
      throw failure(server, e);
    }
  }

  private static Session session(Server server, SSLSocketFactory factory) {
    boolean change = server.tls() == Tls.STARTTLS;
    Session session =
        MailerBuilder.withSMTPServer(
                server.host(),
                server.port(),
                server.user(),
                server.password() == null ? null : server.password().reveal())
            .withTransportStrategy(change ? TransportStrategy.SMTP_TLS : TransportStrategy.SMTP)
            .verifyingServerIdentity(true)
            .buildMailer()
            .getSession();
    if (change) {
      session.getProperties().put("mail.smtp.ssl.socketFactory", factory);
    } else {
      session.getProperties().setProperty("mail.smtp.starttls.enable", "false");
    }
    session.getProperties().setProperty("mail.smtp.quitwait", "false");
    return session;
  }

  private static Socket secured(Socket socket, Server server, SSLSocketFactory factory)
      throws IOException {
    SSLSocket secured =
        (SSLSocket) factory.createSocket(socket, server.host(), server.port(), true);
    SSLParameters parameters = secured.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    secured.setSSLParameters(parameters);
    secured.startHandshake();
    return secured;
  }

  private static long limit(HandoverTransport transport) {
    String said = transport.getExtensionParameter("SIZE");
    return said != null && said.matches("\\d{1,15}") ? Long.parseLong(said) : 0;
  }

  private static IOException failure(Server server, Exception e) throws InvalidUse {
    String said =
        e instanceof MessagingException failure ? SmtpWords.cause(failure) : e.getMessage();
    String words = withoutSecret(String.valueOf(said), server);
    if (e instanceof UnknownHostException) {
      throw new InvalidUse(FailureCode.HOST_UNKNOWN.at(server.host()));
    }
    Why why = Why.said(words);
    if (e instanceof AuthenticationFailedException && !words.startsWith("4")) {
      throw new InvalidUse(FailureCode.LOGIN_REFUSED.at(server, server.user()).because(why));
    }
    if (isTls(e)) {
      throw new InvalidUse(FailureCode.TLS_IMPOSSIBLE.at(server).because(why));
    }
    return new IOException(words, e);
  }

  private static boolean isTls(Throwable failure) {
    if (String.valueOf(failure.getMessage()).contains("STARTTLS is required")) {
      return true;
    }
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof SSLException && !(each.getCause() instanceof java.net.SocketException)) {
        return true;
      }
    }
    return false;
  }

  /** No server should say a password back; should one, it is not passed on. */
  private static String withoutSecret(String words, Server server) {
    if (server.password() == null) {
      return words;
    }
    String secret = server.password().reveal();
    String login = "\0" + server.user() + "\0" + secret;
    return words
        .replace(secret, "***")
        .replace(base64(secret), "***")
        .replace(base64(login), "***");
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Ends the connection at once. */
  void cut() {
    try {
      socket.close();
    } catch (IOException e) {
      // it is gone
    }
  }

  @Override
  public void close() {
    try {
      transport.close();
    } catch (MessagingException e) {
      // all messages have their answers
    } finally {
      cut();
    }
  }
}
