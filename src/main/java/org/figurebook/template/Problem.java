package org.figurebook.template;

/**
 * Something wrong in a template or vocabulary.
 *
 * @param file the file, or the template's name
 * @param line line, from 1; 0 when it is not in a line
 * @param path where in the JSON, such as {@code sections[0].tables[1].rows}
 * @param what what is wrong
 * @param expected what was expected; may be empty
 * @param nearest the nearest valid word; empty when none is near
 */
public record Problem(
    String file, int line, String path, String what, String expected, String nearest) {

  /** The same problem, known to be in a line. */
  Problem at(int known) {
    return new Problem(file, known, path, what, expected, nearest);
  }

  /** The same problem, with other words for what was expected. */
  Problem expecting(String words) {
    return new Problem(file, line, path, what, words, nearest);
  }

  /** For people: {@code my.json:12: sections[0].id: … (expected …; did you mean …?)}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file);
    if (line > 0) {
      text.append(':').append(line);
    }
    text.append(": ");
    if (!path.isEmpty()) {
      text.append(path).append(": ");
    }
    text.append(what);
    if (!expected.isEmpty()) {
      text.append("; expected ").append(expected);
    }
    if (!nearest.isEmpty()) {
      text.append("; did you mean \"").append(nearest).append("\"?");
    }
    return text.toString();
  }
}
