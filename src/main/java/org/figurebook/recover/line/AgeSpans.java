package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/** Groups of ages with a space around each number, 男 10 至 15 歲: one text, apart from others. */
final class AgeSpans {
  private static final Form TO = Form.of("[至到\\-–]");
  private static final Form YEARS = Form.of("歲(?:以[上下])?");

  private AgeSpans() {}

  /** The words of a line, those of each group joined. */
  static List<Piece> joined(List<Piece> words) {
    List<Piece> out = new ArrayList<>();
    boolean behind = false;
    for (int i = 0; i < words.size(); i++) {
      Piece piece = words.get(i);
      boolean span = isSpan(words, i);
      if (span) {
        String text = text(words, i) + text(words, i + 1) + text(words, i + 2) + text(words, i + 3);
        piece = piece.upTo(words.get(i + 3), text).asText();
        i += 3;
      }
      boolean apart = (span || behind) && piece.link().isSameLine();
      out.add(apart ? piece.withLink(Link.WIDE) : piece);
      behind = span;
    }
    return out;
  }

  private static boolean isSpan(List<Piece> words, int i) {
    return i + 3 < words.size()
        && Kind.isDigits(text(words, i), 1, 2)
        && TO.matches(text(words, i + 1))
        && Kind.isDigits(text(words, i + 2), 1, 2)
        && YEARS.matches(text(words, i + 3));
  }

  private static String text(List<Piece> words, int i) {
    return words.get(i).text();
  }
}
