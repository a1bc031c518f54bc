package org.figurebook.cli;

import java.util.List;
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
    return language -> FindingWords.of(language).what(finding).strip();
  }

  /** What could not be done. */
  static Line of(List<Failure> failures) {
    return language -> FailureWords.of(language).text(failures);
  }
}
