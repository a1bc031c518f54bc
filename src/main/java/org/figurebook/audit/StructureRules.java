package org.figurebook.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.figurebook.audit.Item.Group;
import org.figurebook.audit.Rule.Finding;

/** What the checklist says of the structure of a workbook. */
final class StructureRules {
  /** The names that programs give to sheets nobody names. */
  private static final Pattern DEFAULT_NAME =
      Pattern.compile(
          "(?i)(sheet|tabelle|feuille?|hoja|foglio|blad|planilha|工作表|シート)\\s?\\d*"
              + "( ?\\(\\d+\\))?");

  private static final List<String> ENGLISH =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final List<String> CHINESE =
      List.of("零", "一", "兩", "三", "四", "五", "六", "七", "八", "九", "十");

  static final List<Rule> RULES =
      List.of(
          Rule.sheet(
              item("sheet-names", true, "Sheets have names of their own that say what is on them"),
              sheet ->
                  DEFAULT_NAME.matcher(sheet.name().strip()).matches()
                      ? Finding.not("a program's default name")
                      : Finding.MET),
          Rule.sheet(
              item("blank-sheets", true, "No sheet is blank"),
              sheet -> Finding.unless(sheet.cells() == 0 ? "the sheet is blank" : "")),
          Rule.sheet(
              item(
                  "column-a",
                  true,
                  "A1 says what is on the sheet, and column A above the table has what one must"
                      + " know to read it"),
              StructureRules::columnA),
          Rule.sheet(
              item("left-edge", true, "Tables stand at the left edge of their sheet"),
              sheet ->
                  withTables(
                      sheet,
                      Places.of(
                          sheet.tables().stream()
                              .filter(table -> table.left() > 0)
                              .map(table -> table.range().formatAsString())
                              .toList()))),
          Rule.sheet(
              item("below-tables", false, "Nothing stands below the tables"),
              sheet -> withTables(sheet, sheet.seen(Sight.BELOW))),
          Rule.sheet(
              item(
                  "several-tables",
                  false,
                  "One table a sheet; where there are more, they stand one below another, each under"
                      + " its heading, and a line at the top says how many"),
              StructureRules::several));

  private StructureRules() {}

  private static Item item(String id, boolean essential, String words) {
    return new Item(id, Group.STRUCTURE, essential, words);
  }

  private static Finding withTables(SheetFacts sheet, Places faults) {
    return sheet.hasTables() ? Finding.unless(faults) : Finding.NOT_APPLICABLE;
  }

  private static Finding columnA(SheetFacts sheet) {
    if (sheet.cells() == 0) {
      return Finding.NOT_APPLICABLE;
    }
    if (sheet.title().isEmpty()) {
      return Finding.not("A1 has no text");
    }
    return Finding.unless(
        sheet.hasTables() && sheet.lead().size() < 2
            ? "column A has no line between the title and the table"
            : "");
  }

  private static Finding several(SheetFacts sheet) {
    int count = sheet.tables().size();
    if (count < 2) {
      return sheet.hasTables() ? Finding.MET : Finding.NOT_APPLICABLE;
    }
    List<String> faults = new ArrayList<>();
    if (sheet.lead().stream().noneMatch(line -> says(line.text(), count))) {
      faults.add("no line at the top says that there are " + count + " tables");
    }
    for (int t = 0; t < count; t++) {
      TableFacts table = sheet.tables().get(t);
      if (t > 0 && table.top() <= sheet.tables().get(t - 1).bottom()) {
        faults.add("tables side by side at " + table.range().formatAsString());
      } else if (sheet.above().get(t).isEmpty()) {
        faults.add("no heading above " + table.range().formatAsString());
      }
    }
    return Finding.unless(Places.of(faults).words());
  }

  /** Whether a line has a number, in digits or as a word. */
  private static boolean says(String line, int count) {
    if (Pattern.compile("(?<!\\d)" + count + "(?!\\d)").matcher(line).find()) {
      return true;
    }
    return count < ENGLISH.size()
        && (line.contains(CHINESE.get(count))
            || Pattern.compile("(?i)\\b" + ENGLISH.get(count) + "\\b").matcher(line).find());
  }
}
