package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/** Two small numbers with 至 between them at the end of a row, one cell, 2 至 4; or two amounts. */
final class NumberSpans {
  private static final String TO = "至";
  private static final int MOST_DIGITS = 3;

  private static final Form AMOUNTS = Form.of("\\d{1,3}(?:,\\d{3})+至\\d{1,3}(?:,\\d{3})+");

  private NumberSpans() {}

  /** The words of a line, the two ends of such a span joined. */
  static List<Piece> joined(List<Piece> words) {
    return smallAtEnd(amounts(words));
  }

  /** Spans of amounts without a space, behind words and before a value: 40,000至65,000. */
  private static List<Piece> amounts(List<Piece> words) {
    if (words.stream().noneMatch(word -> AMOUNTS.matches(word.text()))) {
      return words;
    }
    List<Piece> out = new ArrayList<>(words);
    for (int i = 1; i + 1 < out.size(); i++) {
      boolean cell = out.get(i - 1).isText() && out.get(i + 1).kind().isValue();
      if (cell && AMOUNTS.matches(out.get(i).text())) {
        out.set(i, out.get(i).as(Kind.AMOUNT));
      }
    }
    return out;
  }

  private static List<Piece> smallAtEnd(List<Piece> words) {
    int n = words.size();
    int from = n - 3;
    if (from < 2 || !words.get(from + 1).text().equals(TO)) {
      return words;
    }
    Piece first = words.get(from);
    Piece last = words.get(n - 1);
    boolean row = words.get(from - 1).kind().isValue() && first.link() == Link.PLAIN;
    boolean small =
        Kind.isDigits(first.text(), 1, MOST_DIGITS) && Kind.isDigits(last.text(), 1, MOST_DIGITS);
    if (!row || !small || Integer.parseInt(first.text()) >= Integer.parseInt(last.text())) {
      return words;
    }
    List<Piece> out = new ArrayList<>(words.subList(0, from));
    out.add(first.upTo(last, first.text() + TO + last.text()).asText());
    return out;
  }
}
