package org.figurebook.outline;

import org.figurebook.document.Line;

/** Whether a paragraph ends between two lines, told by layout first and by words second. */
final class ParagraphBreaks {
  private static final String SENTENCE_ENDS = "。；？！;?!";
  private static final String RUNS_ON = "，、,(（「『《〈－-–/及和與或的於在由為至第約逾";
  private static final String OPENS_SENTENCE = "，。、；：！？）」』》,.;:)%";

  private final Layout layout;

  ParagraphBreaks(Layout layout) {
    this.layout = layout;
  }

  /**
   * Whether a paragraph ends between two printed lines.
   *
   * @param above the line above
   * @param below the line below
   * @param column width of the widest line of the paragraph before {@code above}; 0 when none
   * @param gap whether an empty paragraph stands between them
   * @param page whether a page ends between them
   */
  boolean between(Line above, Line below, double column, boolean gap, boolean page) {
    if (layout.isWhole()) {
      return true;
    }
    String top = above.text().strip();
    String bottom = below.text().strip();
    char last = top.charAt(top.length() - 1);
    char first = bottom.charAt(0);
    if (OPENS_SENTENCE.indexOf(first) >= 0 && !ListMarks.opens(bottom)) {
      return false;
    }
    boolean ended = SENTENCE_ENDS.indexOf(last) >= 0 || last == '.' || last == '：' || last == ':';
    if (ListMarks.isBullet(bottom)) {
      return true;
    }
    if (ListMarks.opens(bottom) && (ended || Layout.endsInSpace(above) || !layout.isMarked())) {
      return RUNS_ON.indexOf(last) < 0 || Layout.endsInSpace(above) || joinsItems(top);
    }
    if (layout.isMarked() && PaperText.isWide(last)) {
      boolean wrapped = !ended && !gap && layout.fills(above);
      return Layout.endsInSpace(above) && !wrapped || gap && !page && ended;
    }
    if (layout.isMarked() && !Layout.endsInSpace(above)) {
      return gap && !page;
    }
    if (RUNS_ON.indexOf(last) >= 0 && !gap) {
      return false;
    }
    if (gap && !page) {
      return true;
    }
    if (page && !ended && column > 0 && PaperText.isWide(last)) {
      return false;
    }
    if (ended && isHeadingLike(below)) {
      return true;
    }
    return !layout.isFull(above, firstWord(bottom), column, ended);
  }

  private static boolean joinsItems(String text) {
    return text.endsWith("及") || text.endsWith("和") || text.matches(".*\\b(?:and|or)$");
  }

  /** A short line without an end: no last line of a sentence. */
  private boolean isHeadingLike(Line line) {
    String text = line.text().strip();
    char last = text.charAt(text.length() - 1);
    return SENTENCE_ENDS.indexOf(last) < 0
        && last != '.'
        && RUNS_ON.indexOf(last) < 0
        && layout.isShort(line);
  }

  /** What would have stood on the line above had it fitted. */
  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) != ' ' && !PaperText.isWide(text.charAt(end))) {
      end++;
    }
    if (end > 0) {
      return " " + text.substring(0, Math.min(end, 24));
    }
    int cut = 1;
    while (cut < text.length() && cut < 3 && OPENS_SENTENCE.indexOf(text.charAt(cut)) >= 0) {
      cut++;
    }
    return text.substring(0, cut);
  }
}
