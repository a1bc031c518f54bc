package org.figurebook.cli;

import java.util.List;

/**
 * What a command has to say when it is done.
 *
 * @param code its exit code
 * @param data lines for standard output
 * @param words lines for standard error
 * @param json the same data as an object, for {@code --json}: a record or a map
 */
record Answer(int code, List<String> data, List<Line> words, Object json) {
  Answer {
    data = List.copyOf(data);
    words = List.copyOf(words);
  }

  static Answer done(List<String> data, List<Line> words, Object json) {
    return new Answer(ExitCode.DONE, data, words, json);
  }
}
