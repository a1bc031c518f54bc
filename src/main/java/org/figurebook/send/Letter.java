package org.figurebook.send;

/**
 * What a person reads.
 *
 * @param subject its subject, one line
 * @param text as plain text
 * @param html as a page that needs nothing from elsewhere
 */
record Letter(String subject, String text, String html) {}
