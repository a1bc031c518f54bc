package org.figurebook.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurebook.document.Language;
import org.figurebook.failure.Catalogue;

/**
 * What commands tell a person beside their data. The words stand in {@code
 * wording/notices_en.properties} and {@code wording/notices_zh.properties}.
 */
enum Notice {
  SAMPLES,
  RUN_COUNTS("documents", "replies", "tables", "figures"),
  WROTE("path"),
  UNCHANGED("path"),
  WOULD_WRITE("path"),
  UNREAD("count"),
  WATCHING,
  PLAN("documents", "known", "outputs"),
  CACHE_UNUSED("why"),
  TABLES("count"),
  TO_LOOK_AT("count"),
  COMPARED("restated", "added", "gone", "unchanged"),
  AUDITED("items", "met", "unmet", "essential", "unasked", "hand"),
  ADDED("file", "id", "figures"),
  REPLACED("file", "id", "figures"),
  REMOVED("file", "id"),
  LIBRARY_HOLDS("documents", "library"),
  DOCUMENTS("count"),
  PUBLISHED("added", "documents"),
  TEMPLATE_GOOD("template", "indicators", "sections"),
  WROTE_SCHEMA("path"),
  WOULD_WRITE_SCHEMA("path"),
  SERVING("library", "address"),
  STOP_HINT,
  SERVED,

  SENT_SO_FAR("count"),
  EDITION_PLANNED("edition", "changes", "count", "rest"),
  EDITION_SENT("edition", "changes", "count", "rest"),
  EDITION_FIRST,
  EDITION_SAME,
  EDITION_CHANGED("added", "restated", "gone", "papers", "edition"),
  SENDING_STOPPED("why"),
  PEOPLE_HAVE_IT("count"),
  PEOPLE_NOT_WANTED("count"),
  PEOPLE_REFUSED("count"),
  PEOPLE_REFUSED_EARLIER("count"),
  PEOPLE_PUT_OFF("count"),
  PEOPLE_UNCONFIRMED("count"),
  NOBODY_LEFT_OUT,
  AND("first", "rest"),
  ADVISE_PUT_OFF,
  ADVISE_REFUSED,
  ADVISE_UNCONFIRMED,

  READ_OF("done", "all", "name"),
  READING("done", "all", "pages", "left", "name"),
  PAGE("count"),
  PAGES("count"),
  SECONDS_LEFT("count"),
  MINUTES_LEFT("count"),
  STAGE_LIBRARY,
  STAGE_ANALYSE,
  STAGE_DATA,
  STAGE_BUILD,
  STAGE_WORKBOOK,
  STAGE_PDF,
  STAGE_CHARTS;

  /** Path and beginning of the name of the words' files. */
  static final String WORDS = "wording/notices";

  private final List<String> arguments;

  Notice(String... arguments) {
    this.arguments = List.of(arguments);
  }

  /** The names of its arguments, in order. */
  List<String> arguments() {
    return arguments;
  }

  /**
   * The line with its arguments.
   *
   * @param values of its arguments, in order; a {@link Line} among them is said in the same
   *     language
   */
  Line of(Object... values) {
    if (values.length != arguments.size()) {
      throw new IllegalArgumentException(this + " takes " + arguments);
    }
    return language -> text(language, values);
  }

  private String text(Language language, Object... values) {
    Map<String, String> named = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      named.put(
          arguments.get(i),
          value instanceof Line line ? line.in(language) : Words.plain(String.valueOf(value)));
    }
    return Catalogue.of(WORDS, language).text(Catalogue.key(this), named);
  }
}
