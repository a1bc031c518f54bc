package org.figurebook.harvest;

/**
 * What the text around a table calls things.
 *
 * @param shortNames the short names of the reply, or the paper without replies, that it stands in
 * @param topic the scheme or fund that the paragraphs right before it name; empty when they name
 *     none
 */
record TableNames(ShortNames shortNames, String topic) {
  static final TableNames NONE = new TableNames(new ShortNames(), "");
}
