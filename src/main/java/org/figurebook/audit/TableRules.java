package org.figurebook.audit;

import java.util.List;
import java.util.regex.Pattern;
import org.figurebook.audit.Item.Group;
import org.figurebook.audit.Rule.Finding;

/** What the checklist says of tables. */
final class TableRules {
  /** The names that programs give to tables nobody names. */
  private static final Pattern DEFAULT_NAME =
      Pattern.compile("(?i)(table|tabelle|tableau|tabla|tabella|tabel|表格|表|テーブル)_?\\d+");

  /** How a line may say that cells are left empty. */
  private static final Pattern EMPTY_SAID =
      Pattern.compile("(?i)\\b(blank|empty)\\b|空白|留空|空格|空着|留白");

  static final List<Rule> RULES =
      List.of(
          Rule.sheet(
              item("marked-up", true, "Every table is marked up as a table"),
              sheet ->
                  sheet.hasTables() || !sheet.seen(Sight.UNMARKED).none()
                      ? Finding.unless(sheet.seen(Sight.UNMARKED))
                      : Finding.NOT_APPLICABLE),
          Rule.sheet(
              item("table-names", false, "Tables have names that mean something"),
              sheet ->
                  withTables(
                      sheet,
                      Places.of(
                          sheet.tables().stream()
                              .map(TableFacts::name)
                              .filter(name -> DEFAULT_NAME.matcher(name).matches())
                              .toList()))),
          Rule.sheet(
              item("merged-cells", true, "No cells are merged, and no table stands in another"),
              sheet -> Finding.unless(sheet.frame().merged())),
          Rule.sheet(
              item("blank-lines", true, "No row or column within a table is blank"),
              sheet -> withTables(sheet, sheet.seen(Sight.BLANK_LINE))),
          Rule.sheet(
              item(
                  "header-row",
                  true,
                  "Each table has one tagged header row; every heading has text, none comes twice"),
              TableRules::header),
          Rule.sheet(
              item(
                  "wrapped-text",
                  true,
                  "Text of tables is wrapped where it is wider than its cell"),
              sheet -> withTables(sheet, sheet.seen(Sight.CUT_TEXT))),
          Rule.sheet(
              item("filters-and-panes", false, "There are no filters and no frozen panes"),
              TableRules::filters),
          Rule.sheet(
              item(
                  "empty-cells",
                  true,
                  "No cell of a table is empty, or a line of column A above it says why some are"),
              TableRules::emptyCells),
          Rule.sheet(
              item("hidden", false, "No sheet, row or column is hidden"),
              sheet ->
                  sheet.hidden()
                      ? Finding.not("the sheet is hidden")
                      : Finding.unless(sheet.frame().hiddenLines())));

  private TableRules() {}

  private static Item item(String id, boolean essential, String words) {
    return new Item(id, Group.TABLES, essential, words);
  }

  private static Finding withTables(SheetFacts sheet, Places faults) {
    return sheet.hasTables() ? Finding.unless(faults) : Finding.NOT_APPLICABLE;
  }

  private static Finding header(SheetFacts sheet) {
    for (TableFacts table : sheet.tables()) {
      if (table.headerRows() != 1) {
        return Finding.not("table " + table.name() + " has no header row");
      }
    }
    if (!sheet.seen(Sight.NAMELESS_COLUMN).none()) {
      return Finding.not("no text in " + sheet.seen(Sight.NAMELESS_COLUMN).words());
    }
    Places same = sheet.seen(Sight.SAME_HEADING);
    return same.none()
        ? withTables(sheet, same)
        : Finding.not("the same heading again in " + same.words());
  }

  private static Finding filters(SheetFacts sheet) {
    boolean filtered =
        sheet.frame().filtered() || sheet.tables().stream().anyMatch(TableFacts::filtered);
    boolean frozen = sheet.frame().frozen();
    return Finding.unless(
        filtered && frozen
            ? "filters and frozen panes"
            : filtered ? "filters" : frozen ? "frozen panes" : "");
  }

  private static Finding emptyCells(SheetFacts sheet) {
    Places empty = sheet.seen(Sight.EMPTY_CELL);
    boolean said = sheet.lead().stream().anyMatch(line -> EMPTY_SAID.matcher(line.text()).find());
    return withTables(sheet, said ? Places.NONE : empty);
  }
}
