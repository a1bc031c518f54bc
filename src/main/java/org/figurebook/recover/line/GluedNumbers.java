package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Words;

/** Numbers printed with no space behind the label of their row. */
final class GluedNumbers {
  /** What is a number even behind a bracket. */
  private static final Form WHOLE = Form.of("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");

  /** A year with the first value of its row behind it: 2031年4,207. */
  private static final Pattern YEAR =
      Pattern.compile("((?:19|20)\\d\\d年度?)(\\d[\\d,]*(?:\\.\\d+)?[%％]?)");

  private GluedNumbers() {}

  /**
   * Splits a number off the word it is glued to when only values follow it; where the word stands
   * in place of a value, the one before it too: 渡輪3 不適用5.
   */
  static List<Piece> split(List<Piece> pieces) {
    int tail = pieces.size();
    while (tail > 0 && pieces.get(tail - 1).kind().isValue()) {
      tail--;
    }
    if (tail == 0 && pieces.size() > 1) {
      return yearApart(pieces);
    }
    if (tail == 0 || !pieces.get(tail - 1).isText()) {
      return pieces;
    }
    Piece glued = pieces.get(tail - 1);
    String text = glued.text();
    int cut = text.length();
    while (cut > 0
        && (Character.isDigit(text.charAt(cut - 1)) || ",.".indexOf(text.charAt(cut - 1)) >= 0)) {
      cut--;
    }
    boolean total = cut > 0 && Words.isTotal(text.substring(0, cut));
    if (cut == 0 || cut == text.length()) {
      return pieces;
    }
    char last = text.charAt(cut - 1);
    boolean bracket =
        "])".indexOf(last) >= 0 && CellText.hasWide(text) && WHOLE.matches(text.substring(cut));
    if (!total && !bracket && !CellText.isWide(last)) {
      return pieces;
    }
    boolean footnote = tail == pieces.size() && text.length() - cut < 3;
    if (footnote
        || "第表年月過去首自由至附件註(（".indexOf(text.charAt(cut - 1)) >= 0
        || CellText.depth(text) > 0) {
      return pieces;
    }
    List<Piece> out = new ArrayList<>(pieces.subList(0, tail - 1));
    String label = text.substring(0, cut);
    String number = text.substring(cut);
    out.add(
        new Piece(
            label,
            Kind.of(label),
            glued.link(),
            glued.line(),
            glued.character(),
            glued.lastLine(),
            glued.lineStart(),
            false));
    out.add(
        new Piece(
            number,
            Kind.of(number),
            Link.GLUED,
            glued.line(),
            glued.character(),
            glued.lastLine(),
            false,
            glued.lineEnd()));
    out.addAll(pieces.subList(tail, pieces.size()));
    return Kind.of(label).isValue() ? split(out) : out;
  }

  /** A line of values alone, the year that begins it parted from the value glued to it. */
  private static List<Piece> yearApart(List<Piece> values) {
    Piece first = values.get(0);
    Matcher glued = first.text().indexOf('年') > 0 ? YEAR.matcher(first.text()) : null;
    if (glued == null || !glued.matches()) {
      return values;
    }
    List<Piece> out = new ArrayList<>(values);
    int cut = glued.end(1);
    out.set(0, first.part(0, cut));
    out.add(1, first.part(cut, first.text().length()).withLink(Link.WIDE));
    return out;
  }
}
