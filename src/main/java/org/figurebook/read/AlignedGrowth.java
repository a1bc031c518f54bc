package org.figurebook.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.figurebook.document.Form;

/** How far the rows of an aligned table go on. */
final class AlignedGrowth {
  /** Lines without values that may stand between two rows: wrapped labels, headings of groups. */
  static final int BETWEEN = 10;

  private static final int MOST = 60;

  /** Lines of the last row below its values. */
  private static final int REST = 3;

  static final double FAR = 4.5;
  private static final double WIDE = 0.62;
  private static final Form SENTENCE = Form.of(".*[。：:；;]\\s?");
  private static final Form STATE = Form.of("[(（]\\p{L}[^()（）]{1,20}[)）]");
  private final List<AlignedLine> lines;
  private final double width;
  private final AlignedRules rules;

  AlignedGrowth(List<AlignedLine> lines, double width, AlignedRules rules) {
    this.lines = lines;
    this.rules = rules;
    this.width = width;
  }

  /** Adds rows as long as they keep the gaps; the line behind the last. */
  int grow(int first, AlignedColumns columns) {
    int last = first;
    int from = first + 1;
    while (from < lines.size()) {
      int next = nextCore(last, from, columns);
      if (next < 0) {
        break;
      }
      if (columns.fits(lines.get(next).pieces)) {
        columns.add(lines.get(next).pieces);
        addBetween(last + 1, next, columns);
      } else {
        int after = nextCore(next, next + 1, columns);
        boolean odd = after > 0 && columns.fits(lines.get(after).pieces);
        boolean early = last - first < 1 && narrowed(columns, next);
        if (!odd && !early && !splits(columns, next)) {
          break;
        }
      }
      last = next;
      from = next + 1;
    }
    return last + 1;
  }

  /** Whether the pieces of a line that bridge a gap can be parted there. */
  private boolean splits(AlignedColumns columns, int line) {
    for (PdfPiece piece : lines.get(line).pieces) {
      if (columns.bridges(piece) && columns.parted(piece).size() == 1) {
        return false;
      }
    }
    return true;
  }

  /** The first line of a table may be its boxhead, with years under a wide heading. */
  private boolean narrowed(AlignedColumns columns, int next) {
    AlignedColumns tried = columns.copy();
    tried.add(lines.get(next).pieces);
    if (tried.count() < 2) {
      return false;
    }
    columns.add(lines.get(next).pieces);
    return true;
  }

  private void addBetween(int from, int to, AlignedColumns columns) {
    for (int i = from; i < to; i++) {
      List<PdfPiece> pieces = lines.get(i).pieces;
      if (columns.fits(pieces)) {
        columns.add(pieces);
      }
    }
  }

