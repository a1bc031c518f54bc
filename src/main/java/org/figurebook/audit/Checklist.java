package org.figurebook.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The checklist of accessible spreadsheets, in its order. */
public final class Checklist {
  private static final List<Rule> RULES =
      Stream.of(
              TableRules.RULES,
              NoteRules.RULES,
              FormatRules.RULES,
              StructureRules.RULES,
              PublishingRules.RULES)
          .flatMap(List::stream)
          .toList();

  private Checklist() {}

  /**
   * Puts the checklist to a workbook.
   *
   * @param workbook an .xlsx or .xlsm file
   * @throws UnreadableWorkbook when it cannot be read: damaged, encrypted, of another kind, too
   *     large
   */
  public static List<Outcome> of(Path workbook) throws UnreadableWorkbook {
    BookFacts facts = BookReader.read(workbook);
    return RULES.stream().map(rule -> rule.outcome(facts)).toList();
  }
}
