package org.figurebook.template;

import org.figurebook.failure.Failure;
import org.figurebook.failure.FailureWords;

/**
 * Something wrong in a template or vocabulary.
 *
 * @param file the file, or the template's name
 * @param line line, from 1; 0 when it is not in a line
 * @param path where in the JSON, such as {@code sections[0].tables[1].rows}
 * @param what what is wrong, without its place
 */
public record Problem(String file, int line, String path, Failure what) {

  /** The same problem, known to be in a line. */
  Problem at(int known) {
    return new Problem(file, known, path, what);
  }

  /** The nearest valid word; empty when none is near. */
  public String nearest() {
    return what.nearest();
  }

  /** What a person is told, at its place: {@code my.json:12: sections[0].id}. */
  public Failure failure() {
    String in = line > 0 ? file + ":" + line : file;
    return what.at(path.isEmpty() ? in : in + ": " + path);
  }

  /** In English, for logs. */
  @Override
  public String toString() {
    return FailureWords.ENGLISH.text(failure());
  }
}
