package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;

/**
 * The last character of a heading alone below several headings side by side: it is of the one that
 * it makes a whole word of, as 目 below 申請數 | 名額 | 備註.
 */
final class WrappedEnd {
  /** What headings end in, and are broken within. */
  private static final List<String> ENDINGS =
      List.of(
          "數目", "數量", "金額", "人數", "人次", "次數", "宗數", "名額", "總額", "時間", "名稱", "類別", "開支", "百分比", "範疇",
          "日期", "個案", "比率");

  private WrappedEnd() {}

  /** The pieces of a boxhead, such a character behind its heading. */
  static List<Piece> placed(List<Piece> head) {
    int last = head.size() - 1;
    Piece end = last > 1 ? head.get(last) : null;
    boolean alone = end != null && end.isText() && end.isAlone() && end.text().length() == 1;
    int at = alone ? only(head, PieceLines.start(head, last), last) : -1;
    if (at < 0) {
      return head;
    }
    Piece own = head.get(at);
    List<Piece> out = new ArrayList<>(head.subList(0, last));
    out.set(last - 1, head.get(last - 1).withEnds(false, true));
    out.set(at, own.upTo(end, CellText.join(own.text(), end.text(), Link.LINE)).asText());
    return out;
  }

  /** The one heading it completes, which is not the last; -1 where there are none or several. */
  private static int only(List<Piece> head, int from, int to) {
    String end = head.get(to).text();
    int found = -1;
    for (int i = from; i < to; i++) {
      String text = head.get(i).text();
      boolean whole = ENDINGS.stream().anyMatch(text::endsWith);
      if (!whole && ENDINGS.stream().anyMatch((text + end)::endsWith)) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found == to - 1 ? -1 : found;
  }
}
