package org.figurebook.audit;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** An item of the checklist with the way to judge it. */
record Rule(Item item, Function<BookFacts, List<SheetVerdict>> judge) {
  /** A verdict with its reason, still without the sheet's name. */
  record Finding(Verdict verdict, String detail) {
    static final Finding MET = new Finding(Verdict.MET, "");
    static final Finding NOT_APPLICABLE = new Finding(Verdict.NOT_APPLICABLE, "");

    static Finding not(String detail) {
      return new Finding(Verdict.NOT_MET, detail);
    }

    /** Met unless something was seen. */
    static Finding unless(Places places) {
      return places.none() ? MET : not(places.words());
    }

    /** Met unless there is something to say. */
    static Finding unless(String fault) {
      return fault.isEmpty() ? MET : not(fault);
    }
  }

  /** A rule that looks at each sheet for itself. */
  static Rule sheet(Item item, Function<SheetFacts, Finding> judge) {
    return sheet(item, (book, sheet) -> judge.apply(sheet));
  }

  /** A rule that looks at each sheet and may look at the others. */
  static Rule sheet(Item item, BiFunction<BookFacts, SheetFacts, Finding> judge) {
    return new Rule(
        item,
        book ->
            book.sheets().stream()
                .map(sheet -> named(sheet.name(), judge.apply(book, sheet)))
                .toList());
  }

  /** A rule about the workbook as a whole. */
  static Rule book(Item item, Function<BookFacts, Finding> judge) {
    return new Rule(item, book -> List.of(named("", judge.apply(book))));
  }

  /** An item that no program can judge. */
  static Rule byHand(Item item, String reason) {
    return book(item, book -> new Finding(Verdict.BY_HAND, reason));
  }

  Outcome outcome(BookFacts book) {
    return new Outcome(item, judge.apply(book));
  }

  private static SheetVerdict named(String sheet, Finding finding) {
    return new SheetVerdict(sheet, finding.verdict(), finding.detail());
  }
}
