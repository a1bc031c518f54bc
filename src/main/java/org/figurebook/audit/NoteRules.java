package org.figurebook.audit;

import java.util.List;
import java.util.Locale;
import org.figurebook.audit.Item.Group;
import org.figurebook.audit.Rule.Finding;

/** What the checklist says of footnotes. */
final class NoteRules {
  static final List<Rule> RULES =
      List.of(
          Rule.sheet(
              item("note-signs", true, "No sign or raised letter points to a note"),
              sheet -> Finding.unless(sheet.seen(Sight.SIGN_AS_MARK))),
          Rule.sheet(
              item("note-word", false, "Pointers to notes have the word: [note 1]"),
              sheet -> marked(sheet, Sight.MARK_WITHOUT_WORD)),
          Rule.sheet(
              item(
                  "note-places",
                  false,
                  "Pointers to notes stand in titles, headings, row labels or a column for notes"),
              sheet -> marked(sheet, Sight.MARK_ON_VALUE)),
          Rule.book(
              item("notes-sheet", false, "The notes stand in a table on a sheet for notes"),
              NoteRules::notesSheet));

  private NoteRules() {}

  private static Item item(String id, boolean essential, String words) {
    return new Item(id, Group.NOTES, essential, words);
  }

  private static Finding marked(SheetFacts sheet, Sight fault) {
    Places faults = sheet.seen(fault);
    return faults.none() && sheet.seen(Sight.MARK).none()
        ? Finding.NOT_APPLICABLE
        : Finding.unless(faults);
  }

  private static Finding notesSheet(BookFacts book) {
    boolean marks =
        book.sheets().stream()
            .anyMatch(
                sheet ->
                    !isForNotes(sheet)
                        && !(sheet.seen(Sight.MARK).none()
                            && sheet.seen(Sight.MARK_WITHOUT_WORD).none()));
    if (!marks) {
      return Finding.NOT_APPLICABLE;
    }
    return book.sheets().stream().anyMatch(sheet -> isForNotes(sheet) && sheet.hasTables())
        ? Finding.MET
        : Finding.not("there are pointers to notes, but no sheet named Notes with a table");
  }

  private static boolean isForNotes(SheetFacts sheet) {
    String name = sheet.name().toLowerCase(Locale.ROOT);
    return name.contains("note") || name.contains("註") || name.contains("注");
  }
}
