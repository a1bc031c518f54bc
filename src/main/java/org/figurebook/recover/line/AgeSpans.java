package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * Groups of ages with spaces around their numbers, 男 10 至 15 歲 402: one text, apart from others.
 */
final class AgeSpans {
  private static final Form FROM = Form.of("(\\p{IsHan}*)(\\d{1,2})");
  private static final Form SPAN = Form.of("\\d{1,2}[至到]\\d{1,2}歲(?:以[上下])?([\\d,.]*)");

  /** Words that one group of ages is broken into at most. */
  private static final int MOST_WORDS = 4;

  private AgeSpans() {}

  /** The words of a line, those of each group joined. */
  static List<Piece> joined(List<Piece> words) {
    List<Piece> out = new ArrayList<>();
    boolean behind = false;
    for (int i = 0; i < words.size(); ) {
      Piece piece = words.get(i);
      Matcher from = FROM.whole(piece.text());
      int end = from.matches() ? end(words, i, from.group(2)) : i;
      if (end == i) {
        out.add(apart(piece, behind));
        behind = false;
        i++;
        continue;
      }
      boolean name = from.end(1) > 0;
      if (name) {
        out.add(apart(piece.part(0, from.end(1)), behind));
      }
      Piece first = piece.part(from.end(1), piece.text().length());
      Piece last = words.get(end);
      String text = text(words, i, end, from.group(2));
      int rest = rest(text);
      Piece tail = last.part(0, last.text().length() - rest);
      Piece span = first.upTo(tail, text.substring(0, text.length() - rest)).asText();
      out.add(apart(span, behind || name));
      if (rest > 0) {
        out.add(apart(last.part(last.text().length() - rest, last.text().length()), true));
      }
      behind = true;
      i = end + 1;
    }
    return out;
  }

  private static Piece apart(Piece piece, boolean apart) {
    return apart && piece.link().isSameLine() ? piece.withLink(Link.WIDE) : piece;
  }

  /** The last word of the group that begins with some digits; the first when there is none. */
  private static int end(List<Piece> words, int i, String digits) {
    int last = Math.min(words.size(), i + MOST_WORDS);
    for (int k = i + 1; k < last; k++) {
      if (SPAN.matches(text(words, i, k, digits))) {
        return k;
      }
    }
    return i;
  }

  private static String text(List<Piece> words, int i, int end, String digits) {
    StringBuilder text = new StringBuilder(digits);
    words.subList(i + 1, end + 1).forEach(word -> text.append(word.text()));
    return text.toString();
  }

  /** How many characters of a value are glued behind the group. */
  private static int rest(String text) {
    Matcher span = SPAN.matcher(text);
    return span.matches() ? span.group(1).length() : 0;
  }
}
