package org.figurebook.outline;

import java.util.Arrays;
import org.figurebook.document.Document;
import org.figurebook.document.Line;
import org.figurebook.document.LineEnds;

/**
 * How a document sets its paragraphs: whether a space at a line's end marks one's end, and how wide
 * a full line is.
 */
final class Layout {
  private static final String SENTENCE_ENDS = "。；？！";

  /** Share of a full line from which a line in mid-sentence counts as full. */
  private static final double FULL = 0.82;

  /** The same for a line at the end of a sentence, which more often ends a paragraph. */
  private static final double FULL_AT_END = 0.95;

  /** Share of a full line below which a line is too short to have wrapped. */
  private static final double SHORT = 0.5;

  private final boolean marked;
  private final boolean whole;
  private final double full;
  private final double spacing;
  private final double margin;

  private Layout(boolean marked, boolean whole, double full, double spacing, double margin) {
    this.margin = margin;
    this.marked = marked;
    this.whole = whole;
    this.full = full;
    this.spacing = spacing;
  }

  static Layout of(Document document) {
    int spaced = 0;
    int bare = 0;
    double[] widths = new double[document.lines().size()];
    double[] lefts = new double[document.lines().size()];
    int[] blanks = new int[4];
    int printed = 0;
    int blank = 0;
    for (Line line : document.lines()) {
      if (line.isBlank()) {
        blank++;
        continue;
      }
      char last = line.text().charAt(line.text().length() - 1);
      if (SENTENCE_ENDS.indexOf(last) >= 0) {
        if (line.endsInSpace()) {
          spaced++;
        } else {
          bare++;
        }
      }
      lefts[printed] = line.box() == null ? 0 : line.box().left();
      widths[printed++] = right(line);
      blanks[Math.min(3, blank)]++;
      blank = 0;
    }
    Arrays.sort(widths, 0, printed);
    Arrays.sort(lefts, 0, printed);
    double margin = printed == 0 ? 0 : lefts[printed / 20];
    double full = printed == 0 ? 0 : widths[(int) (printed * 0.9)] - margin;
    boolean whole = !document.format().equals("text") && !document.format().equals("pdf");
    double spacing = blanks[1] > blanks[0] ? 1 : 0;
    boolean few = spaced < 2 && bare == 0;
    boolean marked = few ? endsTell(document) : spaced >= 2 && spaced > 3 * bare;
    return new Layout(marked, whole, full, spacing, margin);
  }

  /** Whether some lines end in a space and others do not, in a text of hardly any sentence. */
  private static boolean endsTell(Document document) {
    int told = 0;
    int ended = 0;
    for (Line line : document.lines()) {
      String text = line.text().stripTrailing();
      if (!text.isEmpty() && PaperText.isWide(text.charAt(text.length() - 1))) {
        told++;
        ended += line.endsInSpace() ? 1 : 0;
      }
    }
    return LineEnds.tell(ended, told);
  }

  /** Whether every line of the format is a paragraph by itself. */
  boolean isWhole() {
    return whole;
  }

  /** Whether a space after the last Chinese character of a line marks the paragraph's end. */
  boolean isMarked() {
    return marked;
  }

  /** Blank lines that stand between the lines of one paragraph. */
  double spacing() {
    return spacing;
  }

  /**
   * Whether a line is as wide as a line gets before it wraps.
   *
   * @param next the first word that did not fit, which counts as part of the line
   * @param ended whether the line ends a sentence
   * @param column width of the widest line of the same paragraph so far; 0 when it is the first
   */
  boolean isFull(Line line, String next, double column, boolean ended) {
    double reach = column > 0 ? Math.min(full, column) : full;
    return width(line) + widthOfText(line, next) >= reach * (ended ? FULL_AT_END : FULL);
  }

  /** Whether a line takes all the width there is. */
  boolean fills(Line line) {
    return width(line) >= full * 0.97;
  }

  /** Whether a line stands far to the right of the one below: set right or in the middle. */
  boolean isSetApart(Line line, Line below) {
    return line.box() != null
        && below.box() != null
        && below.box().top() > line.box().top()
        && line.box().left() - below.box().left() > full * 0.25;
  }

  /** Whether a line is far shorter than a full one. */
  boolean isShort(Line line) {
    return width(line) < full * SHORT;
  }

  /** Width that a text would have in the type of a line. */
  private static double widthOfText(Line line, String text) {
    double plain = width(line.text());
    double own = line.box() == null ? plain : line.box().right() - line.box().left();
    return plain == 0 ? 0 : width(text) * own / plain;
  }

  /**
   * How far a line reaches from the left margin: in points where the format has it, otherwise in
   * half-width characters.
   */
  double width(Line line) {
    return right(line) - margin;
  }

  private static double right(Line line) {
    return line.box() != null ? line.box().right() : width(line.text());
  }

  private static double width(String text) {
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += PaperText.isWide(text.charAt(i)) ? 2 : 1;
    }
    return width;
  }
}
