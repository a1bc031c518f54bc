package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Piece;

/**
 * The last level of a boxhead as audit reports and accounts have it: a letter for each column, and
 * how some are reckoned from others, {@code (a) (b) (c)=(b)-(a) (d)=(c)/(a)×100%}; and brackets
 * printed with no gap between them.
 */
public final class ColumnLetters {
  private static final String LETTER = "[(（][a-h][)）]";
  private static final String SUM = "(?:\\s?[-+−–×xX*/÷]\\s?(?:" + LETTER + "|\\d{1,4}%?)){1,7}";

  /** One letter, with its reckoning or without; the reckoning may have no letter of its own. */
  private static final Pattern ONE =
      Pattern.compile(LETTER + "(?:\\s?[=＝]\\s?" + LETTER + SUM + "|" + SUM + ")?");

  private static final Form SEVERAL = Form.of("(?:" + ONE.pattern() + "\\s?){2,12}");

  /** The end of a reckoning on the next line. */
  private static final Form REST = Form.of("[×xX*÷]\\s?100\\s?[%％]?");

  private static final Form BRACKETS = Form.of("([(（][^()（）]{1,16}[)）])\\s?(?:\\1\\s?){1,11}");
  private static final Pattern BRACKET = Pattern.compile("[(（][^()（）]{1,16}[)）]");

  private ColumnLetters() {}

  /** Whether a text is the letter of a column. */
  static boolean isOne(String text) {
    return ONE.matcher(text).matches();
  }

  /** Whether a text is letters of columns and nothing else. */
  public static boolean areAll(String text) {
    return isOne(text) || SEVERAL.matches(text);
  }

  /** Whether a text ends the reckoning of the letter before it. */
  static boolean isRest(String text) {
    return REST.matches(text);
  }

  /** The pieces, letters and like brackets with no gap between them parted. */
  static List<Piece> parted(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece before = out.isEmpty() ? null : out.get(out.size() - 1);
      if (before != null && isRest(piece.text()) && isOne(before.text())) {
        out.set(out.size() - 1, before.upTo(piece, before.text() + piece.text()).asText());
      } else if (!piece.opensBracket() || isOne(piece.text())) {
        out.add(piece);
      } else if (SEVERAL.matches(piece.text())) {
        part(piece, ONE, out);
      } else if (BRACKETS.matches(piece.text())) {
        part(piece, BRACKET, out);
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  private static void part(Piece piece, Pattern each, List<Piece> out) {
    Matcher matcher = each.matcher(piece.text());
    while (matcher.find()) {
      int to = matcher.end();
      while (to < piece.text().length() && piece.text().charAt(to) == ' ') {
        to++;
      }
      Piece part = piece.part(matcher.start(), to);
      out.add(part.upTo(part, part.text().strip()).asText());
    }
  }
}
