package org.figurebook.audit;

import java.util.List;

/**
 * What was read of a workbook.
 *
 * @param title the title among the document properties; empty when there is none
 * @param language the language among them
 * @param macros whether it has macros
 * @param activeSheet number of the sheet that is shown first, from 0
 * @param sheets its sheets, in order
 */
record BookFacts(
    String title, String language, boolean macros, int activeSheet, List<SheetFacts> sheets) {
  BookFacts {
    sheets = List.copyOf(sheets);
  }
}
