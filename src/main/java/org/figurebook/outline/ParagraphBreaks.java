package org.figurebook.outline;

import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.document.Line;

/** Whether a paragraph ends between two lines, told by layout first and by words second. */
final class ParagraphBreaks {
  private static final String SENTENCE_ENDS = "。；？！;?!";
  private static final String RUNS_ON = "，、,(（「『《〈－-–/及和與或的於在由為至第約逾";
  private static final String AWAITS_NUMBER = "於在由為至從及和與或的第約逾近達過共計有乎每佔於以";
  private static final String OPENS_SENTENCE = "，。、；：！？）」』》,.;:)%";

  /** What a year or a month at the end of a line goes on with. */
  private static final Pattern YEAR_WORD = Pattern.compile("年(?:度|[底中初末]|\\d)|月[底\\d]|[億萬]元");

  private static final Form ENDS_IN_URL = Form.of("https?://\\S+$");

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
    if (layout.isWhole() || layout.isSetApart(above, below)) {
      return true;
    }
    String top = above.text().strip();
    String bottom = below.text().strip();
    char last = top.charAt(top.length() - 1);
    char first = bottom.charAt(0);
    if (Character.isDigit(last) && YEAR_WORD.matcher(bottom).lookingAt()) {
      return false;
    }
    if (OPENS_SENTENCE.indexOf(first) >= 0 && !ListMarks.opens(bottom)) {
      return false;
    }
    boolean ended = SENTENCE_ENDS.indexOf(last) >= 0 || last == '.' || last == '：' || last == ':';
    if (ListMarks.isBullet(bottom)) {
      return true;
    }
    if (ListMarks.opens(bottom) && (ended || above.endsInSpace() || !layout.isMarked())) {
      return RUNS_ON.indexOf(last) < 0
          || above.endsInSpace()
          || joinsItems(top)
          || !layout.isFull(above, "", column, false);
    }
    if (layout.isMarked() && PaperText.isWide(last)) {
      boolean wrapped = !ended && !gap && wrapsAtSpace(above, column, first);
      return above.endsInSpace() && !wrapped || gap && !page && ended;
    }
    if (layout.isMarked() && !above.endsInSpace()) {
      return gap && !page || PaperText.isWide(first) && ENDS_IN_URL.isIn(top);
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

  /**
   * Whether the space at a line's end is only where it wrapped: the line is as wide as those before
   * it, or a number or a Latin word comes next, or the sentence cannot stop there.
   */
  private boolean wrapsAtSpace(Line above, double column, char next) {
    String text = above.text().strip();
    char last = text.charAt(text.length() - 1);
    if (layout.fills(above) || last == '，' || last == '、') {
      return true;
    }
    if (isLatin(next)) {
      return AWAITS_NUMBER.indexOf(last) >= 0 || layout.isFull(above, "", 0, false);
    }
    boolean prose = text.indexOf('，') >= 0 || text.indexOf('。') >= 0 || text.indexOf('、') >= 0;
    return prose && column > 0 && layout.width(above) >= column * 0.9;
  }

  private static boolean isLatin(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c) || c == '$';
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
