package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;

/** Quarters of years printed each with its year, 2024 Q3 2024 Q4: one heading each. */
final class Quarters {
  private static final Form QUARTER = Form.of("[QH][1-4]");

  private Quarters() {}

  /** The words of a line, each quarter joined with its year where every one has a year. */
  static List<Piece> joined(List<Piece> words) {
    boolean some = false;
    for (int i = 0; i < words.size(); i++) {
      boolean quarter = QUARTER.matches(words.get(i).text());
      boolean year = quarter && i > 0 && Kind.isDigits(words.get(i - 1).text(), 4, 4);
      if (quarter && (!year || words.get(i - 1).kind() != Kind.YEAR)) {
        return words;
      }
      some |= quarter;
    }
    return some ? join(words) : words;
  }

  private static List<Piece> join(List<Piece> words) {
    List<Piece> out = new ArrayList<>();
    for (Piece word : words) {
      if (QUARTER.matches(word.text())) {
        Piece year = out.remove(out.size() - 1);
        out.add(year.upTo(word, year.text() + " " + word.text()).as(Kind.YEAR));
      } else {
        out.add(word);
      }
    }
    return out;
  }
}
