package org.figurebook.recover.piece;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;

/** Classes of ages, years, sizes or amounts that are labels of rows or headings of columns. */
public final class ClassLabels {
  private static final Form CLASS =
      Form.of(
          "(?:超過|逾|少於|不足|多於|未滿|介乎|高於|低於)\\d.*"
              + "|\\d[\\d,.]*\\p{IsHan}{0,4}(?:或|及)?以?[上下].*"
              + "|\\d{1,3}\\+|[<>≤≥≧≦]\\d{1,3}"
              + "|\\d[\\d,.]*\\p{IsHan}{0,4}(?:至|以上至)\\d.*\\p{IsHan}");

  private static final Form SPAN = Form.of("\\d{1,3} ?[-–—] ?\\d{1,3}");

  /** An English class with its unit: 16 to 30 days, More than 365 days. */
  private static final Form IN_WORDS =
      Form.of(
          "(?:\\d{1,4} (?:to|[-–—]) \\d{1,4}|(?:[A-Z][a-z]+ )(?:[Tt]han |to )?\\d{1,4}) [A-Za-z.]+");

  private ClassLabels() {}

  /** Whether a text is an English class and its unit. */
  public static boolean isInWords(String text) {
    return IN_WORDS.matches(text);
  }

  /** Whether a text is a class from one small number to another: 15 - 24. */
  public static boolean isSpan(String text) {
    return SPAN.matches(text);
  }

  /** Whether a text names a class. */
  public static boolean isClass(String text) {
    return CLASS.matches(text);
  }

  /**
   * The pieces of a line, a class that begins it or stands behind its words a text; none where
   * another such number ends the line, as targets do.
   */
  public static List<Piece> asTexts(List<Piece> pieces) {
    boolean any = pieces.stream().limit(2).anyMatch(ClassLabels::isNumber);
    if (!any || pieces.size() < 2 || !pieces.get(pieces.size() - 1).kind().isValue()) {
      return pieces;
    }
    List<Piece> out = new ArrayList<>(pieces);
    int at = isNumber(pieces.get(0)) ? 0 : 1;
    boolean label = at == 0 || pieces.get(0).isText();
    boolean valued = at + 1 < pieces.size() && pieces.get(at + 1).kind().isValue();
    boolean target = isNumber(pieces.get(pieces.size() - 1)) && at + 1 < pieces.size() - 1;
    if (label && valued && !target && !isNumber(pieces.get(at + 1))) {
      out.set(at, pieces.get(at).asText());
    }
    return out;
  }

  private static boolean isNumber(Piece piece) {
    return piece.kind() == Kind.AMOUNT && isClass(piece.text());
  }
}
