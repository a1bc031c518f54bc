package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;

/**
 * Headings printed in Chinese with the same in English on the line below: each is one heading. Of a
 * line of several, every English word is taken for the translation of the heading over it, where
 * there are as many.
 */
final class HeadTranslations {
  private static final Form WORDS = Form.of("[A-Za-z][A-Za-z'’ &/,.-]*[a-z]{2,}.*");

  /** Capitals, which may be a name in a Chinese heading where no others have translations. */
  private static final Form CAPITALS = Form.of("[A-Z]{2,6}(?: ?[(（].{1,12}[)）])?");

  /** A year and in Chinese what is said of it. */
  private static final Form OF_YEAR = Form.of("(?:19|20)\\d\\d年\\p{IsHan}{3,}");

  private static final int FEWEST_PAIRS = 2;
  private static final int FEWEST_TURNS = 4;

  private HeadTranslations() {}

  /** The pieces of a boxhead, each Chinese heading joined with what translates it. */
  static List<Piece> joined(List<Piece> printed) {
    List<Piece> turns = inTurns(printed);
    if (!turns.isEmpty()) {
      return turns;
    }
    List<Piece> pieces = beside(printed);
    boolean any = false;
    for (int i = 1; i < pieces.size() && !any; i++) {
      any = isBelow(pieces.get(i - 1), pieces.get(i)) && WORDS.matches(pieces.get(i).text());
    }
    return any ? join(pieces) : pieces;
  }

  /**
   * Headings in Chinese and English in turns, each of them over several lines or none: where
   * Chinese begins behind English, a heading does. Empty where one of them has but one language.
   */
  private static List<Piece> inTurns(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    boolean latin = true;
    for (Piece piece : pieces) {
      Piece before = out.isEmpty() ? null : out.get(out.size() - 1);
      boolean within = before != null && (before.isOpen() || piece.opensBracket());
      boolean chinese = CellText.isWide(piece.text().charAt(0));
      if (!within && (!piece.isText() || piece.isPeriod())) {
        return List.of();
      }
      boolean opens = !within && chinese && latin;
      boolean beside = !within && chinese && !latin && !piece.lineStart();
      if (beside || before == null && !chinese) {
        return List.of();
      }
      if (opens) {
        out.add(piece);
      } else {
        out.set(out.size() - 1, before.plus(piece).asText());
      }
      latin = within ? latin : !chinese || endsInLatin(piece.text());
    }
    return latin && out.size() >= FEWEST_TURNS ? out : List.of();
  }

  /** Whether English stands behind the Chinese of one piece: 年Year. */
  private static boolean endsInLatin(String text) {
    return CellText.hasLatin(text) && !CellText.isWide(text.charAt(text.length() - 1));
  }

  /** Each Chinese heading with the English one beside it, where every one has its own. */
  private static List<Piece> beside(List<Piece> pieces) {
    int pairs = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Piece next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
      boolean chinese = isChinese(pieces.get(i));
      boolean paired = next != null && isLatin(next);
      if (chinese && !paired) {
        return pieces;
      }
      pairs += chinese && !next.lineStart() ? 1 : 0;
    }
    if (pairs < FEWEST_PAIRS) {
      return pieces;
    }
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece before = out.isEmpty() ? null : out.get(out.size() - 1);
      if (before != null
          && isLatin(piece)
          && isChinese(before)
          && !CellText.hasLatin(before.text())) {
        out.set(out.size() - 1, before.plus(piece).asText());
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  private static boolean isChinese(Piece piece) {
    return piece.isText()
        && !piece.isPeriod()
        && CellText.isWide(piece.text().charAt(0))
        && !Character.isDigit(piece.text().charAt(0));
  }

  private static boolean isLatin(Piece piece) {
    return piece.isText()
        && !CellText.hasWide(piece.text())
        && (WORDS.matches(piece.text()) || CAPITALS.matches(piece.text()));
  }

  private static List<Piece> join(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Piece before = out.isEmpty() ? null : out.get(out.size() - 1);
      boolean words = WORDS.matches(piece.text()) || CAPITALS.matches(piece.text());
      if (before == null || !words || !isBelow(before, piece)) {
        out.add(piece);
      } else if (before.lineStart()) {
        out.set(out.size() - 1, before.plus(piece));
      } else {
        each(out, piece);
      }
    }
    return out;
  }

  /** Whether a piece alone on its line stands below one that begins in Chinese. */
  private static boolean isBelow(Piece before, Piece piece) {
    return piece.isAlone()
        && piece.isText()
        && before.lineEnd()
        && before.isText()
        && (CellText.isWide(before.text().charAt(0)) || OF_YEAR.matches(before.text()))
        && !CellText.hasWide(piece.text());
  }

  /** Gives each heading of the last line its word, where there are as many; otherwise none. */
  private static void each(List<Piece> out, Piece translations) {
    String[] words = translations.text().split(" ");
    List<Piece> line = out.subList(PieceLines.start(out, out.size()), out.size());
    if (line.size() != words.length || !line.stream().allMatch(Piece::isText)) {
      out.add(translations);
      return;
    }
    for (int k = 0; k < words.length; k++) {
      Piece heading = line.get(k);
      line.set(k, heading.upTo(heading, heading.text() + words[k]));
    }
  }
}
