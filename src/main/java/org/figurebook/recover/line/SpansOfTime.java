package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * Spans of time that a narrow cell breaks at their number: 過去 5 / 年, 未來 / 12 個月, 自 / 2033年起, 截至 /
 * 2033年底.
 */
final class SpansOfTime {
  private static final String WORD = "\\p{IsHan}{0,4}(?:過去|未來|最近|首|前|滿|每)";

  /** What the number of a span stands behind, and the two of them. */
  private static final Form BEFORE = Form.of(WORD);

  private static final Form SPAN = Form.of(WORD + "\\d{1,2}");
  private static final Form NUMBER = Form.of("\\d{1,2}");
  private static final Form NUMBER_AND_UNIT = Form.of("\\d{1,2}個?(?:[年月季週周天日]|分鐘|小時).{0,6}");
  private static final Form SINCE = Form.of("(?:19|20)\\d\\d(?:[-–/]\\d\\d)?年.*起");
  private static final Form UNTIL = Form.of("截至|截止|直至");
  private static final Form DATE =
      Form.of("(?:19|20)\\d\\d年(?:\\d{1,2}月(?:\\d{1,2}日)?[底止]?|[底止])|\\d{1,2}月(?:\\d{1,2}日止.*)?");
  private static final Form UNTIL_MONTH = Form.of("截至\\d{1,2}月");
  private static final Form DAY = Form.of("\\d{1,2}日止.*");
  private static final Form UNIT = Form.of("個?(?:[年月季週周天日]|分鐘|小時|星期|財政年度).{0,6}");

  private SpansOfTime() {}

  /** The pieces, each such span made one. */
  static List<Piece> joined(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Piece before = out.isEmpty() ? null : out.get(out.size() - 1);
      boolean unit = i + 1 < pieces.size() && UNIT.matches(pieces.get(i + 1).text());
      if (before != null && goesOn(before, piece, unit)) {
        out.set(out.size() - 1, before.upTo(piece, before.text() + piece.text()).asText());
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  /**
   * Whether a piece goes on a span of time.
   *
   * @param unit whether a unit of time stands behind it, so that a number is no value
   */
  private static boolean goesOn(Piece before, Piece piece, boolean unit) {
    boolean near = piece.link() == Link.PLAIN || piece.link() == Link.LINE;
    if (!near || before.text().length() > 8) {
      return false;
    }
    boolean number = NUMBER.matches(piece.text()) && unit || NUMBER_AND_UNIT.matches(piece.text());
    return BEFORE.matches(before.text()) && number
        || before.text().equals("自") && SINCE.matches(piece.text())
        || UNTIL.matches(before.text()) && DATE.matches(piece.text())
        || UNTIL_MONTH.matches(before.text()) && DAY.matches(piece.text())
        || SPAN.matches(before.text()) && UNIT.matches(piece.text());
  }
}
