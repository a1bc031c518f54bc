package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * Ranges broken over two lines of a cell, $682至 over $4,217, 2020年11月至 over 2030年 or 6年或 over 以上,
 * or before the word between: one cell, since nothing ends in that word or begins with it.
 */
final class OpenRanges {
  private static final Form FROM = Form.of(".*\\d[,.\\d]*\\s?(?:年|年度|月|月底|日|歲|個月|%|元|萬元|億元)?至");
  private static final Form TO = Form.of("(?:少於|不足|未滿)?[$]?\\d.*|今|現在");
  private static final Form CLASS = Form.of(".*\\d\\s?(?:年|歲|個月|元|人|個|次|小時|萬元|億元)?或");
  private static final Form OPEN = Form.of("(?:以上|以下|更多|更少).*");

  /** What a number goes on in, on its line or wrapped below it: 40,000 | to 65,000. */
  private static final Form UP_TO = Form.of("(?:to |至 ?)[$]?\\d{1,3}(?:,\\d{3})+");

  private static final Form TO_ALONE = Form.of("to|至");
  private static final Form AMOUNT = Form.of("[$]?\\d{1,3}(?:,\\d{3})+");

  private OpenRanges() {}

  /** The pieces, each such range one of them. */
  static List<Piece> joined(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Piece before = out.isEmpty() ? null : out.get(out.size() - 1);
      if (TO_ALONE.matches(piece.text()) && isWithin(before, pieces, i)) {
        Piece last = pieces.get(++i);
        String text = before.text() + " " + piece.text() + " " + last.text();
        out.set(out.size() - 1, before.upTo(last, text).as(Kind.AMOUNT));
        continue;
      }
      if (before != null && isUpTo(before, piece)) {
        String text = before.text() + " " + piece.text();
        out.set(out.size() - 1, before.upTo(piece, text).as(Kind.AMOUNT));
      } else if (before != null && goesOn(before, piece)) {
        String text = CellText.join(before.text(), piece.text(), Link.WRAP);
        Kind kind = piece.kind().isNumber() ? Kind.AMOUNT : Kind.TEXT;
        out.set(out.size() - 1, before.upTo(piece, text).as(kind));
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  /** Whether a word stands between two amounts, the line broken before or behind it. */
  private static boolean isWithin(Piece before, List<Piece> pieces, int i) {
    Piece next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
    boolean broken = pieces.get(i).lineStart() != pieces.get(i).lineEnd();
    return before != null
        && next != null
        && broken
        && pieces.get(i).link() != Link.BREAK
        && next.link() != Link.BREAK
        && AMOUNT.matches(before.text())
        && AMOUNT.matches(next.text());
  }

  private static boolean isUpTo(Piece before, Piece next) {
    boolean near = next.link() == Link.PLAIN || before.lineEnd() && next.link() != Link.BREAK;
    return near && AMOUNT.matches(before.text()) && UP_TO.matches(next.text());
  }

  private static boolean goesOn(Piece before, Piece next) {
    if (!before.lineEnd() || !next.lineStart() || next.link() == Link.BREAK) {
      return false;
    }
    char last = before.text().charAt(before.text().length() - 1);
    return last == '至' && FROM.matches(before.text()) && TO.matches(next.text())
        || last == '或' && CLASS.matches(before.text()) && OPEN.matches(next.text());
  }
}
