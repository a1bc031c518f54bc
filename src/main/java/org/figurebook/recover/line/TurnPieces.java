package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/** Numbers that are part of a name: which of several it is, 第 3 期, or an age, 15-24 歲. */
final class TurnPieces {
  /** The number of an area, a court or a class. */
  private static final Form AREA = Form.of("\\d{1,3}[A-Z]?");

  private static final Form TURN = Form.of(".*第(?:\\d{1,3}|[IVX]{1,4})");

  /** What is counted by its turn: 第 2 級. */
  private static final Form TURNS = Form.of("[級期季組批階章節條部類屆代區號輪項次場課層年月週周座學].*");

  private static final Form AGES = Form.of("\\d{1,3} ?[-–—~至－] ?\\d{1,3}");
  private static final Form OF_AGE = Form.of("歲.{0,4}");

  /** 71 或以上 behind classes on its line: the last of them. */
  private static final Form OR_MORE = Form.of("歲?[或及](?:以(?:[上下].{0,3})?)?");

  private static final Form LIMIT = Form.of("歲[或及]?以[上下].{0,2}|[或及]以[上下]");

  /** The other end of a span that begins a line: 11 至 20 年. */
  private static final Form TO = Form.of("至\\d{1,3}\\p{IsHan}{1,8}");

  private TurnPieces() {}

  /**
   * The number behind 第 and the words behind it are part of a name: 東涌第 99 區一所小學, 第 3 期; and the
   * unit behind a span of ages.
   */
  static List<Piece> withNumbered(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (isNumbered(pieces, i)) {
        Piece rest = pieces.get(i + 2);
        piece = piece.upTo(rest, piece.text() + pieces.get(i + 1).text() + rest.text()).asText();
        i += 2;
      } else if (isTurn(pieces, i)) {
        Piece rest = pieces.get(i + 1);
        piece = piece.upTo(rest, piece.text() + rest.text()).asText();
        i++;
      }
      out.add(piece);
    }
    return out;
  }

  private static boolean isTurn(List<Piece> pieces, int i) {
    return i + 1 < pieces.size()
        && pieces.get(i + 1).link() == Link.PLAIN
        && (TURN.matches(pieces.get(i).text()) && TURNS.matches(pieces.get(i + 1).text())
            || AGES.matches(pieces.get(i).text()) && OF_AGE.matches(pieces.get(i + 1).text())
            || isLimit(pieces, i));
  }

  /** Whether a line begins with the two ends of a class, and a value stands behind them. */
  private static boolean isSpan(List<Piece> line) {
    Piece number = line.get(0);
    return line.size() > 3
        && number.lineStart()
        && Kind.isDigits(number.text(), 1, 3)
        && line.get(1).text().startsWith("至")
        && TO.matches(line.get(1).text() + line.get(2).text())
        && line.get(2).link() == Link.PLAIN
        && !line.get(3).isText();
  }

  /**
   * Whether a number is that of a class that has one bound: as a label, or behind other classes.
   */
  private static boolean isLimit(List<Piece> pieces, int i) {
    Piece number = pieces.get(i);
    String words = pieces.get(i + 1).text();
    if (!Kind.isDigits(number.text(), 1, 3)) {
      return false;
    }
    return i == 0
        ? number.lineStart() && LIMIT.matches(words)
        : AGES.matches(pieces.get(i - 1).text()) && OR_MORE.matches(words);
  }

  private static boolean isNumbered(List<Piece> pieces, int i) {
    if (i == 0 && isSpan(pieces)) {
      return true;
    }
    if (i + 2 >= pieces.size() || !pieces.get(i).text().endsWith("第")) {
      return false;
    }
    Piece number = pieces.get(i + 1);
    Piece rest = pieces.get(i + 2);
    return number.link() == Link.PLAIN
        && AREA.matches(number.text())
        && rest.link() == Link.PLAIN
        && CellText.isWide(rest.text().charAt(0));
  }
}
