package org.figurebook.audit;

import java.util.List;

/**
 * What an item of the checklist comes to.
 *
 * @param item the item
 * @param sheets its verdict on every sheet, in order; one without a name for an item that is about
 *     the workbook as a whole
 */
public record Outcome(Item item, List<SheetVerdict> sheets) {
  public Outcome {
    sheets = List.copyOf(sheets);
  }

  /** Not met when one sheet does not meet it; met when one does and the others need not. */
  public Verdict verdict() {
    for (Verdict first : List.of(Verdict.NOT_MET, Verdict.BY_HAND, Verdict.MET)) {
      if (sheets.stream().anyMatch(sheet -> sheet.verdict() == first)) {
        return first;
      }
    }
    return Verdict.NOT_APPLICABLE;
  }

  /** Whether an essential item is not met. */
  public boolean fails() {
    return item.essential() && verdict() == Verdict.NOT_MET;
  }
}
