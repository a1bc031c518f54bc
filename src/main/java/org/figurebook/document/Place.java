package org.figurebook.document;

/**
 * Where something stands in a source file.
 *
 * @param document the input's file name
 * @param page page number counted from 1; for a text whose pages are lost, 0
 * @param line line number in the source counted from 1; 0 when the place is the whole document
 * @param character character of that line counted from 1; 0 when the place is the whole line
 */
public record Place(String document, int page, int line, int character) {

  /** The whole of a document. */
  public static Place ofDocument(String document) {
    return new Place(document, 0, 0, 0);
  }

  /** For people: {@code paper.pdf, page 3, line 12}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(document);
    if (page > 0) {
      text.append(", page ").append(page);
    }
    if (line > 0) {
      text.append(", line ").append(line);
    }
    return text.toString();
  }
}
