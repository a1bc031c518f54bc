package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * English headings of classes side by side, 1 to 15 days 16 to 30 days more than 30 days: where a
 * line has two spans or more, each class is one piece, with a border before and behind it.
 */
final class ClassSpans {
  private static final int FEWEST = 2;
  private static final Set<String> TO = Set.of("to", "-", "–", "—");
  private static final Form UNIT =
      Form.of("(?i)(?:days?|weeks?|months?|years?|yrs?|hours?|minutes?|mins?|km|sq\\.?m|persons?)");
  private static final Form LIMIT =
      Form.of("(?i)(?:more|less|fewer|over|under|up|below|above|within|after)");
  private static final Form THAN = Form.of("(?i)(?:than|to)");
  private static final Form REST = Form.of("(?i)(?:and|or)");
  private static final Form BEYOND = Form.of("(?i)(?:over|above|more|under|below|less)");

  private ClassSpans() {}

  /** The words of a line, those of each class joined. */
  static List<Piece> joined(List<Piece> words) {
    int spans = 0;
    for (int i = 0; i < words.size(); i++) {
      spans += isSpan(words, i) ? 1 : 0;
    }
    if (spans < FEWEST) {
      return words;
    }
    List<Piece> out = new ArrayList<>();
    boolean behind = false;
    for (int i = 0; i < words.size(); ) {
      int end = end(words, i);
      Piece piece = words.get(i);
      for (Piece next : words.subList(i + 1, end)) {
        piece = piece.upTo(next, piece.text() + " " + next.text());
      }
      boolean joined = end > i + 1;
      boolean border = (joined || behind) && piece.link().isSameLine();
      Piece whole = joined ? piece.asText() : piece;
      out.add(border ? whole.withLink(Link.WIDE) : whole);
      behind = joined;
      i = end;
    }
    return out;
  }

  /** Where the class that begins at a word ends; the next word when none does. */
  private static int end(List<Piece> words, int i) {
    if (isSpan(words, i)) {
      return i + 4;
    }
    int k = LIMIT.matches(text(words, i)) ? i + 1 : i;
    k = k > i && THAN.matches(text(words, k)) ? k + 1 : k;
    boolean number = k < words.size() && words.get(k).kind() == Kind.INTEGER;
    boolean unit = number && UNIT.matches(text(words, k + 1));
    boolean beyond = unit && REST.matches(text(words, k + 2)) && BEYOND.matches(text(words, k + 3));
    return beyond ? k + 4 : unit && k > i ? k + 2 : i + 1;
  }

  /** A number, "to" or a dash, a greater number and its unit. */
  private static boolean isSpan(List<Piece> words, int i) {
    return i + 2 < words.size()
        && TO.contains(text(words, i + 1))
        && isSmall(words.get(i))
        && isSmall(words.get(i + 2))
        && UNIT.matches(text(words, i + 3))
        && Integer.parseInt(text(words, i)) < Integer.parseInt(text(words, i + 2));
  }

  private static boolean isSmall(Piece word) {
    return Kind.isDigits(word.text(), 1, 4);
  }

  private static String text(List<Piece> words, int i) {
    return i < words.size() ? words.get(i).text() : "";
  }
}
