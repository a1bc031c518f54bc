package org.figurebook.failure;

import java.util.Arrays;
import java.util.List;

/**
 * Every failure that a person is told of. The words stand in {@code wording/failures_en.properties}
 * and {@code wording/failures_zh.properties}, under the code's key and, for what to do, under the
 * key with {@code .remedy}.
 *
 * <p>A code is stable: programs read it in the answers of {@code --json}.
 */
public enum FailureCode {
  // the command line
  COMMAND_MISSING("commands"),
  WORDS_UNKNOWN("command"),
  WORD_MISSING("missing", "command"),
  WORDS_WRONG("command"),
  NOT_KNOWN("value", "choices"),
  NOT_A_NUMBER("value"),
  OUT_OF_RANGE("least", "most"),
  CONTRADICTION("other"),
  FILE_MISSING,
  PATH_MISSING,
  PATH_BROKEN,
  ALREADY_THERE,
  FILE_FAILED,
  MEMORY_FULL,
  DEFECT("file"),
  DEFECT_UNWRITTEN,

  // runs and their folders
  FOLDER_EMPTY("endings"),
  FOLDER_UNLISTED,
  OUTPUT_BUSY,
  OUTPUT_UNWRITABLE,
  CACHE_UNWRITABLE,
  CACHE_NO_FOLDER,
  CACHE_TAKEN,
  DATA_MISSING,
  FIGURE_MISSING("figure"),

  // corrections
  CORRECTIONS_UNREAD,
  CORRECTIONS_JSON,
  CORRECTIONS_CSV,
  CORRECTIONS_NO_LIST,
  CORRECTION_KIND("key"),
  CORRECTION_OBJECT("number"),
  CORRECTION_PRINTED("number"),
  CORRECTION_PLACE("number"),
  CORRECTION_CELL("number"),

  // libraries
  LIBRARY_FOLDER,
  LIBRARY_MISSING,
  LIBRARY_OLDER,
  LIBRARY_NEWER("schema", "known"),
  LIBRARY_OTHER,
  LIBRARY_BUSY,
  LIBRARY_KIND,
  LIBRARY_DAMAGED,
  LIBRARY_ROW,
  LIBRARY_FULL,
  LIBRARY_READ_ONLY,
  LIBRARY_UNOPENED,
  LIBRARY_DISK,
  LIBRARY_TOO_LONG,
  LIBRARY_GAVE_UP,
  DOCUMENT_MISSING("document"),
  QUERY_WRONG,
  QUERY_WRITES,

  // workbooks to audit
  WORKBOOK_TOO_LARGE("most"),
  WORKBOOK_EMPTY,
  WORKBOOK_OLD,
  WORKBOOK_NONE,
  WORKBOOK_DAMAGED,
  WORKBOOK_CELLS("most"),
  WORKBOOK_TEXT,

  // templates, vocabularies and settings
  JSON_WRONG,
  NO_OBJECT,
  SETTINGS_UNREAD,
  KEY_UNKNOWN("key", "known"),
  KEY_MISSING("key"),
  VALUE_KIND("value", "types"),
  VALUE_PATTERN("value"),
  VALUE_BELOW("value", "least"),
  VALUE_NOT_ABOVE("value", "limit"),
  VALUE_ABOVE("value", "most"),
  VALUE_EMPTY("value"),
  VALUE_WRONG("value"),
  VALUE_UNFIT,
  PARAMETER_UNKNOWN("known"),
  YEAR_WRONG("value"),
  YEARS_REVERSED("to", "from"),
  ID_TWICE("id"),
  NAME_UNDEFINED("name", "known"),
  TABLE_EITHER,
  TEMPLATE_MISSING("names"),
  TEMPLATE_UNREAD("names"),
  PARENT_MISSING("name", "names"),
  PARENT_UNREAD("name", "names"),
  TEMPLATES_CIRCLE("circle"),
  VOCABULARY_MISSING("name", "names"),
  VOCABULARY_UNREAD("name"),

  // the page
  ADDRESS_UNKNOWN,
  ADDRESS_OPEN("variable"),
  TOKEN_UNFIT,
  PORT_TAKEN,
  PAPERS_FOLDER,

  // lists of people
  LIST_UNNAMED,
  LIST_MISSING,
  LIST_UNREAD,
  LIST_ENCODING,
  LIST_JSON,
  LIST_CSV,
  LIST_NOBODY,
  LIST_COLUMN("fields"),
  FIELD_UNKNOWN("field", "fields"),
  PERSON_TWICE("address", "line"),
  LANGUAGE_UNKNOWN("language"),
  TEMPLATE_UNKNOWN("template", "templates"),
  LIST_MORE("count"),
  NOTHING_SENT,
  ADDRESS_MISSING,
  ADDRESS_CONTROL,
  ADDRESS_LETTERS,
  ADDRESS_WRONG("address"),
  NAME_CONTROL,
  NAME_LONG("most"),
  LINK_WRONG("link"),

  // sending
  SENDER_UNNAMED,
  SERVER_UNNAMED,
  PASSWORD_MISSING("user", "variable"),
  USER_MISSING,
  PASSWORD_OPEN("host"),
  PASSWORD_FILE_MISSING,
  PASSWORD_FILE_LINE,
  PASSWORD_FILE_UNREAD,
  PASSWORD_FILE_SHARED("file"),
  CERTIFICATE_NONE,
  CERTIFICATE_UNFIT,
  JOURNAL_BUSY,
  JOURNAL_UNWRITABLE,
  JOURNAL_UNREAD,
  JOURNAL_DAMAGED,
  MESSAGES_UNWRITABLE,
  MESSAGE_UNWRITTEN,
  REPORT_MISSING("folder"),
  REPORT_UNREAD,
  REPORT_NAMELESS,
  REPORT_PART,
  HOST_UNKNOWN,
  LOGIN_REFUSED("user"),
  TLS_IMPOSSIBLE,
  SERVER_UNREACHED,
  CONNECTION_NONE,
  CONNECTION_LOST,
  SERVER_BUSY,
  SENDER_REFUSED,
  MESSAGE_TOO_LARGE("size", "most");

  private final List<String> arguments;

  FailureCode(String... arguments) {
    this.arguments = List.of(arguments);
  }

  /** The names of its arguments, in order. */
  public List<String> arguments() {
    return arguments;
  }

  /** Its stable name, such as {@code output-busy}. */
  public String key() {
    return Catalogue.key(this);
  }

  /**
   * A failure of this code.
   *
   * @param values of its arguments, in order
   */
  public Failure of(Object... values) {
    List<String> texts = Arrays.stream(values).map(String::valueOf).toList();
    return new Failure(this, "", texts, Why.UNKNOWN, "");
  }

  /**
   * A failure of this code at a place.
   *
   * @param values of its arguments, in order
   */
  public Failure at(Object place, Object... values) {
    return of(values).at(place);
  }
}
