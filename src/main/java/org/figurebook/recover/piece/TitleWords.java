package org.figurebook.recover.piece;

import java.util.Arrays;
import java.util.Set;
import org.figurebook.document.Form;

/** Lines that are titles of tables by their words, where no number of a table says so. */
public final class TitleWords {
  /** Narrower lines may be headings. */
  private static final int FEWEST = 14;

  /** No title of a table is longer. */
  private static final int LONGEST = 200;

  /** Words of a phrase. */
  private static final int MANY = 9;

  /** What stands behind a title: a bracket, marks of notes. */
  private static final String BEHIND = "(?: ?[(（][^()（）]{1,40}[)）]| ?[*#@^])*";

  private static final Form CHINESE =
      Form.of(
          "(?:.*按.{2,}(?:劃分|分類|統計|列出)(?:的.{2,})?"
              + "|.{4,}[(（]按.{2,}(?:劃分|分類|統計|列出)[)）]"
              + "|.*(?:統計數字|統計表|統計資料|統計總覽|概要|概覽|概況|一覽表?|總覽|摘要|最新情況|分[布佈](?:情況)?|的情況|數字比較)"
              + "|.{2,}的.{0,20}(?:數目|人數|宗數|數量|數字|開支|比率)"
              + "|.*年度?的.{1,12}情況)"
              + BEHIND);

  /** The chapter of the book that a table belongs to. */
  private static final Form CHAPTER =
      Form.of("[(（]\\s?(?:第\\s?[^()（）]{1,3}章|Chapter \\d{1,2}).{0,40}[)）]");

  /** What stands in labels and sentences. */
  private static final Form GOES_ON = Form.of("[,;] [a-z]|\\.$|[,;–-]$");

  /** A bracket in another: two headings of a boxhead that wrap side by side. */
  private static final Form NESTED = Form.of("\\([^()]*\\(");

  private static final Set<String> LAST = Set.of("Statistics", "Summary", "Aggregates", "Overview");

  private static final Form MARK = Form.of("^\\([a-z]\\) |[(（][^()（）]*[)）]|[*#^@]");

  /** A heading of a column ends so: Change between 2031 and 2033 (%). */
  private static final Form SHARE_OF_CHANGE =
      Form.of(".*[Cc]hange (?:between|from) (?:19|20)\\d\\d.* (?:and|to) (?:19|20)\\d\\d.*\\(%\\)");

  private TitleWords() {}

  /** Whether a line is the title of a table. */
  public static boolean areTitle(String line) {
    String text = line.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return false;
    }
    if (CHAPTER.matches(text) || Titles.isHead(text)) {
      return true;
    }
    if (SHARE_OF_CHANGE.matches(text)) {
      return false;
    }
    boolean dated = Character.isDigit(text.charAt(0)) && CellText.hasWide(text);
    boolean chinese = dated || CellText.isWide(text.charAt(0)) || text.charAt(0) > 0x2e80;
    return chinese || text.indexOf('的') > 0
        ? CellText.width(text) >= FEWEST && CHINESE.matches(CellText.compact(text))
        : isEnglish(text) || isPhrase(text);
  }

  /** A line of so many words, some of them small, that no row of headings has. */
  private static boolean isPhrase(String text) {
    String[] words = text.split("\\s+");
    long different = Arrays.stream(words).distinct().count();
    return JoiningWords.arePhrase(words, MANY)
        && Character.isUpperCase(text.charAt(0))
        && !GOES_ON.isIn(text)
        && !NESTED.isIn(text)
        && (words.length - different) * 4 <= words.length;
  }

  /** Every word but the small ones begins with a capital, and a small one joins them. */
  private static boolean isEnglish(String text) {
    int capitals = 0;
    int small = 0;
    String last = "";
    for (String word : MARK.replacedIn(text, "").strip().split("\\s+")) {
      if (word.isEmpty()) {
        continue;
      }
      boolean joins = JoiningWords.is(word);
      if (!joins && !Character.isUpperCase(word.charAt(0)) && !Character.isDigit(word.charAt(0))) {
        return false;
      }
      small += joins ? 1 : 0;
      capitals += !joins && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      last = word;
    }
    return small > 0 && capitals >= 3 && !JoiningWords.is(last)
        || capitals >= 2 && LAST.contains(last);
  }
}
