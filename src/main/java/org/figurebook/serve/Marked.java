package org.figurebook.serve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.figurebook.library.SourceLine;

/** A text in pieces, some of them marked. */
final class Marked {
  private Marked() {}

  /**
   * A piece of a text.
   *
   * @param text its characters
   * @param mark whether it is marked
   */
  record Piece(String text, boolean mark) {}

  /** A text with every occurrence of some words marked; letters of either size are alike. */
  static List<Piece> words(String text, List<String> words) {
    String small = text.toLowerCase(Locale.ROOT);
    if (small.length() != text.length()) {
      return List.of(new Piece(text, false));
    }
    boolean[] marks = new boolean[text.length()];
    for (String word : words) {
      String sought = word.toLowerCase(Locale.ROOT);
      for (int at = small.indexOf(sought); at >= 0 && !sought.isEmpty(); ) {
        java.util.Arrays.fill(marks, at, at + sought.length(), true);
        at = small.indexOf(sought, at + sought.length());
      }
    }
    return pieces(text, marks);
  }

  private static List<Piece> pieces(String text, boolean[] marks) {
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || marks[i] != marks[start]) {
        pieces.add(new Piece(text.substring(start, i), marks[start]));
        start = i;
      }
    }
    return pieces;
  }

  /**
   * The lines around a number with the number marked, which may go over the ends of lines. Printed
   * and source differ in spaces and commas, and in the form of characters.
   *
   * @param character where it starts in its line, from 1
   * @param printed the number as it is shown
   */
  static List<List<Piece>> number(List<SourceLine> lines, int line, int character, String printed) {
    List<boolean[]> marks = new ArrayList<>();
    lines.forEach(each -> marks.add(new boolean[each.text().length()]));
    String sought = folded(printed);
    int matched = 0;
    for (int n = 0; n < lines.size() && matched < sought.length(); n++) {
      SourceLine here = lines.get(n);
      if (here.line() < line) {
        continue;
      }
      int at = here.line() == line ? Math.max(0, character - 1) : 0;
      for (; at < here.text().length() && matched < sought.length(); at++) {
        String form = folded(here.text().substring(at, at + 1));
        if (form.isEmpty() && matched > 0) {
          marks.get(n)[at] = true;
        } else if (!form.isEmpty() && sought.startsWith(form, matched)) {
          marks.get(n)[at] = true;
          matched += form.length();
        } else if (!form.isEmpty()) {
          // the rest is worded otherwise
          matched = sought.length();
        }
      }
    }
    List<List<Piece>> pieces = new ArrayList<>();
    for (int n = 0; n < lines.size(); n++) {
      pieces.add(pieces(lines.get(n).text(), trimmed(lines.get(n).text(), marks.get(n))));
    }
    return pieces;
  }

  /** Spaces at the end of a mark are none of it. */
  private static boolean[] trimmed(String text, boolean[] marks) {
    for (int i = text.length() - 1; i >= 0; i--) {
      boolean last = i + 1 == text.length() || !marks[i + 1];
      if (marks[i] && last && Character.isWhitespace(text.charAt(i))) {
        marks[i] = false;
      }
    }
    return marks;
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s,\\p{Cntrl}]", "")
        .toLowerCase(Locale.ROOT);
  }
}
