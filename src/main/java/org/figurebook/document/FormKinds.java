package org.figurebook.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
  private final Map<Character, Integer> singles = new HashMap<>();
  private final List<FormClass> classes = new ArrayList<>();
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
    if (single >= 0 && !bothCases) {
      return single((char) single);
    }
    String text = bothCases ? flags + one : key(flags, one);
    Integer known = numbers.get(text);
    if (known != null) {
      return known;
    }
    int number = size();
    numbers.put(text, number);
    if (bothCases) {
      name((char) single, number);
      name((char) (single ^ ' '), number);
    } else if (one.equals(DIGIT)) {
      digit = number;
    } else if (text.equals(ANY)) {
      any = number;
    } else {
      classes.add(FormClass.of(text));
      numbersOfClasses.add(number);
      nameIdeographs(one);
    }
    return number;
  }

  private int single(char c) {
    Integer known = singles.get(c);
    if (known != null) {
      return known;
    }
    int number = size();
    singles.put(c, number);
    name(c, number);
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
    return numbers.size() + singles.size();
  }

  /** Whether a character is an ideograph that the expression does not name: these are alike. */
  boolean isUnnamed(char c) {
    return !hasRange && isIdeograph(c) && !named.get(c);
  }

  /** Whether all characters from one up to another are such ideographs. */
  boolean areUnnamed(char first, char last) {
    int next = named.nextSetBit(first);
    return isUnnamed(first) && isIdeograph(last) && (next < 0 || next > last);
  }

  /** The kinds that a character is of. */
  BitSet of(char c) {
    if (!isUnnamed(c)) {
      return found(c);
    }
    if (unnamed == null) {
      unnamed = found(c);
    }
    return unnamed;
  }

  private BitSet found(char c) {
    BitSet of = new BitSet(size());
    if (characters.containsKey(c)) {
      of.or(characters.get(c));
    }
    if (digit >= 0 && c >= '0' && c <= '9') {
      of.set(digit);
    }
    if (any >= 0 && LINE_ENDS.indexOf(c) < 0) {
      of.set(any);
    }
    for (int k = 0; k < classes.size(); k++) {
      if (classes.get(k).has(c)) {
        of.set(numbersOfClasses.get(k));
      }
    }
    return of;
  }
}
