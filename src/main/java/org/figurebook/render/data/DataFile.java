package org.figurebook.render.data;

import java.util.List;

/**
 * A CSV file of the data folder and its columns, in the order they are written.
 *
 * <p>The names are a contract with other programs: columns may be added at the end, none dropped.
 */
enum DataFile {
  DOCUMENTS(
      "documents",
      "one row a document read",
      "id file sha256 kind language title date pages:integer characters:integer status format"
          + " findings"),
  REPLIES(
      "replies",
      "one row a reply",
      "document reply question member head programme officer director tables:integer"
          + " figures:integer first_line:integer last_line:integer page:integer head_name subhead"
          + " twins"),
  FIGURES(
      "figures",
      "one row a figure",
      "id document reply question section annex table row:integer column:integer subject measure"
          + " theme value:number low:number high:number unit counter bound period basis printed"
          + " quote line:integer char:integer page:integer confidence checks dimensions"),
  CHECKS("checks", "every check that ran", "id kind object status expected found detail place"),
  GAPS(
      "gaps",
      "what was asked for and is not kept or not available",
      "document reply question head programme member reason quote line:integer page:integer"),
  LEDGER(
      "ledger",
      "every run of digits or numeral words and what became of it",
      "document line:integer char:integer page:integer printed class rule figure");

  private final String stem;
  private final String description;
  private final List<String> fields;

  DataFile(String stem, String description, String fields) {
    this.stem = stem;
    this.description = description;
    this.fields = List.of(fields.split(" +"));
  }

  String fileName() {
    return stem + ".csv";
  }

  String stem() {
    return stem;
  }

  String description() {
    return description;
  }

  List<String> header() {
    return fields.stream().map(field -> field.replaceAll(":.*", "")).toList();
  }

  /** The Table Schema type of a column: {@code string} unless said otherwise. */
  String type(String column) {
    return fields.stream()
        .filter(field -> field.startsWith(column + ":"))
        .map(field -> field.substring(column.length() + 1))
        .findFirst()
        .orElse("string");
  }
}
