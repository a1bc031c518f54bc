package org.figurebook.send;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A line of the journal.
 *
 * @param at when, ISO 8601 in UTC
 * @param what what happened
 * @param edition the edition it is about; empty when a sending begins
 * @param template the edition's template
 * @param address the person's address
 * @param messageId the message's id, the same for the same edition and person
 * @param words what the server said, or why
 * @param boot the start of the machine that it happened after; only when a sending begins
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record JournalEntry(
    String at,
    What what,
    String edition,
    String template,
    String address,
    String messageId,
    String words,
    String boot) {
  JournalEntry {
    edition = edition == null ? "" : edition;
    template = template == null ? "" : template;
    address = address == null ? "" : address;
    messageId = messageId == null ? "" : messageId;
    words = words == null ? "" : words;
    boot = boot == null ? "" : boot;
  }

  /** What happened. */
  enum What {
    /** A sending begins. */
    BEGUN,
    /** A message is about to be handed over. */
    INTENDED,
    /** The server took it. */
    ACCEPTED,
    /** The server will never take it. */
    REFUSED,
    /** The server did not take it this time, or was never given all of it. */
    NOT_TAKEN,
    /** The server was given all of it, and its answer was not seen. */
    UNCONFIRMED,
    /** A person found that an unconfirmed message arrived. */
    SETTLED
  }
}
