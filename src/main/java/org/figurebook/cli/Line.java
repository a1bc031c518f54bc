package org.figurebook.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.figurebook.document.Finding;
import org.figurebook.document.Language;
import org.figurebook.failure.Failure;
import org.figurebook.failure.FailureWords;
import org.figurebook.report.FindingWords;

/** Something to tell a person, in whichever language the person reads. */
@FunctionalInterface
interface Line {
  /** The words. */
  String in(Language language);

  /** What is told of a document. */
  static Line of(Finding finding) {
    return language -> Words.plain(FindingWords.of(language).what(finding));
  }

  /** What could not be done, each on a line of its own, whatever line breaks were typed. */
  static Line of(List<Failure> failures) {
    return language -> {
      FailureWords words = FailureWords.of(language);
      return failures.stream().map(words::text).map(Words::plain).collect(Collectors.joining("\n"));
    };
  }
}
