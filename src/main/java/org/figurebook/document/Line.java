package org.figurebook.document;

/**
 * One line of a document as the source has it, beside its clean text.
 *
 * @param number line number counted from 1
 * @param page page number counted from 1
 * @param raw the characters of the source, without the line break
 * @param clean the same, normalised for matching; see {@link CleanText}
 * @param box where it stands on the page, when the format tells; otherwise null
 */
public record Line(int number, int page, String raw, CleanText clean, Box box) {

  public boolean isBlank() {
    return clean.isBlank();
  }

  /** Whether white space stands behind the last character printed. */
  public boolean endsInSpace() {
    return !raw.isEmpty() && Character.isWhitespace(raw.charAt(raw.length() - 1));
  }

  /** The clean text. */
  public String text() {
    return clean.text();
  }
}
