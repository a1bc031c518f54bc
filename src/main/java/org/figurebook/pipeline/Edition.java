package org.figurebook.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Language;

/**
 * A whole report in one language. The first of a run has the plain names; one beside it has its
 * language in its names.
 *
 * @param language language of the report
 * @param mark what stands in its names before the ending; empty for the first
 */
record Edition(Language language, String mark) {
  /** The editions of a run, in order. */
  static List<Edition> of(List<Language> languages) {
    List<Edition> editions = new ArrayList<>();
    for (Language language : languages) {
      editions.add(new Edition(language, editions.isEmpty() ? "" : "_" + language.tag()));
    }
    return editions;
  }

  /** Name of the workbook. */
  String workbook() {
    return "report" + mark + ".xlsx";
  }

  /** Name of the PDF. */
  String pdf() {
    return "report" + mark + ".pdf";
  }

  /** Name of the folder of the charts' pictures. */
  String charts() {
    return "charts" + mark;
  }
}
