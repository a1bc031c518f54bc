package org.figurebook.outline;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Document;
import org.figurebook.document.Line;

/** The lines of a document in the forms that its outline is told by. */
final class PaperText {
  private final Document document;
  private final List<String> words;
  private final List<String> keys;

  PaperText(Document document) {
    this.document = document;
    this.words = new ArrayList<>(document.lines().size());
    this.keys = new ArrayList<>(document.lines().size());
    for (Line line : document.lines()) {
      String plain = plain(line.text());
      words.add(plain);
      keys.add(plain.indexOf(' ') < 0 ? plain : plain.replace(" ", ""));
    }
  }

  Document document() {
    return document;
  }

  int count() {
    return words.size();
  }

  Line line(int number) {
    return document.lines().get(number - 1);
  }

  int page(int number) {
    return line(number).page();
  }

  /** A line for reading: spaces between Chinese gone, others single. Lines count from 1. */
  String words(int number) {
    return words.get(number - 1);
  }

  /** A line without any space. */
  String key(int number) {
    return keys.get(number - 1);
  }

  boolean isBlank(int number) {
    return keys.get(number - 1).isEmpty();
  }

  /** The nearest printed line above; 0 when there is none. */
  int printedAbove(int number) {
    int n = number - 1;
    while (n > 0 && isBlank(n)) {
      n--;
    }
    return n;
  }

  /** The nearest printed line below; 0 when there is none. */
  int printedBelow(int number) {
    int n = number + 1;
    while (n <= count() && isBlank(n)) {
      n++;
    }
    return n <= count() ? n : 0;
  }

  boolean opensPage(int number) {
    int above = printedAbove(number);
    return above == 0 || page(above) != page(number);
  }

  /** Text for reading: spaces next to Chinese gone, others single. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c != ' ') {
        plain.append(c);
        continue;
      }
      int next = i + 1;
      while (next < length && text.charAt(next) == ' ') {
        next++;
      }
      char before = plain.length() == 0 ? ' ' : plain.charAt(plain.length() - 1);
      if (before != ' ' && next < length && !isWide(before) && !isWide(text.charAt(next))) {
        plain.append(' ');
      }
      i = next - 1;
    }
    return plain.toString();
  }

  /** Chinese characters and the punctuation that fills a full width. */
  static boolean isWide(char c) {
    return c >= '\u2e80' && c <= '\u9fff'
        || c >= '\uf900' && c <= '\ufaff'
        || c >= '\ufe30' && c <= '\ufe4f'
        || c >= '\uff01' && c <= '\uff60'
        || Character.isSurrogate(c);
  }
}
