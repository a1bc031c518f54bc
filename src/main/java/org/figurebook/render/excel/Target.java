package org.figurebook.render.excel;

/**
 * Where a link leads.
 *
 * @param address a cell of this workbook such as {@code 'Figures'!A12}, or a relative address
 * @param internal whether it is a cell of this workbook
 */
record Target(String address, boolean internal) {
  /** The longest piece of text a formula can hold. */
  private static final int LONGEST_LITERAL = 255;

  /** A cell of a sheet; row counted from 0. */
  static Target cell(String sheet, int row, String column) {
    return new Target("'" + sheet.replace("'", "''") + "'!" + column + (row + 1), true);
  }

  /** The top of a sheet. */
  static Target sheet(String sheet) {
    return cell(sheet, 0, "A");
  }

  static Target file(String address) {
    return new Target(address, false);
  }

  /** Whether a formula can hold the link. */
  boolean fitsFormula(String shown) {
    return address.length() < LONGEST_LITERAL && shown.length() <= LONGEST_LITERAL;
  }

  /** The link as a formula, for sheets that have more links than a sheet can list. */
  String formula(String shown) {
    return "HYPERLINK(" + literal((internal ? "#" : "") + address) + "," + literal(shown) + ")";
  }

  private static String literal(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
