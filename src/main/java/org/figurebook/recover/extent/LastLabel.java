package org.figurebook.recover.extent;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;
import org.figurebook.recover.piece.Words;

/**
 * The label of the last row, where it may go on below its values with nothing behind it: it filled
 * its line, and a few lines no wider stand close below it. They may be of what follows as well.
 */
public final class LastLabel {
  /** Lines that a label goes on in at most. */
  private static final int MOST = 3;

  /** Width of a Chinese character: a line with less room is full. */
  private static final int CHARACTER = 2;

  /** What is no label's end: a sentence, a note, an item of a list, a name of a part. */
  private static final Form OTHER =
      Form.of(".*[。；：:;，].*|[註注*#^@].*|[(（「].*|附[件錄表].*|[圖表]\\s?[\\d一二三四五六七八九十].*|[-–—]+.*|\\d.*");

  private LastLabel() {}

  /**
   * Some pieces with their last label made whole; null when nothing shows that it goes on.
   *
   * @param data where the first row begins
   */
  public static List<Piece> whole(List<Piece> pieces, int data) {
    int end = pieces.size();
    while (end > data && pieces.get(end - 1).isText()) {
      end--;
    }
    int to = end;
    while (to < pieces.size() && isBelow(pieces.get(to))) {
      to++;
    }
    if (end <= data || to == end || to > end + MOST || !isOver(pieces, to)) {
      return null;
    }
    int label = BracketLabels.label(pieces, PieceLines.start(pieces, end), end);
    boolean row = label >= 0 && !Words.isTotal(pieces.get(label).text());
    if (!row || !fills(pieces, data, label, to)) {
      return null;
    }
    List<Piece> out = new ArrayList<>(pieces.subList(0, end));
    out.set(label, BracketLabels.joined(pieces, label, end, to));
    return out;
  }

  private static boolean isBelow(Piece piece) {
    return BracketLabels.isBelow(piece) && !OTHER.matches(piece.text());
  }

  /** Whether nothing stands behind some pieces, or a sentence. */
  private static boolean isOver(List<Piece> pieces, int to) {
    return to == pieces.size()
        || Captions.text(pieces.subList(to, PieceLines.next(pieces, to))).endsWith("。");
  }

  /** Whether a label has no room for more and neither has a line below it but the last. */
  private static boolean fills(List<Piece> pieces, int data, int label, int to) {
    int end = PieceLines.next(pieces, label);
    int widest = 0;
    for (int i = data; i < end; i++) {
      Piece piece = pieces.get(i);
      boolean one = piece.isText() && piece.line() == piece.lastLine();
      widest = Math.max(widest, one ? CellText.width(piece.text()) : 0);
    }
    boolean full = isFull(pieces.get(label), widest);
    for (int i = end; i < to && full; i++) {
      Piece line = pieces.get(i);
      boolean chinese = CellText.isWide(line.text().charAt(0));
      boolean last = i + 1 == to;
      full = chinese && CellText.width(line.text()) <= widest && (last || isFull(line, widest));
    }
    return full;
  }

  private static boolean isFull(Piece line, int widest) {
    return CellText.width(line.text()) > widest - CHARACTER;
  }
}
