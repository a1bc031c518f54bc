package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Words;

/**
 * Numbers and dates that the words before them ask for, which are no values: No. 1 alarm, posts as
 * at 31.3.2025.
 */
final class NamedNumbers {
  private static final Form NUMBER_OF = Form.of("(?:.*[ (])?Nos?\\.");
  private static final Form DATE_OF = Form.of("(?:.* )?(?:[Aa]s (?:at|of|on)|[Uu]p to|[Uu]ntil)");
  private static final Form DATE = Form.of("\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d\\d");
  private static final Form DAY_OF =
      Form.of("(?:.* )?(?:at|on|of|to|from|by|before|after|since|until|ended|ending) [123]?\\d");

  /** What the day of a date stands behind at the end of a line, its month on the next. */
  private static final Form BEFORE_DAY =
      Form.of("(?:.* )?(?:[Aa]t|[Aa]s on|[Bb]y|[Uu]ntil|[Uu]p to|before|after|since|ended|ending)");

  private static final Form DAY = Form.of("[123]?\\d");
  private static final String YEAR = " (?:19|20)\\d\\d";
  private static final Form MONTH = Form.of(Words.MONTHS + "(?:" + YEAR + ")?");

  /** The rest of a line that is a date and nothing else. */
  private static final Form OF_YEAR = Form.of(Words.MONTHS + YEAR);

  private static final int MOST_DIGITS = 3;

  private NamedNumbers() {}

  /** The pieces of a line, such numbers part of their words. */
  static List<Piece> joined(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean number = isNumber(pieces, i);
      if (number || isDate(pieces, i)) {
        piece = behind(piece, pieces.get(++i));
        boolean more = number && i + 1 < pieces.size() && goesOn(pieces.get(i + 1));
        piece = more ? behind(piece, pieces.get(++i)) : piece;
      }
      out.add(piece);
    }
    return out;
  }

  /** Whether a line begins with the number that the last word of the line before asks for. */
  static boolean isBroken(Piece before, Piece piece) {
    return before.isText()
        && before.lineEnd()
        && piece.lineStart()
        && piece.kind() == Kind.INTEGER
        && piece.text().length() <= MOST_DIGITS
        && NUMBER_OF.matches(before.text());
  }

  private static Piece behind(Piece piece, Piece next) {
    return piece.upTo(next, piece.text() + " " + next.text()).asText();
  }

  private static boolean isNumber(List<Piece> pieces, int i) {
    return i + 1 < pieces.size()
        && pieces.get(i + 1).link() == Link.PLAIN
        && pieces.get(i + 1).kind() == Kind.INTEGER
        && pieces.get(i + 1).text().length() <= MOST_DIGITS
        && pieces.get(i).isText()
        && NUMBER_OF.matches(pieces.get(i).text());
  }

  private static boolean isDate(List<Piece> pieces, int i) {
    if (i + 1 >= pieces.size()
        || pieces.get(i + 1).link() != Link.PLAIN
        || !pieces.get(i).isText() && pieces.size() > 2) {
      return false;
    }
    if (pieces.size() == 2 && pieces.get(0).isText() && DAY.matches(pieces.get(1).text())) {
      return BEFORE_DAY.matches(pieces.get(0).text());
    }
    String words = pieces.get(i).text();
    String next = pieces.get(i + 1).text();
    return DATE.matches(next) && DATE_OF.matches(words)
        || MONTH.matches(next) && DAY_OF.matches(words)
        || OF_YEAR.matches(next) && DAY.matches(words);
  }

  private static boolean goesOn(Piece piece) {
    return piece.isText()
        && piece.link() == Link.PLAIN
        && Character.isLowerCase(piece.text().charAt(0));
  }
}
