package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * The number of a limit that a label of services names, no value: answering calls within 20 seconds
 * (%), issuing notices within five to 10 working days, 在收到報告後 24 小時內展開調查.
 */
final class LimitNumbers {
  /** Words behind which a number is a limit. */
  private static final Form LEADS =
      Form.of("(?:.* )?(?:[Ww]ithin|[Oo]ver|[Uu]nder|[Bb]elow|[Aa]bove|than|least|first|last)");

  /** 65 and over: the limit stands before the word. */
  private static final Form BEHIND =
      Form.of("(?:.* )?(?:and|or) (?:[Oo]ver|[Uu]nder|[Bb]elow|[Aa]bove)");

  private static final Form UNIT =
      Form.of(
          "(?:working |calendar |clear )?(?:days?|hours?|minutes?|seconds?|weeks?|months?|years?|km|metres?)\\b.*");

  /** 小時內完成檢查: a label goes on behind such a limit, where a cell would end. */
  private static final Form CHINESE_UNIT =
      Form.of("個?(?:小時|工作天|工作日|分鐘|日|天|星期|月|年)(?:之|以)?內\\p{IsHan}{2,}.*");

  private LimitNumbers() {}

  /** Whether a text ends in a word that stands before a limit. */
  static boolean leadsTo(String text) {
    return LEADS.matches(text) && !BEHIND.matches(text);
  }

  /** The pieces of a line, such numbers part of the words around them. */
  static List<Piece> joined(List<Piece> pieces) {
    return joined(pieces, LimitNumbers::isOnLine);
  }

  /**
   * The pieces of lines, such a number that ends a line joined with the unit that begins the next.
   */
  static List<Piece> overLines(List<Piece> pieces) {
    return joined(inChinese(pieces), LimitNumbers::isOverLines);
  }

  /** The pieces, Chinese labels that begin a line joined with the limit within them. */
  private static List<Piece> inChinese(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (isChineseLimit(pieces, i)) {
        Piece unit = pieces.get(i + 2);
        String words = piece.text() + pieces.get(i + 1).text() + unit.text();
        piece = piece.upTo(unit, words).asText();
        i += 2;
      }
      out.add(piece);
    }
    return out;
  }

  private static boolean isChineseLimit(List<Piece> pieces, int i) {
    if (i + 2 >= pieces.size() || !pieces.get(i).isText() || !pieces.get(i).lineStart()) {
      return false;
    }
    Piece number = pieces.get(i + 1);
    Piece unit = pieces.get(i + 2);
    return Kind.isDigits(number.text(), 1, 3)
        && number.link() == Link.PLAIN
        && unit.link() == Link.PLAIN
        && CHINESE_UNIT.matches(unit.text());
  }

  private static List<Piece> joined(List<Piece> pieces, BiPredicate<Piece, Piece> beside) {
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (isLimit(pieces, i, beside)) {
        Piece unit = pieces.get(i + 2);
        String words = piece.text() + " " + pieces.get(i + 1).text() + " " + unit.text();
        piece = piece.upTo(unit, words).asText();
        i += 2;
      }
      out.add(piece);
    }
    return out;
  }

  /** Whether words lead to a number and a unit that stands beside it in some way. */
  private static boolean isLimit(List<Piece> pieces, int i, BiPredicate<Piece, Piece> beside) {
    if (i + 2 >= pieces.size() || !pieces.get(i).isText()) {
      return false;
    }
    Piece number = pieces.get(i + 1);
    Piece unit = pieces.get(i + 2);
    return number.kind() == Kind.INTEGER
        && number.text().length() <= 3
        && number.link() == Link.PLAIN
        && beside.test(number, unit)
        && UNIT.matches(unit.text())
        && leadsTo(pieces.get(i).text());
  }

  private static boolean isOnLine(Piece number, Piece unit) {
    return unit.link() == Link.PLAIN;
  }

  private static boolean isOverLines(Piece number, Piece unit) {
    boolean apart = unit.link() == Link.BREAK || unit.link() == Link.PAGE;
    return number.lineEnd() && unit.lineStart() && !apart;
  }
}
