package org.figurebook.recover.block;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.figurebook.document.Document;
import org.figurebook.document.Form;
import org.figurebook.document.Line;
import org.figurebook.recover.piece.Kind;

/**
 * Lines that stand between the last sentence of a text and a row of values: the title, the unit and
 * the boxhead of a table, however wide they are. They are found from below, since the end of a
 * sentence shows better than the beginning of a boxhead.
 */
final class TableTops {
  /** Lines a boxhead with its title may have when headings are cut into short lines. */
  private static final int MOST_LINES = 30;

  /** Blank lines over which a boxhead does not go on. */
  private static final int MOST_BLANK = 3;

  private static final Form REFERENCE_NUMBER = Form.of("\\d{1,3}\\.");
  private static final Form LEADS_TO_NUMBER =
      Form.of(".* (?:Table|Figure|Chart|Annex|Appendix|paragraph|Note|in|of|to|and)");

  /** A comma of another language between Chinese words. */
  private static final Form HAN_COMMA = Form.of("\\p{IsHan},\\p{IsHan}");

  private static final String SENTENCE_MARKS = "，。；？！";
  private static final String ENDS = "。：:；;.?？!！︰—";

  /** Shortened words of headings, whose full stop ends no sentence. */
  private static final Set<String> SHORTENED =
      Set.of(
          "no", "nos", "etc", "yr", "yrs", "hr", "hrs", "min", "approx", "est", "dept", "a", "m");

  private final BitSet tops;

  private TableTops(BitSet tops) {
    this.tops = tops;
  }

  /** Marks the lines of a document. */
  static TableTops of(Document document) {
    BitSet tops = new BitSet();
    List<Line> lines = document.lines();
    int left = 0;
    int blank = 0;
    String below = "";
    for (int i = lines.size() - 1; i >= 0; i--) {
      String text = lines.get(i).text().strip();
      if (text.isEmpty()) {
        blank++;
        continue;
      }
      boolean apart = blank > MOST_BLANK;
      blank = 0;
      boolean cells = LineSigns.areValues(text) && LineSigns.areValues(below);
      below = text;
      if (isRow(text) || cells && !apart) {
        left = MOST_LINES;
      } else if (left == 0 || apart || isOfSentence(text) || isEndOfReference(lines, i, text)) {
        left = 0;
      } else {
        tops.set(lines.get(i).number());
        left--;
      }
    }
    return new TableTops(tops);
  }

  /** Whether nothing but short lines and headings lead from a line to a row of values. */
  boolean has(Line line) {
    return tops.get(line.number());
  }

  /** Whether a line ends in two values or more, and is no sentence. */
  static boolean isRow(String text) {
    if (isMarked(text)) {
      return false;
    }
    int values = 0;
    int numbers = 0;
    int to = text.length();
    while (to > 0) {
      int space = text.lastIndexOf(' ', to - 1);
      String token = text.substring(space + 1, to);
      Kind kind = Kind.of(token);
      boolean value = kind.isValue() || kind == Kind.CHANGE || Kind.isNegativeAmount(token);
      if (!token.isEmpty() && !value) {
        break;
      }
      values += kind.isValue() || Kind.isNegativeAmount(token) ? 1 : 0;
      numbers += Kind.hasDigit(token) ? 1 : 0;
      to = space;
    }
    boolean folio = to <= 0 && numbers == 1;
    return values > 1 && numbers > 0 && !folio;
  }

  private static boolean isOfSentence(String text) {
    return isMarked(text)
        || HAN_COMMA.isIn(text)
        || endsSentence(text)
        || Sentences.isEnglish(text);
  }

  /** Whether a number alone ends the reference of the line above: as set out in Table / 7. */
  private static boolean isEndOfReference(List<Line> lines, int i, String text) {
    if (i == 0 || !REFERENCE_NUMBER.matches(text)) {
      return false;
    }
    String above = lines.get(i - 1).text().strip();
    return LEADS_TO_NUMBER.matches(above);
  }

  private static boolean isMarked(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (SENTENCE_MARKS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsSentence(String text) {
    char last = text.charAt(text.length() - 1);
    if (ENDS.indexOf(last) < 0) {
      return false;
    }
    if (last != '.') {
      return true;
    }
    int space = text.lastIndexOf(' ');
    String word = text.substring(space + 1, text.length() - 1);
    return word.length() > 1 && !SHORTENED.contains(word.toLowerCase(java.util.Locale.ROOT));
  }
}
