package org.figurebook.document;

import java.util.regex.Pattern;

/**
 * A class of characters in a regular expression. Most are a list in brackets, {@code [-+a-z\d]}, or
 * one of a few escapes: these say what they hold without a pattern, which would have to be compiled
 * for each and asked of each character.
 */
final class FormClass {
  private static final String SPACES = " \t\n\u000B\f\r";

  /** Behind a backslash in a list: a class that is told here. */
  private static final String TOLD = "ds";

  private final String text;
  private final Pattern pattern;

  private FormClass(String text, Pattern pattern) {
    this.text = text;
    this.pattern = pattern;
  }

  /** A class as an expression writes it, with the flags that it is read with. */
  static FormClass of(String text) {
    return new FormClass(text, isTold(text) ? null : Pattern.compile(text));
  }

  private static boolean isTold(String text) {
    return switch (text) {
      case "\\s", "\\S", "\\D", "\\p{IsHan}" -> true;
      default -> isList(text);
    };
  }

  /** Whether a class is a list of characters, ranges and told escapes, no classes within it. */
  private static boolean isList(String text) {
    boolean list = text.length() > 2 && text.charAt(0) == '[' && text.charAt(1) != ']';
    for (int i = 1; i < text.length() - 1 && list; i++) {
      char c = text.charAt(i);
      boolean plain = "[]&".indexOf(c) < 0 && !Character.isSurrogate(c);
      list = plain && !text.startsWith("-\\", i);
      if (c == '\\') {
        c = text.charAt(++i);
        list = TOLD.indexOf(c) >= 0 ? text.charAt(i + 1) != '-' : !Character.isLetterOrDigit(c);
      }
    }
    return list && !text.equals("[^]");
  }

  /** Whether a character is of this class. */
  boolean has(char c) {
    if (pattern != null) {
      return pattern.matcher(String.valueOf(c)).matches();
    }
    return switch (text) {
      case "\\s" -> isSpace(c);
      case "\\S" -> !isSpace(c);
      case "\\D" -> !isDigit(c);
      case "\\p{IsHan}" -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
      default -> text.charAt(1) == '^' ? !lists(c, 2) : lists(c, 1);
    };
  }

  /** Whether the list has a character in what stands from a place on. */
  private boolean lists(char c, int from) {
    int end = text.length() - 1;
    for (int i = from; i < end; i++) {
      char first = text.charAt(i);
      if (first == '\\') {
        first = text.charAt(++i);
        if (TOLD.indexOf(first) >= 0) {
          if (first == 'd' ? isDigit(c) : isSpace(c)) {
            return true;
          }
          continue;
        }
      }
      char last = first;
      if (i + 2 < end && text.charAt(i + 1) == '-') {
        i += 2;
        last = text.charAt(i);
      }
      if (c >= first && c <= last) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpace(char c) {
    return SPACES.indexOf(c) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
