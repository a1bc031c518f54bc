package org.figurebook.notation;

import java.text.Normalizer;

/**
 * A text as the grammars see it: simplified characters, full-width letters and compatibility
 * ideographs folded to one plain form, character by character, so that a position in the script is
 * a position in the text.
 */
final class Script {
  private static final char[] FOLDED = foldTable();
  private final String text;
  private final char[] characters;
  private final boolean republicYears;

  Script(String text) {
    this(text, false);
  }

  /**
   * @param republicYears whether its years are counted from the founding of the Republic of China
   */
  Script(String text, boolean republicYears) {
    this.republicYears = republicYears;
    this.text = text;
    this.characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      characters[i] = FOLDED[characters[i]];
    }
  }

  boolean countsRepublicYears() {
    return republicYears;
  }

  int length() {
    return characters.length;
  }

  /** The folded character at {@code i}; a NUL outside the text, which no grammar accepts. */
  char at(int i) {
    return i >= 0 && i < characters.length ? characters[i] : '\0';
  }

  /** Whether {@code word} stands at {@code i}. */
  boolean startsWith(String word, int i) {
    if (i < 0 || i + word.length() > characters.length) {
      return false;
    }
    for (int k = 0; k < word.length(); k++) {
      if (characters[i + k] != word.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code word} ends right before {@code end}. */
  boolean endsWith(String word, int end) {
    return startsWith(word, end - word.length());
  }

  /** First position at or after {@code i} that is no space; at most {@code most} are passed. */
  int skipSpaces(int i, int most) {
    int k = i;
    while (k - i < most && at(k) == ' ') {
      k++;
    }
    return k;
  }

  /** Position before the dots and spaces that end at {@code end}. */
  int skipLeaderBack(int end) {
    int i = end;
    while (i > 0 && (at(i - 1) == '.' || at(i - 1) == '…' || at(i - 1) == ' ')) {
      i--;
    }
    return i;
  }

  /** Position after the last character before {@code end} that is no space. */
  int skipSpacesBack(int end) {
    int k = end;
    while (k > 0 && end - k < 3 && at(k - 1) == ' ') {
      k--;
    }
    return k;
  }

  /** The text as it was given. */
  String original(int start, int end) {
    return text.substring(start, end);
  }

  /** The folded text. */
  String folded(int start, int end) {
    return new String(characters, start, end - start);
  }

  private static char[] foldTable() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = (char) c;
    }
    for (char c = '\uff10'; c <= '\uff5e'; c++) {
      table[c] = (char) (c - 0xfee0);
    }
    for (char c = '\uf900'; c <= '\ufaff'; c++) {
      String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      table[c] = plain.length() == 1 ? plain.charAt(0) : c;
    }
    foldPunctuation(table);
    for (String pair : Resource.words("simplified.txt")) {
      table[pair.charAt(0)] = pair.charAt(1);
    }
    return table;
  }

  /** A full-width comma stays: it parts clauses, never the digits of one number. */
  private static void foldPunctuation(char[] table) {
    table['（'] = '(';
    table['）'] = ')';
    table['％'] = '%';
    table['﹪'] = '%';
    table['︰'] = '：';
    table['﹕'] = '：';
    table['，'] = '，';
    table['﹐'] = '，';
    table['．'] = '.';
    table['＄'] = '$';
    table['﹩'] = '$';
    table['￥'] = '¥';
    table['−'] = '-';
    table['–'] = '-';
    table['—'] = '-';
    table['‐'] = '-';
    table['‑'] = '-';
    table['‒'] = '-';
    table['―'] = '-';
    table['─'] = '-';
    table['～'] = '~';
    table['〜'] = '~';
    table['╱'] = '/';
    table['∕'] = '/';
    table['\u00a0'] = ' ';
    table['\u2009'] = ' ';
    table['\u202f'] = ' ';
    table['\u3000'] = ' ';
    table['\t'] = ' ';
    table['’'] = '\'';
    table['；'] = '；';
    table['：'] = '：';
    table['／'] = '/';
  }
}
