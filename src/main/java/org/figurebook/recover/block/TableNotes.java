package org.figurebook.recover.block;

import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.document.Line;
import org.figurebook.recover.piece.Kind;

/** The first lines of notes and sources under a table. */
public final class TableNotes {
  private static final Form NOTE =
      Form.of(
          "(?:註|注|附註|備註|Notes?|Remarks?)\\s?\\(?[\\d一二三四五六七八九十]{0,3}\\)?\\s?[:：.].*"
              + "|(?:註|附註)\\s{1,4}\\p{IsHan}.{3,}"
              + "|資料來源.*|Sources?\\s?[:：].*|[*#^†‡△§¶Δ◎※]{1,3}\\)?\\s{0,3}[^\\d\\s].{6,}|@ (?![\\d.,%+()\\s–—-]*$).{6,}|[αβγλφψΦΨΩ] .{6,}");

  private static final Form NUMBERED = Form.of("\\d{1,2}  ?[^\\d.、)）所個項名宗間年月日億萬].{12,}");

  /** A numbered sentence. */
  private static final Form SENTENCE =
      Form.of(
          "\\(\\d{1,2}\\) {0,3}(?:[A-Z][a-z]+ .{16,}[a-z\\d)]\\.|\\p{IsHan}.{3,}。)"
              + "|\\d{1,2} [A-Z][A-Za-z]* .{16,}[a-z)]\\.");

  /** A few words behind a sign, as they stand below rows; or what stands in cells, and why. */
  private static final Form SHORT =
      Form.of(
          "[*#^†‡@※]{1,3}\\)?\\s{0,3}\\p{IsHan}[^\\d]{3,}"
              + "|(?:[Nn]\\.?[Aa]\\.?|[Nn]/[Aa]|\\.{2,3}|…|§|[-–—] {0,3}[:：=]) {0,3}[:：=]? {0,3}"
              + "(?:(?:Not (?:available|applicable|yet)|Less than|Nil|Figures?|Negligible|Change within)\\b[^\\d]*"
              + "|(?:不適用|沒有數字|未有數字|沒有資料|零(?!\\p{IsHan}))[^\\d]{0,12})"
              + "|[-–—] {0,3}(?:Nil|Not (?:available|applicable)|不適用|沒有數字|未有數字|沒有資料|零)\\.?");

  /** A Chinese sentence that a list numbers. */
  private static final Form LISTED = Form.of("\\d{1,2}\\.[^。]{4,}\\p{IsHan}{3}。");

  private static final Form ITEM = Form.of("\\d{1,2}\\..*");

  /** (or +5.5% on the original estimate): what the last change comes to, measured otherwise. */
  private static final Form COMPARISON =
      Form.of("[(（](?:或較|或比|or (?:an? )?(?:in|de)crease|or [-+−–]?\\d)[^()（）]{0,60}[)）]");

  private TableNotes() {}

  /** Whether a text begins with a word or a mark for a note. */
  public static boolean isMarked(String text) {
    return NOTE.matches(text);
  }

  /**
   * Whether a text below a row compares its last value with something else than the column does.
   */
  static boolean isComparison(String text) {
    return COMPARISON.matches(text);
  }

  /** Whether a few words stand behind the sign of a note. */
  static boolean isShort(String text) {
    return SHORT.matches(text);
  }

  /** Whether a text is a numbered Chinese sentence, below rows that no list numbers. */
  static boolean isListed(String text, List<Line> rows) {
    return LISTED.matches(text)
        && !Kind.hasValues(text)
        && rows.stream().noneMatch(row -> ITEM.matches(row.text().strip()));
  }

  /** Whether a text is a numbered sentence, as notes below rows are. */
  static boolean isSentence(String text) {
    return SENTENCE.matches(text);
  }

  /** Whether a text begins with a number alone, as a note of a raised number does. */
  static boolean isNumbered(String text) {
    return NUMBERED.matches(text);
  }
}
