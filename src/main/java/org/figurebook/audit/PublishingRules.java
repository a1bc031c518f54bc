package org.figurebook.audit;

import java.util.List;
import org.figurebook.audit.Item.Group;
import org.figurebook.audit.Rule.Finding;

/** What the checklist says of the last steps before publishing. */
final class PublishingRules {
  static final List<Rule> RULES =
      List.of(
          Rule.byHand(
              item("spelling", true, "Spelling and grammar are checked"),
              "run the spelling check of the spreadsheet program"),
          Rule.byHand(
              item("accessibility-checker", false, "The spreadsheet program's own checker is run"),
              "run it in the spreadsheet program"),
          Rule.book(
              item("document-information", true, "The document's title and language are filled in"),
              book ->
                  Finding.unless(
                      book.title().isEmpty() && book.language().isEmpty()
                          ? "no title and no language"
                          : book.title().isEmpty()
                              ? "no title"
                              : book.language().isEmpty() ? "no language" : "")),
          Rule.book(
              item("cursor", true, "The workbook opens on its first sheet with the cursor in A1"),
              PublishingRules::cursor));

  private PublishingRules() {}

  private static Item item(String id, boolean essential, String words) {
    return new Item(id, Group.PUBLISHING, essential, words);
  }

  private static Finding cursor(BookFacts book) {
    if (book.activeSheet() != 0) {
      return Finding.not("it opens on sheet " + (book.activeSheet() + 1));
    }
    String cell = book.sheets().isEmpty() ? "A1" : book.sheets().get(0).frame().activeCell();
    return Finding.unless(cell.equals("A1") ? "" : "the cursor is in " + cell);
  }
}
