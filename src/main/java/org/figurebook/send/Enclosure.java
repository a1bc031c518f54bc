package org.figurebook.send;

/**
 * A file that goes with a message.
 *
 * @param name its name for the receiver, of plain letters
 * @param type its media type
 * @param what key of the word for it
 */
record Enclosure(String name, String type, String what, byte[] bytes) {
  static final String PDF = "application/pdf";
  static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}
