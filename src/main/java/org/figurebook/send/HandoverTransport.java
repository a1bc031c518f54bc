package org.figurebook.send;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * A connection to a mail server that knows how far a message has come. A server may not deliver a
 * message before its last line, a single dot (RFC 5321, 4.1.1.4), so what is stopped before is
 * certainly not delivered.
 */
final class HandoverTransport extends SMTPTransport {
  private HandoverMark mark;
  private Step step = Step.SENDER;
  private boolean given;
  private int answer;
  private String answered = "";

  HandoverTransport(Session session) {
    super(session, new URLName("smtp", null, -1, null, null, null));
  }

  /** What the server was asked last. */
  enum Step {
    /** To take a message of the sender. */
    SENDER,
    /** To take one for the receiver. */
    RECEIVER,
    /** To take the message itself. */
    MESSAGE
  }

  /** A new message begins. */
  void begin(HandoverMark ofMessage) {
    mark = ofMessage;
    step = Step.SENDER;
    given = false;
    answer = 0;
    answered = "";
  }

  Step step() {
    return step;
  }

  /** Whether the server was given all of the message. */
  boolean isGiven() {
    return given;
  }

  /** The server's answer to the whole message; 0 when there was none. */
  int answer() {
    return answer;
  }

  /** The answer's words. */
  String answered() {
    return answered;
  }

  @Override
  protected void rcptTo() throws MessagingException {
    step = Step.RECEIVER;
    super.rcptTo();
  }

  @Override
  protected OutputStream data() throws MessagingException {
    step = Step.MESSAGE;
    return super.data();
  }

  @Override
  protected void finishData() throws IOException, MessagingException {
    // an empty line, to have all before it on its way: after the mark only the dot is to be sent
    sendCommand("");
    mark.give();
    super.finishData();
  }

  @Override
  protected int readServerResponse() throws MessagingException {
    boolean last = isMarked() && !given;
    given |= last;
    int code = super.readServerResponse();
    if (last && code > 0) {
      answer = code;
      answered = getLastServerResponse();
    }
    return code;
  }

  private boolean isMarked() {
    return mark != null && mark.isGiven();
  }
}
