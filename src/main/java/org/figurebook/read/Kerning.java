package org.figurebook.read;

import java.util.List;
import org.figurebook.document.Form;

/**
 * Whether single spaces inside numbers and words are noise, a habit of type whose digits were set
 * one by one ({@code 2 0 21}).
 *
 * <p>A page's text and its footnotes are set differently, so each is judged by itself: by numbers
 * that only such setting explains against numbers it would have broken. Rows of numbers are often
 * set better than the text around them, so they say nothing about running text.
 */
final class Kerning {
  private static final Form PLAIN_AFTER_COMMA = Form.of("\\d{1,3}, \\d{3}");
  private static final Form BROKEN = Form.of("\\d ?,(?:\\d \\d ?\\d|\\d\\d \\d)(?!\\d)");
  private static final Form WHOLE = Form.of("\\d,\\d{3}(?!\\d)");
  private static final Form SEPARATOR = Form.of("^\\s{20,}$|^\\s*_{10,}\\s*$");

  private final boolean[] kerned;
  private final boolean[] note;

  private Kerning(boolean[] kerned, boolean[] note) {
    this.kerned = kerned;
    this.note = note;
  }

  /** Measures all lines of a text, each with its page. */
  static Kerning of(List<String> raws, int[] pages) {
    int count = raws.size();
    boolean[] note = new boolean[count];
    int[] zone = new int[count];
    int[][] scores = new int[4 * count + 4][];
    int[][] whole = new int[4][2];
    int zones = 0;
    for (int i = 0; i < count; i++) {
      boolean newPage = i == 0 || pages[i] != pages[i - 1];
      boolean separator = !newPage && SEPARATOR.matches(raws.get(i));
      note[i] = separator || !newPage && note[i - 1];
      if (newPage || separator) {
        scores[zones++] = new int[] {0, 0, note[i] ? 1 : 0};
        scores[zones++] = new int[] {0, 0, note[i] ? 3 : 2};
      }
      boolean row = isRow(raws.get(i));
      zone[i] = row ? zones - 1 : zones - 2;
      score(raws.get(i), scores[zones - 1], whole[scores[zones - 1][2]]);
      if (!row) {
        score(raws.get(i), scores[zones - 2], whole[scores[zones - 2][2]]);
      }
    }
    boolean[] kerned = new boolean[count];
    for (int i = 0; i < count; i++) {
      int[] own = scores[zone[i]];
      int[] page = scores[zone[i] | 1];
      int[] judge = says(own) ? own : says(page) ? page : whole[page[2]];
      kerned[i] = judge[0] > 0 && judge[0] * 2 >= judge[1] || isBroken(raws.get(i));
    }
    return new Kerning(new KernedRows(raws).judged(kerned), note);
  }

  /** Whether the digits behind every comma of a line are broken, which nothing else explains. */
  private static boolean isBroken(String raw) {
    return raw.indexOf(',') > 0 && BROKEN.isIn(raw) && !WHOLE.isIn(raw);
  }

  /** Counts the years and the numbers with a comma, broken where nobody writes a space. */
  private static void score(String raw, int[] score, int[] whole) {
    int i = 0;
    while (i < raw.length()) {
      int end =
          isDigit(raw, i) && !isDigit(raw, i - 1) ? Math.max(year(raw, i), grouped(raw, i)) : 0;
      if (end > 0) {
        String found = raw.substring(i, end);
        int kind = found.indexOf(' ') < 0 ? 1 : PLAIN_AFTER_COMMA.matches(found) ? -1 : 0;
        if (kind >= 0) {
          score[kind]++;
          whole[kind]++;
        }
      }
      i = Math.max(i + 1, end);
    }
  }

  /** Where a year of this or the last century ends, with a sign of a year behind it; or -1. */
  private static int year(String raw, int start) {
    int second = digitAfter(raw, start);
    char first = raw.charAt(start);
    if (second < 0
        || !(first == '1' && raw.charAt(second) == '9')
            && !(first == '2' && raw.charAt(second) == '0')) {
      return -1;
    }
    int last = digitAfter(raw, digitAfter(raw, second));
    int behind = last + 1;
    while (last >= 0 && behind < raw.length() && raw.charAt(behind) == ' ') {
      behind++;
    }
    boolean year = last >= 0 && behind < raw.length() && "年-–".indexOf(raw.charAt(behind)) >= 0;
    return year ? last + 1 : -1;
  }

  /**
   * Where a number whose first thousands are set off by a comma ends; or -1. A space before its
   * first digits may as well part it from the number of the cell before it, so it tells nothing.
   */
  private static int grouped(String raw, int start) {
    int last = start;
    while (last < start + 2 && isDigit(raw, last + 1)) {
      last++;
    }
    int comma = last + 1 < raw.length() && raw.charAt(last + 1) == ' ' ? last + 2 : last + 1;
    if (comma >= raw.length() || raw.charAt(comma) != ',') {
      return -1;
    }
    int end = digitAfter(raw, digitAfter(raw, digitAfter(raw, comma)));
    return end >= 0 && !isDigit(raw, end + 1) ? end + 1 : -1;
  }

  /** The digit behind a character, with one space between at most; or -1. */
  private static int digitAfter(String raw, int index) {
    if (index < 0) {
      return -1;
    }
    int next = index + 1 < raw.length() && raw.charAt(index + 1) == ' ' ? index + 2 : index + 1;
    return isDigit(raw, next) ? next : -1;
  }

  private static boolean isDigit(String raw, int index) {
    return index >= 0
        && index < raw.length()
        && raw.charAt(index) >= '0'
        && raw.charAt(index) <= '9';
  }

  /** Whether a score tells anything: one number set apart, or several that were not. */
  private static boolean says(int[] score) {
    return score[0] > 0 || score[1] >= 4;
  }

  /** A line of numbers with few words, as the rows of a table are. */
  private static boolean isRow(String raw) {
    int digits = 0;
    int letters = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      digits += c >= '0' && c <= '9' ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters < 2 * digits;
  }

  boolean isKerned(int index) {
    return kerned[index];
  }

  /** Whether the line stands under a rule at the foot of a page. */
  boolean isNote(int index) {
    return note[index];
  }
}
