package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.JoiningWords;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;
import org.figurebook.recover.piece.TitleWords;

/**
 * English lines of a table printed a cell a line: what its values show, that no line has two cells,
 * holds for its words too, whatever numbers and years stand among them. Headings with nothing
 * between them, which begin with the same word, are parted.
 */
public final class WholeLines {
  private static final int FEWEST_ALONE = 6;
  private static final int BESIDE = 8;
  private static final Pattern GLUED = Pattern.compile("(?<=[a-z)]\\d?)(?=[A-Z][a-z]{2,})");

  private static final int FEWEST_WORDS = 7;

  /** A line that begins with a day. */
  private static final Form DAY =
      Form.of(
          "\\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (?:19|20)\\d\\d.*");

  private WholeLines() {}

  /** The pieces, those of such lines joined. */
  static List<Piece> joined(List<Piece> pieces) {
    if (!areAlone(pieces)) {
      return pieces;
    }
    List<Piece> out = new ArrayList<>();
    int from = 0;
    while (from < pieces.size()) {
      int end = PieceLines.next(pieces, from);
      List<Piece> line = pieces.subList(from, end);
      if (isEnglish(line)) {
        out.addAll(parted(whole(line)));
      } else {
        out.addAll(line);
      }
      from = end;
    }
    return out;
  }

  /** Whether values stand on lines of their own, and hardly one beside anything else. */
  public static boolean areAlone(List<Piece> pieces) {
    int alone = 0;
    int beside = 0;
    for (Piece piece : pieces) {
      boolean line = piece.isAlone();
      boolean value = piece.kind().isNumber();
      alone += value && line ? 1 : 0;
      beside += value && !line && piece.lineEnd() ? 1 : 0;
    }
    return alone >= FEWEST_ALONE && beside * BESIDE <= alone;
  }

  /** English one space apart with numbers among its words, or a title: no headings side by side. */
  private static boolean isEnglish(List<Piece> line) {
    boolean near = line.stream().skip(1).noneMatch(p -> p.link() == Link.WIDE);
    boolean latin = line.stream().noneMatch(p -> CellText.hasWide(p.text()));
    if (line.size() < 2 || !near || !latin) {
      return line.size() < 2 && line.get(0).isText();
    }
    String text = whole(line).text();
    boolean last = line.get(line.size() - 1).isText();
    boolean numbers = line.stream().anyMatch(p -> p.kind().isNumber());
    boolean words = line.get(0).isText() && (last && numbers || TitleWords.areTitle(text));
    return words
        || DAY.matches(text)
        || line.get(0).isText() && JoiningWords.arePhrase(text.split(" "), FEWEST_WORDS);
  }

  private static Piece whole(List<Piece> line) {
    Piece whole = line.get(0);
    for (Piece next : line.subList(1, line.size())) {
      String gap = next.link() == Link.GLUED || next.link() == Link.MAYBE ? "" : " ";
      whole = whole.upTo(next, whole.text() + gap + next.text()).asText();
    }
    return whole;
  }

  private static List<Piece> parted(Piece line) {
    String[] parts = line.isText() ? GLUED.split(line.text()) : new String[0];
    String word = parts.length < 2 ? "" : parts[0].split(" ")[0];
    for (String part : parts) {
      if (!part.startsWith(word + " ")) {
        return List.of(line);
      }
    }
    if (parts.length < 2) {
      return List.of(line);
    }
    List<Piece> out = new ArrayList<>();
    int from = 0;
    for (String part : parts) {
      Piece piece = line.part(from, from + part.length()).asText();
      out.add(from == 0 ? piece : piece.withLink(Link.WIDE));
      from += part.length();
    }
    return out;
  }
}
