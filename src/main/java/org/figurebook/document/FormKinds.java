package org.figurebook.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The kinds of characters that a regular expression tells apart, each a class or one character. */
final class FormKinds {
  private static final String DIGIT = "\\d";
  private static final String ANY = ".";
  private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

  /** Ideographs that every property holds of alike: in use for so long that none is left open. */
  private static final char FIRST_IDEOGRAPH = 0x4E00;

  private static final char LAST_IDEOGRAPH = 0x9FEF;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Character, BitSet> characters = new HashMap<>();
  private final List<Pattern> classes = new ArrayList<>();
  private final List<Integer> numbersOfClasses = new ArrayList<>();
  private final BitSet named = new BitSet();
  private boolean hasRange;
  private BitSet unnamed;
  private int digit = -1;
  private int any = -1;

  /** The number of a kind that an expression describes, read with some flags. */
  int number(String flags, String one) {
    int single = single(one);
    boolean bothCases = flags.indexOf('i') >= 0 && isLetter(single);
    String text = bothCases ? flags + one : single >= 0 ? "=" + (char) single : key(flags, one);
    Integer known = numbers.get(text);
    if (known != null) {
      return known;
    }
    int number = numbers.size();
    numbers.put(text, number);
    if (single >= 0) {
      name((char) single, number);
      if (bothCases) {
        name((char) (single ^ ' '), number);
      }
    } else if (one.equals(DIGIT)) {
      digit = number;
    } else if (text.equals(ANY)) {
      any = number;
    } else {
      classes.add(Pattern.compile(text));
      numbersOfClasses.add(number);
      nameIdeographs(one);
    }
    return number;
  }

  /** A class with those of its flags that it depends on. */
  private static String key(String flags, String one) {
    boolean alike = one.equals(DIGIT) || one.equals(ANY) && flags.indexOf('s') < 0;
    return alike ? one : flags + one;
  }

  /** The character that an expression is, a backslash before it or not; -1 when it is none. */
  private static int single(String one) {
    char last = one.charAt(one.length() - 1);
    boolean plain = one.length() == 1 && !one.equals(ANY);
    boolean escaped =
        one.length() == 2 && one.charAt(0) == '\\' && !Character.isLetterOrDigit(last);
    return plain || escaped ? last : -1;
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private void name(char c, int number) {
    characters.computeIfAbsent(c, key -> new BitSet()).set(number);
    named.set(c);
  }

  /** Notes the ideographs that a class names, and whether it may have more between two of them. */
  private void nameIdeographs(String one) {
    for (int i = 0; i < one.length(); i++) {
      if (isIdeograph(one.charAt(i))) {
        named.set(one.charAt(i));
        hasRange |= one.startsWith("-", i + 1) || i > 0 && one.charAt(i - 1) == '-';
      }
    }
    hasRange |= one.contains("\\u") || one.contains("\\x") || one.contains("\\N");
  }

  private static boolean isIdeograph(char c) {
    return c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH;
  }

  int size() {
    return numbers.size();
  }

  /** The kinds that a character is of. Ideographs that the expression does not name are alike. */
  BitSet of(char c) {
    if (hasRange || !isIdeograph(c) || named.get(c)) {
      return found(c);
    }
    if (unnamed == null) {
      unnamed = found(c);
    }
    return unnamed;
  }

  private BitSet found(char c) {
    BitSet of = new BitSet(numbers.size());
    if (characters.containsKey(c)) {
      of.or(characters.get(c));
    }
    if (digit >= 0 && c >= '0' && c <= '9') {
      of.set(digit);
    }
    if (any >= 0 && LINE_ENDS.indexOf(c) < 0) {
      of.set(any);
    }
    String text = classes.isEmpty() ? "" : String.valueOf(c);
    for (int k = 0; k < classes.size(); k++) {
      if (classes.get(k).matcher(text).matches()) {
        of.set(numbersOfClasses.get(k));
      }
    }
    return of;
  }
}
