package org.figurebook.audit;

import java.util.regex.Pattern;

/**
 * A cell as it is read.
 *
 * @param row from 0
 * @param column from 0
 * @param text what it says; empty for a number or nothing
 * @param raised whether a part of the text is raised
 * @param number whether it has a number, a date or a truth value
 * @param style its looks
 * @param linked whether it is a link
 * @param tip what the link says of itself
 */
record SeenCell(
    int row,
    int column,
    String text,
    boolean raised,
    boolean number,
    StyleFacts style,
    boolean linked,
    String tip) {
  /**
   * A sign or raised digit behind a word or number; a raised digit behind a unit is an exponent.
   */
  private static final Pattern SIGN_AT_END =
      Pattern.compile("[\\p{L}\\p{N})）%\\]]\\s?(?<!\\bk?m)[*＊†‡§¶#^¹²³⁰⁴-⁹]{1,3}$");

  private static final Pattern MARK = Pattern.compile("(?i)\\[(notes?|附?註|附?注) ?\\d+]");
  private static final Pattern MARK_WITHOUT_WORD = Pattern.compile("\\S ?\\[\\d{1,2}]$");
  private static final Pattern VAGUE =
      Pattern.compile(
          "(?i)(click )?here|links?|more|read more|details?|https?://\\S+|www\\.\\S+"
              + "|按此|連結|链接|更多|詳情|这里|這裡");

  /** Signs that reading aloud does not drop. */
  private static final String SAFE_SIGNS = "£$€¥%&/@+";

  boolean blank() {
    return text.isBlank() && !number;
  }

  boolean onlySigns() {
    return !text.isBlank()
        && text.codePoints().noneMatch(Character::isLetterOrDigit)
        && text.codePoints().anyMatch(c -> c != ' ' && SAFE_SIGNS.indexOf(c) < 0);
  }

  boolean signAsMark() {
    return raised
        || style.raised() && !blank()
        || SIGN_AT_END.matcher(text).find()
        || number && SIGN_AT_END.matcher("0" + style.formatWords()).find();
  }

  boolean mark() {
    return MARK.matcher(text).find() || number && MARK.matcher(style.formatWords()).find();
  }

  boolean markWithoutWord() {
    return MARK_WITHOUT_WORD.matcher(text).find();
  }

  /** Whether it is a link that says nothing of where it leads. */
  boolean vagueLink() {
    return linked
        && tip.isBlank()
        && (number || text.isBlank() || VAGUE.matcher(text.strip()).matches());
  }

  /** Whether the text runs out of a cell of so many digits. */
  boolean runsOut(double cellWidth) {
    if (style.wrapped() || text.length() * 2 <= cellWidth) {
      return false;
    }
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += text.charAt(i) < 0x2E80 ? 1 : 2;
    }
    return width * style.points() / 11 * 0.87 > cellWidth + 1;
  }
}