  /** The next row behind one, when nothing that ends a table stands between; -1 otherwise. */
  private int nextCore(int last, int from, AlignedColumns columns) {
    int strange = 0;
    for (int i = from; i < lines.size() && strange < BETWEEN && i - last < MOST; i++) {
      AlignedLine line = lines.get(i);
      AlignedLine above = lines.get(i - 1);
      double gap = line.base() - above.base();
      if (line.ruled || above.ruled || gap < 0 || gap > FAR * Math.max(line.size(), above.size())) {
        return -1;
      }
      if (columns.count() > 1 && endsAtRule(i, columns)) {
        return -1;
      }
      if (lines.get(last).hasValue() && isHeadOfYears(i)) {
        return -1;
      }
      boolean fits = columns.count() > 1 && columns.fits(line.pieces);
      boolean texts = line.pieces.size() > 2 && columns.count() > 2;
      if (line.isCore() || fits && (isUnder(line, columns) || texts)) {
        return i;
      }
      strange += fits && columns.count() > 2 ? 0 : 1;
      double before = i > 1 ? above.base() - lines.get(i - 2).base() : gap;
      if (ends(line, columns) || gap > 1.3 * before && introduces(line, columns)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether years stand over what they are, (Actual) and (Estimate): another boxhead. */
  private boolean isHeadOfYears(int line) {
    List<PdfPiece> years = lines.get(line).pieces;
    List<PdfPiece> below = line + 1 < lines.size() ? lines.get(line + 1).pieces : List.of();
    int labels = !years.isEmpty() && years.get(0).isYear() ? 0 : 1;
    return years.size() - labels >= 2
        && below.size() == years.size() - labels
        && years.stream().skip(labels).allMatch(PdfPiece::isYear)
        && below.stream().allMatch(piece -> STATE.matches(piece.text()));
  }

  /** Whether a line is such a boxhead, or the title of one. */
  private boolean beginsAnother(int line) {
    boolean title = line + 1 < lines.size() && lines.get(line).pieces.size() == 1;
    return isHeadOfYears(line) || title && isHeadOfYears(line + 1);
  }

  /** Whether a line is all values that stand where columns do, as no page number does. */
  private static boolean isUnder(AlignedLine line, AlignedColumns columns) {
    return line.isValues() && line.pieces.stream().allMatch(p -> columns.over(p) != null);
  }

  /**
   * Whether the ruling line over a line ends the table. One over a heading over rows does not,
   * unless what follows is closed by no rule and begins as another table does.
   */
  private boolean endsAtRule(int line, AlignedColumns columns) {
    AlignedRules full = rules.over(columns);
    Optional<PdfRule> rule = full.between(lines.get(line - 1), lines.get(line));
    int core = line;
    while (core < lines.size() && !lines.get(core).isCore()) {
      core++;
    }
    if (rule.isEmpty() || core == line) {
      return false;
    }
    OptionalDouble next = full.nextAsLong(rule.get());
    boolean closed =
        next.isPresent() && (core == lines.size() || next.getAsDouble() < lines.get(core).base());
    if (closed) {
      return next.getAsDouble() - rule.get().at() > 2.5 * lines.get(line).size();
    }
    return core == lines.size() || next.isEmpty() && isAnother(line, core, columns);
  }

  /** Whether lines up to some values are those of another table. */
  private boolean isAnother(int line, int core, AlignedColumns columns) {
    double gap = lines.get(line).base() - lines.get(line - 1).base();
    double before = line > 1 ? lines.get(line - 1).base() - lines.get(line - 2).base() : 0;
    boolean named = lines.subList(line, core).stream().anyMatch(l -> l.isCaption() || l.isNote());
    AlignedLine values = lines.get(core);
    boolean apart = gap > 1.6 * Math.max(before, 1.2 * values.size());
    return named || apart || !values.hasValue() || !columns.fits(values.pieces);
  }

  /** Whether a line between rows is a paragraph or a caption. */
  private boolean ends(AlignedLine line, AlignedColumns columns) {
    String text = line.pieces.get(0).text();
    if (line.isCaption() || line.isNote()) {
      return true;
    }
    if (line.pieces.size() > 1 || columns.fits(line.pieces)) {
      return false;
    }
    return line.right() - line.left() > WIDE * width || SENTENCE.matches(text);
  }

  /** Whether a line set out from the table ends as one that brings another does. */
  private static boolean introduces(AlignedLine line, AlignedColumns columns) {
    String text = line.pieces.get(line.pieces.size() - 1).text();
    return line.left() < columns.left(0) - 0.5 * line.size() && SENTENCE.matches(text);
  }

  /** The line behind the last one of the wrapped cells of the last row. */
  int tailTo(int first, int end, AlignedColumns columns) {
    double least = Double.MAX_VALUE;
    double most = 0;
    for (int i = Math.max(first + 1, end - 40); i < end; i++) {
      double gap = lines.get(i).base() - lines.get(i - 1).base();
      least = gap > 0.8 * lines.get(i).size() ? Math.min(least, gap) : least;
      most = Math.max(most, gap);
    }
    int tail = toRule(first, end, columns);
    tail = tail == end && isTranslated(end) && isTranslated(first, end) ? end + 1 : tail;
    while (tail < lines.size() && !lines.get(tail).ruled && !beginsAnother(tail)) {
      AlignedLine line = lines.get(tail);
      AlignedLine above = lines.get(tail - 1);
      double gap = line.base() - above.base();
      boolean wraps = gap < 1.5 * line.size() && isRest(line, above, columns);
      boolean within = gap < 1.1 * least && most > 1.2 * least;
      boolean row = line.pieces.size() > 1 && gap < 1.1 * most;
      boolean note = line.isNote();
      if (gap <= 0 || note || !columns.fits(line.pieces) || !(wraps || within || row)) {
        break;
      }
      columns.add(line.pieces);
      tail++;
    }
    return tail;
  }

  /** Whether rows have the translation of their label below them. */
  private boolean isTranslated(int first, int end) {
    int translated = 0;
    int labels = 0;
    for (int i = first; i < end; i++) {
      labels += lines.get(i).hasValue() ? 1 : 0;
      translated += lines.get(i).hasValue() && isTranslated(i + 1) ? 1 : 0;
    }
    return labels >= 3 && translated * 10 >= labels * 8;
  }

  /** Whether a line is nothing but the English for the Chinese label above it. */
  private boolean isTranslated(int line) {
    if (line >= lines.size() || lines.get(line).ruled || lines.get(line - 1).ruled) {
      return false;
    }
    PdfPiece label = lines.get(line - 1).pieces.get(0);
    PdfPiece below = lines.get(line).pieces.get(0);
    double gap = below.base - label.base;
    return lines.get(line).pieces.size() == 1
        && gap > 0
        && gap < 1.8 * below.size
        && Math.abs(below.left - label.left) < 0.5 * below.size
        && label.isChinese()
        && !label.isLatin()
        && below.isLatin()
        && !below.isChinese();
  }

  /** The line behind the lines of the last row that stand over the ruling line that ends it. */
  private int toRule(int first, int end, AlignedColumns columns) {
    AlignedRules full = rules.over(columns);
    for (int i = end; i < Math.min(lines.size(), end + REST); i++) {
      AlignedLine line = lines.get(i);
      double gap = line.base() - lines.get(i - 1).base();
      boolean near = !line.ruled && gap > 0 && gap < 1.8 * line.size();
      boolean other = line.isCaption() || line.isNote() || !columns.fits(line.pieces);
      if (!near || other || full.between(lines.get(i - 1), line).isPresent()) {
        return end;
      }
      if (full.closes(line, lines.get(first))) {
        lines.subList(end, i + 1).forEach(l -> columns.add(l.pieces));
        return i + 1;
      }
    }
    return end;
  }

  /** Whether each piece goes on with a full line above it in its column. */
  private static boolean isRest(AlignedLine line, AlignedLine above, AlignedColumns columns) {
    for (PdfPiece piece : line.pieces) {
      int[] at = columns.over(piece);
      boolean found = false;
      for (PdfPiece before : above.pieces) {
        int[] over = at == null ? null : columns.over(before);
        found |=
            over != null
                && over[0] == at[0]
                && before.width() + piece.firstWord()
                    >= columns.right(at[0]) - columns.left(at[0]) - 0.3 * piece.size;
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }
}
