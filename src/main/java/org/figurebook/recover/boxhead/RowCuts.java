package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Words;

/**
 * The lines of a boxhead, cut where a row of headings may end within one: a heading at the end of a
 * row that is as high as the row below too has its last line beside the first headings of that row.
 * 區域 | 宿位數目 | 平均入住 and below it 比率 | 資助 | 私營.
 *
 * @param lines each whole or a part of one
 * @param within whether each begins within a line
 */
record RowCuts(List<List<Piece>> lines, List<Boolean> within) {
  /** Lines of a boxhead that are cut are not many. */
  private static final int MOST = 4;

  /** Lines as they are. */
  static RowCuts none(List<List<Piece>> lines) {
    return new RowCuts(lines, lines.stream().map(line -> false).toList());
  }

  /** Lines cut wherever a row may end in one. */
  static RowCuts of(List<List<Piece>> lines) {
    List<List<Piece>> out = new ArrayList<>();
    List<Boolean> within = new ArrayList<>();
    int cuts = 0;
    for (List<Piece> line : lines) {
      int end = cuts < MOST ? end(out, line) : 0;
      if (end > 0) {
        cuts++;
        out.add(line.subList(0, end));
        within.add(false);
      }
      out.add(line.subList(end, line.size()));
      within.add(end > 0);
    }
    return new RowCuts(out, within);
  }

  /** Where the row below may begin on a line; 0 where it does not. */
  private static int end(List<List<Piece>> before, List<Piece> line) {
    for (int k = 1; k < line.size(); k++) {
      Piece last = line.get(k - 1);
      if (line.get(k).line() > last.line() && line.get(k).line() == last.lastLine()) {
        return k;
      }
    }
    if (before.isEmpty() || line.size() < 2) {
      return 0;
    }
    List<Piece> over = before.get(before.size() - 1);
    boolean ends = goesOn(over.get(over.size() - 1), line.get(0));
    return ends && areApart(line.get(0), line.get(1)) ? 1 : 0;
  }

  /** Whether a gap parts two pieces, or no space stands within one as it does between them. */
  private static boolean areApart(Piece rest, Piece next) {
    return next.link() == Link.WIDE
        || CellText.isWide(rest.text().charAt(rest.text().length() - 1))
            && CellText.isWide(next.text().charAt(0));
  }

  private static boolean goesOn(Piece last, Piece rest) {
    boolean words = last.isText() && rest.isText() && !rest.isPeriod();
    return words && !Words.isTotal(rest.text()) && !Words.isTotal(last.text());
  }

  int size() {
    return lines.size();
  }

  List<Piece> get(int line) {
    return lines.get(line);
  }

  /** Whether a row may begin at one only behind a heading that wraps. */
  boolean isWithin(int line) {
    return within.get(line);
  }

  /** Those from one to another, those cut put together. */
  List<List<Piece>> whole(int from, int to) {
    List<List<Piece>> out = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (i > from && within.get(i)) {
        List<Piece> line = new ArrayList<>(out.remove(out.size() - 1));
        line.addAll(lines.get(i));
        out.add(line);
      } else {
        out.add(lines.get(i));
      }
    }
    return out;
  }
}
