package org.figurebook.send;

/**
 * What becomes of a person's message in a sending.
 *
 * @param words what the server said, where the message was written, or why not
 * @param messageId the message's id, to look for in the mail server's log; may be empty
 */
public record Fate(Person person, Kind kind, String words, String messageId) {
  /** The kinds, as people read them. */
  public enum Kind {
    /** It is to be sent. */
    TO_SEND("send"),
    /** It was sent now. */
    SENT("sent"),
    /** This edition was sent earlier. */
    HAS_IT("has it"),
    /** The person wants reports of other templates. */
    NOT_WANTED("not wanted"),
    /** The server refused it now. */
    REFUSED("refused"),
    /** The server refused it earlier. */
    REFUSED_EARLIER("refused earlier"),
    /** It was not taken for now, or its turn did not come. */
    PUT_OFF("put off"),
    /** The server was given it, and its answer is not known. */
    UNCONFIRMED("unconfirmed");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** For people. */
    public String word() {
      return word;
    }
  }
}
