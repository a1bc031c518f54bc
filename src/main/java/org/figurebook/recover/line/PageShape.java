package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.figurebook.document.Document;
import org.figurebook.document.Line;
import org.figurebook.document.LineEnds;
import org.figurebook.recover.piece.CellText;

/**
 * Habits of a text's extraction, measured on the text itself.
 *
 * @param fullWidth width of a full line of running text, a Chinese character counting two
 * @param widest width that a few lines reach, where tables take up most of a text
 * @param marksEnds whether a line that ends a paragraph or a cell ends in a space, so that a line
 *     without one goes on
 * @param spacesLines whether lines stand apart by a blank line, so that two lines without one
 *     between them stand at the same height
 * @param widens whether a word and the number of the next cell stand two spaces apart or more; also
 *     when the text does not say
 * @param twice whether two spaces mark such an end, since English lines that wrap end in one
 * @param breaksWords whether Chinese words are broken by one space, their cells two spaces apart
 * @param spacesYears whether financial years are printed with spaces around their dash
 * @param bare kinds of characters at the ends of lines behind which hardly ever a space stands
 * @param empty signs that its notes say to stand in place of numbers
 */
public record PageShape(
    int fullWidth,
    int widest,
    boolean marksEnds,
    boolean spacesLines,
    boolean widens,
    boolean twice,
    boolean breaksWords,
    boolean spacesYears,
    BareEnds bare,
    Set<String> empty) {
  private static final int FEWEST = 12;

  /** So many lines are no chance. */
  private static final int FEW = 3;

  /** No column of running text is narrower; what is, is the cells of tables. */
  private static final int NARROWEST = 36;

  /** How wide a line of running text is at least where paragraphs stand on one line each. */
  private static final int UNBROKEN = 120;

  /** Two lines so many times as wide as others are whole paragraphs. */
  private static final int UNBROKEN_TIMES = 3;

  /** Numbers one space behind a word before this tells anything. */
  private static final int NARROW = 5;

  /** The habits of a document. */
  public static PageShape of(Document document) {
    List<Integer> widths = new ArrayList<>();
    int ended = 0;
    int apart = 0;
    int wide = 0;
    int near = 0;
    int rows = 0;
    int latin = 0;
    int doubled = 0;
    boolean blankBefore = true;
    for (Line line : document.lines()) {
      if (!line.isBlank()) {
        widths.add(CellText.width(line.text()));
        boolean row = endsInDigit(line.raw()) || LaidOut.is(line);
        rows += row ? 1 : 0;
        ended += line.endsInSpace() && !row ? 1 : 0;
        latin += endsInLatin(line) ? 1 : 0;
        doubled += endsInLatin(line) && endsInTwo(line) ? 1 : 0;
        apart += blankBefore ? 1 : 0;
        wide += parts(line.raw(), true) ? 1 : 0;
        near += parts(line.raw(), false) ? 1 : 0;
      }
      blankBefore = line.isBlank();
    }
    Collections.sort(widths);
    int count = widths.size();
    int full = count == 0 ? 0 : Math.max(NARROWEST, widths.get(count * 9 / 10));
    full = Math.max(full, widthOfSentences(document));
    full = isUnbroken(widths, full) ? UNBROKEN : full;
    int told = count - rows;
    boolean marks = LineEnds.tell(ended, told) && !RowEnds.areBare(document);
    boolean twice = !marks && LineEnds.areHabit(ended, told) && LineEnds.tell(doubled, latin);
    return new PageShape(
        full,
        Math.max(full, count < FEW ? 0 : widths.get(count - FEW)),
        marks || twice,
        apart * 100 >= count * 55,
        near < NARROW || wide * 50 >= near,
        twice,
        false,
        SpacedYears.areHabit(document),
        BareEnds.of(document, full),
        EmptyLegend.of(document));
  }

  /** The habits of some lines of the document, which may be set in type of their own. */
  PageShape of(List<Line> lines) {
    boolean breaks = BrokenWords.are(lines);
    return breaks == breaksWords
        ? this
        : new PageShape(
            fullWidth,
            widest,
            marksEnds,
            spacesLines,
            widens,
            twice,
            breaks,
            spacesYears,
            bare,
            empty);
  }

  /** Whether paragraphs stand on one line each, as pages of the web print them. */
  boolean isOfWholeParagraphs() {
    return fullWidth >= UNBROKEN;
  }

  /** Whether paragraphs stand on one line each, much longer than all that are none. */
  private static boolean isUnbroken(List<Integer> widths, int full) {
    int count = widths.size();
    return full < UNBROKEN && count >= FEWEST && widths.get(count - 2) > UNBROKEN_TIMES * full;
  }

  /** The width of most lines of sentences, where tables take up most of a text; 0 with few. */
  private static int widthOfSentences(Document document) {
    List<Integer> widths = new ArrayList<>();
    for (Line line : document.lines()) {
      String text = line.text();
      if (text.indexOf('，') >= 0 || text.indexOf('。') >= 0 || text.contains(", ")) {
        widths.add(CellText.width(text));
      }
    }
    Collections.sort(widths);
    return widths.size() < NARROW ? 0 : widths.get(widths.size() / 2);
  }

  /** Whether a digit stands behind a Chinese character, by one space or by more. */
  private static boolean parts(String raw, boolean wide) {
    for (int space = raw.indexOf(' ', 1); space > 0; space = raw.indexOf(' ', space)) {
      int end = space + 1;
      while (end < raw.length() && raw.charAt(end) == ' ') {
        end++;
      }
      boolean digit = end < raw.length() && raw.charAt(end) >= '0' && raw.charAt(end) <= '9';
      if (digit && wide == end - space > 1 && isHan(raw.codePointBefore(space))) {
        return true;
      }
      space = end;
    }
    return false;
  }

  private static boolean isHan(int character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
  }

  /** Whether the text of a line goes on in the next line within the same paragraph or cell. */
  public boolean isOpen(Line line) {
    if (!marksEnds || line.isBlank() || bare.endsIn(line)) {
      return false;
    }
    return twice ? endsInLatin(line) && !endsInTwo(line) : !line.endsInSpace();
  }

  private static boolean endsInLatin(Line line) {
    String text = line.text().strip();
    char last = text.charAt(text.length() - 1);
    return last < 0x2e80 && (Character.isLetter(last) || last == ',');
  }

  private static boolean endsInTwo(Line line) {
    return line.raw().endsWith("  ");
  }

  /** Whether the last printed character is a digit: a row of values may end as no text does. */
  private static boolean endsInDigit(String raw) {
    int end = raw.length() - 1;
    while (end > 0 && raw.charAt(end) <= ' ') {
      end--;
    }
    return end >= 0 && raw.charAt(end) >= '0' && raw.charAt(end) <= '9';
  }
}
