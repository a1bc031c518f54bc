package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;

/** Numbers and shares in brackets that are values: negative ones, or all that a row has. */
final class Negatives {
  private static final Form NEGATIVE = Form.of("\\((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?\\)");
  private static final Form BRACKETED_SHARE = Form.of("\\(\\d{1,3}(?:\\.\\d+)?%\\)");

  /** Shares in brackets behind words, nothing else beside them, are the values of a row. */
  private static final int FEWEST_SHARES = 3;

  private Negatives() {}

  /** Plain numbers in brackets in a row of values are negative ones, not changes. */
  static List<Piece> asValues(List<Piece> pieces) {
    boolean brackets = false;
    for (Piece piece : pieces) {
      brackets |= piece.text().charAt(0) == '(';
    }
    if (!brackets) {
      return pieces;
    }
    int label = 0;
    while (label < pieces.size()
        && !pieces.get(label).kind().isNumber()
        && !isBracketed(pieces.get(label))) {
      label++;
    }
    List<Piece> values = pieces.subList(label, pieces.size());
    if (label > 0
        && values.size() >= FEWEST_SHARES
        && values.stream().allMatch(Negatives::isShare)) {
      List<Piece> shares = new ArrayList<>(pieces.subList(0, label));
      values.forEach(v -> shares.add(v.as(Kind.PERCENT)));
      return shares;
    }
    long negatives = values.stream().filter(p -> NEGATIVE.matches(p.text())).count();
    boolean only = values.stream().allMatch(p -> p.kind().isValue() || isBracketed(p));
    if (!only || negatives == 0 || areBeside(values)) {
      return pieces;
    }
    boolean plain = values.stream().noneMatch(p -> p.kind().isNumber());
    boolean money =
        plain
            && (label > 0 || values.size() > 1)
            && values.stream().anyMatch(p -> Kind.isNegativeAmount(p.text()));
    boolean all = label > 0 && negatives > 1 && values.size() > 2 || money;
    List<Piece> out = new ArrayList<>(pieces);
    for (int i = label; i < out.size(); i++) {
      boolean beside =
          i > label && isBracketed(out.get(i - 1))
              || i + 1 < out.size() && isBracketed(out.get(i + 1));
      boolean negative = NEGATIVE.matches(out.get(i).text());
      if (isBracketed(out.get(i)) && (all && negative || beside && negatives + 1 >= 2)) {
        out.set(i, out.get(i).as(negative ? Kind.DECIMAL : Kind.PERCENT));
      }
    }
    return out;
  }

  /** 41 (42.7) 44 (45.8) －: every bracket stands behind a number, and every number before one. */
  private static boolean areBeside(List<Piece> values) {
    int brackets = 0;
    int numbers = 0;
    for (int i = 0; i < values.size(); i++) {
      boolean bracket = isBracketed(values.get(i));
      if (bracket && (i == 0 || !values.get(i - 1).kind().isNumber())) {
        return false;
      }
      brackets += bracket ? 1 : 0;
      numbers += !bracket && values.get(i).kind().isNumber() ? 1 : 0;
    }
    return brackets > 1 && brackets == numbers;
  }

  private static boolean isShare(Piece piece) {
    return BRACKETED_SHARE.matches(piece.text());
  }

  /** (1,234.5) and (21%) without a sign. */
  private static boolean isBracketed(Piece piece) {
    String text = piece.text();
    return text.startsWith("(") && (NEGATIVE.matches(text) || BRACKETED_SHARE.matches(text));
  }
}
