package org.figurebook.recover.line;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import org.figurebook.document.Document;
import org.figurebook.document.Form;
import org.figurebook.document.Line;

/**
 * The signs that the notes of a document say to stand in place of a number: {@code @ Not available
 * .. 不適用}. Another document may mark its notes with the same signs.
 */
final class EmptyLegend {
  /** Dots too stand for nothing wherever they stand between numbers. */
  private static final String SIGNS = "\\.{2,3}|…{1,2}|[@#§‡†△※*]{1,3}";

  private static final String WORDS =
      "(?:[Nn]ot (?:available|applicable|yet available)|[Ff]igures? not|[Nn]o figures?"
          + "|[Ll]ess than|[Nn]egligible|[Ii]nsignificant|Nil\\b"
          + "|不適用|(?:沒有|未有|並無|無|未能提供)(?:有關|相關)?(?:數字|資料|數據|統計)|數字(?:極|過)小|少於|不足)";

  private static final Form SAID =
      Form.of("(?:" + SIGNS + ")[\"'”’」)）]? {0,3}[:：=–—-]? {0,3}" + WORDS);

  private EmptyLegend() {}

  /** The signs of a document. */
  static Set<String> of(Document document) {
    Set<String> signs = new HashSet<>();
    for (Line line : document.lines()) {
      if (!line.isBlank()) {
        Matcher said = SAID.finder(line.text());
        while (said.find()) {
          add(signs, line.text(), said);
        }
      }
    }
    return Set.copyOf(signs);
  }

  /** A sign begins its note: a word before it would be marked with it. */
  private static void add(Set<String> signs, String text, Matcher said) {
    int end = said.start();
    while (end < said.end() && isSign(text.charAt(end))) {
      end++;
    }
    char before = said.start() == 0 ? ' ' : text.charAt(said.start() - 1);
    boolean begins = !Character.isLetterOrDigit(before) && !isSign(before);
    if (begins) {
      signs.add(text.substring(said.start(), end));
    }
  }

  private static boolean isSign(char c) {
    return ".…@#§‡†△※*".indexOf(c) >= 0;
  }
}
