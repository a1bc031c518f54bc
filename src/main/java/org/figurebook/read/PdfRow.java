package org.figurebook.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.figurebook.document.Box;

/** Characters that stand on one line, from left to right. */
final class PdfRow {
  /** From so many ems on, a gap may part cells. */
  private static final double CELL = 1.0;

  private static final double WORD = 0.16;
  private static final double BESIDE_WIDE = 0.45;

  /** A character this much smaller than its line and raised is a mark. */
  private static final double SMALL = 0.8;

  private static final int SHORT_MARK = 4;

  /** Note 12, and a mark beside it. */
  private static final int LONGEST_MARK = 12;

  final List<PdfGlyph> glyphs;
  final double size;
  final double base;

  PdfRow(List<PdfGlyph> unordered) {
    glyphs = new ArrayList<>(unordered);
    glyphs.sort(Comparator.comparingDouble((PdfGlyph g) -> g.left));
    double largest = 0;
    double lowest = 0;
    for (PdfGlyph glyph : glyphs) {
      if (!glyph.isSpace() && glyph.size > largest) {
        largest = glyph.size;
        lowest = glyph.base;
      }
    }
    size = largest;
    base = lowest;
  }

  double left() {
    return glyphs.get(0).left;
  }

  double right() {
    double right = 0;
    for (PdfGlyph glyph : glyphs) {
      right = glyph.isSpace() ? right : Math.max(right, glyph.right);
    }
    return right;
  }

  Box box() {
    return new Box(left(), base - size * 0.88, right(), base + size * 0.22);
  }

  /** The rows into which characters fall, from top to bottom. */
  static List<PdfRow> of(List<PdfGlyph> glyphs) {
    List<PdfGlyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble((PdfGlyph g) -> g.base));
    List<PdfRow> rows = new ArrayList<>();
    List<PdfGlyph> open = new ArrayList<>();
    double base = 0;
    double size = 0;
    for (PdfGlyph glyph : sorted) {
      double reach = isMark(open, glyph) ? 0.65 : 0.38;
      boolean same = Math.abs(glyph.base - base) <= reach * Math.max(size, glyph.size);
      if (!open.isEmpty() && !same) {
        close(open, rows);
        size = 0;
      }
      if (!glyph.isSpace() && glyph.size > size) {
        size = glyph.size;
        base = glyph.base;
      } else if (open.isEmpty()) {
        base = glyph.base;
      }
      open.add(glyph);
    }
    close(open, rows);
    return marksAtTheirWords(rows);
  }

  /**
   * The rows with raised marks behind the words they stand beside: where headings stand at several
   * heights, one may be nearest to a line of another heading.
   */
  private static List<PdfRow> marksAtTheirWords(List<PdfRow> rows) {
    List<List<PdfGlyph>> moved = new ArrayList<>();
    rows.forEach(row -> moved.add(new ArrayList<>(row.glyphs)));
    boolean any = false;
    for (int i = 0; i < rows.size(); i++) {
      for (PdfGlyph mark : rows.get(i).glyphs) {
        int to = rows.get(i).isMarkOfOther(mark) ? wordsOf(mark, rows, i) : i;
        if (to != i) {
          moved.get(i).remove(mark);
          moved.get(to).add(mark);
          any = true;
        }
      }
    }
    if (!any) {
      return rows;
    }
    List<PdfRow> out = new ArrayList<>();
    for (List<PdfGlyph> glyphs : moved) {
      close(new ArrayList<>(glyphs), out);
    }
    return out;
  }

  /** Whether a character is small, and nothing of its row stands right before it. */
  private boolean isMarkOfOther(PdfGlyph mark) {
    return !mark.isSpace()
        && mark.size < SMALL * size
        && glyphs.stream().noneMatch(g -> g != mark && mark.isBehind(g));
  }

  /** The row a mark stands behind the words of: its own, or one of the next. */
  private static int wordsOf(PdfGlyph mark, List<PdfRow> rows, int own) {
    for (int i = own + 1; i < Math.min(rows.size(), own + 4); i++) {
      PdfRow row = rows.get(i);
      double drop = row.base - mark.base;
      boolean near = drop > 0.15 * row.size && drop < 0.65 * row.size;
      if (near && row.glyphs.stream().anyMatch(mark::isBehind)) {
        return i;
      }
    }
    return own;
  }

  /** Whether what is open is a raised mark or two, of which the line itself comes now. */
  private static boolean isMark(List<PdfGlyph> open, PdfGlyph glyph) {
    StringBuilder printed = new StringBuilder();
    for (PdfGlyph small : open) {
      if (!small.isSpace()) {
        printed.append(small.text);
        if (printed.length() > LONGEST_MARK || small.size > SMALL * glyph.size) {
          return false;
        }
      }
    }
    return !printed.isEmpty() && (printed.length() <= SHORT_MARK || printed.indexOf("Note") >= 0);
  }

  private static void close(List<PdfGlyph> open, List<PdfRow> rows) {
    if (open.stream().anyMatch(g -> !g.isSpace())) {
      PdfRow row = new PdfRow(open);
      row.trim();
      rows.add(row);
    }
    open.clear();
  }

  private void trim() {
    while (glyphs.get(0).isSpace()) {
      glyphs.remove(0);
    }
  }

  /**
   * The printed text: one space between words, two where a gap may part cells, one at the end where
   * the source has one, since some programs end paragraphs so. Each character learns its place.
   */
  String text(int line) {
    StringBuilder text = new StringBuilder();
    double usual = usualGap();
    PdfGlyph before = null;
    boolean space = false;
    for (PdfGlyph glyph : glyphs) {
      if (glyph.isSpace()) {
        space = true;
        continue;
      }
      if (before != null) {
        text.append(gap(before, glyph, space, usual));
      }
      glyph.line = line;
      glyph.character = text.length() + 1;
      text.append(isMark(glyph) ? DocxText.raised(glyph.text) : glyph.text);
      before = glyph;
      space = false;
    }
    return space && before != null && before.isWide()
        ? text.append(' ').toString()
        : text.toString();
  }

  private String gap(PdfGlyph before, PdfGlyph after, boolean space, double usual) {
    double em = Math.max(before.size, after.size);
    double gap = after.left - before.right;
    boolean bothWide = before.isWide() && after.isWide();
    double slack = Math.min(usual, 0.4 * em);
    if (gap - slack > CELL * em) {
      return "  ";
    }
    if (before.isWide() || after.isWide()) {
      return gap - slack > BESIDE_WIDE * em || space && !bothWide ? " " : "";
    }
    return space || gap - slack > WORD * em ? " " : "";
  }

  /** The gap that justified Chinese type has between any two characters. */
  double usualGap() {
    List<Double> gaps = new ArrayList<>();
    PdfGlyph before = null;
    for (PdfGlyph glyph : glyphs) {
      if (glyph.isSpace()) {
        continue;
      }
      if (before != null && before.isWide() && glyph.isWide()) {
        gaps.add(glyph.left - before.right);
      }
      before = glyph;
    }
    if (gaps.size() < 6) {
      return 0;
    }
    gaps.sort(null);
    return Math.max(0, Math.min(gaps.get(gaps.size() / 2), size));
  }

  /** A small raised digit: the mark of a note. */
  private boolean isMark(PdfGlyph glyph) {
    return glyph.size < SMALL * size && glyph.base < base - 0.15 * size;
  }
}
