package org.figurebook.harvest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.figurebook.document.CleanText;
import org.figurebook.document.Line;
import org.figurebook.notation.NumeralRuns;
import org.figurebook.outline.Part;

/** Accounts for every run of digits and every numeral word of a document. */
final class LedgerKeeper {
  private static final int NAME_LENGTH = 4;
  private final Paper paper;
  private final TableLines covered;
  private final Accounts accounts;

  LedgerKeeper(Paper paper, TableLines covered, Accounts accounts) {
    this.paper = paper;
    this.covered = covered;
    this.accounts = accounts;
  }

  /** One entry a numeral, in order of the document. */
  List<LedgerEntry> entries() {
    List<LedgerEntry> entries = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Line line : paper.document().lines()) {
      CleanText clean = line.clean();
      for (int[] run : NumeralRuns.of(clean.text())) {
        Accounts.Entry entry = entry(line, clean, run);
        String printed = clean.text().substring(run[0], run[1]);
        if (entry.kind().equals("name")) {
          names.add(printed);
        }
        entries.add(
            new LedgerEntry(
                printed,
                entry.kind(),
                entry.rule(),
                accounts.id(entry.marker()),
                paper.place(line.number(), clean.characterAt(run[0]))));
      }
    }
    return RowNumbers.named(withNames(entries, names));
  }

  /** 2766 is the same name where nothing but a comma follows it. */
  private static List<LedgerEntry> withNames(List<LedgerEntry> entries, Set<String> names) {
    return entries.stream()
        .map(
            entry ->
                entry.kind().equals("unexplained")
                        && entry.printed().length() >= NAME_LENGTH
                        && names.contains(entry.printed())
                    ? new LedgerEntry(
                        entry.printed(), "name", "name elsewhere in the paper", "", entry.place())
                    : entry)
        .toList();
  }

  private Accounts.Entry entry(Line line, CleanText clean, int[] run) {
    Accounts.Entry entry = null;
    for (int i = run[0]; i < run[1] && entry == null; i++) {
      entry = accounts.at(line.number(), clean.characterAt(i));
    }
    if (entry != null) {
      return entry;
    }
    if (covered.covers(line.number())) {
      return rule("heading", "heading, label or note of a table");
    }
    int section = paper.sectionAt(line.number());
    Part part = section < 0 ? Part.BODY : paper.section(section).part();
    return switch (part) {
      case FURNITURE -> rule("page", "running head or foot");
      case INDEX -> rule("reference", "index of replies");
      case HEADING -> rule("heading", "heading of a reply");
      default ->
          NumeralRuns.isWord(clean.text(), run)
              ? rule("word", "numeral in a compound")
              : rule("unexplained", "no rule");
    };
  }

  private static Accounts.Entry rule(String kind, String rule) {
    return new Accounts.Entry(kind, rule, Accounts.NO_FIGURE);
  }
}
