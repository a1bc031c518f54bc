package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * The word Note glued to a heading as a raised mark, LandedNote 1 Towed: it and its number are none
 * of the heading, which ends there. Where its number may stand on the next line, it is left.
 */
final class GluedNotes {
  private static final String NOTE = "Note";
  private static final Form MARKED = Form.of("(.*[a-z)%])Note(\\d{0,2})");
  private static final int LONGEST = 2;

  private GluedNotes() {}

  /** The words of a line, such marks taken off where no value stands beside them. */
  static List<Piece> without(List<Piece> words) {
    if (words.stream().noneMatch(word -> word.text().contains(NOTE))) {
      return words;
    }
    List<Piece> out = new ArrayList<>();
    boolean behind = false;
    for (int i = 0; i < words.size(); i++) {
      Piece word = words.get(i);
      Piece own = behind && word.link().isSameLine() ? word.withLink(Link.WIDE) : word;
      Matcher marked = MARKED.whole(word.text());
      boolean below = i + 1 == words.size() && word.text().endsWith(NOTE);
      behind = marked.matches() && !below;
      if (behind && marked.group(2).isEmpty() && isNumber(words, i + 1)) {
        i++;
      }
      out.add(behind ? own.upTo(words.get(i), marked.group(1)) : own);
    }
    return out.stream().anyMatch(word -> word.kind().isValue()) ? words : out;
  }

  private static boolean isNumber(List<Piece> words, int i) {
    return i < words.size() && Kind.isDigits(words.get(i).text(), 1, LONGEST);
  }
}
